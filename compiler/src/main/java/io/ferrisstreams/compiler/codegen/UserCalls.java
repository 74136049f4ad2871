package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.runtime.function.FailedFunction;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Calls of methods of users, which a method of the generated class makes: it names who failed. */
final class UserCalls {
  private UserCalls() {}

  static CodeBlock call(ScalarFunction function, List<CodeBlock> arguments, Constants constants) {
    Method method = function.method();
    String name = constants.method(method, own -> guard(own, function.name(), method));
    return CodeBlock.of("$N($L)", name, CodeBlock.join(arguments, ",$W"));
  }

  /** Of the same parameters and type variables as the user's. */
  private static MethodSpec guard(String name, String function, Method method) {
    MethodSpec.Builder guard =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.get(method.getGenericReturnType()))
            .varargs(method.isVarArgs());
    for (TypeVariable<Method> variable : method.getTypeParameters()) {
      guard.addTypeVariable(TypeVariableName.get(variable));
    }
    List<CodeBlock> passed = new ArrayList<>();
    for (Type type : method.getGenericParameterTypes()) {
      String parameter = "p" + (passed.size() + 1);
      guard.addParameter(TypeName.get(type), parameter);
      passed.add(CodeBlock.of("$N", parameter));
    }
    return guard
        .beginControlFlow("try")
        .addStatement(
            "return $T.$N($L)",
            ClassName.get(method.getDeclaringClass()),
            method.getName(),
            CodeBlock.join(passed, ", "))
        .nextControlFlow("catch ($T | $T e)", Exception.class, StackOverflowError.class)
        .addStatement("throw $T.of($S, e)", FailedFunction.class, function)
        .endControlFlow()
        .build();
  }
}
