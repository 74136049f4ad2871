==== ferris.generated.UnnestTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job unnest.
 */
public final class UnnestTopology implements SqlTopology {
  /**
   * Keys of records; Orders has the columns that are used.
   */
  private static final RowType ORDERS_KEY = RowType.of(Column.of("id", SqlType.INT));

  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM orders (id INT KEY, items ARRAY<VARCHAR>, prices ARRAY<INT>, n INT) WITH ('topic' = 'orders')
    KStream<byte[], Orders> orders =
        builder
            .stream(
                "orders",
                Consumed.with(
                    Serdes.ByteArray(),
                    probe.in("orders", RowSerde.reading("json", Orders.TYPE, Orders::new)))
                    .withName("orders-source"))
            .mapValues(KeyReader.of("kafka", ORDERS_KEY, Orders.TYPE)::read, Named.as("orders-key"));

    KStream<byte[], Lines> lines = LinesQuery.addTo(orders);
    lines.to(
        "lines",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("lines", RowSerde.writing("json", Lines::new)))
            .withName("lines-sink"));

    KStream<byte[], Kept> kept = KeptQuery.addTo(orders);
    kept.to(
        "kept",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("kept", RowSerde.writing("json", Kept::new)))
            .withName("kept-sink"));

    KStream<byte[], Numbered_2> numbered = NumberedQuery.addTo(orders);
    numbered.to(
        "numbered",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("numbered", RowSerde.writing("json", Numbered_2::new)))
            .withName("numbered-sink"));

    KStream<byte[], Sold> sold = SoldQuery.addTo(orders);
    sold.to(
        "sold",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("sold", RowSerde.writing("json", Sold::new)))
            .withName("sold-sink"));

    KStream<byte[], SelectElements> select = SelectQuery.addTo(orders);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "unnest",
          List.of(new JobSpec.Source("orders", "orders", Optional.empty())),
          List.of(
            new JobSpec.Sink("lines", "lines", Optional.empty()),
            new JobSpec.Sink("kept", "kept", Optional.empty()),
            new JobSpec.Sink("numbered", "numbered", Optional.empty()),
            new JobSpec.Sink("sold", "sold", Optional.empty(), JobSpec.Keeps.LAST_OF_KEY)),
          List.of(new JobSpec.Statement("orders", List.of("orders"), List.of(),
              List.of(new JobSpec.Setting("topic", "orders", "unnest.sql:2:89")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new UnnestTopology(), args));
  }
}
==== ferris.generated.LinesQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.serdes.decimal.Integers;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM lines AS SELECT o.id, line.item, line.price + o.n AS price
 * FROM orders AS o CROSS JOIN UNNEST(o.items, prices) AS line (item, price) WHERE item <> 'c'
 * }</pre>
 */
final class LinesQuery {
  private LinesQuery() {
  }

  static KStream<byte[], Lines> addTo(KStream<byte[], Orders> orders) {
    return orders
        .flatMapValues(row -> explode(row), Named.as("lines-explode"))
        .filter((key, row) -> where(row), Named.as("lines-where"))
        .mapValues(row -> select(row), Named.as("lines-select"));
  }

  private static List<LinesElements> explode(Orders row) {
    List<String> items = row.items;
    List<Integer> prices = row.prices;
    int rows = Exploded.rows(items, prices);
    List<LinesElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      LinesElements result = new LinesElements();
      if (!row.idIsNull()) {
        result.setId(row.id);
      }
      result.setItems(row.items);
      result.setPrices(row.prices);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setItem(Exploded.at(items, i));
      Integer price = Exploded.at(prices, i);
      if (price != null) {
        result.setPrice(price);
      }
      results.add(result);
    }
    return results;
  }

  /**
   * WHERE item <> 'c'
   */
  private static boolean where(LinesElements row) {
    return !row.itemIsNull() && !row.item.equals("c");
  }

  private static Lines select(LinesElements row) {
    Lines result = new Lines();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setItem(row.item);
    if (!row.priceIsNull() && !row.nIsNull()) {
      result.setPrice(Integers.add(row.price, row.n));
    }
    return result;
  }
}
==== ferris.generated.KeptQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM kept AS SELECT id, u AS item FROM orders LEFT JOIN UNNEST(items) AS u ON TRUE
 * }</pre>
 */
final class KeptQuery {
  private KeptQuery() {
  }

  static KStream<byte[], Kept> addTo(KStream<byte[], Orders> orders) {
    return orders
        .flatMapValues(row -> explode(row), Named.as("kept-explode"))
        .mapValues(row -> select(row), Named.as("kept-select"));
  }

  private static List<KeptElements> explode(Orders row) {
    List<String> items = row.items;
    int rows = Math.max(1, Exploded.rows(items));
    List<KeptElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      KeptElements result = new KeptElements();
      if (!row.idIsNull()) {
        result.setId(row.id);
      }
      result.setItems(row.items);
      result.setPrices(row.prices);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setU(Exploded.at(items, i));
      results.add(result);
    }
    return results;
  }

  private static Kept select(KeptElements row) {
    Kept result = new Kept();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setItem(row.u);
    return result;
  }
}
==== ferris.generated.NumberedQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Elements;
import io.ferrisstreams.runtime.table.Exploded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM numbered AS SELECT id, i FROM orders, UNNEST(GENERATE_SERIES(1, n)) AS s (i)
 * }</pre>
 */
final class NumberedQuery {
  private NumberedQuery() {
  }

  static KStream<byte[], Numbered_2> addTo(KStream<byte[], Orders> orders) {
    return orders
        .mapValues(row -> select(row), Named.as("numbered-select"))
        .flatMapValues(row -> explode(row), Named.as("numbered-explode"))
        .mapValues(row -> select_2(row), Named.as("numbered-select_2"));
  }

  private static Numbered select(Orders row) {
    Numbered result = new Numbered();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setItems(row.items);
    result.setPrices(row.prices);
    if (!row.nIsNull()) {
      result.setN(row.n);
    }
    if (!row.nIsNull()) {
      result.setArray(Elements.generateSeries(1, row.n));
    }
    return result;
  }

  private static List<NumberedElements> explode(Numbered row) {
    List<Integer> array = row.array;
    int rows = Exploded.rows(array);
    List<NumberedElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      NumberedElements result = new NumberedElements();
      if (!row.idIsNull()) {
        result.setId(row.id);
      }
      result.setItems(row.items);
      result.setPrices(row.prices);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setArray(row.array);
      Integer i_2 = Exploded.at(array, i);
      if (i_2 != null) {
        result.setI(i_2);
      }
      results.add(result);
    }
    return results;
  }

  private static Numbered_2 select_2(NumberedElements row) {
    Numbered_2 result = new Numbered_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    return result;
  }
}
==== ferris.generated.SoldQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE TABLE sold AS SELECT item, COUNT(*) AS n FROM orders CROSS JOIN UNNEST(items) AS u (item) GROUP BY item
 * }</pre>
 */
final class SoldQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("item", SqlType.VARCHAR, false)), SoldElements.TYPE);

  private static final Serde<SoldElements> ROWS_2 = new CompactSerde<>(SoldElements::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("item", SqlType.VARCHAR, false)), SoldGroup.TYPE);

  private SoldQuery() {
  }

  static KStream<byte[], Sold> addTo(KStream<byte[], Orders> orders) {
    return orders
        .flatMapValues(row -> explode(row), Named.as("sold-explode"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("sold-key"))
        .groupByKey(Grouped.with("sold-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            SoldState::new,
            (key, row, state) -> state.add(row),
            Named.as("sold-aggregate"),
            Materialized.<byte[], SoldState, KeyValueStore<Bytes, byte[]>>as("sold-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SoldState.SERDE))
        .toStream(Named.as("sold-changes"))
        .processValues(new StateCheck<>("sold-groups"), Named.as("sold-check"), "sold-groups")
        .mapValues((key, state) -> group(key, state), Named.as("sold-row"))
        .mapValues(row -> select(row), Named.as("sold-select"));
  }

  private static List<SoldElements> explode(Orders row) {
    List<String> items = row.items;
    int rows = Exploded.rows(items);
    List<SoldElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      SoldElements result = new SoldElements();
      if (!row.idIsNull()) {
        result.setId(row.id);
      }
      result.setItems(row.items);
      result.setPrices(row.prices);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setItem(Exploded.at(items, i));
      results.add(result);
    }
    return results;
  }

  private static SoldGroup group(byte[] key, SoldState state) {
    SoldGroup group = new SoldGroup();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    return group;
  }

  private static Sold select(SoldGroup row) {
    Sold result = new Sold();
    result.setItem(row.item);
    result.setN(row.n);
    return result;
  }
}
==== ferris.generated.SoldState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What sold knows of one group.
 */
final class SoldState implements Accumulator<SoldState> {
  static final Serde<SoldState> SERDE = new AccumulatorSerde<>("Count(); by kafka(item VARCHAR)", SoldState::new);

  final Count n = new Count();

  SoldState add(SoldElements row) {
    n.add();
    return this;
  }

  @Override
  public void merge(SoldState other) {
    n.merge(other.n);
  }

  @Override
  public SoldState copy() {
    SoldState copy = new SoldState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    n.write(out);
  }

  @Override
  public void read(StateInput in) {
    n.read(in);
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.Exploded;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT * FROM orders CROSS JOIN UNNEST(items) AS u (item)
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], SelectElements> addTo(KStream<byte[], Orders> orders) {
    return orders
        .flatMapValues(row -> explode(row), Named.as("select-explode"));
  }

  private static List<SelectElements> explode(Orders row) {
    List<String> items = row.items;
    int rows = Exploded.rows(items);
    List<SelectElements> results = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      SelectElements result = new SelectElements();
      if (!row.idIsNull()) {
        result.setId(row.id);
      }
      result.setItems(row.items);
      result.setPrices(row.prices);
      if (!row.nIsNull()) {
        result.setN(row.n);
      }
      result.setItem(Exploded.at(items, i));
      results.add(result);
    }
    return results;
  }
}
