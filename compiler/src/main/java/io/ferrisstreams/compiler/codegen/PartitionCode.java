package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Exprs;
import io.ferrisstreams.compiler.plan.Key;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.streams.kstream.Named;

/**
 * Keys of which NULL can be a part: those that PARTITION BY gives, and those of distinct rows.
 *
 * @param rows the projections of the query
 * @param methods takes one more
 * @param operator the name of an operator of the query, from its kind
 */
record PartitionCode(
    Constants constants,
    RowMethods rows,
    JavaNames methodNames,
    List<MethodSpec> methods,
    UnaryOperator<String> operator) {
  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  /**
   * @param rowsOf the classes of the rows of what is below
   */
  void add(Rel.Rekey rekey, Map<Rel, RowClass> rowsOf, CodeBlock.Builder chain) {
    if (!isNoKey(rekey)) {
      GroupCode.present(rekey.input(), operator, chain);
    }
    chain.add(
        "\n.selectKey((key, row) -> $L, $T.as($S))",
        key(rekey, rowsOf),
        Named.class,
        operator.apply("key"));
  }

  private CodeBlock key(Rel.Rekey rekey, Map<Rel, RowClass> rowsOf) {
    if (rekey.columns().isEmpty()) {
      return CodeBlock.of("(byte[]) null");
    }
    CodeBlock writer = writer(rekey, rowsOf(rowsOf, rekey.input()));
    return rekey.type().nullRows() && isNoKey(rekey)
        ? CodeBlock.of(
            "row == null ? $N(key) : $L.writeOrNull(row)",
            withoutRow(rekey, writer, rowsOf),
            writer)
        : CodeBlock.of("$L.$N(row)", writer, isNoKey(rekey) ? "writeOrNull" : "writeWithNulls");
  }

  /** Whether there can be NULL in the key. */
  static boolean isOne(Rel.Rekey rekey) {
    return isNoKey(rekey) || rekey.nulls() == Rel.Rekey.Nulls.VALUE;
  }

  private static boolean isNoKey(Rel.Rekey rekey) {
    return rekey.nulls() == Rel.Rekey.Nulls.PART;
  }

  private static RowClass rowsOf(Map<Rel, RowClass> all, Rel rel) {
    return requireNonNull(all.get(rel));
  }

  private CodeBlock writer(Rel.Rekey rekey, RowClass input) {
    Encoded key = rekey.type().key().encoded();
    return constants.keyWriter(key.format(), key.columns(), input);
  }

  /** The method that makes the key of a record without a row, of which the old key is known. */
  private String withoutRow(Rel.Rekey rekey, CodeBlock writer, Map<Rel, RowClass> rowsOf) {
    String method = methodNames.lower("keyWithoutRow");
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(BYTES)
            .addParameter(BYTES, "key");
    Rel below = rekey.input() instanceof Rel.Project project ? project.input() : rekey.input();
    RowClass input = rowsOf(rowsOf, below);
    code.addStatement("$T row = $L", input.name(), keyOnly(below.type(), input));
    if (rekey.input() instanceof Rel.Project project) {
      RowClass result = rowsOf(rowsOf, project);
      code.addStatement("$T result = new $T()", result.name(), result.name())
          .addCode(rows.items(project, known(rekey, project), input, result))
          .addStatement("return $L.writeOrNull(result)", writer);
    } else {
      code.addStatement("return $L.writeOrNull(row)", writer);
    }
    methods.add(code.build());
    return method;
  }

  /** Those of the key's columns that the old key alone tells of; the others stay NULL. */
  private static List<Integer> known(Rel.Rekey rekey, Rel.Project project) {
    Key old = project.input().type().key();
    List<Integer> known = new ArrayList<>();
    for (int column : rekey.columns()) {
      BitSet read = new BitSet();
      Exprs.columns(project.items().get(column).value(), read);
      if (read.stream().allMatch(old::holds)) {
        known.add(column);
      }
    }
    return known;
  }

  /** A row of which only the columns of the key are known. */
  private CodeBlock keyOnly(RelType type, RowClass row) {
    Key key = type.key();
    if (key.positions().stream().allMatch(p -> p < 0)) {
      return CodeBlock.of("new $T()", row.name());
    }
    List<Column> written = new ArrayList<>();
    for (int i = 0; i < key.positions().size(); i++) {
      Column column = key.encoded().columns().column(i);
      int at = key.positions().get(i);
      // What is not in the row must not be taken for a column that is.
      String name = at < 0 ? "(" + column.name() + ")" : type.row().column(at).name();
      written.add(new Column(name, column.type(), column.nullable()));
    }
    int window = key.window().bytes();
    CodeBlock reader =
        constants.of(
            "OLD_KEY",
            ClassName.get(KeyReader.class),
            CodeBlock.of(
                "$T.of($S, $L, $L, $T.TYPE)$L",
                KeyReader.class,
                key.encoded().format(),
                SpecCode.map(key.encoded().options()),
                SpecCode.rowType(new RowType(written)),
                row.name(),
                window == 0 ? "" : ".beforeWindow(" + window + ")"));
    return CodeBlock.of("$L.read(key, new $T())", reader, row.name());
  }
}
