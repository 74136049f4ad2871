==== ferris.generated.LambdaTopology
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
 * The topology of job lambda.
 */
public final class LambdaTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR)
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
          "lambda",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LambdaTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.function.Lambdas;
import io.ferrisstreams.runtime.function.Nested;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.row.Struct;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT TRANSFORM(numbers, x => x + i) AS plus,
 *   TRANSFORM(items, item => item->qty * 2) AS twice,
 *   TRANSFORM(numbers, I => I IS NULL) AS shadowed,
 *   TRANSFORM(numbers, x => TRANSFORM(numbers, y => x * y)) AS products,
 *   TRANSFORM(numbers, x => TRANSFORM(items, x => x->qty)) AS inner_first,
 *   TRANSFORM(items, item => CASE WHEN item->qty > 2 THEN s ELSE item->sku END) AS chosen,
 *   TRANSFORM(numbers, x => TRANSFORM(items, y => TRY(y->qty / x))) AS tried,
 *   TRANSFORM(items, item => STRUCT(name := UPPER(item->sku), n := item->qty))[1]->name,
 *   TRANSFORM(TRANSFORM(numbers, x => x = 2), b => NOT b) AS negated
 * FROM n
 * }</pre>
 */
final class SelectQuery {
  private static final Struct STRUCT_1 = Struct.of("y", 3);

  private SelectQuery() {
  }

  static KStream<byte[], Select_2> addTo(KStream<byte[], T> t) {
    return t
        .mapValues(row -> select(row), Named.as("select-select"))
        .mapValues(row -> select_2(row), Named.as("select-select_2"));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    result.setS(row.s);
    result.setNumbers(Nested.array(row.iIsNull() ? null : row.i, 2, (Integer) null));
    result.setItems(Nested.array(Struct.of(row.s, row.iIsNull() ? null : row.i), STRUCT_1));
    return result;
  }

  private static Select_2 select_2(Select row) {
    Select_2 result = new Select_2();
    result.setPlus(Lambdas.transform(row.numbers, (Integer x) -> x == null
        || row.iIsNull() ? null : Integers.add(x, row.i)));
    result.setTwice(Lambdas.transform(row.items, (Struct item) -> twiceLambda(item)));
    result.setShadowed(Lambdas.transform(row.numbers, (Integer i) -> i == null));
    result.setProducts(Lambdas.transform(row.numbers,
        (Integer x_2) -> Lambdas.transform(row.numbers, (Integer y) -> x_2 == null
        || y == null ? null : Integers.multiply(x_2, y))));
    result.setInnerFirst(Lambdas.transform(row.numbers,
        (Integer x_3) -> Lambdas.transform(row.items, (Struct x) -> Nested.<Integer>field(x, 1))));
    result.setChosen(Lambdas.transform(row.items, (Struct item_2) -> chosenLambda(row, item_2)));
    result.setTried(Lambdas.transform(row.numbers, (Integer x_4) -> Lambdas.transform(row.items,
        (Struct y) -> triedLambda(x_4, y))));
    String name = Nested.field(Nested.element(Lambdas.transform(row.items,
        (Struct item_3) -> nameLambda(item_3)), 1), 0);
    result.setName(name);
    result.setNegated(Lambdas.transform(Lambdas.transform(row.numbers,
        (Integer x_5) -> x_5 == null ? null : x_5 == 2), (Boolean b) -> b == null ? null : !(b)));
    return result;
  }

  /**
   * item => item->qty * 2
   */
  private static Integer twiceLambda(Struct item) {
    Integer qty = Nested.field(item, 1);
    return qty == null ? null : Integers.multiply(qty, 2);
  }

  /**
   * item => CASE WHEN item->qty > 2 THEN s ELSE item->sku END
   */
  private static String chosenLambda(Select row, Struct item_2) {
    String chosen = null;
    Integer qty = Nested.field(item_2, 1);
    if (qty != null && qty > 2) {
      if (!row.sIsNull()) {
        chosen = row.s;
      }
    } else {
      String sku = Nested.field(item_2, 0);
      if (sku != null) {
        chosen = sku;
      }
    }
    return chosen;
  }

  /**
   * y => TRY(y->qty / x)
   */
  private static Integer triedLambda(Integer x_4, Struct y) {
    int tried = 0;
    boolean triedIsNull = true;
    try {
      Integer qty = Nested.field(y, 1);
      if (qty != null && x_4 != null) {
        tried = Integers.divide(qty, x_4);
        triedIsNull = false;
      }
    } catch (RowException e) {
      // TRY: what fails is null
    }
    return triedIsNull ? null : tried;
  }

  /**
   * item => STRUCT(name := UPPER(item->sku), n := item->qty)
   */
  private static Struct nameLambda(Struct item_3) {
    String sku = Nested.field(item_3, 0);
    return Struct.of(sku == null ? null : Text.upper(sku), Nested.<Integer>field(item_3, 1));
  }
}
