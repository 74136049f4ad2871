==== ferris.generated.ComparisonNumbersTopology
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
 * The topology of job comparison_numbers.
 */
public final class ComparisonNumbersTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, l BIGINT, f DOUBLE, p DECIMAL(10,2), q DECIMAL(10,4))
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "comparison_numbers",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ComparisonNumbersTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.compare;
import static io.ferrisstreams.serdes.decimal.Decimals.toDouble;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT i = l AS il, i < l AS lt, i <= f AS le, p = q AS pq, p > q AS gt, p >= i AS ge, p <> 1.5 AS ne, q != l AS nl, f = ...
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.iIsNull() && !row.lIsNull()) {
      result.setIl((long) row.i == row.l);
    }
    if (!row.iIsNull() && !row.lIsNull()) {
      result.setLt((long) row.i < row.l);
    }
    if (!row.iIsNull() && !row.fIsNull()) {
      result.setLe((double) row.i <= row.f);
    }
    if (!row.pIsNull() && !row.qIsNull()) {
      result.setPq(row.p * 100L == row.q);
    }
    if (!row.pIsNull() && !row.qIsNull()) {
      result.setGt(row.p * 100L > row.q);
    }
    if (!row.pIsNull() && !row.iIsNull()) {
      result.setGe(row.p >= row.i * 100L);
    }
    if (!row.pIsNull()) {
      result.setNe(row.p != 150L);
    }
    if (!row.qIsNull() && !row.lIsNull()) {
      result.setNl(compare(row.q, 4, row.l, 0) != 0);
    }
    if (!row.fIsNull() && !row.pIsNull()) {
      result.setFp(row.f == toDouble(row.p, 2));
    }
    return result;
  }
}
