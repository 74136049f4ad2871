==== ferris.generated.OperatorNamesTopology
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
 * The topology of job operator_names.
 */
public final class OperatorNamesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM "wëird näme" (a INT) WITH ('topic' = 'weird')
    KStream<byte[], WIrdNMe> wIrdNMe =
        builder.stream(
            "weird",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("wëird näme", RowSerde.reading("json", WIrdNMe.TYPE, WIrdNMe::new)))
                .withName("w_ueb_ird_u20_n_ue4_me-source"));

    KStream<byte[], Same> same = SameQuery.addTo(wIrdNMe);
    same.to(
        "same-1",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("Same", RowSerde.writing("json", Same::new)))
            .withName("Same-sink"));

    KStream<byte[], Same> same2 = Same2Query.addTo(same);
    same2.to(
        "same-2",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("same_2", RowSerde.writing("json", Same::new)))
            .withName("same_2-sink"));

    KStream<byte[], Class_2> class_2 = ClassQuery.addTo(same);
    class_2.to(
        "class",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("class", RowSerde.writing("json", Class_2::new)))
            .withName("class-sink"));

    KStream<byte[], Class_2> select = SelectQuery.addTo(class_2);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "operator_names",
          List.of(new JobSpec.Source("wëird näme", "weird", Optional.empty())),
          List.of(
            new JobSpec.Sink("Same", "same-1", Optional.empty()),
            new JobSpec.Sink("same_2", "same-2", Optional.empty()),
            new JobSpec.Sink("class", "class", Optional.empty())),
          List.of(
            new JobSpec.Statement("wëird näme", List.of("wëird näme"), List.of(),
                List.of(new JobSpec.Setting("topic", "weird", "operator_names.sql:2:42"))),
            new JobSpec.Statement("Same", List.of("wëird näme"), List.of("Same"),
                List.of(new JobSpec.Setting("topic", "same-1", "operator_names.sql:3:28"))),
            new JobSpec.Statement("same_2", List.of(), List.of("same_2"),
                List.of(new JobSpec.Setting("topic", "same-2", "operator_names.sql:4:28"))),
            new JobSpec.Statement("class", List.of(), List.of("class"),
                List.of(new JobSpec.Setting("topic", "class", "operator_names.sql:5:29")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new OperatorNamesTopology(), args));
  }
}
==== ferris.generated.SameQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM "Same" WITH ('topic' = 'same-1') AS SELECT a + 1 AS a FROM "wëird näme" WHERE a > 0
 * }</pre>
 */
final class SameQuery {
  private SameQuery() {
  }

  static KStream<byte[], Same> addTo(KStream<byte[], WIrdNMe> wIrdNMe) {
    return wIrdNMe
        .filter((key, row) -> where(row), Named.as("Same-where"))
        .mapValues(row -> select(row), Named.as("Same-select"));
  }

  /**
   * WHERE a > 0
   */
  private static boolean where(WIrdNMe row) {
    return !row.aIsNull() && row.a > 0;
  }

  private static Same select(WIrdNMe row) {
    Same result = new Same();
    if (!row.aIsNull()) {
      result.setA(Integers.add(row.a, 1));
    }
    return result;
  }
}
==== ferris.generated.Same2Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM same_2 WITH ('topic' = 'same-2') AS SELECT a FROM "Same" WHERE a > 1
 * }</pre>
 */
final class Same2Query {
  private Same2Query() {
  }

  static KStream<byte[], Same> addTo(KStream<byte[], Same> same) {
    return same
        .filter((key, row) -> where(row), Named.as("same_2-where"));
  }

  /**
   * WHERE a > 1
   */
  private static boolean where(Same row) {
    return !row.aIsNull() && row.a > 1;
  }
}
==== ferris.generated.ClassQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM "class" WITH ('topic' = 'class') AS SELECT a AS "class", a AS "row" FROM "Same"
 * }</pre>
 */
final class ClassQuery {
  private ClassQuery() {
  }

  static KStream<byte[], Class_2> addTo(KStream<byte[], Same> same) {
    return same
        .mapValues(row -> select(row), Named.as("class-select"));
  }

  private static Class_2 select(Same row) {
    Class_2 result = new Class_2();
    if (!row.aIsNull()) {
      result.setClass_2(row.a);
    }
    if (!row.aIsNull()) {
      result.setRow(row.a);
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;

/**
 * <pre>{@code
 * SELECT "class", "row" FROM "class"
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Class_2> addTo(KStream<byte[], Class_2> class_2) {
    return class_2;
  }
}
