==== ferris.generated.KsqlNestedTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.KeySerde;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job ksql_nested.
 */
public final class KsqlNestedTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (a INT, k STRING, l ARRAY<INT>, st STRUCT<f0 BIGINT, f1 STRING>)
    //   WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("S", RowSerde.reading("json", Map.ofEntries(
                  Map.entry("number.format", "lenient"),
                  Map.entry("time.format", "number")), S.TYPE, S::new).passingNulls()))
                .withName("S-source"));

    KStream<byte[], Structs> structs = STRUCTSQuery.addTo(s);
    structs.to(
        "STRUCTS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("STRUCTS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Structs::new)))
            .withName("STRUCTS-sink"));

    KStream<byte[], Maps> maps = MAPSQuery.addTo(s);
    maps.to(
        "MAPS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("MAPS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Maps::new)))
            .withName("MAPS-sink"));

    KStream<byte[], Lambdas> lambdas = LAMBDASQuery.addTo(s);
    lambdas.to(
        "LAMBDAS",
        Produced.with(
            KeySerde.dropping(),
            probe.out("LAMBDAS", RowSerde.writing("json", Map.ofEntries(
              Map.entry("number.format", "lenient"),
              Map.entry("time.format", "number")), Lambdas::new)))
            .withName("LAMBDAS-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "ksql_nested",
          List.of(new JobSpec.Source("S", "s", Optional.empty())),
          List.of(
            new JobSpec.Sink("STRUCTS", "STRUCTS", Optional.empty()),
            new JobSpec.Sink("MAPS", "MAPS", Optional.empty()),
            new JobSpec.Sink("LAMBDAS", "LAMBDAS", Optional.empty())),
          List.of(new JobSpec.Statement("S", List.of("S"), List.of(), List.of(
            new JobSpec.Setting("kafka_topic", "s", "ksql_nested.sql:5:9"),
            new JobSpec.Setting("value_format", "JSON", "ksql_nested.sql:5:28")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new KsqlNestedTopology(), args));
  }
}
==== ferris.generated.STRUCTSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM structs AS
 * SELECT CAST(st AS STRUCT<f0 STRING, f3 STRING>) AS st,
 *   ARRAY[NULL, STRUCT(x := a, y := k), STRUCT(y := k, z := STRUCT(v := a)), STRUCT(z := STRUCT(w := a))] AS mixed
 * FROM s
 * }</pre>
 */
final class STRUCTSQuery {
  private STRUCTSQuery() {
  }

  static KStream<byte[], Structs> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("STRUCTS-select"));
  }

  private static Structs select(S row) {
    Structs result = new Structs();
    Struct st = null;
    try {
      Struct st_2 = row.st;
      Long f0 = Nested.field(st_2, 0);
      if (st_2 != null) {
        st = Struct.of(f0 == null ? null : String.valueOf(f0), (String) null);
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setSt(st);
    List<Struct> mixed = null;
    try {
      mixed = Nested.array((Struct) null, Struct.of(row.aIsNull() ? null : row.a, row.k,
          (Struct) null), Struct.of((Integer) null, row.k, Struct.of(row.aIsNull() ? null : row.a,
          (Integer) null)), Struct.of((Integer) null, (String) null, Struct.of((Integer) null,
          row.aIsNull() ? null : row.a)));
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setMixed(mixed);
    return result;
  }
}
==== ferris.generated.MAPSQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.RowException;
import java.util.Map;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM maps AS SELECT MAP(k := a, 'b' := 1) AS m FROM s
 * }</pre>
 */
final class MAPSQuery {
  private MAPSQuery() {
  }

  static KStream<byte[], Maps> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("MAPS-select"));
  }

  private static Maps select(S row) {
    Maps result = new Maps();
    Map<String, Integer> m = null;
    try {
      String m_2 = null;
      if (!row.kIsNull()) {
        m_2 = row.k;
      } else {
        m_2 = "null";
      }
      m = Nested.map(Nested.entry(m_2, row.aIsNull() ? null : row.a), Nested.entry("b", 1));
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setM(m);
    return result;
  }
}
==== ferris.generated.LAMBDASQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.KsqlMaps;
import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.runtime.function.Presence;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM lambdas AS
 * SELECT TRANSFORM(l, x => x + 5) AS plus, TRANSFORM(l, x => ABS(x)) AS abs,
 *   TRANSFORM(l, x => COALESCE(x, 0) + 1) AS known, REDUCE(l, 0, (s, x) => s - x) AS less
 * FROM s
 * }</pre>
 */
final class LAMBDASQuery {
  private LAMBDASQuery() {
  }

  static KStream<byte[], Lambdas> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> row == null ? null : select(row), Named.as("LAMBDAS-select"));
  }

  private static Lambdas select(S row) {
    Lambdas result = new Lambdas();
    List<Integer> plus = null;
    try {
      if (!row.lIsNull()) {
        plus = io.ferrisstreams.runtime.function.Lambdas.transform(row.l,
            (Integer x) -> pLUSLambda(x));
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setPlus(plus);
    List<Integer> abs = null;
    try {
      if (!row.lIsNull()) {
        abs = io.ferrisstreams.runtime.function.Lambdas.transform(row.l,
            (Integer x_2) -> aBSLambda(x_2));
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setAbs(abs);
    List<Integer> known = null;
    try {
      if (!row.lIsNull()) {
        known = io.ferrisstreams.runtime.function.Lambdas.transform(row.l,
            (Integer x_3) -> kNOWNLambda(x_3));
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    result.setKnown(known);
    int less = 0;
    boolean lESSIsNull = true;
    try {
      Integer less_2 = KsqlMaps.reduce(row.l, 0, (Integer s, Integer x_4) -> lESSLambda(s, x_4));
      if (less_2 != null) {
        less = less_2;
        lESSIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    if (!lESSIsNull) {
      result.setLess(less);
    }
    return result;
  }

  /**
   * X => REQUIRE(X) + 5
   */
  private static Integer pLUSLambda(Integer x) {
    Integer plus = Presence.require(x);
    return plus == null ? null : Integers.add(plus, 5);
  }

  /**
   * X => TRY(ABS(X))
   */
  private static Integer aBSLambda(Integer x_2) {
    int abs = 0;
    boolean aBSIsNull = true;
    try {
      if (x_2 != null) {
        abs = Maths.abs(x_2);
        aBSIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    return aBSIsNull ? null : abs;
  }

  /**
   * X => COALESCE(X, 0) + 1
   */
  private static int kNOWNLambda(Integer x_3) {
    int known = 0;
    boolean kNOWNIsNull = true;
    if (x_3 != null) {
      known = x_3;
      kNOWNIsNull = false;
    } else {
      known = 0;
      kNOWNIsNull = false;
    }
    return Integers.add(known, 1);
  }

  /**
   * (S, X) => REQUIRE(S) - REQUIRE(X)
   */
  private static Integer lESSLambda(Integer s, Integer x_4) {
    Integer less = Presence.require(s);
    Integer less_2 = Presence.require(x_4);
    return less == null || less_2 == null ? null : Integers.subtract(less, less_2);
  }
}
