==== ferris.generated.ReservedNamesTopology
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
 * The topology of job reserved_names.
 */
public final class ReservedNamesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (timestamp TIMESTAMP, key VARCHAR, value DOUBLE, order INT, window INT, status VARCHAR, offset BIGI ...
    KStream<byte[], Orders> orders =
        builder.stream(
            "orders",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                .withName("orders-source"));

    KStream<byte[], Orders> select = SelectQuery.addTo(orders);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "reserved_names",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new ReservedNamesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT timestamp, key, value, order, window, status, offset, date, type, user, "select", topic, partition, count, first, ...
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Orders> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("select-where"));
  }

  /**
   * WHERE order > 0 AND status = 'open' AND value < DOUBLE '10.0' AND window IS NULL
   */
  private static boolean where(Orders row) {
    return !row.orderIsNull() && row.order > 0 && !row.statusIsNull() && row.status.equals("open")
        && !row.valueIsNull() && row.value < 10.0 && row.windowIsNull();
  }
}
