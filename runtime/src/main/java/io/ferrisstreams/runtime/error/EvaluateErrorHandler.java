package io.ferrisstreams.runtime.error;

import io.ferrisstreams.runtime.topology.Decoding;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Does with a row that cannot be evaluated as {@code failure_strategy} says; a bug in the code that
 * evaluates it fails the job.
 */
public final class EvaluateErrorHandler implements ProcessingExceptionHandler {
  private RowErrors errors = new RowErrors(Map.of());

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (exception instanceof StreamsException) {
      return Response.fail(); // on its way up from another handler, which has decided already
    }
    RowErrors.Ruling ruling =
        exception instanceof Decoding.UndecodableException undecodable
            ? errors.judge(Stage.DECODE, context, undecodable.reason(), null)
            : errors.judge(Stage.EVALUATE, context, exception, null);
    return ruling.goesOn() ? Response.resume(ruling.letters()) : Response.fail();
  }
}
