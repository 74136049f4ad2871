package io.ferrisstreams.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.row.Row;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a WHERE over decimals costs per row, in the very method that the compiler generates for it.
 * A value that is not stored must allocate nothing, whatever its width.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class FilterBenchmark {
  private static final int ROWS = 4096;

  /**
   * Of {@code small} and {@code few} the digits prove that the product fits a long, and so does the
   * size of {@code price} and {@code fee}; other results have up to 38 digits.
   */
  @Param({
    "small * few > 100000",
    "price + fee > 5000",
    "price * quantity > 100000",
    "price * quantity - fee * quantity > 100000",
    "amount + price > 5000",
    "amount * quantity > 100000"
  })
  public String condition;

  private final Row[] rows = new Row[ROWS];
  private MethodHandle where;

  /** Compiles the condition and makes rows for it. */
  @Setup
  public void compile() throws ReflectiveOperationException {
    SqlTopology topology =
        FerrisCompiler.compile(
                """
                CREATE STREAM trades (
                  small DECIMAL(10,2), few DECIMAL(6,0), price DECIMAL(18,4), fee DECIMAL(18,4),
                  quantity INT, amount DECIMAL(24,4)
                );
                CREATE STREAM kept AS SELECT TRUE AS yes FROM trades WHERE %s;
                """
                    .formatted(condition))
            .sqlTopology();
    Class<?> generated = topology.getClass();
    Class<?> query =
        generated.getClassLoader().loadClass(generated.getPackageName() + ".KeptQuery");
    Method method =
        Arrays.stream(query.getDeclaredMethods())
            .filter(m -> m.getName().equals("where"))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    where =
        MethodHandles.lookup()
            .unreflect(method)
            .asType(MethodType.methodType(boolean.class, Row.class));
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < ROWS; i++) {
      var constructor = method.getParameterTypes()[0].getDeclaredConstructor();
      constructor.setAccessible(true);
      rows[i] = (Row) constructor.newInstance();
      fill(rows[i], random);
    }
  }

  private static void fill(Row row, SplittableRandom random) {
    String json =
        "{\"small\": %d.25, \"few\": %d, \"price\": %d.1234, \"fee\": 0.%d, \"quantity\": %d, \"amount\": %d.5}"
            .formatted(
                random.nextInt(1000),
                random.nextInt(200),
                random.nextInt(1000),
                random.nextInt(10_000),
                random.nextInt(200),
                random.nextInt(1000));
    Formats.find("json")
        .orElseThrow()
        .decoder(row.type(), IntStream.range(0, row.type().size()).toArray(), Map.of())
        .decode(json.getBytes(UTF_8), row);
  }

  /** How many rows are kept. */
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int where() throws Throwable {
    int kept = 0;
    for (Row row : rows) {
      if ((boolean) where.invokeExact(row)) {
        kept++;
      }
    }
    return kept;
  }
}
