package io.ferrisstreams.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class RecordReaderPropertyTest {

  /** The oracle: fields of any text, quoted, are records again, from wherever one starts. */
  @Property(tries = 300)
  void whatIsQuotedComesBack(@ForAll("rows") List<List<String>> rows, @ForAll boolean crlf)
      throws IOException {
    Path file = Files.createTempFile("ferris-records-", ".csv");
    try {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (List<String> row : rows) {
        starts.add(text.toString().getBytes(StandardCharsets.UTF_8).length);
        text.append(quoted(row)).append(crlf ? "\r\n" : "\n");
      }
      Files.writeString(file, text);
      for (int from = 0; from < rows.size(); from++) {
        List<String> records = RecordReaderTest.records(file, starts.get(from), 64);
        assertThat(records).hasSize(rows.size() - from);
        for (int i = 0; i < records.size(); i++) {
          assertThat(
                  RecordReaderTest.CSV
                      .rawFields(records.get(i).getBytes(StandardCharsets.UTF_8))
                      .stream()
                      .map(RecordReaderTest.CSV::text))
              .isEqualTo(rows.get(from + i));
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String quoted(List<String> row) {
    return String.join(
        ",", row.stream().map(field -> "\"" + field.replace("\"", "\"\"") + "\"").toList());
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> field =
        Arbitraries.strings().withChars('a', ',', '"', '\n', '\r', 'ı', ' ').ofMaxLength(40);
    return field.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
  }
}
