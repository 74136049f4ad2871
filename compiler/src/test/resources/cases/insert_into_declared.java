==== ferris.generated.InsertIntoDeclaredTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job insert_into_declared.
 */
public final class InsertIntoDeclaredTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (id INT, amount DECIMAL(10,2), item VARCHAR) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder.stream(
            "orders",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                .withName("orders-source"));

    KStream<byte[], ArchiveInsert> archiveInsert = ArchiveInsertQuery.addTo(orders);
    archiveInsert.to(
        "archive",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("archive", RowSerde.writing("json", ArchiveInsert::new)))
            .withName("archive-insert-sink"));

    KStream<byte[], ArchiveInsert2> archiveInsert2 = ArchiveInsert2Query.addTo(orders);
    archiveInsert2.to(
        "archive",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("archive", RowSerde.writing("json", ArchiveInsert2::new)))
            .withName("archive-insert-2-sink"));

    KStream<byte[], ArchiveInsert3> archiveInsert3 = ArchiveInsert3Query.addTo(orders);
    archiveInsert3.to(
        "archive",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("archive", RowSerde.writing("json", ArchiveInsert3::new)))
            .withName("archive-insert-3-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_into_declared",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(new JobSpec.Sink("archive", "archive", Optional.empty())),
          List.of(new JobSpec.Statement("orders", List.of("orders"), List.of(),
              List.of(new JobSpec.Setting("topic", "orders", "insert_into_declared.sql:2:73")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertIntoDeclaredTopology(), args));
  }
}
==== ferris.generated.ArchiveInsertQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO archive SELECT id, amount, item, 'all' AS note FROM orders WHERE amount < 10
 * }</pre>
 */
final class ArchiveInsertQuery {
  private ArchiveInsertQuery() {
  }

  static KStream<byte[], ArchiveInsert> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("archive-insert-where"))
        .mapValues(row -> select(row), Named.as("archive-insert-select"));
  }

  /**
   * WHERE amount < 10.00
   */
  private static boolean where(Orders row) {
    return !row.amountIsNull() && row.amount < 1000L;
  }

  private static ArchiveInsert select(Orders row) {
    ArchiveInsert result = new ArchiveInsert();
    if (!row.idIsNull()) {
      result.setId((long) row.id);
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount * 10L);
    }
    result.setItem(row.item);
    result.setNote("all");
    return result;
  }
}
==== ferris.generated.ArchiveInsert2Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO archive SELECT id + 100, amount * 2, item, NULL FROM orders WHERE amount >= 10
 * }</pre>
 */
final class ArchiveInsert2Query {
  private ArchiveInsert2Query() {
  }

  static KStream<byte[], ArchiveInsert2> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("archive-insert-2-where"))
        .mapValues(row -> select(row), Named.as("archive-insert-2-select"));
  }

  /**
   * WHERE amount >= 10.00
   */
  private static boolean where(Orders row) {
    return !row.amountIsNull() && row.amount >= 1000L;
  }

  private static ArchiveInsert2 select(Orders row) {
    ArchiveInsert2 result = new ArchiveInsert2();
    if (!row.idIsNull()) {
      result.setId((long) Integers.add(row.id, 100));
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount * 2L * 10L);
    }
    result.setItem(row.item);
    if (false) {
      result.setNote("");
    }
    return result;
  }
}
==== ferris.generated.ArchiveInsert3Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO archive (item, id) SELECT item, id FROM orders WHERE amount IS NULL
 * }</pre>
 */
final class ArchiveInsert3Query {
  private ArchiveInsert3Query() {
  }

  static KStream<byte[], ArchiveInsert3> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("archive-insert-3-where"))
        .mapValues(row -> select(row), Named.as("archive-insert-3-select"));
  }

  /**
   * WHERE amount IS NULL
   */
  private static boolean where(Orders row) {
    return row.amountIsNull();
  }

  private static ArchiveInsert3 select(Orders row) {
    ArchiveInsert3 result = new ArchiveInsert3();
    if (!row.idIsNull()) {
      result.setId((long) row.id);
    }
    if (false) {
      result.setAmount(0L);
    }
    result.setItem(row.item);
    if (false) {
      result.setNote("");
    }
    return result;
  }
}
