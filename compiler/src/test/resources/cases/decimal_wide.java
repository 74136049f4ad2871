==== ferris.generated.DecimalWideTopology
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
 * The topology of job decimal_wide.
 */
public final class DecimalWideTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a DECIMAL(38,10), b DECIMAL(25,2), n DECIMAL(18,4) NOT NULL, l BIGINT) WITH ('topic' = 't')
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Sums> sums = SumsQuery.addTo(t);
    sums.to(
        "sums",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("sums", RowSerde.writing("json", Sums::new)))
            .withName("sums-sink"));

    KStream<byte[], Products> products = ProductsQuery.addTo(t);
    products.to(
        "products",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("products", RowSerde.writing("json", Products::new)))
            .withName("products-sink"));

    KStream<byte[], Quotients> quotients = QuotientsQuery.addTo(t);
    quotients.to(
        "quotients",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("quotients", RowSerde.writing("json", Quotients::new)))
            .withName("quotients-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_wide",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("sums", "sums", Optional.empty()),
            new JobSpec.Sink("products", "products", Optional.empty()),
            new JobSpec.Sink("quotients", "quotients", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "decimal_wide.sql:2:95")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideTopology(), args));
  }
}
==== ferris.generated.SumsQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.add;
import static io.ferrisstreams.serdes.decimal.WideDecimals.addRounded;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.negate;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;
import static io.ferrisstreams.serdes.decimal.WideDecimals.subtract;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM sums AS
 * SELECT a + b AS apart, b + b AS same, b - n AS mixed, l + n AS longs, -a AS negative
 * FROM t
 * }</pre>
 */
final class SumsQuery {
  private SumsQuery() {
  }

  static KStream<byte[], Sums> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("sums-select"));
  }

  private static Sums select(T row) {
    Sums result = new Sums();
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setApart(addRounded(row.a, 10, row.b, 2, 9));
    }
    if (!row.bIsNull()) {
      result.setSame(add(row.b, row.b));
    }
    if (!row.bIsNull()) {
      result.setMixed(subtract(rescale(row.b, 2, 4), Int128.of(row.n)));
    }
    if (!row.lIsNull()) {
      result.setLongs(add(multiply(row.l, 10000L), Int128.of(row.n)));
    }
    if (!row.aIsNull()) {
      result.setNegative(negate(row.a));
    }
    return result;
  }
}
==== ferris.generated.ProductsQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiplyRounded;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM products AS
 * SELECT a * b AS rounded, b * n AS mixed, n * l AS longs, n * n AS narrow, a * 2.5 AS more, 0 * b AS nothing
 * FROM t
 * }</pre>
 */
final class ProductsQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("2.5", 38, 1);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("0", 38, 0);

  private ProductsQuery() {
  }

  static KStream<byte[], Products> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("products-select"));
  }

  private static Products select(T row) {
    Products result = new Products();
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setRounded(multiplyRounded(row.a, 10, row.b, 2, 6));
    }
    if (!row.bIsNull()) {
      result.setMixed(multiply(row.b, Int128.of(row.n)));
    }
    if (!row.lIsNull()) {
      result.setLongs(multiply(row.n, row.l));
    }
    result.setNarrow(multiply(row.n, row.n));
    if (!row.aIsNull()) {
      result.setMore(multiplyRounded(row.a, 10, DECIMAL_1, 1, 8));
    }
    if (!row.bIsNull()) {
      result.setNothing(multiply(DECIMAL_2, row.b));
    }
    return result;
  }
}
==== ferris.generated.QuotientsQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.remainder;
import static io.ferrisstreams.serdes.decimal.WideDecimals.divide;
import static io.ferrisstreams.serdes.decimal.WideDecimals.remainder;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM quotients AS
 * SELECT a / b AS quotient, n / 3 AS third, a % b AS rest, b % 7.5 AS small, l % n AS longs
 * FROM t
 * }</pre>
 */
final class QuotientsQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("3", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("7.5", 38, 1);

  private QuotientsQuery() {
  }

  static KStream<byte[], Quotients> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("quotients-select"));
  }

  private static Quotients select(T row) {
    Quotients result = new Quotients();
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setQuotient(divide(row.a, 10, row.b, 2, 8));
    }
    result.setThird(divide(Int128.of(row.n), 4, DECIMAL_1, 0, 15));
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setRest(remainder(row.a, 10, row.b, 2));
    }
    if (!row.bIsNull()) {
      result.setSmall(remainder(row.b, 2, DECIMAL_2, 1).toLong());
    }
    if (!row.lIsNull()) {
      result.setLongs(remainder(row.l, 0, row.n, 4));
    }
    return result;
  }
}
