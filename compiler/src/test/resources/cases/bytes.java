==== ferris.generated.BytesTopology
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
 * The topology of job bytes.
 */
public final class BytesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (id INT, s VARCHAR, r VARCHAR)
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
          "bytes",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new BytesTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.serdes.row.Bytes;
import io.ferrisstreams.serdes.row.RowException;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT id, b, b = c AS same, b < c AS less, b || c || X'00' AS joined, CONCAT(b, c) AS joined_without_null, b IN (X'61', ...
 *   GREATEST(b, c) AS greatest, CASE WHEN b = X'61' THEN X'CA fe' ELSE c END AS chosen, CAST(b AS VARCHAR) AS text, b IS D ...
 * FROM v
 * }</pre>
 */
final class SelectQuery {
  private static final Bytes BYTES_1 = Bytes.fromHex("00");

  private static final Bytes BYTES_2 = Bytes.fromHex("");

  private static final Bytes BYTES_3 = Bytes.fromHex("61");

  private static final Bytes BYTES_4 = Bytes.fromHex("62");

  private static final Bytes BYTES_5 = Bytes.fromHex("7f");

  private static final Bytes BYTES_6 = Bytes.fromHex("cafe");

  private static final Bytes BYTES_7 = Bytes.fromHex("ff");

  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    if (!row.sIsNull()) {
      result.setB(Conversions.toBytes(row.s));
    }
    if (!row.rIsNull()) {
      result.setC(Conversions.toBytes(row.r));
    }
    return result;
  }

  private static Select_2 select_2(Select row) {
    Select_2 result = new Select_2();
    if (!row.idIsNull()) {
      result.setId(row.id);
    }
    result.setB(row.b);
    if (!row.bIsNull() && !row.cIsNull()) {
      result.setSame(row.b.equals(row.c));
    }
    if (!row.bIsNull() && !row.cIsNull()) {
      result.setLess(row.b.compareTo(row.c) < 0);
    }
    if (!row.bIsNull() && !row.cIsNull()) {
      result.setJoined(Bytes.concat(row.b, row.c, BYTES_1));
    }
    Bytes joinedWithoutNull = null;
    if (!row.bIsNull()) {
      joinedWithoutNull = row.b;
    } else {
      joinedWithoutNull = BYTES_2;
    }
    Bytes joinedWithoutNull_2 = null;
    if (!row.cIsNull()) {
      joinedWithoutNull_2 = row.c;
    } else {
      joinedWithoutNull_2 = BYTES_2;
    }
    result.setJoinedWithoutNull(Bytes.concat(joinedWithoutNull, joinedWithoutNull_2));
    boolean listed = !row.bIsNull() && (row.b.equals(BYTES_3) || row.b.equals(BYTES_4));
    boolean listedIsNull = false;
    if (!listed) {
      listedIsNull = true;
    }
    if (!listedIsNull) {
      result.setListed(listed);
    }
    boolean ascii = !row.bIsNull() && row.b.compareTo(BYTES_2) >= 0
        && row.b.compareTo(BYTES_5) <= 0;
    boolean asciiIsNull = false;
    if (!ascii) {
      asciiIsNull = !((!row.bIsNull() && !(row.b.compareTo(BYTES_2) >= 0)) || (!row.bIsNull()
          && !(row.b.compareTo(BYTES_5) <= 0)));
    }
    if (!asciiIsNull) {
      result.setAscii(ascii);
    }
    Bytes greatest = null;
    if (!row.bIsNull() && (greatest == null || row.b.compareTo(greatest) > 0)) {
      greatest = row.b;
    }
    if (!row.cIsNull() && (greatest == null || row.c.compareTo(greatest) > 0)) {
      greatest = row.c;
    }
    result.setGreatest(greatest);
    Bytes chosen = null;
    if (!row.bIsNull() && row.b.equals(BYTES_3)) {
      chosen = BYTES_6;
    } else {
      if (!row.cIsNull()) {
        chosen = row.c;
      }
    }
    result.setChosen(chosen);
    if (!row.bIsNull()) {
      result.setText(Conversions.bytesToText(row.b));
    }
    result.setDifferent(!((!row.bIsNull() && !row.cIsNull() && row.b.equals(row.c))
        || (row.bIsNull() && row.cIsNull())));
    String noText = null;
    try {
      if (!row.bIsNull()) {
        noText = Conversions.bytesToText(Bytes.concat(BYTES_7, row.b));
      }
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    result.setNoText(noText);
    return result;
  }
}
