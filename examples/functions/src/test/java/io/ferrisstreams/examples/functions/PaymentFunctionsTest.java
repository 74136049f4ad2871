package io.ferrisstreams.examples.functions;

import static org.assertj.core.api.Assertions.assertThat;

import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.CompilerOptions;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.function.SqlFunctionLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;

/** The script with its functions, without a broker: lines of the file in, records out. */
class PaymentFunctionsTest {

  /** As {@code --functions} finds them. */
  private static CompiledSql compiled() throws IOException {
    Class<?>[] functions =
        ServiceLoader.load(SqlFunctionLibrary.class).stream()
            .flatMap(library -> library.get().classes().stream())
            .toArray(Class<?>[]::new);
    String sql = Files.readString(Path.of("payments.sql"));
    return FerrisCompiler.compile(
        new Script("payments.sql", sql),
        CompilerOptions.named("payments").withFunctions(functions));
  }

  @Test
  void chargesAreExactAndBadPaymentsAreLeftOut() throws IOException {
    CompiledSql sql = compiled();
    assertThat(sql.warnings()).isEmpty();
    Properties properties = sql.properties();
    properties.put("bootstrap.servers", "none:1");
    List<String> lines = Files.readAllLines(Path.of("data", "payments.csv"));
    try (TopologyTestDriver driver = new TopologyTestDriver(sql.topology(), properties)) {
      var payments =
          driver.createInputTopic("payments", new StringSerializer(), new StringSerializer());
      var charges =
          driver.createOutputTopic("charges", new StringDeserializer(), new StringDeserializer());
      lines.stream().skip(1).forEach(line -> payments.pipeInput(line));
      assertThat(charges.readValuesToList())
          .containsExactly(
              "{\"id\":1,\"country\":\"DE\",\"amount\":1234.56,\"charge\":1.23}",
              "{\"id\":2,\"country\":\"GB\",\"amount\":20.00,\"charge\":0.50}",
              "{\"id\":4,\"country\":\"FR\",\"amount\":1000000.00,\"charge\":1000.00}");
    }
  }

  @Test
  void theyAreJavaAndCanBeTestedAsSuch() {
    assertThat(PaymentFunctions.isIban("DE89370400440532013001")).isFalse();
    assertThat(PaymentFunctions.ibanCountry("nonsense")).isNull();
    assertThat(PaymentFunctions.charge(123_456, 2)).isEqualTo(123);
  }
}
