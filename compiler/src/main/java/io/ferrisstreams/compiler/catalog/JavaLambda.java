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
      if (isPrimitive(parameter)) {
        throw new IllegalArgumentException(
            method + ": a parameter of the lambda " + raw.getName() + " cannot be null");
      }
      parameters.add(pattern(raw, arguments, parameter, method));
    }
    AnnotatedType result = lambda.getAnnotatedReturnType();
    return new Pattern.Lambda(
        parameters, pattern(raw, arguments, result, method), !isPrimitive(result));
  }

  private static Pattern pattern(
      Class<?> raw, AnnotatedType[] arguments, AnnotatedType declared, Method method) {
    return JavaPattern.of(JavaPattern.argument(raw, arguments, declared), method);
  }

  private static boolean isPrimitive(AnnotatedType type) {
    return type.getType() instanceof Class<?> java && java.isPrimitive();
  }
}
