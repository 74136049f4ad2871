package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.text.Script;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "5m,PT5M",
    "500ms,PT0.5S",
    "7us,PT0.000007S",
    "9ns,PT0.000000009S",
    "30s,PT30S",
    "2h,PT2H",
    "1d,PT24H",
    "2w,PT336H",
    "5 MINUTES,PT5M",
    "1 hour,PT1H",
    "INTERVAL '5' MINUTES,PT5M",
    "INTERVAL '1' MINUTE,PT1M",
    "INTERVAL 5 SECONDS,PT5S",
    "INTERVAL '5 minutes',PT5M",
    "INTERVAL 'x' MINUTES,",
    "INTERVAL '5' LIGHTYEARS,",
    "1 YEAR,",
    "99999999999999999w,",
    "5,"
  })
  void inAWindow(String written, Duration expected) {
    Script script = new Script("s", "SELECT a FROM t WINDOW TUMBLING(" + written + ")");
    ParsedScript parsed = SqlParser.parse(script);
    if (expected == null) {
      assertThat(parsed.problems()).hasSize(1);
      return;
    }
    assertThat(parsed.problems()).isEmpty();
    Query query = ((SelectStatement) parsed.statements().get(0)).query();
    assertThat(query.clauses().windows(0).get(0).arguments().get(0).duration()).isEqualTo(expected);
  }

  @Test
  void ofText() {
    assertThat(Durations.parse(" 5s ")).contains(Duration.ofSeconds(5));
    assertThat(Durations.parse("1 MINUTE")).contains(Duration.ofMinutes(1));
    assertThat(Durations.parse("5")).isEmpty();
    assertThat(Durations.parse("s")).isEmpty();
    assertThat(Durations.parse("-5s")).isEmpty();
    assertThat(Durations.parse("1 fortnight")).isEmpty();
  }
}
