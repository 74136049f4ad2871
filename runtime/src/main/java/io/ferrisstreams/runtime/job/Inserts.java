package io.ferrisstreams.runtime.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.runtime.file.FileSources;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.serdes.row.RowException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the rows of INSERT … VALUES: those of each statement once, however often and on however
 * many machines the job is started.
 *
 * <p>A topic of the job remembers the statements that were written. Their rows and what is
 * remembered of them are one transaction, and of several instances that start at the same time the
 * last one shuts out the others, who then look again. Mutable: rows are computed once, and only
 * where they are written.
 */
final class Inserts {
  private static final Logger LOG = LoggerFactory.getLogger(Inserts.class);
  private static final int MAX_ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Map<String, InsertedRows> statements;
  private final Map<String, List<ProducerRecord<byte[], byte[]>>> computed = new HashMap<>();
  private final String applicationId;
  private final Clients.Settings clients;
  private final long now;

  private Inserts(
      Map<String, InsertedRows> statements,
      String applicationId,
      Clients.Settings clients,
      long now) {
    this.statements = statements;
    this.applicationId = applicationId;
    this.clients = clients;
    this.now = now;
  }

  /** The compacted topic of one partition that remembers what was written. */
  static String topic(String applicationId) {
    return applicationId + "-inserted";
  }

  /**
   * Returns when all rows have been written, by whomever.
   *
   * @param now the time of those that have no other, in milliseconds since the epoch
   * @throws JobException if a row cannot be computed; then nothing is written
   */
  static void write(
      List<InsertedRows> inserts, String applicationId, Clients.Settings clients, long now) {
    if (!inserts.isEmpty()) {
      new Inserts(byFingerprint(inserts), applicationId, clients, now).write();
    }
  }

  /** In order; a statement that a script has twice is told apart by a number. */
  private static Map<String, InsertedRows> byFingerprint(List<InsertedRows> inserts) {
    Map<String, InsertedRows> statements = new LinkedHashMap<>();
    for (InsertedRows insert : inserts) {
      String key = fingerprint(insert.sql());
      for (int n = 2; statements.containsKey(key); n++) {
        key = fingerprint(insert.sql()) + "-" + n;
      }
      statements.put(key, insert);
    }
    return statements;
  }

  private static String fingerprint(String sql) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void write() {
    for (int attempt = 1; ; attempt++) {
      try {
        writeMissing();
        return;
      } catch (ProducerFencedException | InvalidProducerEpochException e) {
        if (attempt == MAX_ATTEMPTS) {
          throw e;
        }
        LOG.info("another instance of the job writes the rows of its INSERTs; looking again");
        LockSupport.parkNanos(PAUSE.toNanos() * attempt);
      }
    }
  }

  private void writeMissing() {
    try (Producer<byte[], byte[]> producer =
        FileSources.producer(clients.producer(), applicationId + "-inserts")) {
      Set<String> written = written();
      List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
      statements.forEach(
          (fingerprint, insert) -> {
            if (!written.contains(fingerprint)) {
              records.addAll(computed.computeIfAbsent(fingerprint, f -> records(insert)));
              records.add(
                  new ProducerRecord<>(
                      topic(applicationId), fingerprint.getBytes(UTF_8), new byte[] {'1'}));
            }
          });
      if (records.isEmpty()) {
        return;
      }
      producer.beginTransaction();
      try {
        for (ProducerRecord<byte[], byte[]> record : records) {
          // What fails is thrown by the commit.
          var unused = producer.send(record);
        }
        producer.commitTransaction();
      } catch (ProducerFencedException | InvalidProducerEpochException e) {
        throw e;
      } catch (KafkaException e) {
        producer.abortTransaction();
        throw e;
      }
    }
  }

  private List<ProducerRecord<byte[], byte[]>> records(InsertedRows insert) {
    try {
      return insert.records(now);
    } catch (RowException e) {
      throw new JobException(JobException.USER_ERROR, String.valueOf(e.getMessage()), e);
    }
  }

  private Set<String> written() {
    Set<String> written = new HashSet<>();
    TopicPartition partition = new TopicPartition(topic(applicationId), 0);
    try (Consumer<byte[], byte[]> consumer = FileSources.consumer(clients.consumer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PAUSE)) {
          written.add(new String(record.key(), UTF_8));
        }
      }
    }
    return written;
  }
}
