package io.ferrisstreams.examples.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SQL and the Java around it, without a broker: records in, records out. */
class TradeTotalsTest {
  private final TradeTotals application = new TradeTotals();

  private final TopologyTestDriver driver =
      new TopologyTestDriver(application.topology(), application.properties());

  private final TestInputTopic<String, String> trades =
      driver.createInputTopic("trades", new StringSerializer(), new StringSerializer());

  private final TestOutputTopic<String, String> largeTrades =
      driver.createOutputTopic("large-trades", new StringDeserializer(), new StringDeserializer());

  private final TestOutputTopic<String, String> totals =
      driver.createOutputTopic("totals", new StringDeserializer(), new StringDeserializer());

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void theNotionalIsExact() {
    // 4.35 * 100000 of doubles is 434999.99999999994.
    trades.pipeInput("AAPL", "{\"price\": 4.35, \"quantity\": 100000}");
    assertThat(largeTrades.readKeyValue()).isEqualTo(KeyValue.pair("AAPL", "435000.0000"));
  }

  @Test
  void smallTradesAreLeftOut() {
    trades.pipeInput("AAPL", "{\"price\": 1000.0000, \"quantity\": 100}");
    trades.pipeInput("AAPL", "{\"price\": 1000.0001, \"quantity\": 100}");
    assertThat(largeTrades.readValuesToList()).containsExactly("100000.0100");
  }

  @Test
  void javaAddsUpWhatSqlFound() {
    trades.pipeInput("AAPL", "{\"price\": 189.2512, \"quantity\": 1000}");
    trades.pipeInput("MSFT", "{\"price\": 402.5600, \"quantity\": 500}");
    trades.pipeInput("AAPL", "{\"price\": 189.2488, \"quantity\": 2000}");
    assertThat(totals.readKeyValuesToList())
        .containsExactly(
            KeyValue.pair("AAPL", "189251.2000"),
            KeyValue.pair("MSFT", "201280.0000"),
            KeyValue.pair("AAPL", "567748.8000"));
  }

  @Test
  void aBadRecordIsLeftOutAndTheRestGoesOn() {
    trades.pipeInput("AAPL", "{\"price\": \"a lot\", \"quantity\": 1000}");
    trades.pipeInput("AAPL", "{\"price\": 200, \"quantity\": 1000}");
    assertThat(largeTrades.readValuesToList()).containsExactly("200000.0000");
  }
}
