==== ferris.generated.TopicOfTwoStreamsTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.Decoding;
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job topic_of_two_streams.
 */
public final class TopicOfTwoStreamsTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // Read once for orders, notes.
    KStream<byte[], byte[]> ordersRecords =
        builder.stream(
            "orders",
            Consumed.with(
                Serdes.ByteArray(),
                Serdes.ByteArray())
                .withName("orders-source"));

    // CREATE STREAM orders (id INT KEY, price DECIMAL(8,2)) WITH ('topic' = 'orders', 'key.format' = 'kafka')
    KStream<byte[], Orders> orders =
        ordersRecords
            .processValues(
                Decoding.by(
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new))),
                Named.as("orders-decode"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    // CREATE STREAM notes (note VARCHAR) WITH ('topic' = 'orders')
    KStream<byte[], Notes> notes =
        ordersRecords.processValues(
            Decoding.by(
                probe.in("notes", RowSerde.reading("json", Notes.TYPE, Notes::new))),
            Named.as("notes-decode"));

    KStream<byte[], Orders> dear = DearQuery.addTo(orders);
    dear.to(
        "dear",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("dear", RowSerde.writing("json", Orders::new)))
            .withName("dear-sink"));

    KStream<byte[], Noted> noted = NotedQuery.addTo(notes);
    noted.to(
        "noted",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("noted", RowSerde.writing("json", Noted::new)))
            .withName("noted-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "topic_of_two_streams",
          List.of(
            new JobSpec.Source("orders", "orders", Optional.empty()),
            new JobSpec.Source("notes", "orders", Optional.empty())),
          List.of(
            new JobSpec.Sink("dear", "dear", Optional.empty()),
            new JobSpec.Sink("noted", "noted", Optional.empty())),
          List.of(
            new JobSpec.Statement("orders", List.of("orders"), List.of(), List.of(
              new JobSpec.Setting("topic", "orders", "topic_of_two_streams.sql:2:61"),
              new JobSpec.Setting("key.format", "kafka", "topic_of_two_streams.sql:2:81"))),
            new JobSpec.Statement("notes", List.of("notes"), List.of(),
                List.of(new JobSpec.Setting("topic", "orders", "topic_of_two_streams.sql:3:42")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new TopicOfTwoStreamsTopology(), args));
  }
}
==== ferris.generated.DearQuery
package ferris.generated;

import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM dear AS SELECT id, price FROM orders WHERE price > 10
 * }</pre>
 */
final class DearQuery {
  private DearQuery() {
  }

  static KStream<byte[], Orders> addTo(KStream<byte[], Orders> orders) {
    return orders
        .filter((key, row) -> where(row), Named.as("dear-where"));
  }

  /**
   * WHERE price > 10.00
   */
  private static boolean where(Orders row) {
    return !row.priceIsNull() && row.price > 1000L;
  }
}
==== ferris.generated.NotedQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM noted AS SELECT UPPER(note) AS note FROM notes WHERE note IS NOT NULL
 * }</pre>
 */
final class NotedQuery {
  private NotedQuery() {
  }

  static KStream<byte[], Noted> addTo(KStream<byte[], Notes> notes) {
    return notes
        .filter((key, row) -> where(row), Named.as("noted-where"))
        .mapValues(row -> select(row), Named.as("noted-select"));
  }

  /**
   * WHERE note IS NOT NULL
   */
  private static boolean where(Notes row) {
    return !row.noteIsNull();
  }

  private static Noted select(Notes row) {
    Noted result = new Noted();
    if (!row.noteIsNull()) {
      result.setNote(Text.upper(row.note));
    }
    return result;
  }
}
