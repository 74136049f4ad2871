==== ferris.generated.NestedAccessTopology
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
 * The topology of job nested_access.
 */
public final class NestedAccessTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR, p BOOLEAN)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select_2> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "nested_access",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NestedAccessTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.Struct;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT address->street, address.geo.lat AS latitude, n.address->geo->lat * 2 AS twice,
 *   n.i AS own, n->i AS inner_i,
 *   numbers[1] AS first, numbers[-1] AS last, numbers[4] AS beyond, numbers[-4] AS before, numbers[i] AS at_i,
 *   items[1]->sku, items[1]->tags['k'] AS k, items[1].tags['none'] AS none, items[2]->sku AS nothing,
 *   lists['a'][2] AS five, (address)->geo->lat AS bracketed, n.numbers[2] AS two,
 *   STRUCT(x := i)->x, ARRAY[i, 7][2] AS seven,
 *   address->geo->*
 * FROM n
 * WHERE (address->geo->ok OR address->street = 'x') AND (numbers[1] = items[1]->tags['k'] OR i IS NULL)
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  /**
   * WHERE (STRUCT(street := s, geo := STRUCT(lat := i, ok := p))->geo->ok OR STRUCT(street := s, geo := STRUCT(lat := i, ok  ...
   */
  private static boolean where(T row) {
    Boolean ok = Nested.field(Nested.field(Struct.of(row.s, Struct.of(row.iIsNull() ? null : row.i,
        row.pIsNull() ? null : row.p)), 1), 1);
    boolean condition = ok != null && ok;
    if (!condition) {
      String street = Nested.field(Struct.of(row.s, Struct.of(row.iIsNull() ? null : row.i,
          row.pIsNull() ? null : row.p)), 0);
      condition = street != null && street.equals("x");
    }
    boolean condition_2 = condition;
    if (condition_2) {
      Integer left = Nested.element(Nested.array(row.iIsNull() ? null : row.i, 2, 3), 1);
      Integer right = Nested.value(Nested.<Map<String, Integer>>field(Nested.element(Nested.array(Struct.of(row.s,
          Nested.map(Nested.entry("k", row.iIsNull() ? null : row.i)))), 1), 1), "k");
      condition_2 = (left != null && right != null && left.intValue() == right) || row.iIsNull();
    }
    return condition_2;
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    result.setAddress(Struct.of(row.s, Struct.of(row.iIsNull() ? null : row.i,
        row.pIsNull() ? null : row.p)));
    result.setN(Struct.of(row.iIsNull() ? null : row.i));
    result.setNumbers(Nested.array(row.iIsNull() ? null : row.i, 2, 3));
    result.setItems(Nested.array(Struct.of(row.s, Nested.map(Nested.entry("k",
        row.iIsNull() ? null : row.i)))));
    result.setLists(Nested.map(Nested.entry("a", Nested.array(row.iIsNull() ? null : row.i, 5))));
    return result;
  }

  private static Select_2 select_2(Select row) {
    Select_2 result = new Select_2();
    String street = Nested.field(row.address, 0);
    result.setStreet(street);
    Integer lat = Nested.field(Nested.field(row.address, 1), 0);
    if (lat != null) {
      result.setLatitude(lat);
    }
    if (lat != null) {
      result.setTwice(Integers.multiply(lat, 2));
    }
    if (!row.iIsNull()) {
      result.setOwn(row.i);
    }
    Integer i = Nested.field(row.n, 0);
    if (i != null) {
      result.setInnerI(i);
    }
    Integer first = Nested.element(row.numbers, 1);
    if (first != null) {
      result.setFirst(first);
    }
    Integer last = Nested.element(row.numbers, -1);
    if (last != null) {
      result.setLast(last);
    }
    Integer beyond = Nested.element(row.numbers, 4);
    if (beyond != null) {
      result.setBeyond(beyond);
    }
    Integer before = Nested.element(row.numbers, -4);
    if (before != null) {
      result.setBefore(before);
    }
    Integer atI = Nested.element(row.numbers, row.iIsNull() ? null : row.i);
    if (atI != null) {
      result.setAtI(atI);
    }
    String sku = Nested.field(Nested.element(row.items, 1), 0);
    result.setSku(sku);
    Integer k = Nested.value(Nested.<Map<String, Integer>>field(Nested.element(row.items, 1), 1),
        "k");
    if (k != null) {
      result.setK(k);
    }
    Integer none = Nested.value(Nested.<Map<String, Integer>>field(Nested.element(row.items, 1), 1),
        "none");
    if (none != null) {
      result.setNone(none);
    }
    String sku_2 = Nested.field(Nested.element(row.items, 2), 0);
    result.setNothing(sku_2);
    Integer five = Nested.element(Nested.value(row.lists, "a"), 2);
    if (five != null) {
      result.setFive(five);
    }
    if (lat != null) {
      result.setBracketed(lat);
    }
    Integer two = Nested.element(row.numbers, 2);
    if (two != null) {
      result.setTwo(two);
    }
    Integer x = Nested.field(Struct.of(row.iIsNull() ? null : row.i), 0);
    if (x != null) {
      result.setX(x);
    }
    Integer seven = Nested.element(Nested.array(row.iIsNull() ? null : row.i, 7), 2);
    if (seven != null) {
      result.setSeven(seven);
    }
    if (lat != null) {
      result.setLat(lat);
    }
    Boolean ok = Nested.field(Nested.field(row.address, 1), 1);
    if (ok != null) {
      result.setOk(ok);
    }
    return result;
  }
}
