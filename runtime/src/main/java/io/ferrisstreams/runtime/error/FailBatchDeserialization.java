package io.ferrisstreams.runtime.error;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Logs and counts, then fails the job for a record that cannot be decoded. */
public final class FailBatchDeserialization implements DeserializationExceptionHandler {
  private RowErrors errors = new RowErrors(Map.of());

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return errors.isRowError(context, exception) && RowErrors.isTombstone(exception)
        ? Response.resume()
        : Response.fail();
  }
}
