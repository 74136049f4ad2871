package io.ferrisstreams.runtime.error;

import io.ferrisstreams.runtime.config.FailureKeys;
import io.ferrisstreams.runtime.config.FailureStrategy;
import io.ferrisstreams.runtime.error.RowErrors.Ruling;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.jspecify.annotations.Nullable;

/**
 * Does with a row that cannot be encoded, or that the cluster does not take, as {@code
 * failure_strategy} says.
 *
 * <p>While a row is encoded, the record it was made from is at hand. Kafka Streams lets go of it
 * when it hands the result to the producer, so a dead letter from there on is the result. If a
 * broker refuses the result later, on the producer's own thread, even the place of the record is
 * that of some other one, and is left out.
 */
public final class WriteErrorHandler implements ProductionExceptionHandler {
  private final Backoff.Clock clock;
  private final RowErrorLog log = new RowErrorLog();
  private RowErrors errors = new RowErrors(Map.of());
  private @Nullable Backoff backoff;
  private boolean exactlyOnce;

  /** As Kafka Streams makes it. */
  public WriteErrorHandler() {
    this(Backoff.Clock.system());
  }

  WriteErrorHandler(Backoff.Clock clock) {
    this.clock = clock;
  }

  @Override
  public void configure(Map<String, ?> configs) {
    errors = new RowErrors(configs);
    errors.tellLargestRecord(RecordSize.limit(configs));
    String strategy = Configured.text(configs, FailureKeys.STRATEGY, "");
    boolean retries =
        FailureStrategy.find(strategy)
            .filter(FailureStrategy.RETRY_WITH_BACKOFF::equals)
            .isPresent();
    backoff = retries ? new Backoff(configs, clock) : null;
    exactlyOnce = Configured.text(configs, "processing.guarantee", "").equals("exactly_once_v2");
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    if (exception instanceof RetriableException && retry(record.topic(), exception)) {
      return Response.retry();
    }
    Ruling ruling = ruling(context, record, exception);
    return ruling.goesOn() ? Response.resume(ruling.letters()) : Response.fail();
  }

  /** Without a limit, Kafka Streams tries again for as long as it takes. */
  private boolean retry(String topic, Exception exception) {
    Backoff limit = backoff;
    if (limit == null) {
      return true;
    }
    log.retrying(topic, exception);
    return limit.again();
  }

  private Ruling ruling(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    boolean late = Thread.currentThread().getName().startsWith(KafkaProducer.NETWORK_THREAD_PREFIX);
    RowFault fault =
        RowFault.of(
                Stage.PRODUCE,
                RowErrors.operator(context),
                exception,
                late ? null : RowErrors.source(context),
                record.topic())
            .orElse(null);
    if (fault == null) {
      return Ruling.STOP;
    }
    if (!errors.isLetter(record)) {
      errors.notWritten(record.topic());
    }
    if (exactlyOnce && (late || exception instanceof RetriableException)) {
      return errors.stop(fault); // the transaction is lost, and would be again
    }
    if (errors.isLetter(record)) {
      return errors.undeliverable(record, exception);
    }
    return errors.judge(
        fault,
        new DeadLetters.Original(
            record.key(),
            record.value(),
            record.headers(),
            record.timestamp() == null ? -1 : record.timestamp()));
  }

  @Override
  @SuppressWarnings("rawtypes") // as in the interface: the record is not serialized yet
  public Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    Ruling ruling = errors.judge(Stage.ENCODE, context, exception, record.topic());
    return ruling.goesOn() ? Response.resume(ruling.letters()) : Response.fail();
  }
}
