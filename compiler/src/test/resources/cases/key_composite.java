==== ferris.generated.KeyCompositeTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job key_composite.
 */
public final class KeyCompositeTopology implements SqlTopology {
  /**
   * Values of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_COLUMNS = RowType.of(Column.of("total", new SqlType.Decimal(9, 2)));

  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(
    Column.of("region", SqlType.VARCHAR),
    Column.of("id", SqlType.BIGINT));

  /**
   * AsCsvKey under the names that it is read with.
   */
  private static final RowType AS_CSV_KEY = RowType.of(
    Column.of("region", SqlType.VARCHAR),
    Column.of("id", SqlType.BIGINT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (region VARCHAR KEY, id BIGINT KEY, total DECIMAL(9,2))
    //   WITH ('topic' = 'orders', 'key.format' = 'json', 'value.fields.include' = 'EXCEPT_KEY')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", ORDERS_COLUMNS, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("json", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    KStream<byte[], Same> same = SameQuery.addTo(orders);
    same.to(
        "same",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.of(), SameKey.TYPE, "json", Map.of(), SameKey::new),
            probe.out("same", RowSerde.writing("json", Same::new)))
            .withName("same-sink"));

    KStream<byte[], AsCsv> asCsv = AsCsvQuery.addTo(orders);
    asCsv.to(
        "as_csv",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.of(), AS_CSV_KEY, "csv", Map.ofEntries(Map.entry("delimiter", ";")),
                    AsCsvKey::new),
            probe.out("as_csv", RowSerde.writing("json", AsCsv::new)))
            .withName("as_csv-sink"));

    KStream<byte[], WithoutKeyColumns> withoutKeyColumns = WithoutKeyColumnsQuery.addTo(orders);
    withoutKeyColumns.to(
        "without_key_columns",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.of(), WithoutKeyColumnsKey.TYPE, "json", Map.of(),
                    WithoutKeyColumnsKey::new),
            probe.out("without_key_columns", RowSerde.writing("json", WithoutKeyColumns::new)))
            .withName("without_key_columns-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "key_composite",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(
            new JobSpec.Sink("same", "same", Optional.empty()),
            new JobSpec.Sink("as_csv", "as_csv", Optional.empty()),
            new JobSpec.Sink("without_key_columns", "without_key_columns", Optional.empty())),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(), List.of(
              new JobSpec.Setting("topic", "orders", "key_composite.sql:3:9"),
              new JobSpec.Setting("key.format", "json", "key_composite.sql:3:29"),
              new JobSpec.Setting("value.fields.include", "EXCEPT_KEY", "key_composite.sql:3:52"))),
            new JobSpec.Statement("as_csv", List.of("orders"), List.of("as_csv"), List.of(
              new JobSpec.Setting("key.format", "csv", "key_composite.sql:5:28"),
              new JobSpec.Setting("key.delimiter", ";", "key_composite.sql:5:50")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KeyCompositeTopology(), args));
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM same AS SELECT id, region, total FROM orders
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], Same> addTo(KStream<byte[], Orders> orders) {
    return orders
        .mapValues(row -> select(row), Named.as("same-select"));
  }

  private static Same select(Orders row) {
    Same result = new Same();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setRegion(row.region);
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    return result;
  }
}
==== ferris.generated.AsCsvQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM as_csv WITH ('key.format' = 'csv', 'key.delimiter' = ';') AS
 * SELECT total, region AS r, id FROM orders WHERE id > 1
 * }</pre>
 */
final class AsCsvQuery {
  private AsCsvQuery() {
  }

  static KStream<byte[], AsCsv> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("as_csv-where"))
        .mapValues(row -> select(row), Named.as("as_csv-select"));
  }

  /**
   * WHERE id > 1
   */
  private static boolean where(Orders row) {
    return !row.idIsNull() && row.id > 1L;
  }

  private static AsCsv select(Orders row) {
    AsCsv result = new AsCsv();
    if (!row.totalIsNull()) {
      result.setTotal(row.total);
    }
    result.setR(row.region);
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.WithoutKeyColumnsQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM without_key_columns AS SELECT total * 2 AS twice FROM orders
 * }</pre>
 */
final class WithoutKeyColumnsQuery {
  private WithoutKeyColumnsQuery() {
  }

  static KStream<byte[], WithoutKeyColumns> addTo(KStream<byte[], Orders> orders) {
    return orders
        .mapValues(row -> select(row), Named.as("without_key_columns-select"));
  }

  private static WithoutKeyColumns select(Orders row) {
    WithoutKeyColumns result = new WithoutKeyColumns();
    if (!row.totalIsNull()) {
      result.setTwice(Int128.of(row.total * 2L));
    }
    return result;
  }
}
