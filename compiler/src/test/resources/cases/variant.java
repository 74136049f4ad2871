==== ferris.generated.VariantTopology
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
 * The topology of job variant.
 */
public final class VariantTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (v VARIANT, i INT, s VARCHAR, a ARRAY<DECIMAL(9,2)>, day DATE, vs ARRAY<VARIANT>)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Picked> picked = PickedQuery.addTo(t);
    picked.to(
        "picked",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("picked", RowSerde.writing("json", Picked::new)))
            .withName("picked-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "variant",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(new JobSpec.Sink("picked", "picked", Optional.empty())),
          List.of(new JobSpec.Statement("picked", List.of("t"), List.of("picked"),
              List.of(new JobSpec.Setting("topic", "picked", "variant.sql:2:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new VariantTopology(), args));
  }
}
==== ferris.generated.PickedQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Variants;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.json.JsonCodec;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM picked WITH ('topic' = 'picked') AS
 * SELECT v.user.name AS name, v->user->tags[1] AS first, v['user']['tags'][-1] AS last, v.user.tags[9] AS beyond, v[2] AS  ...
 *   v.user.name::VARCHAR AS name_text, CAST(v.user.tags AS ARRAY<VARCHAR>) AS tags,
 *   CAST(v.user.age AS INT) + 1 AS next_age, TRY_CAST(v.user.name AS INT) AS no_number,
 *   CAST(v.user.score AS DECIMAL(9,1)) AS score, CAST(v.user.score AS DOUBLE) AS rough, CAST(v.user.since AS DATE) AS sinc ...
 *   CAST(v.user AS STRUCT<name VARCHAR, age BIGINT>) AS person,
 *   CAST(v.user.ok AS BOOLEAN) AS ok, v.user.more AS more,
 *   CAST(v AS VARCHAR) AS whole, v[s] AS dynamic, vs[1].a AS in_array
 * FROM t
 * }</pre>
 */
final class PickedQuery {
  private static final JsonCodec<List<String>> JSON_1 = JsonCodec.of(new SqlType.Array(SqlType.VARCHAR));

  private static final JsonCodec<Struct> JSON_2 = JsonCodec.of(new SqlType.Struct(RowType.of(
    Column.of("name", SqlType.VARCHAR),
    Column.of("age", SqlType.BIGINT))));

  private PickedQuery() {
  }

  static KStream<byte[], Picked> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("picked-select"));
  }

  private static Picked select(T row) {
    Picked result = new Picked();
    Variant name = Variants.value(Variants.value(row.v, "user"), "name");
    result.setName(name);
    Variant first = Variants.element(Variants.value(Variants.value(row.v, "user"), "tags"), 1);
    result.setFirst(first);
    Variant last = Variants.element(Variants.value(Variants.value(row.v, "user"), "tags"), -1);
    result.setLast(last);
    Variant beyond = Variants.element(Variants.value(Variants.value(row.v, "user"), "tags"), 9);
    result.setBeyond(beyond);
    Variant second = Variants.element(row.v, 2);
    result.setSecond(second);
    if (name != null) {
      result.setNameText(Variants.text(name));
    }
    Variant tags = Variants.value(Variants.value(row.v, "user"), "tags");
    if (tags != null) {
      result.setTags(JSON_1.decode(tags.json()));
    }
    Variant nextAge = Variants.value(Variants.value(row.v, "user"), "age");
    if (nextAge != null) {
      result.setNextAge(Integers.add(Conversions.toInt(Variants.text(nextAge)), 1));
    }
    int noNumber = 0;
    boolean noNumberIsNull = true;
    try {
      if (name != null) {
        noNumber = Conversions.toInt(Variants.text(name));
        noNumberIsNull = false;
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!noNumberIsNull) {
      result.setNoNumber(noNumber);
    }
    Variant score = Variants.value(Variants.value(row.v, "user"), "score");
    if (score != null) {
      result.setScore(Conversions.toDecimal(Variants.text(score), 9, 1));
    }
    if (score != null) {
      result.setRough(Conversions.toDouble(Variants.text(score)));
    }
    Variant since = Variants.value(Variants.value(row.v, "user"), "since");
    if (since != null) {
      result.setSince(Conversions.toDate(Variants.text(since)));
    }
    Variant person = Variants.value(row.v, "user");
    if (person != null) {
      result.setPerson(JSON_2.decode(person.json()));
    }
    Variant ok = Variants.value(Variants.value(row.v, "user"), "ok");
    if (ok != null) {
      result.setOk(Conversions.toBoolean(Variants.text(ok)));
    }
    Variant more = Variants.value(Variants.value(row.v, "user"), "more");
    result.setMore(more);
    if (!row.vIsNull()) {
      result.setWhole(Variants.text(row.v));
    }
    Variant dynamic = Variants.value(row.v, row.s);
    result.setDynamic(dynamic);
    Variant inArray = Variants.value(Nested.element(row.vs, 1), "a");
    result.setInArray(inArray);
    return result;
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Variants;
import io.ferrisstreams.serdes.format.json.JsonCodec;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.row.Variant;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT CAST(i AS VARIANT) AS n, CAST(s AS VARIANT) AS text, CAST(a AS VARIANT) AS list, CAST(day AS VARIANT) AS day_text ...
 *   (CAST(STRUCT(x := i, y := v) AS VARIANT)).y.user AS inside, CAST(CAST(s AS VARIANT) AS VARCHAR) AS back,
 *   ARRAY[CAST(i AS VARIANT), v, CAST(s AS VARIANT)] AS mixed, TRY(PARSE_JSON(s)) AS parsed, v IS NULL AS none
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final JsonCodec<Integer> JSON_1 = JsonCodec.of(SqlType.INT);

  private static final JsonCodec<String> JSON_2 = JsonCodec.of(SqlType.VARCHAR);

  private static final JsonCodec<List<Long>> JSON_3 = JsonCodec.of(new SqlType.Array(new SqlType.Decimal(9, 2)));

  private static final JsonCodec<Integer> JSON_4 = JsonCodec.of(SqlType.DATE);

  private static final JsonCodec<Struct> JSON_5 = JsonCodec.of(new SqlType.Struct(RowType.of(
    Column.of("x", SqlType.INT),
    Column.of("y", SqlType.VARIANT))));

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    Variant n = null;
    if (!row.iIsNull()) {
      n = JSON_1.toVariant(row.i);
    }
    result.setN(n);
    Variant text = null;
    if (!row.sIsNull()) {
      text = JSON_2.toVariant(row.s);
    }
    result.setText(text);
    if (!row.aIsNull()) {
      result.setList(JSON_3.toVariant(row.a));
    }
    if (!row.dayIsNull()) {
      result.setDayText(JSON_4.toVariant(row.day));
    }
    Variant inside = Variants.value(Variants.value(JSON_5.toVariant(Struct.of(row.iIsNull() ? null : row.i,
        row.v)), "y"), "user");
    result.setInside(inside);
    if (text != null) {
      result.setBack(Variants.text(text));
    }
    result.setMixed(Nested.array(n, row.v, text));
    Variant parsed = null;
    try {
      Variant parsed_2 = null;
      if (!row.sIsNull()) {
        parsed_2 = Variants.parseJson(row.s);
      }
      if (parsed_2 != null) {
        parsed = parsed_2;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setParsed(parsed);
    result.setNone(row.vIsNull());
    return result;
  }
}
