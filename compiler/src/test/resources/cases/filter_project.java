==== ferris.generated.FilterProjectTopology
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
 * The topology of job filter_project.
 */
public final class FilterProjectTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), quantity INT) WITH ('topic' = 'trades-in')
    KStream<byte[], Trades> trades =
        builder.stream(
            "trades-in",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("trades", RowSerde.reading("json", Trades.TYPE, Trades::new)))
                .withName("trades-source"));

    KStream<byte[], BigTrades> bigTrades = BigTradesQuery.addTo(trades);
    bigTrades.to(
        "big-trades",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("big_trades", RowSerde.writing("json", BigTrades::new)))
            .withName("big_trades-sink"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "filter_project",
          List.of(new JobSpec.Source("trades", "trades-in", Optional.empty())),
          List.of(new JobSpec.Sink("big_trades", "big-trades", Optional.empty())),
          List.of(
            new JobSpec.Statement("trades", List.of("trades"), List.of(),
                List.of(new JobSpec.Setting("topic", "trades-in", "filter_project.sql:2:80"))),
            new JobSpec.Statement("big_trades", List.of("trades"), List.of("big_trades"),
                List.of(new JobSpec.Setting("topic", "big-trades", "filter_project.sql:4:32")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new FilterProjectTopology(), args));
  }
}
==== ferris.generated.BigTradesQuery
package ferris.generated;

import static io.ferrisstreams.serdes.decimal.WideDecimals.multiply;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.decimal.WideDecimals;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * CREATE STREAM big_trades WITH ('topic' = 'big-trades') AS
 * SELECT symbol, price * quantity AS notional
 * FROM trades
 * WHERE price * quantity >= 1000
 * }</pre>
 */
final class BigTradesQuery {
  private static final Int128 DECIMAL_1 = WideDecimals.parse("1000.00", 38, 2);

  private BigTradesQuery() {
  }

  static KStream<byte[], BigTrades> addTo(KStream<byte[], Trades> trades) {
    return trades
        .filter((key, row) -> where(row), Named.as("big_trades-where"))
        .mapValues(row -> select(row), Named.as("big_trades-select"));
  }

  /**
   * WHERE price * CAST(quantity AS DECIMAL(10,0)) >= 1000.00
   */
  private static boolean where(Trades row) {
    return !row.priceIsNull() && !row.quantityIsNull() && multiply(row.price,
        row.quantity).compareTo(DECIMAL_1) >= 0;
  }

  private static BigTrades select(Trades row) {
    BigTrades result = new BigTrades();
    result.setSymbol(row.symbol);
    if (!row.priceIsNull() && !row.quantityIsNull()) {
      result.setNotional(multiply(row.price, row.quantity));
    }
    return result;
  }
}
==== ferris.generated.Trades
package ferris.generated;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/**
 * A row of trades.
 */
public final class Trades implements Row {
  public static final RowType TYPE = RowType.of(
    Column.of("symbol", SqlType.VARCHAR),
    Column.of("price", new SqlType.Decimal(10, 2)),
    Column.of("quantity", SqlType.INT));

  String symbol;

  long price;

  int quantity;

  private long nulls0 = 6L;

  boolean symbolIsNull() {
    return symbol == null;
  }

  void setSymbol(String value) {
    symbol = value;
  }

  boolean priceIsNull() {
    return (nulls0 & 0x2L) != 0;
  }

  void setPrice(long value) {
    price = value;
    nulls0 &= ~0x2L;
  }

  boolean quantityIsNull() {
    return (nulls0 & 0x4L) != 0;
  }

  void setQuantity(int value) {
    quantity = value;
    nulls0 &= ~0x4L;
  }

  @Override
  public RowType type() {
    return TYPE;
  }

  @Override
  public boolean isNull(int column) {
    return switch (column) {
      case 0 -> symbol == null;
      case 1 -> (nulls0 & 0x2L) != 0;
      case 2 -> (nulls0 & 0x4L) != 0;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setNull(int column) {
    switch (column) {
      case 0 -> symbol = null;
      case 1 -> nulls0 |= 0x2L;
      case 2 -> nulls0 |= 0x4L;
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public boolean getBoolean(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setBoolean(int column, boolean value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public int getInt(int column) {
    return switch (column) {
      case 2 -> quantity;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setInt(int column, int value) {
    switch (column) {
      case 2 -> setQuantity(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public long getLong(int column) {
    return switch (column) {
      case 1 -> price;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setLong(int column, long value) {
    switch (column) {
      case 1 -> setPrice(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public double getDouble(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setDouble(int column, double value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public String getString(int column) {
    return switch (column) {
      case 0 -> symbol;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setString(int column, String value) {
    switch (column) {
      case 0 -> setSymbol(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public Object getObject(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setObject(int column, Object value) {
    throw new IllegalArgumentException("column " + column);
  }
}
==== ferris.generated.BigTrades
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Int128;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;

/**
 * A row of big_trades.
 */
public final class BigTrades implements Row {
  public static final RowType TYPE = RowType.of(
    Column.of("symbol", SqlType.VARCHAR),
    Column.of("notional", new SqlType.Decimal(21, 2)));

  String symbol;

  Int128 notional;

  boolean symbolIsNull() {
    return symbol == null;
  }

  void setSymbol(String value) {
    symbol = value;
  }

  boolean notionalIsNull() {
    return notional == null;
  }

  void setNotional(Int128 value) {
    notional = value;
  }

  @Override
  public RowType type() {
    return TYPE;
  }

  @Override
  public boolean isNull(int column) {
    return switch (column) {
      case 0 -> symbol == null;
      case 1 -> notional == null;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setNull(int column) {
    switch (column) {
      case 0 -> symbol = null;
      case 1 -> notional = null;
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public boolean getBoolean(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setBoolean(int column, boolean value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public int getInt(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setInt(int column, int value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public long getLong(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setLong(int column, long value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public double getDouble(int column) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public void setDouble(int column, double value) {
    throw new IllegalArgumentException("column " + column);
  }

  @Override
  public String getString(int column) {
    return switch (column) {
      case 0 -> symbol;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setString(int column, String value) {
    switch (column) {
      case 0 -> setSymbol(value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }

  @Override
  public Object getObject(int column) {
    return switch (column) {
      case 1 -> notional;
      default -> throw new IllegalArgumentException("column " + column);
    };
  }

  @Override
  public void setObject(int column, Object value) {
    switch (column) {
      case 1 -> setNotional((Int128) value);
      default -> throw new IllegalArgumentException("column " + column);
    }
  }
}
