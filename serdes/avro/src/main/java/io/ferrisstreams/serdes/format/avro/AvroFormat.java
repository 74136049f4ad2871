package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.FormatOptions;
import io.ferrisstreams.serdes.format.RowDecoder;
import io.ferrisstreams.serdes.format.RowEncoder;
import io.ferrisstreams.serdes.registry.Registry;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * A row is a record of Avro with a field per column, behind Confluent's frame: a zero byte and the
 * id of its schema in a Schema Registry. Fields are matched by exact name, else ignoring case;
 * those that no column names are skipped, columns without one are NULL.
 *
 * <table>
 *   <caption>What each type is in Avro; all but NOT NULL columns in a union with null</caption>
 *   <tr><th>type</th><th>written</th><th>read as well</th></tr>
 *   <tr><td>BOOLEAN</td><td>boolean</td><td>string</td></tr>
 *   <tr><td>INT, BIGINT</td><td>int, long</td><td>the other if it fits, a decimal without fraction,
 *   string</td></tr>
 *   <tr><td>DOUBLE</td><td>double</td><td>float, int, long, decimal, string</td></tr>
 *   <tr><td>DECIMAL(p, s)</td><td>bytes with decimal(p, s)</td><td>bytes or fixed with another
 *   decimal, int, long, float, double, string</td></tr>
 *   <tr><td>VARCHAR</td><td>string</td><td>enum, boolean, numbers as they are spelled</td></tr>
 *   <tr><td>BYTES</td><td>bytes</td><td>fixed</td></tr>
 *   <tr><td>DATE</td><td>int with date</td><td>int, string</td></tr>
 *   <tr><td>TIME</td><td>int with time-millis</td><td>int, time-micros, string</td></tr>
 *   <tr><td>TIMESTAMP(3), (6)</td><td>long with timestamp-millis, -micros</td><td>the other and
 *   -nanos, local ones, long, string</td></tr>
 *   <tr><td>INTERVAL</td><td>string, an ISO 8601 duration</td><td></td></tr>
 *   <tr><td>ARRAY</td><td>array</td><td></td></tr>
 *   <tr><td>MAP of VARCHAR</td><td>map</td><td></td></tr>
 *   <tr><td>STRUCT</td><td>record</td><td></td></tr>
 *   <tr><td>VARIANT</td><td>string of JSON</td><td></td></tr>
 * </table>
 *
 * <p>Options: {@code schema.registry.…}, where schemas are; {@code subject}, the one that the
 * schema of what is written is registered under; {@code schema.full.name}, its record's name and
 * namespace; {@code decimal.rounding} = {@code HALF_UP} rounds a DECIMAL's extra digits on reading,
 * which is otherwise an error; {@code wrap_single_value} = {@code false} makes the value of the
 * only column stand for the row, and its NULL no bytes at all.
 */
public final class AvroFormat implements Format {
  private static final String NAME = "Row";

  @Override
  public String name() {
    return "avro";
  }

  @Override
  public Optional<SqlType> type(Map<String, String> options) {
    return Registry.of(options).latest(options.getOrDefault("subject", NAME)).map(AvroTypes::of);
  }

  @Override
  public RowDecoder decoder(RowType written, int[] target, Map<String, String> options) {
    return new AvroDecoder(
        written, target, isBare(written, options), FormatOptions.rounding(options), options);
  }

  @Override
  public RowEncoder encoder(RowType type, Map<String, String> options) {
    String name = options.getOrDefault("schema.full.name", NAME);
    boolean bare = isBare(type, options);
    Schema schema = bare ? AvroSchemas.of(type.column(0).type(), name) : AvroSchemas.of(type, name);
    return new AvroEncoder(type, schema, bare, options.getOrDefault("subject", name), options);
  }

  private static boolean isBare(RowType type, Map<String, String> options) {
    boolean bare = FormatOptions.choice(options, "wrap_single_value", "TRUE", "FALSE");
    if (bare && type.size() != 1) {
      throw new IllegalArgumentException(
          "'wrap_single_value' is for one column, here are " + type.size());
    }
    return bare;
  }
}
