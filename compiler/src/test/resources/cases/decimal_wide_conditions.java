==== ferris.generated.DecimalWideConditionsTopology
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
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job decimal_wide_conditions.
 */
public final class DecimalWideConditionsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (price DECIMAL(18,4), small DECIMAL(10,2), few DECIMAL(6,0), quantity INT, w DECIMAL(38,10), v DECIMAL(3 ...
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], WideProduct> wideProduct = WideProductQuery.addTo(t);
    wideProduct.to(
        "wide_product",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("wide_product", RowSerde.writing("json", WideProduct::new)))
            .withName("wide_product-sink"));

    KStream<byte[], NarrowProduct> narrowProduct = NarrowProductQuery.addTo(t);
    narrowProduct.to(
        "narrow_product",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("narrow_product", RowSerde.writing("json", NarrowProduct::new)))
            .withName("narrow_product-sink"));

    KStream<byte[], Mixed> mixed = MixedQuery.addTo(t);
    mixed.to(
        "mixed",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("mixed", RowSerde.writing("json", Mixed::new)))
            .withName("mixed-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "decimal_wide_conditions",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("wide_product", "wide_product", Optional.empty()),
            new JobSpec.Sink("narrow_product", "narrow_product", Optional.empty()),
            new JobSpec.Sink("mixed", "mixed", Optional.empty())),
          List.of(new JobSpec.Statement("t", List.of("t"), List.of(),
              List.of(new JobSpec.Setting("topic", "t", "decimal_wide_conditions.sql:2:133")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new DecimalWideConditionsTopology(), args));
  }
}
==== ferris.generated.WideProductQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM wide_product AS SELECT price FROM t WHERE price * quantity > 100000
 * }</pre>
 */
final class WideProductQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("100000.0000", 38, 4);

  private WideProductQuery() {
  }

  static KStream<byte[], WideProduct> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("wide_product-where"))
        .mapValues(row -> select(row), Named.as("wide_product-select"));
  }

  /**
   * WHERE price * CAST(quantity AS DECIMAL(10,0)) > 100000.0000
   */
  private static boolean where(T row) {
    return !row.priceIsNull() && !row.quantityIsNull() && multiply(row.price,
        row.quantity).compareTo(DECIMAL_1) > 0;
  }

  private static WideProduct select(T row) {
    WideProduct result = new WideProduct();
    if (!row.priceIsNull()) {
      result.setPrice(row.price);
    }
    return result;
  }
}
==== ferris.generated.NarrowProductQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM narrow_product AS SELECT small FROM t WHERE small * few > 100000 AND price + small < 10.5
 * }</pre>
 */
final class NarrowProductQuery {
  private NarrowProductQuery() {
  }

  static KStream<byte[], NarrowProduct> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("narrow_product-where"))
        .mapValues(row -> select(row), Named.as("narrow_product-select"));
  }

  /**
   * WHERE small * few > 100000.00 AND price + small < 10.5000
   */
  private static boolean where(T row) {
    return !row.smallIsNull() && !row.fewIsNull() && row.small * row.few > 10000000L
        && !row.priceIsNull() && row.price + row.small * 100L < 105000L;
  }

  private static NarrowProduct select(T row) {
    NarrowProduct result = new NarrowProduct();
    if (!row.smallIsNull()) {
      result.setSmall(row.small);
    }
    return result;
  }
}
==== ferris.generated.MixedQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.compare;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.toDouble;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM mixed AS SELECT v FROM t WHERE w > price AND v >= w AND v <> 12345678901234567890123 AND w BETWEEN -0.5 AN ...
 * }</pre>
 */
final class MixedQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("12345678901234567890123", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("-0.5000000000", 38, 10);

  private MixedQuery() {
  }

  static KStream<byte[], Mixed> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("mixed-where"))
        .mapValues(row -> select(row), Named.as("mixed-select"));
  }

  /**
   * WHERE w > price AND v >= w AND v <> 12345678901234567890123 AND w >= -0.5000000000 AND CAST(w AS DOUBLE) <= DOUBLE '1.0'
   */
  private static boolean where(T row) {
    return !row.wIsNull() && !row.priceIsNull()
        && row.w.compareTo(multiply(row.price, 1000000L)) > 0 && !row.vIsNull() && compare(row.v, 0,
        row.w, 10) >= 0 && row.v.compareTo(DECIMAL_1) != 0 && row.w.compareTo(DECIMAL_2) >= 0
        && toDouble(row.w, 10) <= 1.0;
  }

  private static Mixed select(T row) {
    Mixed result = new Mixed();
    result.setV(row.v);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.compare;
import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;
import static io.ferrisstreams.serdes.decimal.WideDecimals.toDouble;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT
 *   w = v AS equal, w IS DISTINCT FROM v AS distinct_, v IN (1, 2, 12345678901234567890123) AS few_in,
 *   w IN (1, 2, 3, 4, 5.5, 12345678901234567890123) AS many_in, GREATEST(w, price) AS greatest, COALESCE(w, price, 1) AS c ...
 *   CASE WHEN w < 0 THEN small ELSE v END AS cased, NULLIF(w, v) AS nullif, w > 1e0 AS inexact
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("1", 38, 0);

  private static final Int128 DECIMAL_2 = WideDecimals.parse("2", 38, 0);

  private static final Int128 DECIMAL_3 = WideDecimals.parse("12345678901234567890123", 38, 0);

  private static final Set<Int128> SET_4 = Set.of(WideDecimals.parse("1.0000000000", 38, 10), WideDecimals.parse("2.0000000000", 38, 10), WideDecimals.parse("3.0000000000", 38, 10), WideDecimals.parse("4.0000000000", 38, 10), WideDecimals.parse("5.5000000000", 38, 10), WideDecimals.parse("12345678901234567890123.0000000000", 38, 10));

  private static final Int128 DECIMAL_5 = WideDecimals.parse("1.0000000000", 38, 10);

  private static final Int128 DECIMAL_6 = WideDecimals.parse("0.0000000000", 38, 10);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.wIsNull() && !row.vIsNull()) {
      result.setEqual(compare(row.w, 10, row.v, 0) == 0);
    }
    result.setDistinct(!((!row.wIsNull() && !row.vIsNull() && compare(row.w, 10, row.v, 0) == 0)
        || (row.wIsNull() && row.vIsNull())));
    if (!row.vIsNull()) {
      result.setFewIn((row.v.compareTo(DECIMAL_1) == 0 || row.v.compareTo(DECIMAL_2) == 0
          || row.v.compareTo(DECIMAL_3) == 0));
    }
    if (!row.wIsNull()) {
      result.setManyIn(SET_4.contains(row.w));
    }
    Int128 greatest = null;
    if (!row.wIsNull() && (greatest == null || row.w.compareTo(greatest) > 0)) {
      greatest = row.w;
    }
    Int128 greatest_2 = null;
    if (!row.priceIsNull()) {
      greatest_2 = multiply(row.price, 1000000L);
    }
    if (greatest_2 != null && (greatest == null || greatest_2.compareTo(greatest) > 0)) {
      greatest = greatest_2;
    }
    result.setGreatest(greatest);
    Int128 coalesced = null;
    if (!row.wIsNull()) {
      coalesced = row.w;
    } else {
      if (!row.priceIsNull()) {
        coalesced = multiply(row.price, 1000000L);
      } else {
        coalesced = DECIMAL_5;
      }
    }
    result.setCoalesced(coalesced);
    Int128 cased = null;
    if (!row.wIsNull() && row.w.compareTo(DECIMAL_6) < 0) {
      if (!row.smallIsNull()) {
        cased = Int128.of(row.small);
      }
    } else {
      if (!row.vIsNull()) {
        cased = rescale(row.v, 0, 2);
      }
    }
    result.setCased(cased);
    Int128 operand = null;
    if (!row.wIsNull()) {
      operand = rescale(row.w, 10, 6);
    }
    Int128 nullif = null;
    if (operand != null && !row.vIsNull() && operand.compareTo(rescale(row.v, 0, 6)) == 0) {
    } else {
      if (operand != null) {
        nullif = operand;
      }
    }
    result.setNullif(nullif);
    if (!row.wIsNull()) {
      result.setInexact(toDouble(row.w, 10) > 1.0);
    }
    return result;
  }
}
