==== ferris.generated.CreateTypeTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job create_type.
 */
public final class CreateTypeTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM people (who Person, fee MONEY, codes MAP<VARCHAR, tmp>) WITH ('topic' = 'people')
    KStream<byte[], People> people =
        builder.stream(
            "people",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("people", RowSerde.reading("json", People.TYPE, People::new)))
                .withName("people-source"));

    KStream<byte[], Copy> copy = CopyQuery.addTo(people);
    copy.to(
        "copy",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("copy", RowSerde.writing("json", Copy::new)))
            .withName("copy-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "create_type",
          List.of(new JobSpec.Source("people", "people", Optional.empty())),
          List.of(new JobSpec.Sink("copy", "copy", Optional.empty())),
          List.of(new JobSpec.Statement("people", List.of("people"), List.of(),
              List.of(new JobSpec.Setting("topic", "people", "create_type.sql:11:77")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new CreateTypeTopology(), args));
  }
}
==== ferris.generated.CopyQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;
import static io.ferrisstreams.serdes.decimal.WideDecimals.narrow;
import static io.ferrisstreams.serdes.decimal.WideDecimals.rescale;

import io.ferrisstreams.runtime.function.Conversions;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM copy AS
 * SELECT who->name AS name, who->home->street AS street, CAST(fee * 1.5 AS money) AS fee,
 *   CAST(STRUCT(number := 1, street := 'x') AS address) AS made, codes['a'] AS code, TRY_CAST('1.5' AS money) AS m
 * FROM people
 * }</pre>
 */
final class CopyQuery {
  private static final Struct STRUCT_1 = Struct.of(1, "x");

  private CopyQuery() {
  }

  static KStream<byte[], Copy> addTo(KStream<byte[], People> people) {
    return people
        .mapValues(row -> select(row), Named.as("copy-select"));
  }

  private static Copy select(People row) {
    Copy result = new Copy();
    String name = Nested.field(row.who, 0);
    result.setName(name);
    String street = Nested.field(Nested.field(row.who, 1), 1);
    result.setStreet(street);
    if (!row.feeIsNull()) {
      result.setFee(narrow(rescale(multiply(row.fee, 15L), 3, 2), 18));
    }
    result.setMade(STRUCT_1);
    Long code = Nested.value(row.codes, "a");
    if (code != null) {
      result.setCode(code);
    }
    long m = 0L;
    boolean mIsNull = true;
    try {
      m = Conversions.toDecimal("1.5", 18, 2);
      mIsNull = false;
    } catch (RowException e) {
      // TRY_CAST: what cannot be converted is null
    }
    if (!mIsNull) {
      result.setM(m);
    }
    return result;
  }
}
