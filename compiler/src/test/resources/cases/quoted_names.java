==== ferris.generated.QuotedNamesTopology
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
 * The topology of job quoted_names.
 */
public final class QuotedNamesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM "My Stream" ("a b" INT, "Select" VARCHAR, "it's" INT, `back` INT, "ünï" INT, lower INT, "d""q" INT) WITH ( ...
    KStream<byte[], MyStream> myStream =
        builder.stream(
            "my",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("My Stream", RowSerde.reading("json", MyStream.TYPE, MyStream::new)))
                .withName("My_u20_Stream-source"));

    KStream<byte[], Out> out = OutQuery.addTo(myStream);
    out.to(
        "out-topic",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("out", RowSerde.writing("json", Out::new)))
            .withName("out-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(out);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "quoted_names",
          List.of(new JobSpec.Source("My Stream", "my", Optional.empty())),
          List.of(new JobSpec.Sink("out", "out-topic", Optional.empty())),
          List.of(
            new JobSpec.Statement("My Stream", List.of("My Stream"), List.of(),
                List.of(new JobSpec.Setting("topic", "my", "quoted_names.sql:1:121"))),
            new JobSpec.Statement("out", List.of("My Stream"), List.of("out"),
                List.of(new JobSpec.Setting("topic", "out-topic", "quoted_names.sql:2:27")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new QuotedNamesTopology(), args));
  }
}
==== ferris.generated.OutQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM "out" WITH ('topic' = 'out-topic') AS SELECT "a b", "Select" AS "from where", "it's" + 1 AS "x""y", BACK A ...
 * }</pre>
 */
final class OutQuery {
  private OutQuery() {
  }

  static KStream<byte[], Out> addTo(KStream<byte[], MyStream> myStream) {
    return myStream
        .filter((key, row) -> where(row), Named.as("out-where"))
        .mapValues(row -> select(row), Named.as("out-select"));
  }

  /**
   * WHERE "a b" > 0
   */
  private static boolean where(MyStream row) {
    return !row.aBIsNull() && row.aB > 0;
  }

  private static Out select(MyStream row) {
    Out result = new Out();
    if (!row.aBIsNull()) {
      result.setAB(row.aB);
    }
    result.setFromWhere(row.select);
    if (!row.itSIsNull()) {
      result.setXY(Integers.add(row.itS, 1));
    }
    if (!row.backIsNull()) {
      result.setBT(row.back);
    }
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.lowerIsNull()) {
      result.setUpper(row.lower);
    }
    if (!row.dQIsNull()) {
      result.setDQ(row.dQ);
    }
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT "from where", "x""y" + 1 AS `a``b` FROM out
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], Out> out) {
    return out
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(Out row) {
    Select result = new Select();
    result.setFromWhere(row.fromWhere);
    if (!row.xYIsNull()) {
      result.setAB(Integers.add(row.xY, 1));
    }
    return result;
  }
}
