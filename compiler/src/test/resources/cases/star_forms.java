==== ferris.generated.StarFormsTopology
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

/**
 * The topology of job star_forms.
 */
public final class StarFormsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b VARCHAR, c INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], T> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));

    KStream<byte[], Select3> select3 = Select3Query.addTo(t);
    select3.foreach(probe.results("select-3"), Named.as("select-3-results"));

    KStream<byte[], Select4> select4 = Select4Query.addTo(t);
    select4.foreach(probe.results("select-4"), Named.as("select-4-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "star_forms",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new StarFormsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT * FROM t WHERE a > 1
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], T> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"));
  }

  /**
   * WHERE a > 1
   */
  private static boolean where(T row) {
    return !row.aIsNull() && row.a > 1;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT *, a + c AS total FROM t
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
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    result.setB(row.b);
    if (!row.cIsNull()) {
      result.setC(row.c);
    }
    if (!row.aIsNull() && !row.cIsNull()) {
      result.setTotal(Integers.add(row.a, row.c));
    }
    return result;
  }
}
==== ferris.generated.Select3Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT x.*, x.a AS again FROM t AS x
 * }</pre>
 */
final class Select3Query {
  private Select3Query() {
  }

  static KStream<byte[], Select3> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-3-select"));
  }

  private static Select3 select(T row) {
    Select3 result = new Select3();
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    result.setB(row.b);
    if (!row.cIsNull()) {
      result.setC(row.c);
    }
    if (!row.aIsNull()) {
      result.setAgain(row.a);
    }
    return result;
  }
}
==== ferris.generated.Select4Query
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT t.c, t.a FROM t
 * }</pre>
 */
final class Select4Query {
  private Select4Query() {
  }

  static KStream<byte[], Select4> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-4-select"));
  }

  private static Select4 select(T row) {
    Select4 result = new Select4();
    if (!row.cIsNull()) {
      result.setC(row.c);
    }
    if (!row.aIsNull()) {
      result.setA(row.a);
    }
    return result;
  }
}
