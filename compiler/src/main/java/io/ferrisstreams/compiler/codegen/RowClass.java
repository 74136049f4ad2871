package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import io.ferrisstreams.serdes.type.SqlType.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The Java class for rows of one type: a field per column, and a bit per column that says whether a
 * primitive is null (a reference is null by itself).
 *
 * @param fields Java names of the columns, in order
 */
record RowClass(ClassName name, String title, RowType row, List<String> fields) {

  private static final int BITS = Long.SIZE;

  static RowClass of(ClassName name, String title, RowType row) {
    // "null" would give setNull(int), which Row declares; "nulls…" are the bit fields.
    JavaNames names =
        new JavaNames().reserve("null", "boolean", "int", "long", "double", "string", "object");
    // Roots of packages.
    names.reserve("java", "io", "org");
    for (int word = 0; word <= row.size() / BITS; word++) {
      names.reserve("nulls" + word);
    }
    List<String> fields = new ArrayList<>();
    row.columns().forEach(column -> fields.add(names.lower(column.name())));
    return new RowClass(name, title, row, List.copyOf(fields));
  }

  /** Reads column {@code i} of the row in {@code variable}, which must not be null. */
  CodeBlock value(String variable, int i) {
    return CodeBlock.of("$N.$N", variable, fields.get(i));
  }

  CodeBlock isNull(String variable, int i) {
    return CodeBlock.of("$N.$N()", variable, fields.get(i) + "IsNull");
  }

  CodeBlock set(String variable, int i, CodeBlock value) {
    return CodeBlock.of("$N.$N($L)", variable, setter(i), value);
  }

  private String setter(int i) {
    String field = fields.get(i);
    return "set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }

  /** How rows are written inside of the job. */
  CodeBlock serde() {
    return CodeBlock.of("new $T<>($T::new)", CompactSerde.class, name);
  }

  TypeSpec toJava() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(Row.class)
            .addJavadoc("$L\n", Comments.safe(title))
            .addField(
                FieldSpec.builder(
                        RowType.class, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(SpecCode.rowType(row))
                    .build());
    for (int i = 0; i < row.size(); i++) {
      type.addField(javaType(i), fields.get(i));
    }
    for (int word = 0; word * BITS < row.size(); word++) {
      if (initialNulls(word) != 0) {
        type.addField(
            FieldSpec.builder(long.class, "nulls" + word, Modifier.PRIVATE)
                .initializer("$LL", initialNulls(word))
                .build());
      }
    }
    for (int i = 0; i < row.size(); i++) {
      type.addMethod(isNullMethod(i)).addMethod(setMethod(i));
    }
    type.addMethod(overriding("type", RowType.class).addStatement("return TYPE").build());
    type.addMethod(isNullByPosition()).addMethod(setNullByPosition());
    for (Storage storage : Storage.values()) {
      type.addMethod(getByPosition(storage)).addMethod(setByPosition(storage));
    }
    return type.build();
  }

  private MethodSpec isNullMethod(int i) {
    return MethodSpec.methodBuilder(fields.get(i) + "IsNull")
        .returns(boolean.class)
        .addStatement("return $L", isNullCode(i))
        .build();
  }

  private CodeBlock isNullCode(int i) {
    return storage(i).isReference()
        ? CodeBlock.of("$L == null", field(i))
        : CodeBlock.of("($N & $L) != 0", word(i), bit(i));
  }

  private MethodSpec setMethod(int i) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(setter(i))
            .addParameter(javaType(i), "value")
            .addStatement("$L = value", field(i));
    if (!storage(i).isReference()) {
      method.addStatement("$N &= ~$L", word(i), bit(i));
    }
    return method.build();
  }

  /** A field where {@code value} and {@code column} are parameters. */
  private CodeBlock field(int i) {
    String field = fields.get(i);
    return field.equals("value") || field.equals("column")
        ? CodeBlock.of("this.$N", field)
        : CodeBlock.of("$N", field);
  }

  private MethodSpec isNullByPosition() {
    MethodSpec.Builder method =
        overriding("isNull", boolean.class).addParameter(int.class, "column");
    if (row.size() == 0) {
      // A query of constants reads no column.
      return method.addStatement("$L", noSuchColumn()).build();
    }
    method.addCode("return switch (column) {$>\n");
    for (int i = 0; i < row.size(); i++) {
      method.addCode("case $L -> $L;\n", i, isNullCode(i));
    }
    return method.addCode("default -> $L;\n$<};\n", noSuchColumn()).build();
  }

  private MethodSpec setNullByPosition() {
    MethodSpec.Builder method = overriding("setNull", void.class).addParameter(int.class, "column");
    if (row.size() == 0) {
      return method.addStatement("$L", noSuchColumn()).build();
    }
    method.beginControlFlow("switch (column)");
    for (int i = 0; i < row.size(); i++) {
      if (storage(i).isReference()) {
        method.addStatement("case $L -> $L = null", i, field(i));
      } else {
        method.addStatement("case $L -> $N |= $L", i, word(i), bit(i));
      }
    }
    return method.addStatement("default -> $L", noSuchColumn()).endControlFlow().build();
  }

  private MethodSpec getByPosition(Storage storage) {
    MethodSpec.Builder method =
        overriding("get" + suffix(storage), javaType(storage)).addParameter(int.class, "column");
    if (positions(storage).isEmpty()) {
      return method.addStatement("$L", noSuchColumn()).build();
    }
    method.addCode("return switch (column) {$>\n");
    for (int i : positions(storage)) {
      method.addCode("case $L -> $L;\n", i, field(i));
    }
    return method.addCode("default -> $L;\n$<};\n", noSuchColumn()).build();
  }

  private MethodSpec setByPosition(Storage storage) {
    MethodSpec.Builder method =
        overriding("set" + suffix(storage), void.class)
            .addParameter(int.class, "column")
            .addParameter(javaType(storage), "value");
    if (positions(storage).isEmpty()) {
      return method.addStatement("$L", noSuchColumn()).build();
    }
    if (positions(storage).stream().anyMatch(i -> JavaTypes.isGeneric(type(i)))) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "unchecked")
              .build());
    }
    method.beginControlFlow("switch (column)");
    for (int i : positions(storage)) {
      method.addStatement("case $L -> $N($L)", i, setter(i), argument(i));
    }
    return method.addStatement("default -> $L", noSuchColumn()).endControlFlow().build();
  }

  /** What is set by position is an Object where the column has a class of its own. */
  private CodeBlock argument(int i) {
    return storage(i) == Storage.OBJECT
        ? CodeBlock.of("($T) value", javaType(i))
        : CodeBlock.of("value");
  }

  private List<Integer> positions(Storage storage) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (storage(i) == storage) {
        positions.add(i);
      }
    }
    return positions;
  }

  private static CodeBlock noSuchColumn() {
    return CodeBlock.of("throw new $T($S + column)", IllegalArgumentException.class, "column ");
  }

  private static MethodSpec.Builder overriding(String method, Class<?> returns) {
    return overriding(method, TypeName.get(returns));
  }

  private static MethodSpec.Builder overriding(String method, TypeName returns) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  private Storage storage(int i) {
    return type(i).storage();
  }

  private SqlType type(int i) {
    Column column = row.column(i);
    return column.type();
  }

  private TypeName javaType(int i) {
    return JavaTypes.of(type(i));
  }

  private static TypeName javaType(Storage storage) {
    return switch (storage) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case STRING -> ClassName.get(String.class);
      case OBJECT -> ClassName.get(Object.class);
    };
  }

  private static String suffix(Storage storage) {
    return switch (storage) {
      case BOOLEAN -> "Boolean";
      case INT -> "Int";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case STRING -> "String";
      case OBJECT -> "Object";
    };
  }

  private static String word(int i) {
    return "nulls" + i / BITS;
  }

  private static CodeBlock bit(int i) {
    return CodeBlock.of("0x$LL", Long.toHexString(1L << i % BITS));
  }

  /** The bits of a new row: every column null; references have no bit. */
  private long initialNulls(int word) {
    long bits = 0;
    for (int i = word * BITS; i < Math.min(row.size(), (word + 1) * BITS); i++) {
      if (!storage(i).isReference()) {
        bits |= 1L << i % BITS;
      }
    }
    return bits;
  }
}
