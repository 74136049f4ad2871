package io.ferrisstreams.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.internals.ChainDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GroupsTest {
  private static final int ROWS = 5_000;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** What everybody says of a symbol after a trade, numbers without zeros at their end. */
  private static List<Object> result(
      String symbol,
      int trades,
      BigDecimal total,
      BigDecimal mean,
      BigDecimal low,
      BigDecimal high) {
    return List.of(
        symbol,
        trades,
        total.stripTrailingZeros(),
        mean.stripTrailingZeros(),
        low.stripTrailingZeros(),
        high.stripTrailingZeros());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hand-written", "generated"})
  void everyContestantGivesTheSameAnswer(String name) {
    List<byte[]> written = new ArrayList<>();
    drive(name, written);

    Map<String, List<BigDecimal>> prices = new HashMap<>();
    List<List<Object>> expected = new ArrayList<>();
    for (byte[] trade : Question.GROUP.trades().take(ROWS)) {
      JsonNode node = read(trade);
      String symbol = node.get("symbol").asText();
      List<BigDecimal> all = prices.computeIfAbsent(symbol, s -> new ArrayList<>());
      all.add(node.get("price").decimalValue());
      BigDecimal total = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      expected.add(
          result(
              symbol,
              all.size(),
              total,
              total.divide(BigDecimal.valueOf(all.size()), 6, RoundingMode.HALF_UP),
              all.stream().min(BigDecimal::compareTo).orElseThrow(),
              all.stream().max(BigDecimal::compareTo).orElseThrow()));
    }
    assertThat(prices).hasSizeBetween(950, Question.GROUPS);
    assertThat(
            written.stream()
                .map(GroupsTest::read)
                .map(
                    node ->
                        result(
                            node.get("symbol").asText(),
                            node.get("trades").intValue(),
                            node.get("total").decimalValue(),
                            node.get("mean").decimalValue(),
                            node.get("low").decimalValue(),
                            node.get("high").decimalValue())))
        .isEqualTo(expected);
  }

  @Test
  void stateTakesAtMostHalfOfTheBytesOfJson() {
    double json = drive("hand-written", new ArrayList<>()).stateBytes();
    double generated = drive("generated", new ArrayList<>()).stateBytes();
    assertThat(generated).isPositive().isLessThanOrEqualTo(json / 2);
  }

  @Test
  void passThroughWritesEveryTradeAsItIs() {
    List<byte[]> written = new ArrayList<>();
    drive("pass-through", written);
    assertThat(written)
        .usingElementComparator(Arrays::compare)
        .containsExactly(Question.GROUP.trades().take(ROWS));
  }

  private static ChainDriver drive(String name, List<byte[]> written) {
    ChainDriver driver =
        new ChainDriver(
            Question.GROUP.contestant(name).topology("trades", "out"), "trades", written::add);
    for (byte[] trade : Question.GROUP.trades().take(ROWS)) {
      driver.process(new byte[] {'k'}, trade);
    }
    return driver;
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
