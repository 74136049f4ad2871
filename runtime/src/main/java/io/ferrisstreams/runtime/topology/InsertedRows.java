package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an {@code INSERT … VALUES}: a job writes them once, when it is started for the first
 * time. The topology does not hold them; who runs it without a {@code Job} writes them.
 */
public final class InsertedRows {
  private final String name;
  private final String topic;
  private final String sql;
  private final Source rows;

  private InsertedRows(String name, String topic, String sql, Source rows) {
    this.name = requireNonNull(name, "name");
    this.topic = requireNonNull(topic, "topic");
    this.sql = requireNonNull(sql, "sql");
    this.rows = rows;
  }

  /**
   * A row to write.
   *
   * @param time in milliseconds since the epoch; null for the time when it is written
   */
  public record Timed<R extends Row>(R row, @Nullable Long time) {}

  /** Computes the records. */
  private interface Source {
    List<ProducerRecord<byte[], byte[]>> records(long now);
  }

  /**
   * @param name of the statement, unique in its script
   * @param sql the statement as written
   * @param rows one each, in order
   * @param keys the columns of the record's key; none if it has no key
   */
  public static <R extends Row> InsertedRows of(
      String name,
      String topic,
      String sql,
      List<Supplier<Timed<R>>> rows,
      RowType keys,
      Serializer<R> key,
      Serializer<R> value) {
    return new InsertedRows(
        name,
        topic,
        sql,
        now -> {
          List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
          for (int i = 0; i < rows.size(); i++) {
            try {
              Timed<R> timed = rows.get(i).get();
              R row = timed.row();
              byte[] keyBytes = hasKey(row, keys) ? key.serialize(topic, row) : null;
              byte[] valueBytes = value.serialize(topic, row);
              long time = time(timed.time(), now);
              records.add(new ProducerRecord<>(topic, null, time, keyBytes, valueBytes));
            } catch (RowException e) {
              throw e.in(name + ", row " + (i + 1));
            }
          }
          return records;
        });
  }

  private static long time(@Nullable Long given, long now) {
    if (given != null && given < 0) {
      throw new RowException(
          RowException.Kind.BAD_VALUE, given + " is no time of a record, since it is before 1970");
    }
    return given == null ? now : given;
  }

  /** A key of NULLs only is none. */
  private static boolean hasKey(Row row, RowType keys) {
    return keys.columns().stream()
        .anyMatch(column -> !row.isNull(row.type().indexOf(column.name())));
  }

  /** Of the statement. */
  public String name() {
    return name;
  }

  /** Where they go. */
  public String topic() {
    return topic;
  }

  /** The statement as written. */
  public String sql() {
    return sql;
  }

  /**
   * The records, in the order of the rows.
   *
   * @param now the time of those that have no other, in milliseconds since the epoch
   * @throws RowException if a row cannot be computed
   */
  public List<ProducerRecord<byte[], byte[]>> records(long now) {
    return rows.records(now);
  }
}
