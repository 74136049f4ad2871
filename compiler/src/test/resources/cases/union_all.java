==== ferris.generated.UnionAllTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.RowSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job union_all.
 */
public final class UnionAllTopology implements SqlTopology {
  /**
   * Keys of records; Eu has the columns that are used.
   */
  private static final RowType EU_KEY = RowType.of(Column.of("id", SqlType.INT));

  /**
   * Keys of records; Us has the columns that are used.
   */
  private static final RowType US_KEY = RowType.of(Column.of("no", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM eu (id INT KEY, amount INT, city VARCHAR) WITH ('topic' = 'eu')
    KStream<byte[], Eu> eu =
        builder
            .stream(
                "eu",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("eu", RowSerde.reading("json", Eu.TYPE, Eu::new)))
                    .withName("eu-source"))
            .mapValues(KeyReader.of("kafka", EU_KEY, Eu.TYPE)::read, Named.as("eu-key"));

    // CREATE STREAM us (no INT KEY, price DECIMAL(8,2), place VARCHAR) WITH ('topic' = 'us')
    KStream<byte[], Us> us =
        builder
            .stream(
                "us",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("us", RowSerde.reading("json", Us.TYPE, Us::new)))
                    .withName("us-source"))
            .mapValues(KeyReader.of("kafka", US_KEY, Us.TYPE)::read, Named.as("us-key"));

    KStream<byte[], Sales> sales = SalesQuery.addTo(eu, us);
    sales.to(
        "sales",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("sales", RowSerde.writing("json", Sales::new)))
            .withName("sales-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(sales);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "union_all",
          List.of(
            new JobSpec.Source("eu", "eu", Optional.empty()),
            new JobSpec.Source("us", "us", Optional.empty())),
          List.of(new JobSpec.Sink("sales", "sales", Optional.empty())),
          List.of(
            new JobSpec.Statement("eu", List.of("eu"), List.of(),
                List.of(new JobSpec.Setting("topic", "eu", "union_all.sql:1:63"))),
            new JobSpec.Statement("us", List.of("us"), List.of(),
                List.of(new JobSpec.Setting("topic", "us", "union_all.sql:2:72")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new UnionAllTopology(), args));
  }
}
==== ferris.generated.SalesQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM sales AS
 *   SELECT id, amount, city, 'eu' AS region FROM eu WHERE amount > 0
 *   UNION ALL
 *   SELECT no, price, place, 'us' FROM us
 *   UNION ALL
 *   SELECT id, amount, NULL, NULL FROM eu WHERE amount < 0
 * }</pre>
 */
final class SalesQuery {
  private SalesQuery() {
  }

  static KStream<byte[], Sales> addTo(KStream<byte[], Eu> eu, KStream<byte[], Us> us) {
    KStream<byte[], Sales> other = us
        .mapValues(row -> select_2(row), Named.as("sales-select_2"));
    KStream<byte[], Sales> other_2 = eu
        .filter((key, row) -> where_2(row), Named.as("sales-where_2"))
        .mapValues(row -> select_3(row), Named.as("sales-select_3"));
    return eu
        .filter((key, row) -> where(row), Named.as("sales-where"))
        .mapValues(row -> select(row), Named.as("sales-select"))
        .merge(other, Named.as("sales-union"))
        .merge(other_2, Named.as("sales-union_2"));
  }

  /**
   * WHERE amount > 0
   */
  private static boolean where(Eu row) {
    return !row.amountIsNull() && row.amount > 0;
  }

  private static Sales select(Eu row) {
    Sales result = new Sales();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount * 100L);
    }
    result.setCity(row.city);
    result.setRegion("eu");
    return result;
  }

  private static Sales select_2(Us row) {
    Sales result = new Sales();
    if (!row.noIsNull()) {
      result.setId(row.no);
    }
    if (!row.priceIsNull()) {
      result.setAmount(row.price);
    }
    result.setCity(row.place);
    result.setRegion("us");
    return result;
  }

  /**
   * WHERE amount < 0
   */
  private static boolean where_2(Eu row) {
    return !row.amountIsNull() && row.amount < 0;
  }

  private static Sales select_3(Eu row) {
    Sales result = new Sales();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.amountIsNull()) {
      result.setAmount(row.amount * 100L);
    }
    if (false) {
      result.setCity("");
    }
    if (false) {
      result.setRegion("");
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT region, amount FROM sales
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Sales> sales) {
    return sales
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(Sales row) {
    Select result = new Select();
    result.setRegion(row.region);
    if (!row.amountIsNull()) {
      result.setAmount(row.amount);
    }
    return result;
  }
}
