==== ferris.generated.SystemColumnKeyTopology
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
 * The topology of job system_column_key.
 */
public final class SystemColumnKeyTopology implements SqlTopology {
  /**
   * Keys of records; One has the columns that are used.
   */
  private static final RowType ONE_KEY = RowType.of(Column.of("id", SqlType.BIGINT));

  /**
   * Keys of records; Two has the columns that are used.
   */
  private static final RowType TWO_KEY = RowType.of(
    Column.of("a", SqlType.INT),
    Column.of("b", SqlType.VARCHAR));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM plain (x INT) WITH ('topic' = 'plain')
    KStream<byte[], Plain> plain =
        builder.stream(
            "plain",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("plain", RowSerde.reading("json", Plain.TYPE, Plain::new)))
                .withName("plain-source"));

    // CREATE STREAM one (x INT, id BIGINT KEY) WITH ('topic' = 'one')
    KStream<byte[], One> one =
        builder
            .stream(
                "one",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("one", RowSerde.reading("json", One.TYPE, One::new)))
                    .withName("one-source"))
            .mapValues(KeyReader.of("kafka", ONE_KEY, One.TYPE)::read, Named.as("one-key"));

    // CREATE STREAM two (a INT KEY, x INT, b VARCHAR KEY) WITH ('topic' = 'two', 'key.format' = 'json')
    KStream<byte[], Two> two =
        builder
            .stream(
                "two",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("two", RowSerde.reading("json", Two.TYPE, Two::new)))
                    .withName("two-source"))
            .mapValues(KeyReader.of("json", TWO_KEY, Two.TYPE)::read, Named.as("two-key"));

    KStream<byte[], OfPlain> ofPlain = OfPlainQuery.addTo(plain);
    ofPlain.to(
        "of_plain",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("of_plain", RowSerde.writing("json", OfPlain::new)))
            .withName("of_plain-sink"));

    KStream<byte[], OfOne> ofOne = OfOneQuery.addTo(one);
    ofOne.to(
        "of_one",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("of_one", RowSerde.writing("json", OfOne::new)))
            .withName("of_one-sink"));

    KStream<byte[], OfTwo> ofTwo = OfTwoQuery.addTo(two);
    ofTwo.to(
        "of_two",
        Produced.with(
            KeySerde.rewriting(
                "json", Map.of(), OfTwoKey.TYPE, "json", Map.of(), OfTwoKey::new),
            probe.out("of_two", RowSerde.writing("json", OfTwo::new)))
            .withName("of_two-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(ofPlain);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "system_column_key",
          List.of(
            new JobSpec.Source("plain", "plain", Optional.empty()),
            new JobSpec.Source("one", "one", Optional.empty()),
            new JobSpec.Source("two", "two", Optional.empty())),
          List.of(
            new JobSpec.Sink("of_plain", "of_plain", Optional.empty()),
            new JobSpec.Sink("of_one", "of_one", Optional.empty()),
            new JobSpec.Sink("of_two", "of_two", Optional.empty())),
          List.of(
            new JobSpec.Statement("plain", List.of("plain"), List.of(),
                List.of(new JobSpec.Setting("topic", "plain", "system_column_key.sql:2:35"))),
            new JobSpec.Statement("one", List.of("one"), List.of(),
                List.of(new JobSpec.Setting("topic", "one", "system_column_key.sql:3:48"))),
            new JobSpec.Statement("two", List.of("two"), List.of(), List.of(
              new JobSpec.Setting("topic", "two", "system_column_key.sql:4:59"),
              new JobSpec.Setting("key.format", "json", "system_column_key.sql:4:76")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new SystemColumnKeyTopology(), args));
  }
}
==== ferris.generated.OfPlainQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM of_plain AS SELECT x, _key AS k, UPPER(_key) AS upper FROM plain WHERE _key IS NULL OR _key LIKE '%a%'
 * }</pre>
 */
final class OfPlainQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("%a%", LikePattern.NO_ESCAPE);

  private OfPlainQuery() {
  }

  static KStream<byte[], OfPlain> addTo(KStream<byte[], Plain> plain) {
    return plain
        .processValues(WithRecord.filtering(OfPlainQuery::where), Named.as("of_plain-where"))
        .processValues(WithRecord.mapping(false, OfPlainQuery::select), Named.as("of_plain-select"));
  }

  /**
   * WHERE record.key IS NULL OR record.key LIKE '%a%'
   */
  private static boolean where(RecordInfo record, Plain row) {
    String key = record.keyText();
    boolean condition = key == null;
    if (!condition) {
      String key_2 = record.keyText();
      condition = key_2 != null && LIKE_1.matches(key_2);
    }
    return condition;
  }

  private static OfPlain select(RecordInfo record, Plain row) {
    OfPlain result = new OfPlain();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    String key = record.keyText();
    String key_2 = record.keyText();
    result.setK(key_2);
    String key_3 = record.keyText();
    if (key_3 != null) {
      result.setUpper(Text.upper(key_3));
    }
    return result;
  }
}
==== ferris.generated.OfOneQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM of_one AS SELECT _key + x AS sum FROM one
 * }</pre>
 */
final class OfOneQuery {
  private OfOneQuery() {
  }

  static KStream<byte[], OfOne> addTo(KStream<byte[], One> one) {
    return one
        .mapValues(row -> select(row), Named.as("of_one-select"));
  }

  private static OfOne select(One row) {
    OfOne result = new OfOne();
    if (!row.idIsNull() && !row.xIsNull()) {
      result.setSum(Integers.add(row.id, (long) row.x));
    }
    return result;
  }
}
==== ferris.generated.OfTwoQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.Struct;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM of_two AS SELECT x, _key->b AS b, _key AS k FROM two
 * }</pre>
 */
final class OfTwoQuery {
  private OfTwoQuery() {
  }

  static KStream<byte[], OfTwo> addTo(KStream<byte[], Two> two) {
    return two
        .mapValues(row -> select(row), Named.as("of_two-select"));
  }

  private static OfTwo select(Two row) {
    OfTwo result = new OfTwo();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    String b = Nested.field(Struct.of(row.aIsNull() ? null : row.a, row.b), 1);
    result.setB(b);
    Struct k = Struct.of(row.aIsNull() ? null : row.a, row.b);
    result.setK(k);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x, k, _key AS again FROM of_plain
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], OfPlain> ofPlain) {
    return ofPlain
        .processValues(WithRecord.mapping(false, SelectQuery::select), Named.as("select-select"));
  }

  private static Select select(RecordInfo record, OfPlain row) {
    Select result = new Select();
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setK(row.k);
    String key = record.keyText();
    result.setAgain(key);
    return result;
  }
}
