package io.ferrisstreams.runtime.error;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A producer that takes two things better than Kafka's own.
 *
 * <p>A record too large to be sent would make a transaction fail as a whole; here it fails alone,
 * before the transaction hears of it.
 *
 * <p>A record sent from a callback, such as a dead letter for one that a broker refused, would wait
 * on the producer's own thread for what only that thread can bring, if the topic is not known yet;
 * here another thread sends it, and {@link #flush} waits for that.
 *
 * <p>Mutable: it holds what is on its way.
 */
public final class CarefulProducer extends KafkaProducer<byte[], byte[]> {
  private final boolean transactional;
  private final long limit;
  private final Queue<CompletableFuture<Void>> passedOn = new ConcurrentLinkedQueue<>();
  private final ExecutorService courier =
      Executors.newSingleThreadExecutor(CarefulProducer::courier);

  public CarefulProducer(Map<String, Object> config) {
    super(config, new ByteArraySerializer(), new ByteArraySerializer());
    transactional = config.get("transactional.id") != null;
    limit = RecordSize.limit(config);
  }

  private static Thread courier(Runnable work) {
    // Named like Kafka's thread, since what happens on it happens as late.
    Thread thread = new Thread(work, NETWORK_THREAD_PREFIX + " | dead letters");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
    if (transactional) {
      long size = RecordSize.atMost(record.key(), record.value(), record.headers());
      if (size > limit) {
        return refused(record, callback, size);
      }
    }
    if (!Thread.currentThread().getName().startsWith(NETWORK_THREAD_PREFIX)) {
      return super.send(record, callback);
    }
    CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
    passedOn.add(CompletableFuture.runAsync(() -> sendLate(record, callback, sent), courier));
    return sent;
  }

  private void sendLate(
      ProducerRecord<byte[], byte[]> record,
      Callback callback,
      CompletableFuture<RecordMetadata> sent) {
    try {
      Future<?> unused =
          super.send(record, (metadata, thrown) -> arrived(callback, sent, metadata, thrown));
    } catch (RuntimeException e) {
      arrived(callback, sent, nowhere(record), e);
    }
  }

  private static void arrived(
      Callback callback,
      CompletableFuture<RecordMetadata> sent,
      RecordMetadata metadata,
      Exception thrown) {
    if (callback != null) {
      callback.onCompletion(metadata, thrown);
    }
    if (thrown == null) {
      sent.complete(metadata);
    } else {
      sent.completeExceptionally(thrown);
    }
  }

  private Future<RecordMetadata> refused(
      ProducerRecord<byte[], byte[]> record, Callback callback, long size) {
    CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
    arrived(
        callback,
        sent,
        nowhere(record),
        new RecordTooLargeException(
            "the record has %d bytes, a request at most %d".formatted(size, limit)));
    return sent;
  }

  private static RecordMetadata nowhere(ProducerRecord<byte[], byte[]> record) {
    int partition = record.partition() == null ? -1 : record.partition();
    return new RecordMetadata(new TopicPartition(record.topic(), partition), -1, -1, -1L, -1, -1);
  }

  @Override
  public void flush() {
    super.flush();
    boolean more = false;
    for (CompletableFuture<Void> next = passedOn.poll(); next != null; next = passedOn.poll()) {
      more = true;
      try {
        next.get();
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    if (more) {
      super.flush();
    }
  }

  @Override
  public void close(Duration timeout) {
    courier.shutdown();
    super.close(timeout);
  }
}
