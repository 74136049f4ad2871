package io.ferrisstreams.compiler.catalog;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What SQL lambda a Java interface of one method stands for. */
final class JavaLambda {
  private JavaLambda() {}

  /**
   * @param arguments of the interface's type parameters
   * @param method for error messages
   * @throws IllegalArgumentException if it is no such interface
   */
  static Pattern of(Class<?> raw, AnnotatedType[] arguments, Method method) {
    List<Method> open =
        Arrays.stream(raw.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers())).toList();
    if (!raw.isInterface() || open.size() != 1 || open.get(0).getParameterCount() == 0) {
      throw new IllegalArgumentException(method + ": " + raw.getName() + " stands for no SQL type");
    }
    Method lambda = open.get(0);
    List<Pattern> parameters = new ArrayList<>();
    for (AnnotatedType parameter : lambda.getAnnotatedParameterTypes()) {
      parameters.add(pattern(raw, arguments, parameter, method));
    }
    return new Pattern.Lambda(
        parameters, pattern(raw, arguments, lambda.getAnnotatedReturnType(), method));
  }

  private static Pattern pattern(
      Class<?> raw, AnnotatedType[] arguments, AnnotatedType declared, Method method) {
    return JavaPattern.of(JavaPattern.argument(raw, arguments, declared), method);
  }
}
