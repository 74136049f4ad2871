package io.ferrisstreams.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final List<String> ROWS =
      List.of("0,,", "1,1,", "2,2,", "3,3,", "4,4,", "5,,1", "6,1,2", "7,4,4");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <= 1 OR a >= 4                     | 1 4 6 7",
        "a < 2 OR a > 3 OR a = 3              | 1 3 4 6 7",
        "NOT (a <= 1 OR a >= 4)               | 2 3",
        "NOT (a > 1 AND a < 4)                | 1 4 6 7",
        "(a > 1 AND a < 3) OR (a > 3)         | 2 4 7",
        "(a > 1 OR b > 1) AND (a > 3 OR b < 3) | 4 6 7",
        "a = b OR (a IS NULL AND b IS NULL)   | 0 7",
        "a <= 1 OR b <= 1                     | 1 5 6",
        "NOT (a = 1 AND b = 2) OR a = 4       | 2 3 4 5 7",
        "a IN (1, 3) OR a IN (1, 4)           | 1 3 4 6 7",
        "a BETWEEN 1 AND 2 OR a BETWEEN 4 AND 9 | 1 2 4 6 7",
      })
  void everyTermCounts(String where, String ids) {
    CompiledSql sql =
        FerrisCompiler.compile(
            "CREATE STREAM t (id INT NOT NULL, a INT, b INT) WITH ('topic' = 't', 'format' ="
                + " 'csv');CREATE STREAM o WITH ('topic' = 'o', 'format' = 'csv') AS SELECT id FROM"
                + " t WHERE "
                + where);
    try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(), sql.properties())) {
      TestInputTopic<String, String> in =
          driver.createInputTopic("t", new StringSerializer(), new StringSerializer());
      TestOutputTopic<String, String> out =
          driver.createOutputTopic("o", new StringDeserializer(), new StringDeserializer());
      in.pipeValueList(ROWS);
      assertThat(String.join(" ", out.readValuesToList())).isEqualTo(ids);
    }
  }
}
