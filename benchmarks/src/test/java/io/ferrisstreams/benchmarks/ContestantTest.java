package io.ferrisstreams.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.internals.ChainDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ContestantTest {
  private static final int ROWS = 1_000;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The answer, from the trades themselves. */
  record Result(String symbol, BigDecimal notional, String side) {
    Result {
      // 1.50 and 1.5 are the same number, and both are fine JSON.
      notional = notional.stripTrailingZeros();
    }
  }

  static Stream<String> contestants() {
    return Question.FILTER.contestants().stream()
        .map(Contestant::name)
        .filter(name -> !isPassThrough(name));
  }

  @ParameterizedTest
  @MethodSource("contestants")
  void everyContestantGivesTheSameAnswer(String name) {
    List<Result> expected = new ArrayList<>();
    for (byte[] trade : Trades.first(ROWS)) {
      JsonNode node = read(trade);
      BigDecimal notional =
          node.get("price").decimalValue().multiply(new BigDecimal(node.get("quantity").asText()));
      if (notional.compareTo(new BigDecimal(100_000)) > 0) {
        expected.add(new Result(node.get("symbol").asText(), notional, node.get("side").asText()));
      }
    }
    List<Result> actual =
        run(name).stream()
            .map(ContestantTest::read)
            .map(
                node -> {
                  assertThat(node.properties()).hasSize(3);
                  return new Result(
                      node.get("symbol").asText(),
                      node.get("notional").decimalValue(),
                      node.get("side").asText());
                })
            .toList();
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void halfOfTheTradesPass() {
    assertThat(run("hand-written").size()).isBetween(ROWS * 45 / 100, ROWS * 55 / 100);
  }

  @Test
  void passThroughWritesEverySecondTradeAsItIs() {
    List<byte[]> expected = new ArrayList<>();
    byte[][] trades = Trades.first(ROWS);
    for (int i = 0; i < ROWS; i += 2) {
      expected.add(trades[i]);
    }
    assertThat(run("pass-through")).usingElementComparator(Arrays::compare).isEqualTo(expected);
  }

  @Test
  void tradesHaveTheSizeTheDocumentationSays() {
    assertThat(List.of(Trades.first(ROWS)))
        .allSatisfy(trade -> assertThat(trade).hasSizeBetween(110, 120));
  }

  private static boolean isPassThrough(String name) {
    return name.equals("pass-through");
  }

  private static List<byte[]> run(String name) {
    List<byte[]> results = new ArrayList<>();
    ChainDriver driver =
        new ChainDriver(
            Question.FILTER.contestant(name).topology("trades", "out"), "trades", results::add);
    for (byte[] trade : Trades.first(ROWS)) {
      driver.process(new byte[] {'k'}, trade);
    }
    return results;
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
