package io.ferrisstreams.runtime.error;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Logs and counts, then fails the job for a row that cannot be encoded or that the broker will
 * never take.
 */
public final class FailBatchProduction implements ProductionExceptionHandler {
  private RowErrors errors = new RowErrors(Map.of());

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    if (exception instanceof RetriableException) {
      return Response.retry();
    }
    return errors.isRowError(context, exception) && RowErrors.isTombstone(exception)
        ? Response.resume()
        : Response.fail();
  }

  @Override
  @SuppressWarnings("rawtypes") // as in the interface: the record is not serialized yet
  public Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    return errors.isRowError(context, exception) && RowErrors.isTombstone(exception)
        ? Response.resume()
        : Response.fail();
  }
}
