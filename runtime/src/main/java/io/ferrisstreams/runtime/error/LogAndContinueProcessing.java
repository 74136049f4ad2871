package io.ferrisstreams.runtime.error;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Logs, counts and skips a row that cannot be evaluated; a bug in the code that evaluates it fails
 * the job.
 */
public final class LogAndContinueProcessing implements ProcessingExceptionHandler {
  private RowErrors errors = new RowErrors(Map.of());

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    return errors.isRowError(context, exception) ? Response.resume() : Response.fail();
  }
}
