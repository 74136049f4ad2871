==== ferris.generated.NestedCastsTopology
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
 * The topology of job nested_casts.
 */
public final class NestedCastsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (arr ARRAY<INT>, m MAP<VARCHAR, DECIMAL(9,2)>,
    //   s STRUCT<a INT, b STRUCT<c VARCHAR, d DOUBLE>>, txt VARCHAR,
    //   items ARRAY<STRUCT<sku VARCHAR, qty INT>>)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Casts> casts = CastsQuery.addTo(t);
    casts.to(
        "casts",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("casts", RowSerde.writing("json", Casts::new)))
            .withName("casts-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(t);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "nested_casts",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("casts", "casts", Optional.empty())),
          List.of(new JobSpec.Statement("casts", List.of("t"), List.of("casts"),
              List.of(new JobSpec.Setting("topic", "casts", "nested_casts.sql:4:27")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new NestedCastsTopology(), args));
  }
}
==== ferris.generated.CastsQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.Decimals.checkPrecision;
import static io.ferrisstreams.serdes.decimal.Decimals.formatTrimmed;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.format.json.JsonCodec;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM casts WITH ('topic' = 'casts') AS
 * SELECT CAST(arr AS ARRAY<BIGINT>) AS wider,
 *   arr::ARRAY<VARCHAR> AS texts,
 *   CAST(m AS MAP<VARCHAR, VARCHAR>) AS m_texts,
 *   CAST(s AS STRUCT<b STRUCT<D VARCHAR, c VARCHAR>, a BIGINT>) AS by_name,
 *   CAST(items AS ARRAY<STRUCT<qty DECIMAL(9,1)>>) AS quantities,
 *   CAST(CAST(MAP(1 := arr) AS MAP<VARCHAR, ARRAY<DOUBLE>>) AS VARCHAR) AS deep,
 *   CAST(items AS VARCHAR) AS json,
 *   'items: ' || items AS joined,
 *   TRY_CAST(txt AS ARRAY<DECIMAL(9,1)>) AS tried,
 *   TRY_CAST(arr AS ARRAY<BOOLEAN>) AS booleans,
 *   CAST(ARRAY[] AS ARRAY<INT>) AS no_elements,
 *   CAST(MAP() AS MAP<VARCHAR, INT>) AS no_entries,
 *   CAST(NULL AS STRUCT<a INT>) AS nothing
 * FROM t
 * }</pre>
 */
final class CastsQuery {
  private static final JsonCodec<Map<String, List<Double>>> JSON_1 = JsonCodec.of(new SqlType.Map(SqlType.VARCHAR, new SqlType.Array(SqlType.DOUBLE)));

  private static final JsonCodec<List<Struct>> JSON_2 = JsonCodec.of(new SqlType.Array(new SqlType.Struct(RowType.of(
    Column.of("sku", SqlType.VARCHAR),
    Column.of("qty", SqlType.INT)))));

  private static final JsonCodec<List<Long>> JSON_3 = JsonCodec.of(new SqlType.Array(new SqlType.Decimal(9, 1)));

  private CastsQuery() {
  }

  static KStream<byte[], Casts> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("casts-select"));
  }

  private static Casts select(T row) {
    Casts result = new Casts();
    if (!row.arrIsNull()) {
      result.setWider(Nested.transform(row.arr,
          (Integer element) -> element == null ? null : (long) element));
    }
    if (!row.arrIsNull()) {
      result.setTexts(Nested.transform(row.arr,
          (Integer element_2) -> element_2 == null ? null : String.valueOf(element_2)));
    }
    if (!row.mIsNull()) {
      result.setMTexts(Nested.transform(row.m, (String key) -> key,
          (Long value) -> value == null ? null : formatTrimmed(value, 2)));
    }
    Struct byName = row.s;
    Struct byName_2 = Nested.<Struct>field(byName, 1);
    Double d = Nested.field(byName_2, 1);
    Integer a = Nested.field(byName, 0);
    if (byName != null) {
      result.setByName(Struct.of(byName_2 == null ? null : Struct.of(d == null ? null : Conversions.doubleToText(d),
          Nested.<String>field(byName_2, 0)), a == null ? null : (long) a));
    }
    if (!row.itemsIsNull()) {
      result.setQuantities(Nested.transform(row.items,
          (Struct element_3) -> quantitiesLambda(element_3)));
    }
    result.setDeep(JSON_1.encode(Nested.transform(Nested.map(Nested.entry(1, row.arr)),
        (Integer key_2) -> key_2 == null ? null : String.valueOf(key_2),
        (List<Integer> value_2) -> value_2 == null ? null : Nested.transform(value_2,
        (Integer element) -> element == null ? null : (double) element))));
    String json = null;
    if (!row.itemsIsNull()) {
      json = JSON_2.encode(row.items);
    }
    result.setJson(json);
    if (json != null) {
      result.setJoined("items: " + json);
    }
    List<Long> tried = null;
    try {
      if (!row.txtIsNull()) {
        tried = JSON_3.decode(row.txt);
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    result.setTried(tried);
    List<Boolean> booleans = null;
    try {
      if (!row.arrIsNull()) {
        booleans = Nested.transform(row.arr,
            (Integer element_4) -> element_4 == null ? null : Conversions.toBoolean(element_4));
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    result.setBooleans(booleans);
    result.setNoElements(List.<Integer>of());
    result.setNoEntries(Map.<String, Integer>of());
    if (false) {
      result.setNothing(((Struct) null));
    }
    return result;
  }

  /**
   * element => CAST(element AS STRUCT<qty DECIMAL(9,1)>)
   */
  private static Struct quantitiesLambda(Struct element_3) {
    Struct quantities = element_3;
    Integer qty = Nested.field(quantities, 1);
    return quantities == null ? null : Struct.of(qty == null ? null : checkPrecision(qty * 10L, 9));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.format.json.JsonCodec;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CAST(txt AS STRUCT<x INT, y ARRAY<VARCHAR>>)->y[1] AS read FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final JsonCodec<Struct> JSON_1 = JsonCodec.of(new SqlType.Struct(RowType.of(
    Column.of("x", SqlType.INT),
    Column.of("y", new SqlType.Array(SqlType.VARCHAR)))));

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    String read = Nested.element(Nested.<List<String>>field(row.txtIsNull() ? null : JSON_1.decode(row.txt),
        1), 1);
    result.setRead(read);
    return result;
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRY_CAST(ARRAY[txt] AS ARRAY<INT>) AS all_or_nothing, CAST(ARRAY[txt] AS ARRAY<INT>)[1] AS sure FROM t
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
    List<Integer> allOrNothing = null;
    try {
      allOrNothing = Nested.transform(Nested.array(row.txt),
          (String element) -> element == null ? null : Conversions.toInt(element));
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    result.setAllOrNothing(allOrNothing);
    Integer sure = Nested.element(Nested.transform(Nested.array(row.txt),
        (String element_2) -> element_2 == null ? null : Conversions.toInt(element_2)), 1);
    if (sure != null) {
      result.setSure(sure);
    }
    return result;
  }
}
