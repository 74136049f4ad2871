package io.ferrisstreams.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.serdes.row.RowException;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What INSERT … VALUES writes, to whoever runs a topology himself. */
final class InsertedRowsTest {
  private static final String STREAM =
      "CREATE STREAM s (k VARCHAR KEY, n INT, at TIMESTAMP) WITH ('topic' = 'the-topic');\n";

  private static List<InsertedRows> inserts(String sql) {
    return FerrisCompiler.compile(STREAM + sql).inserts();
  }

  @Test
  void theyAreRecordsReadyToBeSent() {
    List<InsertedRows> inserts = inserts("INSERT INTO s VALUES ('a', 1, NULL), ('b', 2, NULL);");

    assertThat(inserts).hasSize(1);
    assertThat(inserts.get(0).name()).isEqualTo("s-insert");
    assertThat(inserts.get(0).topic()).isEqualTo("the-topic");
    List<ProducerRecord<byte[], byte[]>> records = inserts.get(0).records(42);
    assertThat(records).extracting(r -> new String(r.key(), UTF_8)).containsExactly("a", "b");
    assertThat(records)
        .extracting(r -> new String(r.value(), UTF_8))
        .containsExactly("{\"k\":\"a\",\"n\":1,\"at\":null}", "{\"k\":\"b\",\"n\":2,\"at\":null}");
    assertThat(records).extracting(ProducerRecord::timestamp).containsOnly(42L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "(n) VALUES (1), (1 / 0)|s-insert, row 2: division by zero",
        "(n) VALUES (2147483647 + 1)|s-insert, row 1: INT overflow: 2147483647 + 1",
        "(ROWTIME) VALUES (-1)|s-insert, row 1: -1 is no time of a record",
        "(n) VALUES (CAST('x' AS INT))|s-insert, row 1: 'x' is not INT"
      })
  void oneThatCannotBeComputedSaysWhich(String rest, String message) {
    List<InsertedRows> inserts = inserts("INSERT INTO s " + rest + ";");

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> inserts.get(0).records(0))
        .withMessageStartingWith(message);
  }

  @Test
  void thousandsOfRowsAreOneStatement() {
    StringBuilder sql = new StringBuilder("INSERT INTO s VALUES ('first', 0, NULL)");
    for (int i = 1; i < 2_000; i++) {
      sql.append(", ('k").append(i).append("', ").append(i).append(", '2024-05-01')");
    }

    assertThat(inserts(sql.append(";").toString()).get(0).records(0)).hasSize(2_000);
  }

  @Test
  void aScriptWithoutThemHasNone() {
    assertThat(inserts("SELECT n FROM s;")).isEmpty();
  }
}
