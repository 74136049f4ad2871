==== ferris.generated.BooleanColumnsTopology
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
 * The topology of job boolean_columns.
 */
public final class BooleanColumnsTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a BOOLEAN, b BOOLEAN NOT NULL, s VARCHAR)
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
          "boolean_columns",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new BooleanColumnsTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.LikePattern;
import io.ferrisstreams.runtime.function.Text;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT COALESCE(a, b) AS c, CASE WHEN a THEN b ELSE NOT b END AS d, (a AND b) = (a OR b) AS same, a IN (TRUE, FALSE) AS  ...
 *   (s LIKE 'x%') IS DISTINCT FROM a AS differs, STARTS_WITH(s, 'x') AND b AS f, CAST((a OR b) AS INT) AS n, NULLIF(a, b)  ...
 * FROM t
 * }</pre>
 */
final class SelectQuery {
  private static final LikePattern LIKE_1 = LikePattern.compile("x%", LikePattern.NO_ESCAPE);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static Select select(T row) {
    Select result = new Select();
    boolean c = false;
    boolean cIsNull = true;
    if (!row.aIsNull()) {
      c = row.a;
      cIsNull = false;
    } else {
      c = row.b;
      cIsNull = false;
    }
    result.setC(c);
    boolean d = false;
    boolean dIsNull = true;
    if (!row.aIsNull() && row.a) {
      d = row.b;
      dIsNull = false;
    } else {
      d = !(row.b);
      dIsNull = false;
    }
    result.setD(d);
    boolean left = !row.aIsNull() && row.a && row.b;
    boolean leftIsNull = false;
    if (!left) {
      leftIsNull = !((!row.aIsNull() && !(row.a)) || !(row.b));
    }
    boolean right = (!row.aIsNull() && row.a) || row.b;
    boolean rightIsNull = false;
    if (!right) {
      rightIsNull = !(!row.aIsNull() && !(row.a) && !(row.b));
    }
    if (!leftIsNull && !rightIsNull) {
      result.setSame((left) == (right));
    }
    if (!row.aIsNull()) {
      result.setKnown((row.a == true || row.a == false));
    }
    result.setDiffers(!((!row.sIsNull() && !row.aIsNull() && (LIKE_1.matches(row.s)) == row.a)
        || (row.sIsNull() && row.aIsNull())));
    boolean f = true;
    boolean fIsNull = false;
    if (row.sIsNull()) {
      fIsNull = true;
    } else if (!(Text.startsWith(row.s, "x"))) {
      f = false;
      fIsNull = false;
    }
    if (f) {
      if (!(row.b)) {
        f = false;
        fIsNull = false;
      }
    }
    if (!fIsNull) {
      result.setF(f);
    }
    boolean n = (!row.aIsNull() && row.a) || row.b;
    boolean nIsNull = false;
    if (!n) {
      nIsNull = !(!row.aIsNull() && !(row.a) && !(row.b));
    }
    if (!nIsNull) {
      result.setN(Conversions.toInt(n));
    }
    boolean nu = false;
    boolean nuIsNull = true;
    if (!row.aIsNull() && row.a == row.b) {
    } else {
      if (!row.aIsNull()) {
        nu = row.a;
        nuIsNull = false;
      }
    }
    if (!nuIsNull) {
      result.setNu(nu);
    }
    result.setO((row.aIsNull() || row.b));
    return result;
  }
}
