package io.ferrisstreams.compiler.catalog;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.catalog.Overload.Facts;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.compiler.plan.ScalarFunction.Behind;
import io.ferrisstreams.compiler.plan.ScalarFunction.Passing;
import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.type.SqlType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL signature of a Java method, as {@link SqlFunction} explains it. */
final class MethodSignature {
  private final Method method;
  private final List<Pattern> parameters = new ArrayList<>();
  private final List<Passing> passing = new ArrayList<>();
  private boolean takesResultType;

  private MethodSignature(Method method) {
    this.method = method;
  }

  /**
   * @throws IllegalArgumentException if the method cannot be a SQL function
   */
  static Overload read(String name, Method method, List<String> examples, boolean isUsers) {
    SqlFunction declared = requireNonNull(method.getAnnotation(SqlFunction.class));
    MethodSignature signature = new MethodSignature(method);
    signature.readParameters();
    List<Pattern> parameters = signature.parameters;
    Pattern rest = method.isVarArgs() ? parameters.remove(parameters.size() - 1) : null;
    ScalarFunction function =
        new ScalarFunction(
            name,
            method,
            signature.passing,
            signature.takesResultType,
            result(method, isUsers),
            isUsers,
            declared.deterministic());
    return new Overload(
        function,
        parameters,
        rest,
        signature.resultPattern(),
        new Facts(declared.meaning(), examples));
  }

  private void readParameters() {
    AnnotatedType[] types = method.getAnnotatedParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (types[i].getType() == SqlType.class) {
        if (i != types.length - 1 || as(types[i]) != Type.RESULT) {
          throw new IllegalArgumentException(
              method + ": a SqlType stands behind the parameter whose type it is");
        }
        takesResultType = true;
        return;
      }
      boolean last = method.isVarArgs() && i == types.length - 1;
      AnnotatedType type =
          last ? ((AnnotatedArrayType) types[i]).getAnnotatedGenericComponentType() : types[i];
      Pattern pattern = JavaPattern.of(type, method);
      Behind behind = behind(pattern, i + 1 < types.length ? types[i + 1] : null);
      parameters.add(pattern);
      passing.add(new Passing(!isNullable(type, method.getParameterAnnotations()[i]), behind));
      if (behind != Behind.NOTHING) {
        i++;
      }
    }
  }

  private Behind behind(Pattern pattern, @Nullable AnnotatedType next) {
    if (next != null && next.getType() == SqlType.class && as(next) != Type.RESULT) {
      return Behind.TYPE;
    }
    if (!(pattern instanceof Pattern.Digits)) {
      return Behind.NOTHING;
    }
    if (next == null || next.getType() != int.class) {
      throw new IllegalArgumentException(
          method + ": an int has to stand behind a parameter of type " + pattern);
    }
    return Behind.DIGITS;
  }

  private Pattern resultPattern() {
    AnnotatedType type = method.getAnnotatedReturnType();
    Type as = as(type);
    if (as == null
        || as == Type.DATE
        || as == Type.TIME
        || as == Type.TIMESTAMP_MILLIS
        || as == Type.SECONDS) {
      return JavaPattern.of(type, method);
    }
    SqlType.Storage storage = JavaPattern.storage((Class<?>) type.getType());
    return new Pattern.Derived(as, storage);
  }

  /** A method of a user may not say that its result can be null. */
  private static ScalarFunction.Result result(Method method, boolean isUsers) {
    AnnotatedType type = method.getAnnotatedReturnType();
    boolean primitive = type.getType() instanceof Class<?> java && java.isPrimitive();
    boolean nullable =
        isNullable(type, method.getAnnotations()) || JavaPattern.isBoxed(type.getType()) || isUsers;
    return nullable && !primitive
        ? ScalarFunction.Result.NULLABLE
        : ScalarFunction.Result.NEVER_NULL;
  }

  /** By JSpecify's annotation, or another of that name. */
  private static boolean isNullable(AnnotatedType type, Annotation[] declared) {
    return Stream.concat(Arrays.stream(type.getAnnotations()), Arrays.stream(declared))
        .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
  }

  static @Nullable Type as(AnnotatedType type) {
    As as = type.getAnnotation(As.class);
    return as == null ? null : as.value();
  }
}
