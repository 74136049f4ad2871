package io.ferrisstreams.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The benchmark's data: trades of seven fields in about 115 bytes of JSON, half worth over 100,000.
 */
final class Trades {
  private static final List<String> SYMBOLS =
      List.of("AAPL", "MSFT", "GOOG", "AMZN", "NVDA", "TSLA", "META", "ORCL");
  private static final String[] VENUES = {"XNAS", "XNYS", "BATS", "ARCX"};

  /** The same trades for everybody, always. */
  private final Random random = new Random(42);

  private final List<String> symbols;
  private long next;

  private Trades(List<String> symbols) {
    this.symbols = symbols;
  }

  /** Of few symbols. */
  Trades() {
    this(SYMBOLS);
  }

  /** Of so many symbols, up to 10,000. */
  static Trades of(int symbols) {
    return new Trades(
        IntStream.range(0, symbols).mapToObj(i -> String.format(Locale.ROOT, "%04d", i)).toList());
  }

  /** The next trade; values do not repeat in a pattern a branch predictor could learn. */
  byte[] next() {
    long i = next++;
    // The last digit is never 0, so that every way to write the number is the same.
    long price = (100_000 + random.nextInt(400_000)) * 10L + 1 + random.nextInt(9);
    int quantity = 100 + random.nextInt(571);
    return String.format(
            Locale.ROOT,
            "{\"id\":%d,\"symbol\":\"%s\",\"price\":%d.%04d,\"quantity\":%d,"
                + "\"side\":\"%s\",\"venue\":\"%s\",\"ts\":%d}",
            1_000_000_000L + i,
            symbols.get(random.nextInt(symbols.size())),
            price / 10_000,
            price % 10_000,
            quantity,
            random.nextBoolean() ? "BUY" : "SELL",
            VENUES[random.nextInt(VENUES.length)],
            1_700_000_000_000L + i)
        .getBytes(UTF_8);
  }

  /** The first {@code count} trades. */
  static byte[][] first(int count) {
    return new Trades().take(count);
  }

  /** The next {@code count} trades. */
  byte[][] take(int count) {
    byte[][] first = new byte[count][];
    for (int i = 0; i < count; i++) {
      first[i] = next();
    }
    return first;
  }
}
