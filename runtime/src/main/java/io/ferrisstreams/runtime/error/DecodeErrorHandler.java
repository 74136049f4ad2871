package io.ferrisstreams.runtime.error;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Does with a record that cannot be decoded as {@code failure_strategy} says. */
public final class DecodeErrorHandler implements DeserializationExceptionHandler {
  private RowErrors errors = new RowErrors(Map.of());

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    RowErrors.Ruling ruling = errors.judge(Stage.DECODE, context, exception, null);
    return ruling.goesOn() ? Response.resume(ruling.letters()) : Response.fail();
  }
}
