package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.type.RowType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.apache.kafka.common.serialization.Serde;

/**
 * The static finals of a generated class, each made once, and the methods its expressions need.
 * Mutable while the class is written.
 */
final class Constants {
  private static final int MAX_SET_OF = 100;
  private static final int MAX_PART = 1000;

  private final Map<CodeBlock, FieldSpec> fields = new LinkedHashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final Map<Method, String> ofUsers = new HashMap<>();
  private final JavaNames methodNames;

  /**
   * @param methodNames of the class
   */
  Constants(JavaNames methodNames) {
    this.methodNames = methodNames;
  }

  /** The name of a constant with that value. */
  CodeBlock of(String prefix, TypeName type, CodeBlock value) {
    FieldSpec field = fields.get(value);
    if (field == null) {
      field =
          FieldSpec.builder(type, prefix + "_" + (fields.size() + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(value)
              .build();
      fields.put(value, field);
    }
    return CodeBlock.of("$N", field);
  }

  /** How rows are written inside of the job. */
  CodeBlock serde(RowClass rows) {
    return of(
        "ROWS", ParameterizedTypeName.get(ClassName.get(Serde.class), rows.name()), rows.serde());
  }

  /**
   * What writes columns of rows as keys.
   *
   * @param columns of the rows, by their names
   */
  CodeBlock keyWriter(String format, RowType columns, RowClass rows) {
    return of(
        "KEY",
        ClassName.get(KeyWriter.class),
        CodeBlock.of(
            "$T.of($S, $L, $T.TYPE)",
            KeyWriter.class,
            format,
            SpecCode.rowType(columns),
            rows.name()));
  }

  CodeBlock set(TypeName element, List<CodeBlock> values) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
    if (values.size() <= MAX_SET_OF) {
      return of("SET", type, CodeBlock.of("$T.of($L)", Set.class, CodeBlock.join(values, ", ")));
    }
    // A field's initializer shares 64 KB with those of all others.
    String name = "set" + (methods.size() + 1);
    List<MethodSpec> parts = new ArrayList<>();
    for (int start = 0; start < values.size(); start += MAX_PART) {
      MethodSpec.Builder part =
          MethodSpec.methodBuilder(name + "Part" + (parts.size() + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(type, "values");
      values
          .subList(start, Math.min(values.size(), start + MAX_PART))
          .forEach(value -> part.addStatement("values.add($L)", value));
      parts.add(part.build());
    }
    MethodSpec.Builder whole =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type)
            .addStatement("$T values = new $T<>()", type, HashSet.class);
    parts.forEach(part -> whole.addStatement("$N(values)", part));
    methods.add(whole.addStatement("return values").build());
    methods.addAll(parts);
    return of("SET", type, CodeBlock.of("$N()", name));
  }

  /**
   * A private static method that an expression needs.
   *
   * @param writer of a method that has the name it is given
   * @return the name
   */
  String method(String hint, Function<String, MethodSpec> writer) {
    String name = methodNames.lower(hint);
    methods.add(writer.apply(name));
    return name;
  }

  /** A private static method that stands for a user's, made once. */
  String method(Method users, Function<String, MethodSpec> writer) {
    String known = ofUsers.get(users);
    if (known != null) {
      return known;
    }
    String name = method(users.getName(), writer);
    ofUsers.put(users, name);
    return name;
  }

  void addTo(TypeSpec.Builder type) {
    fields.values().forEach(type::addField);
  }

  void addMethodsTo(TypeSpec.Builder type) {
    methods.forEach(type::addMethod);
  }
}
