==== ferris.generated.EventTimeTopology
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
 * The topology of job event_time.
 */
public final class EventTimeTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM millis (ts BIGINT, x INT)
    //   WITH ('topic' = 'millis', 'event.time.field' = 'ts')
    KStream<byte[], Millis> millis =
        builder.stream(
            "millis",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("millis", RowSerde.reading("json", Millis.TYPE, Millis::new)))
                .withName("millis-source"));

    // CREATE STREAM texts (x INT, at VARCHAR)
    //   WITH ('topic' = 'texts', 'timestamp' = 'AT', 'event.time.format' = 'dd.MM.yyyy HH:mm:ss')
    KStream<byte[], Texts> texts =
        builder.stream(
            "texts",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("texts", RowSerde.reading("json", Texts.TYPE, Texts::new)))
                .withName("texts-source"));

    // CREATE STREAM seconds (s INT, x INT)
    //   WITH ('topic' = 'seconds', 'event.time.field' = 's', 'event.time.format' = 'epoch_seconds')
    KStream<byte[], Seconds> seconds =
        builder.stream(
            "seconds",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("seconds", RowSerde.reading("json", Seconds.TYPE, Seconds::new)))
                .withName("seconds-source"));

    // CREATE STREAM iso (t VARCHAR)
    //   WITH ('topic' = 'iso', 'event.time.field' = 't', 'event.time.format' = 'iso8601')
    KStream<byte[], Iso> iso =
        builder.stream(
            "iso",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("iso", RowSerde.reading("json", Iso.TYPE, Iso::new)))
                .withName("iso-source"));

    KStream<byte[], FromMillis> fromMillis = FromMillisQuery.addTo(millis);
    fromMillis.to(
        "from_millis",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("from_millis", RowSerde.writing("json", FromMillis::new)))
            .withName("from_millis-sink"));

    KStream<byte[], FromTexts> fromTexts = FromTextsQuery.addTo(texts);
    fromTexts.to(
        "from_texts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("from_texts", RowSerde.writing("json", FromTexts::new)))
            .withName("from_texts-sink"));

    KStream<byte[], FromSeconds> fromSeconds = FromSecondsQuery.addTo(seconds);
    fromSeconds.to(
        "from_seconds",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("from_seconds", RowSerde.writing("json", FromSeconds::new)))
            .withName("from_seconds-sink"));

    KStream<byte[], FromIso> fromIso = FromIsoQuery.addTo(iso);
    fromIso.to(
        "from_iso",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("from_iso", RowSerde.writing("json", FromIso::new)))
            .withName("from_iso-sink"));

    KStream<byte[], Later> later = LaterQuery.addTo(seconds);
    later.to(
        "later",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("later", RowSerde.writing("json", Later::new)))
            .withName("later-sink"));

    KStream<byte[], ReadLater> readLater = ReadLaterQuery.addTo(later);
    readLater.to(
        "read_later",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("read_later", RowSerde.writing("json", ReadLater::new)))
            .withName("read_later-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "event_time",
          List.of(
            new JobSpec.Source("millis", "millis", Optional.empty()),
            new JobSpec.Source("texts", "texts", Optional.empty()),
            new JobSpec.Source("seconds", "seconds", Optional.empty()),
            new JobSpec.Source("iso", "iso", Optional.empty())),
          List.of(
            new JobSpec.Sink("from_millis", "from_millis", Optional.empty()),
            new JobSpec.Sink("from_texts", "from_texts", Optional.empty()),
            new JobSpec.Sink("from_seconds", "from_seconds", Optional.empty()),
            new JobSpec.Sink("from_iso", "from_iso", Optional.empty()),
            new JobSpec.Sink("later", "later", Optional.empty()),
            new JobSpec.Sink("read_later", "read_later", Optional.empty())),
          List.of(
            new JobSpec.Statement("millis", List.of("millis"), List.of(), List.of(
              new JobSpec.Setting("topic", "millis", "event_time.sql:3:9"),
              new JobSpec.Setting("event.time.field", "ts", "event_time.sql:3:29"))),
            new JobSpec.Statement("texts", List.of("texts"), List.of(), List.of(
              new JobSpec.Setting("topic", "texts", "event_time.sql:5:9"),
              new JobSpec.Setting("timestamp", "AT", "event_time.sql:5:28"),
              new JobSpec.Setting("event.time.format", "dd.MM.yyyy HH:mm:ss",
                  "event_time.sql:5:48"))),
            new JobSpec.Statement("seconds", List.of("seconds"), List.of(), List.of(
              new JobSpec.Setting("topic", "seconds", "event_time.sql:7:9"),
              new JobSpec.Setting("event.time.field", "s", "event_time.sql:7:30"),
              new JobSpec.Setting("event.time.format", "epoch_seconds", "event_time.sql:7:56"))),
            new JobSpec.Statement("iso", List.of("iso"), List.of(), List.of(
              new JobSpec.Setting("topic", "iso", "event_time.sql:9:9"),
              new JobSpec.Setting("event.time.field", "t", "event_time.sql:9:26"),
              new JobSpec.Setting("event.time.format", "iso8601", "event_time.sql:9:52"))),
            new JobSpec.Statement("later", List.of("seconds"), List.of("later"),
                List.of(new JobSpec.Setting("timestamp", "shifted", "event_time.sql:14:27")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new EventTimeTopology(), args));
  }
}
==== ferris.generated.FromMillisQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM from_millis AS SELECT x, rowtime AS ms, _timestamp AS ts FROM millis WHERE _event_time < '2100-01-01'
 * }</pre>
 */
final class FromMillisQuery {
  private FromMillisQuery() {
  }

  static KStream<byte[], FromMillis> addTo(KStream<byte[], Millis> millis) {
    return millis
        .processValues(WithRecord.timing(FromMillisQuery::time), Named.as("from_millis-time"))
        .processValues(WithRecord.filtering(FromMillisQuery::where), Named.as("from_millis-where"))
        .processValues(WithRecord.mapping(false, FromMillisQuery::select), Named.as("from_millis-select"));
  }

  private static Long time(Millis row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  /**
   * WHERE record.timestamp < TIMESTAMP '2100-01-01T00:00:00Z'
   */
  private static boolean where(RecordInfo record, Millis row) {
    return record.timestamp() < 4102444800000L;
  }

  private static FromMillis select(RecordInfo record, Millis row) {
    FromMillis result = new FromMillis();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setMs(record.timestamp());
    result.setTs(record.timestamp());
    return result;
  }
}
==== ferris.generated.FromTextsQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM from_texts AS SELECT x, _timestamp AS ts FROM texts
 * }</pre>
 */
final class FromTextsQuery {
  private FromTextsQuery() {
  }

  static KStream<byte[], FromTexts> addTo(KStream<byte[], Texts> texts) {
    return texts
        .processValues(WithRecord.timing(FromTextsQuery::time), Named.as("from_texts-time"))
        .processValues(WithRecord.mapping(false, FromTextsQuery::select), Named.as("from_texts-select"));
  }

  private static Long time(Texts row) {
    if (row.atIsNull()) {
      return null;
    }
    return TimeFormats.parseTimestamp(row.at, "dd.MM.yyyy HH:mm:ss");
  }

  private static FromTexts select(RecordInfo record, Texts row) {
    FromTexts result = new FromTexts();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setTs(record.timestamp());
    return result;
  }
}
==== ferris.generated.FromSecondsQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM from_seconds AS SELECT x, rowtime AS ms FROM seconds
 * }</pre>
 */
final class FromSecondsQuery {
  private FromSecondsQuery() {
  }

  static KStream<byte[], FromSeconds> addTo(KStream<byte[], Seconds> seconds) {
    return seconds
        .processValues(WithRecord.timing(FromSecondsQuery::time), Named.as("from_seconds-time"))
        .processValues(WithRecord.mapping(false, FromSecondsQuery::select), Named.as("from_seconds-select"));
  }

  private static Long time(Seconds row) {
    if (row.sIsNull()) {
      return null;
    }
    return Integers.multiply((long) row.s, 1000L);
  }

  private static FromSeconds select(RecordInfo record, Seconds row) {
    FromSeconds result = new FromSeconds();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setMs(record.timestamp());
    return result;
  }
}
==== ferris.generated.FromIsoQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM from_iso AS SELECT rowtime AS ms FROM iso
 * }</pre>
 */
final class FromIsoQuery {
  private FromIsoQuery() {
  }

  static KStream<byte[], FromIso> addTo(KStream<byte[], Iso> iso) {
    return iso
        .processValues(WithRecord.timing(FromIsoQuery::time), Named.as("from_iso-time"))
        .processValues(WithRecord.mapping(false, FromIsoQuery::select), Named.as("from_iso-select"));
  }

  private static Long time(Iso row) {
    if (row.tIsNull()) {
      return null;
    }
    return Conversions.toTimestamp(row.t, 3);
  }

  private static FromIso select(RecordInfo record, Iso row) {
    FromIso result = new FromIso();
    result.setMs(record.timestamp());
    return result;
  }
}
==== ferris.generated.LaterQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM later WITH ('timestamp' = 'shifted') AS SELECT x, rowtime + 1000 AS shifted FROM seconds
 * }</pre>
 */
final class LaterQuery {
  private LaterQuery() {
  }

  static KStream<byte[], Later> addTo(KStream<byte[], Seconds> seconds) {
    return seconds
        .processValues(WithRecord.timing(LaterQuery::time), Named.as("later-time"))
        .processValues(WithRecord.mapping(false, LaterQuery::select), Named.as("later-select"))
        .processValues(WithRecord.timing(LaterQuery::time_2), Named.as("later-time_2"));
  }

  private static Long time(Seconds row) {
    if (row.sIsNull()) {
      return null;
    }
    return Integers.multiply((long) row.s, 1000L);
  }

  private static Later select(RecordInfo record, Seconds row) {
    Later result = new Later();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setShifted(Integers.add(record.timestamp(), 1000L));
    return result;
  }

  private static Long time_2(Later row) {
    return row.shifted;
  }
}
==== ferris.generated.ReadLaterQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM read_later AS SELECT x, rowtime AS ms FROM later
 * }</pre>
 */
final class ReadLaterQuery {
  private ReadLaterQuery() {
  }

  static KStream<byte[], ReadLater> addTo(KStream<byte[], Later> later) {
    return later
        .processValues(WithRecord.mapping(false, ReadLaterQuery::select), Named.as("read_later-select"));
  }

  private static ReadLater select(RecordInfo record, Later row) {
    ReadLater result = new ReadLater();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setMs(record.timestamp());
    return result;
  }
}
