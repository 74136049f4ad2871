==== ferris.generated.AliasReuseTopology
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
 * The topology of job alias_reuse.
 */
public final class AliasReuseTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (price DECIMAL(8,2), quantity INT, fee DECIMAL(4,2))
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
          "alias_reuse",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new AliasReuseTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Int128;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT price * quantity AS notional, notional * 0.01 AS fee, notional + fee AS total, total > 1000 AS large FROM t
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
    long notional = 0;
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      notional = row.price * row.quantity;
    }
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setNotional(Int128.of(notional));
    }
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setFee(Int128.of(notional * 1L));
    }
    long total = 0;
    if (!row.priceIsNull() && !row.quantityIsNull() && !row.feeIsNull()) {
      total = notional + row.fee;
    }
    if (!row.priceIsNull() && !row.quantityIsNull() && !row.feeIsNull()) {
      result.setTotal(Int128.of(total));
    }
    if (!row.priceIsNull() && !row.quantityIsNull() && !row.feeIsNull()) {
      result.setLarge(total > 100000L);
    }
    return result;
  }
}
