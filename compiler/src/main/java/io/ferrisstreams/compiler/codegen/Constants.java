package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The static finals of a generated class, each made once. Mutable while the class is written. */
final class Constants {
  private final Map<CodeBlock, FieldSpec> fields = new LinkedHashMap<>();

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

  CodeBlock set(TypeName element, CodeBlock values) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
    return of("SET", type, CodeBlock.of("$T.of($L)", Set.class, values));
  }

  void addTo(TypeSpec.Builder type) {
    fields.values().forEach(type::addField);
  }
}
