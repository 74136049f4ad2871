==== ferris.generated.CsasWithPositionsTopology
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
 * The topology of job csas_with_positions.
 */
public final class CsasWithPositionsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM events (id INT, name VARCHAR) WITH ('topic' = 'events')
    KStream<byte[], Events> events =
        builder.stream(
            "events",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("events", RowSerde.reading("json", Events.TYPE, Events::new)))
                .withName("events-source"));

    KStream<byte[], Head> head = HeadQuery.addTo(events);
    head.to(
        "out-head",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("head", RowSerde.writing("json", Head::new)))
            .withName("head-sink"));

    KStream<byte[], BehindFrom> behindFrom = BehindFromQuery.addTo(events);
    behindFrom.to(
        "out-behind-from",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("behind_from", RowSerde.writing("json", BehindFrom::new)))
            .withName("behind_from-sink"));

    KStream<byte[], BehindWhere> behindWhere = BehindWhereQuery.addTo(events);
    behindWhere.to(
        "out-behind-where",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("behind_where", RowSerde.writing("json", BehindWhere::new)))
            .withName("behind_where-sink"));

    KStream<byte[], Events> twice = TwiceQuery.addTo(events);
    twice.to(
        "out-twice",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("twice", RowSerde.writing("csv", Events::new)))
            .withName("twice-sink"));

    KStream<byte[], Without> without = WithoutQuery.addTo(events);
    without.to(
        "without",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("without", RowSerde.writing("json", Without::new)))
            .withName("without-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "csas_with_positions",
          List.of(new JobSpec.Source("events", "events", Optional.empty())),
          List.of(
            new JobSpec.Sink("head", "out-head", Optional.empty()),
            new JobSpec.Sink("behind_from", "out-behind-from", Optional.empty()),
            new JobSpec.Sink("behind_where", "out-behind-where", Optional.empty()),
            new JobSpec.Sink("twice", "out-twice", Optional.empty()),
            new JobSpec.Sink("without", "without", Optional.empty())),
          List.of(
            new JobSpec.Statement("events", List.of("events"), List.of(),
                List.of(new JobSpec.Setting("topic", "events", "csas_with_positions.sql:2:51"))),
            new JobSpec.Statement("head", List.of("events"), List.of("head"),
                List.of(new JobSpec.Setting("topic", "out-head", "csas_with_positions.sql:4:26"))),
            new JobSpec.Statement("behind_from", List.of("events"), List.of("behind_from"),
                List.of(new JobSpec.Setting("topic", "out-behind-from",
                "csas_with_positions.sql:6:58"))),
            new JobSpec.Statement("behind_where", List.of("events"), List.of("behind_where"),
                List.of(new JobSpec.Setting("topic", "out-behind-where",
                "csas_with_positions.sql:8:72"))),
            new JobSpec.Statement("twice", List.of("events"), List.of("twice"), List.of(
              new JobSpec.Setting("topic", "lost", "csas_with_positions.sql:10:27"),
              new JobSpec.Setting("format", "csv", "csas_with_positions.sql:10:45"),
              new JobSpec.Setting("topic", "out-twice", "csas_with_positions.sql:11:61")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CsasWithPositionsTopology(), args));
  }
}
==== ferris.generated.HeadQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM head WITH ('topic' = 'out-head') AS SELECT id FROM events
 * }</pre>
 */
final class HeadQuery {
  private HeadQuery() {
  }

  static KStream<byte[], Head> addTo(KStream<byte[], Events> events) {
    return events
        .mapValues(row -> select(row), Named.as("head-select"));
  }

  private static Head select(Events row) {
    Head result = new Head();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.BehindFromQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM behind_from AS SELECT id FROM events WITH ('topic' = 'out-behind-from') WHERE id > 1
 * }</pre>
 */
final class BehindFromQuery {
  private BehindFromQuery() {
  }

  static KStream<byte[], BehindFrom> addTo(KStream<byte[], Events> events) {
    return events
        .filter((key, row) -> where(row), Named.as("behind_from-where"))
        .mapValues(row -> select(row), Named.as("behind_from-select"));
  }

  /**
   * WHERE id > 1
   */
  private static boolean where(Events row) {
    return !row.idIsNull() && row.id > 1;
  }

  private static BehindFrom select(Events row) {
    BehindFrom result = new BehindFrom();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.BehindWhereQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM behind_where AS SELECT id FROM events WHERE id > 2 WITH ('topic' = 'out-behind-where')
 * }</pre>
 */
final class BehindWhereQuery {
  private BehindWhereQuery() {
  }

  static KStream<byte[], BehindWhere> addTo(KStream<byte[], Events> events) {
    return events
        .filter((key, row) -> where(row), Named.as("behind_where-where"))
        .mapValues(row -> select(row), Named.as("behind_where-select"));
  }

  /**
   * WHERE id > 2
   */
  private static boolean where(Events row) {
    return !row.idIsNull() && row.id > 2;
  }

  private static BehindWhere select(Events row) {
    BehindWhere result = new BehindWhere();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    return result;
  }
}
==== ferris.generated.TwiceQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM twice WITH ('topic' = 'lost', 'format' = 'csv') AS
 * SELECT id, name FROM events WHERE id > 2 EMIT CHANGES WITH ('topic' = 'out-twice')
 * }</pre>
 */
final class TwiceQuery {
  private TwiceQuery() {
  }

  static KStream<byte[], Events> addTo(KStream<byte[], Events> events) {
    return events
        .filter((key, row) -> where(row), Named.as("twice-where"));
  }

  /**
   * WHERE id > 2
   */
  private static boolean where(Events row) {
    return !row.idIsNull() && row.id > 2;
  }
}
==== ferris.generated.WithoutQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM without AS SELECT name FROM events
 * }</pre>
 */
final class WithoutQuery {
  private WithoutQuery() {
  }

  static KStream<byte[], Without> addTo(KStream<byte[], Events> events) {
    return events
        .mapValues(row -> select(row), Named.as("without-select"));
  }

  private static Without select(Events row) {
    Without result = new Without();
    result.setName(row.name);
    return result;
  }
}
