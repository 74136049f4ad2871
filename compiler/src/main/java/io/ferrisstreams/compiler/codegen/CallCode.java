package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Expr;
import io.ferrisstreams.compiler.plan.Operation;
import io.ferrisstreams.compiler.plan.ScalarFunction;
import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Calls of functions as Java. */
final class CallCode {
  private final ExprCode exprs;

  CallCode(ExprCode exprs) {
    this.exprs = exprs;
  }

  Value value(Operation.Call call, String hint) {
    List<Value> strict = new ArrayList<>();
    List<CodeBlock> passed = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      ScalarFunction.Passing passing = call.function().passing(i);
      if (passing.strict()) {
        Value value = exprs.value(argument, hint);
        strict.add(value);
        passed.add(value.code());
      } else {
        passed.add(exprs.boxed(argument, hint));
      }
      switch (passing.behind()) {
        case NOTHING -> {}
        case DIGITS -> passed.add(CodeBlock.of("$L", Operators.digits(argument.type())));
        case TYPE -> passed.add(type(argument.type()));
      }
    }
    if (call.function().takesResultType()) {
      passed.add(type(call.type()));
    }
    CodeBlock code =
        call.function().isUsers()
            ? UserCalls.call(call.function(), passed, exprs.constants())
            : Operators.call(call.function(), passed);
    return call.type() instanceof SqlType.Decimal decimal && !decimal.isWide() && takesWide(call)
        ? narrowed(result(call, TypeName.get(Int128.class), code, strict, hint), decimal)
        : result(call, JavaTypes.boxed(call.type()), code, strict, hint);
  }

  /** Whether it is a method of decimals of more than 18 digits, whose results are such as well. */
  private static boolean takesWide(Operation.Call call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (call.function().passing(i).behind() == ScalarFunction.Behind.DIGITS
          && call.arguments().get(i).type() instanceof SqlType.Decimal decimal
          && decimal.isWide()) {
        return true;
      }
    }
    return false;
  }

  private static Value narrowed(Value result, SqlType.Decimal type) {
    CodeBlock code =
        CodeBlock.of("$T.narrow($L, $L)", WideDecimals.class, result.code(), type.precision());
    return new Value(code, result.nullWhen());
  }

  private CodeBlock type(SqlType type) {
    CodeBlock code = SpecCode.type(type);
    return type instanceof SqlType.Simple
        ? code
        : exprs.constants().of("TYPE", TypeName.get(SqlType.class), code);
  }

  private Value result(
      Operation.Call call, TypeName boxed, CodeBlock code, List<Value> strict, String hint) {
    Value all = Value.strict(code, strict);
    if (call.function().result() == ScalarFunction.Result.NEVER_NULL) {
      return all;
    }
    Body body = exprs.body();
    String local = body.local(hint);
    if (all.nullable()) {
      body.add("$T $N = null", boxed, local);
      body.addIf(all.isNotNull(), CodeBlock.builder().addStatement("$N = $L", local, code).build());
    } else {
      body.add("$T $N = $L", boxed, local, code);
    }
    return Value.ofReference(local);
  }
}
