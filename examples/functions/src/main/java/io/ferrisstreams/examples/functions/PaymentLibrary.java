package io.ferrisstreams.examples.functions;

import io.ferrisstreams.runtime.function.SqlFunctionLibrary;
import java.util.List;

/** Tells where the functions of this jar are; it is named in {@code META-INF/services}. */
public final class PaymentLibrary implements SqlFunctionLibrary {
  @Override
  public List<Class<?>> classes() {
    return List.of(PaymentFunctions.class);
  }
}
