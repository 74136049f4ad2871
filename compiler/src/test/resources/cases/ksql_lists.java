==== ferris.generated.KsqlListsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_lists.
 */
public final class KsqlListsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (n INT, d DOUBLE, t VARCHAR, b BOOLEAN) WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("S", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S.TYPE, S::new).passingNulls()))
                .withName("S-source"));

    KStream<byte[], R> r = RQuery.addTo(s);
    r.to(
        "R",
        Produced.with(
            KeySerde.dropping(),
            probe.out("R", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), R::new)))
            .withName("R-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_lists",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(new JobSpec.Sink("R", "R", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_lists.sql:3:63"),
            new JobSpec.Setting("value_format", "JSON", "ksql_lists.sql:3:82")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlListsTopology(), args));
  }
}
==== ferris.generated.RQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM r AS
 * SELECT n IN ('1', '2.0', '3e0', NULL) AS n, d IN ('1.5', 2) AS d, t IN (1, TRUE, 2.50) AS t,
 *   b IN ('Y', 'fal') AS b, ARRAY[n, '7', '8.25'] AS numbers, ARRAY['a', 1, FALSE] AS texts
 * FROM s
 * }</pre>
 */
final class RQuery {
  private static final Set<Long> SET_1 = Set.of(10L, 20L, 30L);

  private static final List<String> ARRAY_2 = Nested.array("a", "1", "false");

  private RQuery() {
  }

  static KStream<byte[], R> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("R-select"));
  }

  private static R select(S row) {
    R result = new R();
    boolean n = false;
    boolean nIsNull = true;
    try {
      n = (!row.nIsNull() && SET_1.contains(row.n * 10L));
      nIsNull = false;
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!nIsNull) {
      result.setN(n);
    }
    result.setD((!row.dIsNull() && (row.d == 1.5 || row.d == 2.0)));
    result.setT((!row.tIsNull() && (row.t.equals("1") || row.t.equals("true")
        || row.t.equals("2.5"))));
    result.setB((!row.bIsNull() && (row.b == true || row.b == false)));
    List<Long> numbers = null;
    try {
      numbers = Nested.array(row.nIsNull() ? null : row.n * 100L, 700L, 825L);
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setNumbers(numbers);
    List<String> texts = null;
    try {
      texts = ARRAY_2;
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setTexts(texts);
    return result;
  }
}
