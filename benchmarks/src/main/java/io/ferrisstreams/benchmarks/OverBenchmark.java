package io.ferrisstreams.benchmarks;

import io.ferrisstreams.runtime.over.MovingFrame;
import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per row of a window function: a frame of a thousand rows against one of ten. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class OverBenchmark {
  /** AVG takes back what leaves the frame; MAX cannot. */
  @Param({"AVG", "MAX"})
  public String function;

  /** Rows of the frame. */
  @Param({"10", "1000"})
  public int frame;

  private MovingFrame<Reading> moving;
  private long time;

  /** Fills the frame. */
  @Setup
  public void fill() {
    moving = MovingFrame.of(Reading::new, frame, function.equals("MAX"));
    for (int i = 0; i < frame; i++) {
      row();
    }
  }

  /** One row. */
  @Benchmark
  public @Nullable Double row() {
    Reading row = new Reading();
    row.setLong(0, time++);
    row.setDouble(1, (time * 0x9E3779B97F4A7C15L >>> 48) / 4.0);
    return moving.take(row);
  }

  /** A row as generated classes are. Mutable, as {@link Row} says. */
  public static final class Reading implements Row {
    private static final RowType TYPE =
        RowType.of(
            new Column("time", SqlType.BIGINT, false), new Column("value", SqlType.DOUBLE, false));

    private long time;
    private double value;

    @Override
    public RowType type() {
      return TYPE;
    }

    @Override
    public boolean isNull(int column) {
      return false;
    }

    @Override
    public void setNull(int column) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public boolean getBoolean(int column) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public void setBoolean(int column, boolean given) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public int getInt(int column) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public void setInt(int column, int given) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public long getLong(int column) {
      return time;
    }

    @Override
    public void setLong(int column, long given) {
      time = given;
    }

    @Override
    public double getDouble(int column) {
      return value;
    }

    @Override
    public void setDouble(int column, double given) {
      value = given;
    }

    @Override
    public String getString(int column) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public void setString(int column, String given) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public Object getObject(int column) {
      throw new IllegalArgumentException("column " + column);
    }

    @Override
    public void setObject(int column, Object given) {
      throw new IllegalArgumentException("column " + column);
    }
  }
}
