==== ferris.generated.JoinBetweenTopology
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

/**
 * The topology of job join_between.
 */
public final class JoinBetweenTopology implements SqlTopology {
  /**
   * Keys of records; Quotes has the columns that are used.
   */
  private static final RowType QUOTES_KEY = RowType.of(Column.of("sym", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (id INT, sym VARCHAR, ts TIMESTAMP) WITH ('topic' = 'trades', 'event.time.field' = 'ts')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    // CREATE STREAM quotes (sym VARCHAR KEY, bid INT) WITH ('topic' = 'quotes')
    KStream<byte[], Quotes> quotes =
        builder
            .stream(
                "quotes",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("quotes", RowSerde.reading("json", Quotes.TYPE, Quotes::new)))
                    .withName("quotes-source"))
            .mapValues(KeyReader.of("kafka", QUOTES_KEY, Quotes.TYPE)::read, Named.as("quotes-key"));

    KStream<byte[], Select> select = SelectQuery.addTo(trades, quotes);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(trades);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "join_between",
          List.of(
            new JobSpec.Source("trades", "trades", Optional.empty()),
            new JobSpec.Source("quotes", "quotes", Optional.empty())),
          List.of(),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(), List.of(
              new JobSpec.Setting("topic", "trades", "join_between.sql:1:64"),
              new JobSpec.Setting("event.time.field", "ts", "join_between.sql:1:84"))),
            new JobSpec.Statement("quotes", List.of("quotes"), List.of(),
                List.of(new JobSpec.Setting("topic", "quotes", "join_between.sql:2:55")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new JoinBetweenTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT t.id, bid FROM trades t LEFT JOIN quotes q
 *   ON t.sym = q.sym AND q._timestamp BETWEEN t.ts - INTERVAL '30' SECONDS AND t.ts + INTERVAL '1' SECOND EMIT CHANGES
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sym", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final Serde<Trades> ROWS_2 = new CompactSerde<>(Trades::new);

  private static final Serde<SelectArguments> ROWS_3 = new CompactSerde<>(SelectArguments::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Trades> trades,
      KStream<byte[], Quotes> quotes) {
    KStream<byte[], Trades> keyed = trades
        .processValues(WithRecord.timing(SelectQuery::time), Named.as("select-time"))
        .selectKey((key, row) -> KEY_1.writeIfPresent(row), Named.as("select-key"))
        .repartition(
            Repartitioned.<byte[], Trades>as("select-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KStream<byte[], SelectArguments> other = quotes
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> arguments(row), Named.as("select-arguments"));
    return keyed
        .leftJoin(
            other
            .processValues(
                new InTime<>(31000L, Stores.persistentTimestampedKeyValueStore("select-times")),
                Named.as("select-late")),
            SelectQuery::joined,
            JoinTimes.eager(30000L, 1000L, 0L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_2, ROWS_3)
            .withName("select-join")
            .withStoreName("select-join"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  /**
   * WHERE sym IS NOT NULL
   */
  private static boolean where(Quotes row) {
    return !row.symIsNull();
  }

  private static SelectArguments arguments(Quotes row) {
    SelectArguments result = new SelectArguments();
    if (!row.bidIsNull()) {
      result.setBid(row.bid);
    }
    return result;
  }

  private static SelectJoined joined(Trades left, SelectArguments right) {
    SelectJoined result = new SelectJoined();
    if (!left.idIsNull()) {
      result.setId(left.id);
    }
    if (right != null) {
      if (!right.bidIsNull()) {
        result.setBid(right.bid);
      }
    }
    return result;
  }

  private static Select select(SelectJoined row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.bidIsNull()) {
      result.setBid(row.bid);
    }
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.runtime.join.InTime;
import io.ferrisstreams.runtime.join.JoinTimes;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.state.Stores;

/**
 * <pre>{@code
 * SELECT a.id, b.id AS later FROM trades a JOIN trades b
 *   ON a.sym = b.sym AND a.ts < b.ts AND b.ts - INTERVAL '10' SECONDS <= a.ts AND b.id > 1
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("sym", SqlType.VARCHAR, false)), Trades.TYPE);

  private static final Serde<Trades> ROWS_2 = new CompactSerde<>(Trades::new);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], Trades> trades) {
    KStream<byte[], Trades> keyed = trades
        .processValues(WithRecord.timing(Select2Query::time), Named.as("select-2-time"))
        .filter((key, row) -> where(row), Named.as("select-2-where"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-2-key"))
        .repartition(
            Repartitioned.<byte[], Trades>as("select-2-partition")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    KStream<byte[], Trades> keyed_2 = trades
        .processValues(WithRecord.timing(Select2Query::time_2), Named.as("select-2-time_2"))
        .filter((key, row) -> where_2(row), Named.as("select-2-where_2"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-2-key_2"))
        .repartition(
            Repartitioned.<byte[], Trades>as("select-2-partition_2")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(ROWS_2));
    return keyed
        .processValues(
            new InTime<>(10001L, Stores.persistentTimestampedKeyValueStore("select-2-times")),
            Named.as("select-2-late"))
        .join(
            keyed_2
            .processValues(
                new InTime<>(10001L, Stores.persistentTimestampedKeyValueStore("select-2-times_2")),
                Named.as("select-2-late_2")),
            Select2Query::joined,
            JoinTimes.waiting(-1L, 10000L, 2L),
            StreamJoined.with(Serdes.ByteArray(), ROWS_2, ROWS_2)
            .withName("select-2-join")
            .withStoreName("select-2-join"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  private static Long time(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  /**
   * WHERE sym IS NOT NULL
   */
  private static boolean where(Trades row) {
    return !row.symIsNull();
  }

  private static Long time_2(Trades row) {
    if (row.tsIsNull()) {
      return null;
    }
    return row.ts;
  }

  /**
   * WHERE sym IS NOT NULL AND id > 1
   */
  private static boolean where_2(Trades row) {
    return !row.symIsNull() && !row.idIsNull() && row.id > 1;
  }

  private static Select2Joined joined(Trades left, Trades right) {
    Select2Joined result = new Select2Joined();
    if (!left.idIsNull()) {
      result.setAId(left.id);
    }
    if (!right.idIsNull()) {
      result.setBId(right.id);
    }
    return result;
  }

  private static Select2 select(Select2Joined row) {
    Select2 result = new Select2();
    if (!row.aIdIsNull()) {
      result.setId(row.aId);
    }
    if (!row.bIdIsNull()) {
      result.setLater(row.bId);
    }
    return result;
  }
}
