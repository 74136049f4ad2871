==== ferris.generated.OrOfNullableTopology
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
 * The topology of job or_of_nullable.
 */
public final class OrOfNullableTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (side VARCHAR, a INT, p DECIMAL(6,2))
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Sides> sides = SidesQuery.addTo(t);
    sides.to(
        "sides",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("sides", RowSerde.writing("json", Sides::new)))
            .withName("sides-sink"));

    KStream<byte[], Outliers> outliers = OutliersQuery.addTo(t);
    outliers.to(
        "outliers",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("outliers", RowSerde.writing("json", Outliers::new)))
            .withName("outliers-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "or_of_nullable",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("sides", "sides", Optional.empty()),
            new JobSpec.Sink("outliers", "outliers", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OrOfNullableTopology(), args));
  }
}
==== ferris.generated.SidesQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM sides AS SELECT side FROM t WHERE side = 'B' OR side = 'S' OR side = 'X'
 * }</pre>
 */
final class SidesQuery {
  private SidesQuery() {
  }

  static KStream<byte[], Sides> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("sides-where"))
        .mapValues(row -> select(row), Named.as("sides-select"));
  }

  /**
   * WHERE side = 'B' OR side = 'S' OR side = 'X'
   */
  private static boolean where(T row) {
    return (!row.sideIsNull() && row.side.equals("B")) || (!row.sideIsNull()
        && row.side.equals("S")) || (!row.sideIsNull() && row.side.equals("X"));
  }

  private static Sides select(T row) {
    Sides result = new Sides();
    result.setSide(row.side);
    return result;
  }
}
==== ferris.generated.OutliersQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM outliers AS SELECT p FROM t WHERE p <= -3 OR p >= 3
 * }</pre>
 */
final class OutliersQuery {
  private OutliersQuery() {
  }

  static KStream<byte[], Outliers> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("outliers-where"))
        .mapValues(row -> select(row), Named.as("outliers-select"));
  }

  /**
   * WHERE p <= -3.00 OR p >= 3.00
   */
  private static boolean where(T row) {
    return (!row.pIsNull() && row.p <= -300L) || (!row.pIsNull() && row.p >= 300L);
  }

  private static Outliers select(T row) {
    Outliers result = new Outliers();
    if (!row.pIsNull()) {
      result.setP(row.p);
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
 * SELECT a FROM t WHERE (a = 1 AND side = 'B') OR (a = 1 AND side = 'S') OR (a = 2 AND side = 'S')
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE a = 1 AND side = 'B' OR a = 1 AND side = 'S' OR a = 2 AND side = 'S'
   */
  private static boolean where(T row) {
    return (!row.aIsNull() && row.a == 1 && !row.sideIsNull() && row.side.equals("B"))
        || (!row.aIsNull() && row.a == 1 && !row.sideIsNull() && row.side.equals("S"))
        || (!row.aIsNull() && row.a == 2 && !row.sideIsNull() && row.side.equals("S"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a = 1 OR a = 2 AS either, NOT (a = 1 AND side = 'B' OR a = 1 AND side = 'S') AS neither FROM t
 * }</pre>
 */
final class Select2Query {
  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Select2 select(T row) {
    Select2 result = new Select2();
    boolean either = (!row.aIsNull() && row.a == 1) || (!row.aIsNull() && row.a == 2);
    boolean eitherIsNull = false;
    if (!either) {
      eitherIsNull = !(!row.aIsNull() && !(row.a == 1) && !(row.a == 2));
    }
    if (!eitherIsNull) {
      result.setEither(either);
    }
    boolean neither = (!row.aIsNull() && row.a == 1 && !row.sideIsNull() && row.side.equals("B"))
        || (!row.aIsNull() && row.a == 1 && !row.sideIsNull() && row.side.equals("S"));
    boolean neitherIsNull = false;
    if (!neither) {
      neitherIsNull = !(((!row.aIsNull() && !(row.a == 1)) || (!row.sideIsNull()
          && !(row.side.equals("B")))) && ((!row.aIsNull() && !(row.a == 1)) || (!row.sideIsNull()
          && !(row.side.equals("S")))));
    }
    if (!neitherIsNull) {
      result.setNeither(!(neither));
    }
    return result;
  }
}
