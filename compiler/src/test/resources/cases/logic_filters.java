==== ferris.generated.LogicFiltersTopology
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
 * The topology of job logic_filters.
 */
public final class LogicFiltersTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, a BOOLEAN, b BOOLEAN)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], AndTrue> andTrue = AndTrueQuery.addTo(t);
    andTrue.to(
        "and_true",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("and_true", RowSerde.writing("json", AndTrue::new)))
            .withName("and_true-sink"));

    KStream<byte[], OrTrue> orTrue = OrTrueQuery.addTo(t);
    orTrue.to(
        "or_true",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("or_true", RowSerde.writing("json", OrTrue::new)))
            .withName("or_true-sink"));

    KStream<byte[], NotTrue> notTrue = NotTrueQuery.addTo(t);
    notTrue.to(
        "not_true",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("not_true", RowSerde.writing("json", NotTrue::new)))
            .withName("not_true-sink"));

    KStream<byte[], NandTrue> nandTrue = NandTrueQuery.addTo(t);
    nandTrue.to(
        "nand_true",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("nand_true", RowSerde.writing("json", NandTrue::new)))
            .withName("nand_true-sink"));

    KStream<byte[], NorTrue> norTrue = NorTrueQuery.addTo(t);
    norTrue.to(
        "nor_true",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("nor_true", RowSerde.writing("json", NorTrue::new)))
            .withName("nor_true-sink"));

    KStream<byte[], AndUnknown> andUnknown = AndUnknownQuery.addTo(t);
    andUnknown.to(
        "and_unknown",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("and_unknown", RowSerde.writing("json", AndUnknown::new)))
            .withName("and_unknown-sink"));

    KStream<byte[], OrUnknown> orUnknown = OrUnknownQuery.addTo(t);
    orUnknown.to(
        "or_unknown",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("or_unknown", RowSerde.writing("json", OrUnknown::new)))
            .withName("or_unknown-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "logic_filters",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(
            new JobSpec.Sink("and_true", "and_true", Optional.empty()),
            new JobSpec.Sink("or_true", "or_true", Optional.empty()),
            new JobSpec.Sink("not_true", "not_true", Optional.empty()),
            new JobSpec.Sink("nand_true", "nand_true", Optional.empty()),
            new JobSpec.Sink("nor_true", "nor_true", Optional.empty()),
            new JobSpec.Sink("and_unknown", "and_unknown", Optional.empty()),
            new JobSpec.Sink("or_unknown", "or_unknown", Optional.empty())),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LogicFiltersTopology(), args));
  }
}
==== ferris.generated.AndTrueQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM and_true AS SELECT id FROM t WHERE a AND b
 * }</pre>
 */
final class AndTrueQuery {
  private AndTrueQuery() {
  }

  static KStream<byte[], AndTrue> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("and_true-where"))
        .mapValues(row -> select(row), Named.as("and_true-select"));
  }

  /**
   * WHERE a AND b
   */
  private static boolean where(T row) {
    return !row.aIsNull() && row.a && !row.bIsNull() && row.b;
  }

  private static AndTrue select(T row) {
    AndTrue result = new AndTrue();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.OrTrueQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM or_true AS SELECT id FROM t WHERE a OR b
 * }</pre>
 */
final class OrTrueQuery {
  private OrTrueQuery() {
  }

  static KStream<byte[], OrTrue> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("or_true-where"))
        .mapValues(row -> select(row), Named.as("or_true-select"));
  }

  /**
   * WHERE a OR b
   */
  private static boolean where(T row) {
    return (!row.aIsNull() && row.a) || (!row.bIsNull() && row.b);
  }

  private static OrTrue select(T row) {
    OrTrue result = new OrTrue();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NotTrueQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM not_true AS SELECT id FROM t WHERE NOT a
 * }</pre>
 */
final class NotTrueQuery {
  private NotTrueQuery() {
  }

  static KStream<byte[], NotTrue> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("not_true-where"))
        .mapValues(row -> select(row), Named.as("not_true-select"));
  }

  /**
   * WHERE NOT a
   */
  private static boolean where(T row) {
    return !row.aIsNull() && !(row.a);
  }

  private static NotTrue select(T row) {
    NotTrue result = new NotTrue();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NandTrueQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM nand_true AS SELECT id FROM t WHERE NOT (a AND b)
 * }</pre>
 */
final class NandTrueQuery {
  private NandTrueQuery() {
  }

  static KStream<byte[], NandTrue> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("nand_true-where"))
        .mapValues(row -> select(row), Named.as("nand_true-select"));
  }

  /**
   * WHERE NOT (a AND b)
   */
  private static boolean where(T row) {
    return (!row.aIsNull() && !(row.a)) || (!row.bIsNull() && !(row.b));
  }

  private static NandTrue select(T row) {
    NandTrue result = new NandTrue();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.NorTrueQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM nor_true AS SELECT id FROM t WHERE NOT (a OR b)
 * }</pre>
 */
final class NorTrueQuery {
  private NorTrueQuery() {
  }

  static KStream<byte[], NorTrue> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("nor_true-where"))
        .mapValues(row -> select(row), Named.as("nor_true-select"));
  }

  /**
   * WHERE NOT (a OR b)
   */
  private static boolean where(T row) {
    return !row.aIsNull() && !(row.a) && !row.bIsNull() && !(row.b);
  }

  private static NorTrue select(T row) {
    NorTrue result = new NorTrue();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.AndUnknownQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM and_unknown AS SELECT id FROM t WHERE (a AND b) IS NULL
 * }</pre>
 */
final class AndUnknownQuery {
  private AndUnknownQuery() {
  }

  static KStream<byte[], AndUnknown> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("and_unknown-where"))
        .mapValues(row -> select(row), Named.as("and_unknown-select"));
  }

  /**
   * WHERE (a AND b) IS NULL
   */
  private static boolean where(T row) {
    boolean value = !row.aIsNull() && row.a && !row.bIsNull() && row.b;
    boolean valueIsNull = false;
    if (!value) {
      valueIsNull = !((!row.aIsNull() && !(row.a)) || (!row.bIsNull() && !(row.b)));
    }
    return valueIsNull;
  }

  private static AndUnknown select(T row) {
    AndUnknown result = new AndUnknown();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.OrUnknownQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM or_unknown AS SELECT id FROM t WHERE (a OR b) IS NULL
 * }</pre>
 */
final class OrUnknownQuery {
  private OrUnknownQuery() {
  }

  static KStream<byte[], OrUnknown> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("or_unknown-where"))
        .mapValues(row -> select(row), Named.as("or_unknown-select"));
  }

  /**
   * WHERE (a OR b) IS NULL
   */
  private static boolean where(T row) {
    boolean value = (!row.aIsNull() && row.a) || (!row.bIsNull() && row.b);
    boolean valueIsNull = false;
    if (!value) {
      valueIsNull = !(!row.aIsNull() && !(row.a) && !row.bIsNull() && !(row.b));
    }
    return valueIsNull;
  }

  private static OrUnknown select(T row) {
    OrUnknown result = new OrUnknown();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
