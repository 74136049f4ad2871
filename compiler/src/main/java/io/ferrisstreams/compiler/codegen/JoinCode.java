package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.JoinOperator.Windowed;
import io.ferrisstreams.compiler.plan.Program.Query;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.join.UnmatchedRows;
import io.ferrisstreams.serdes.format.KeyRewriter;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.kstream.TableJoined;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;

/**
 * The operators of a query that join rows. Mutable: it collects methods, and knows what the sides
 * before have been made.
 */
final class JoinCode {
  private final Query query;
  private final ClassName name;
  private final Constants constants;
  private final RowMethods rows;
  private final UnaryOperator<String> operator;
  private final Stages stages;
  private final Chains chains;
  private final StoreCode stores;
  private final Map<Rel, Side> sides = new HashMap<>();

  /**
   * @param name of the query's class
   * @param operator the name of an operator of the query, from its kind
   */
  JoinCode(
      Query query,
      ClassName name,
      Constants constants,
      RowMethods rows,
      UnaryOperator<String> operator,
      Stages stages,
      Chains chains) {
    this.query = query;
    this.name = name;
    this.constants = constants;
    this.rows = rows;
    this.operator = operator;
    this.stages = stages;
    this.chains = chains;
    this.stores = new StoreCode(query.stores());
  }

  /** The rest of the query's class. */
  interface Chains {
    /** Adds the operators of a relation to a chain; returns the class of its rows. */
    RowClass add(Rel rel, CodeBlock.Builder chain);

    /** The name of a new variable. */
    String variable(String hint, TypeName type, CodeBlock value);

    /** A new class for rows. */
    RowClass rows(String title, RowType row);
  }

  /**
   * A side of a join.
   *
   * @param code an expression for it
   */
  private record Side(RowClass row, CodeBlock code) {}

  /** Adds the operators of a join to a chain; returns the class of the pairs. */
  RowClass add(Join join, CodeBlock.Builder chain) {
    boolean isTable = join.operator().changelog() == RelType.Changelog.TABLE;
    Side left = isTable ? table(join.left(), "table") : stream(join.left(), false);
    Side right =
        join.operator() instanceof Windowed
            ? stream(join.right(), true)
            : table(join.right(), isTable ? "other" : "table");
    RowClass result = chains.rows(query.name() + "_joined", join.type().row());
    String method = joined(join, left.row, right.row, result);
    String joinName = operator.apply("join");
    chain.add("$L$L", left.code, inTime(join, join.kind().keepsLeft()));
    chain.add(
        "\n.$N(\n$>$>$L,\n$L$T::$N,\n$L)$<$<",
        method(join.kind()),
        CodeBlock.of("$L$L", right.code, inTime(join, join.kind().keepsRight())),
        join.operator() instanceof JoinOperator.ForeignKey foreign
            ? CodeBlock.of("$L,\n", foreignKey(foreign, join, left.row))
            : CodeBlock.of(""),
        name,
        method,
        how(join, joinName, left.row, right.row, result));
    if (join.waits()) {
      letOutAtEnd(join, joinName, left.row, right.row, result.name(), method, chain);
    }
    if (isTable) {
      chain.add("\n.toStream($T.as($S))", Named.class, operator.apply("changes"));
    }
    return result;
  }

  /** The rows that still wait when the input ends. */
  private void letOutAtEnd(
      Join join,
      String joinName,
      RowClass left,
      RowClass right,
      TypeName result,
      String method,
      CodeBlock.Builder chain) {
    String store =
        joinName + (join.kind() == Join.Kind.FULL ? "-outer" : "-left") + "-shared-join-store";
    int stage = Math.max(stages.of(join.left()), stages.of(join.right()));
    chain.add(
        """

        .process(
        $>$>new $T<$T, $T, $T>($S, $T::$N, $N.inputEnd().stage($L)),
        $T.as($S),
        $S)$<$<\
        """,
        UnmatchedRows.class,
        left.name(),
        right.name(),
        result,
        store,
        name,
        method,
        QueryClass.PROBE,
        stage,
        Named.class,
        operator.apply("unmatched"),
        store);
  }

  /** Leaves out what comes too late for windows, and says so; what is kept comes out alone. */
  private CodeBlock inTime(Join join, boolean isKept) {
    return join.operator() instanceof Windowed windowed && !isKept
        ? CodeBlock.of(
            "\n.processValues(\n$>$>new $T<>($LL, $L),\n$T.as($S))$<$<",
            InTime.class,
            windowed.keptMs(),
            stores.plain(operator.apply("times")),
            Named.class,
            operator.apply("late"))
        : CodeBlock.of("");
  }

  private static String method(Join.Kind kind) {
    return switch (kind) {
      case INNER -> "join";
      case LEFT -> "leftJoin";
      case FULL -> "outerJoin";
    };
  }

  /** What the operator is told beside the sides. */
  private CodeBlock how(
      Join join, String joinName, RowClass left, RowClass right, RowClass result) {
    if (join.operator() instanceof Windowed windowed) {
      CodeBlock.Builder how =
          CodeBlock.builder()
              .add(
                  "$T.$N($LL, $LL, $LL),\n",
                  JoinTimes.class,
                  windowed.isEager() ? "eager" : "waiting",
                  windowed.beforeMs(),
                  windowed.afterMs(),
                  windowed.neededGraceMs())
              .add(
                  "$T.with($T.ByteArray(), $L, $L)\n.withName($S)\n.withStoreName($S)",
                  StreamJoined.class,
                  Serdes.class,
                  constants.serde(left),
                  constants.serde(right),
                  joinName,
                  joinName);
      if (query.stores().inMemory()) {
        how.add("\n.withDslStoreSuppliers($T.IN_MEMORY)", BuiltInDslStoreSuppliers.class);
      }
      return how.build();
    }
    if (join.operator() instanceof JoinOperator.StreamTable) {
      return CodeBlock.of(
          "$T.with($T.ByteArray(), $L, $L, $S)",
          Joined.class,
          Serdes.class,
          constants.serde(left),
          constants.serde(right),
          joinName);
    }
    if (join.operator() instanceof JoinOperator.ForeignKey) {
      return CodeBlock.of(
          "$T.<byte[], byte[]>as($S),\n$L",
          TableJoined.class,
          joinName,
          stores.materialized(operator.apply("pairs"), result.name(), constants.serde(result)));
    }
    return CodeBlock.of("$T.as($S)", Named.class, joinName);
  }

  /** What gives the key of the right row for a left row. */
  private CodeBlock foreignKey(JoinOperator.ForeignKey foreign, Join join, RowClass left) {
    RowType row = join.left().type().row();
    List<Column> columns =
        foreign.columns().stream()
            .map(row::column)
            .map(column -> new Column(column.name(), column.type(), false))
            .toList();
    CodeBlock writer =
        constants.keyWriter(
            join.right().type().key().encoded().format(), new RowType(columns), left);
    return CodeBlock.of("row -> $L.writeIfPresent(row)", writer);
  }

  /**
   * A stream whose rows are where their keys belong.
   *
   * @param asVariable whether it stands in a variable if it is more than that
   */
  private Side stream(Rel rel, boolean asVariable) {
    Side known = sides.get(rel);
    if (known != null) {
      return known;
    }
    CodeBlock.Builder chain = CodeBlock.builder();
    RowClass row = chains.add(rel, chain);
    boolean moves = rel instanceof Rel.Rekey rekey && !PartitionCode.isOne(rekey);
    if (moves) {
      chain.add(RepartitionCode.of(row, operator.apply("partition"), constants.serde(row)));
    }
    if (rel instanceof Rel.Scan || !moves && !asVariable) {
      return new Side(row, chain.build());
    }
    String variable =
        chains.variable(moves ? "keyed" : "other", QueryClass.stream(row), chain.build());
    Side side = new Side(row, CodeBlock.of("$N", variable));
    sides.put(rel, side);
    return side;
  }

  /** Keys of a table in another format: records without a row have nothing but their key. */
  private void rewriteKeys(Rel.Rekey rekey, CodeBlock.Builder chain) {
    Encoded from = rekey.input().type().key().encoded();
    Encoded to = rekey.type().key().encoded();
    RowClass key = chains.rows(query.name() + "_key", to.columns());
    CodeBlock rewriter =
        CodeBlock.of(
            "$T.of($S, $L, $L, $S, $L, $T::new)",
            KeyRewriter.class,
            from.format(),
            TopologyClass.all(from.options()),
            SpecCode.rowType(from.columns()),
            to.format(),
            SpecCode.map(to.options()),
            key.name());
    String variable = chains.variable("keys", ClassName.get(KeyRewriter.class), rewriter);
    chain.add(
        "\n.selectKey((key, row) -> $N.rewrite(key), $T.as($S))",
        variable,
        Named.class,
        operator.apply("key"));
  }

  /** Whether its operators are given what the job knows of a Schema Registry. */
  static boolean readsRegistry(Rel rel) {
    return rel instanceof Rel.Rekey rekey
        && rekey.type().kind() == RelType.Changelog.TABLE
        && rekey.input().type().key().encoded().options().containsKey("subject");
  }

  private Side table(Rel rel, String hint) {
    Side known = sides.get(rel);
    if (known != null) {
      return known;
    }
    CodeBlock.Builder chain = CodeBlock.builder();
    RowClass row;
    if (rel instanceof Rel.Rekey rekey) {
      row = chains.add(rekey.input(), chain);
      rewriteKeys(rekey, chain);
      chain.add(RepartitionCode.of(row, operator.apply("partition"), constants.serde(row)));
    } else {
      row = chains.add(rel, chain);
    }
    chain.add(
        "\n.toTable(\n$>$>$T.as($S),\n$L)$<$<",
        Named.class,
        operator.apply("table"),
        stores.materialized(operator.apply("rows"), row.name(), constants.serde(row)));
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(KTable.class), ArrayTypeName.of(TypeName.BYTE), row.name());
    Side side = new Side(row, CodeBlock.of("$N", chains.variable(hint, type, chain.build())));
    sides.put(rel, side);
    return side;
  }

  /** How rows are written inside of the job. */
  /** The method that makes a pair. */
  private String joined(Join join, RowClass left, RowClass right, RowClass result) {
    String method = rows.methodNames().lower("joined");
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(result.name())
            .addParameter(left.name(), "left")
            .addParameter(right.name(), "right")
            .addStatement("$T result = new $T()", result.name(), result.name());
    CodeBlock.Builder ofLeft = CodeBlock.builder();
    CodeBlock.Builder ofRight = CodeBlock.builder();
    CodeBlock.Builder otherwise = CodeBlock.builder();
    for (int i = 0; i < join.items().size(); i++) {
      Join.Item item = join.items().get(i);
      if (item.left() >= 0) {
        ofLeft.add(copy(left, "left", item.left(), result, i));
      }
      if (item.right() >= 0) {
        (item.left() >= 0 ? otherwise : ofRight).add(copy(right, "right", item.right(), result, i));
      }
    }
    where(join.kind().keepsRight(), "left", ofLeft.build(), otherwise.build(), code);
    where(join.kind().keepsLeft(), "right", ofRight.build(), CodeBlock.of(""), code);
    Optional<String> condition = condition(join, result);
    if (condition.isPresent()) {
      code.beginControlFlow("if (right != null && !$N(result))", condition.get())
          .addStatement("return $N(left, null)", method)
          .endControlFlow();
    }
    rows.methods().add(code.addStatement("return result").build());
    return method;
  }

  /** The columns of one side, which may not be there. */
  private static void where(
      boolean maybeNot,
      String side,
      CodeBlock copies,
      CodeBlock otherwise,
      MethodSpec.Builder code) {
    if (!maybeNot) {
      code.addCode(copies);
      return;
    }
    if (copies.isEmpty()) {
      return;
    }
    code.beginControlFlow("if ($N != null)", side).addCode(copies);
    if (!otherwise.isEmpty()) {
      code.nextControlFlow("else").addCode(otherwise);
    }
    code.endControlFlow();
  }

  private static CodeBlock copy(RowClass from, String variable, int i, RowClass to, int column) {
    Column type = from.row().column(i);
    return OverCode.copy(from, variable, i, to, column, type);
  }

  private Optional<String> condition(Join join, RowClass result) {
    return join.condition()
        .map(condition -> rows.predicate(new Rel.Filter(join, condition), result, "on"));
  }
}
