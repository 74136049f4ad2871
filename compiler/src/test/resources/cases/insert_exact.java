==== ferris.generated.InsertExactTopology
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
 * The topology of job insert_exact.
 */
public final class InsertExactTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (
    //   id BIGINT,
    //   amount DECIMAL(18,4),
    //   wide DECIMAL(38,10),
    //   at TIMESTAMP(6),
    //   day DATE,
    //   name VARCHAR,
    //   tags ARRAY<INT>
    // ) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder.stream(
            "orders",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                .withName("orders-source"));

    KStream<byte[], NarrowInsert> narrowInsert = NarrowInsertQuery.addTo(orders);
    narrowInsert.to(
        "narrow",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("narrow", RowSerde.writing("json", NarrowInsert::new)))
            .withName("narrow-insert-sink"));

    KStream<byte[], OthersInsert> othersInsert = OthersInsertQuery.addTo(orders);
    othersInsert.to(
        "others",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("others", RowSerde.writing("json", OthersInsert::new)))
            .withName("others-insert-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "insert_exact",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(
            new JobSpec.Sink("narrow", "narrow", Optional.empty()),
            new JobSpec.Sink("others", "others", Optional.empty())),
          List.of(new JobSpec.Statement("orders", List.of("orders"), List.of(),
              List.of(new JobSpec.Setting("topic", "orders", "insert_exact.sql:11:9")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new InsertExactTopology(), args));
  }
}
==== ferris.generated.NarrowInsertQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.Decimals.rescale;
import static io.ferrisstreams.serdes.decimal.WideDecimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Assignments;
import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO narrow SELECT id, amount, wide, at, day, name, tags, '2024-05-01' FROM orders
 * }</pre>
 */
final class NarrowInsertQuery {
  private NarrowInsertQuery() {
  }

  static KStream<byte[], NarrowInsert> addTo(KStream<byte[], Orders> orders) {
    return orders
        .mapValues(row -> select(row), Named.as("narrow-insert-select"));
  }

  private static NarrowInsert select(Orders row) {
    NarrowInsert result = new NarrowInsert();
    if (!row.idIsNull()) {
      result.setId(Integers.toInt(row.id));
    }
    if (!row.amountIsNull()) {
      result.setAmount(checkPrecision(rescale(Assignments.exactly(row.amount, 4, 2), 4, 2), 6));
    }
    if (!row.wideIsNull()) {
      result.setWide(checkPrecision(rescale(Assignments.exactly(row.wide, 10, 5), 10, 5), 20));
    }
    if (!row.atIsNull()) {
      result.setAt(Conversions.timestampToTimestamp(Assignments.exactlyAt(row.at, 6, 3), 6, 3));
    }
    if (!row.dayIsNull()) {
      result.setDay(Conversions.dateToTimestamp(row.day, 3));
    }
    String name = Assignments.notNull(row.name, "name");
    result.setName(name);
    if (!row.tagsIsNull()) {
      result.setTags(Nested.transform(row.tags,
          (Integer element) -> element == null ? null : (long) element));
    }
    result.setSince(19844);
    return result;
  }
}
==== ferris.generated.OthersInsertQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.rescale;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Assignments;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * INSERT INTO others SELECT id, amount, wide, NULL FROM orders
 * }</pre>
 */
final class OthersInsertQuery {
  private OthersInsertQuery() {
  }

  static KStream<byte[], OthersInsert> addTo(KStream<byte[], Orders> orders) {
    return orders
        .mapValues(row -> select(row), Named.as("others-insert-select"));
  }

  private static OthersInsert select(Orders row) {
    OthersInsert result = new OthersInsert();
    if (!row.idIsNull()) {
      result.setId((double) Assignments.exactly(row.id));
    }
    if (!row.amountIsNull()) {
      result.setAmount(Integers.toInt(rescale(Assignments.exactly(row.amount, 4, 0), 4, 0)));
    }
    if (!row.wideIsNull()) {
      result.setWide(rescale(Assignments.exactly(row.wide, 10, 0), 10, 0).toLong());
    }
    if (false) {
      result.setNote("");
    }
    return result;
  }
}
