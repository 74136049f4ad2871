package io.ferrisstreams.serdes.format.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.ferrisstreams.serdes.row.RowException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** fastcsv is the judge. */
class CsvFieldsTest {
  private static final CsvFields COMMA = CsvFields.of(Map.of());

  @Property
  void readsWhatFastcsvWrites(
      @ForAll("records") List<String> fields, @ForAll boolean always, @ForAll("delimiters") char c)
      throws IOException {
    StringWriter written = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(c)
            .quoteStrategy(always ? QuoteStrategies.ALWAYS : QuoteStrategies.EMPTY)
            .build(written)) {
      writer.writeRecord(fields);
    }
    assertThat(with(c).split(written.toString().getBytes(UTF_8))).isEqualTo(fields);
  }

  @Property
  void fastcsvReadsWhatIsWritten(
      @ForAll("records") List<String> fields, @ForAll("delimiters") char c) {
    String record = new String(with(c).join(fields), UTF_8);
    List<CsvRecord> read =
        CsvReader.builder().fieldSeparator(c).ofCsvRecord(record + "\r\n").stream().toList();
    assertThat(read).hasSize(1);
    assertThat(read.get(0).getFields()).isEqualTo(fields);
  }

  @Property
  void whatIsJoinedSplitsBack(
      @ForAll("records") List<String> fields, @ForAll("delimiters") char c) {
    List<String> sparse = new ArrayList<>(fields);
    for (int i = 0; i < sparse.size(); i += 3) {
      sparse.set(i, null);
    }
    assertThat(with(c).split(with(c).join(sparse))).isEqualTo(sparse);
  }

  @Property
  void recordsAreFoundInAFile(@ForAll("files") List<List<String>> records) {
    StringBuilder file = new StringBuilder();
    for (List<String> record : records) {
      file.append(new String(COMMA.join(record), UTF_8)).append('\n');
    }
    byte[] bytes = file.toString().getBytes(UTF_8);
    List<List<String>> found = new ArrayList<>();
    int from = 0;
    for (int end; (end = CsvFields.recordEnd(bytes, from, bytes.length)) >= 0; from = end + 1) {
      found.add(COMMA.split(Arrays.copyOfRange(bytes, from, end)));
    }
    assertThat(from).isEqualTo(bytes.length);
    assertThat(found).isEqualTo(records);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|', ' ');
  }

  @Provide
  Arbitrary<List<String>> records() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab,;\t| \"\n\ré€'").ofMaxLength(6),
            Arbitraries.of("😀", "", "a b", "\"", "\"\"", "x\r\ny"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<List<String>>> files() {
    return records().list().ofMaxSize(5);
  }

  private static CsvFields with(char delimiter) {
    return CsvFields.of(Map.of("delimiter", String.valueOf(delimiter)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "\"a", "\"a\"b", "\"\"\"", "a\nb", "a\rb,c", "a,\"b\nc", "x,\""})
  void whatIsNoRecordIsBadBytes(String record) {
    assertThatThrownBy(() -> COMMA.split(record.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            RowException.class, e -> assertThat(e.kind()).isEqualTo(RowException.Kind.BAD_BYTES));
  }

  @Test
  void brokenUtf8IsBadBytes() {
    assertThatThrownBy(() -> COMMA.split("a,\u00e9".getBytes(ISO_8859_1)))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void nothingDiffersFromEmptyQuotes() {
    assertThat(COMMA.split(",\"\",a\r\n".getBytes(UTF_8))).containsExactly(null, "", "a");
    assertThat(COMMA.split(new byte[0])).containsExactly((String) null);
    assertThat(COMMA.join(Arrays.asList(null, "", "a"))).asString().isEqualTo(",\"\",a");
  }

  @Test
  void quotesOnlyWhereNeeded() {
    assertThat(COMMA.join(List.of("a b", "a,b", "a\"b", "c")))
        .asString()
        .isEqualTo("a b,\"a,b\",\"a\"\"b\",c");
  }

  @Test
  void incompleteRecordsHaveNoEnd() {
    byte[] bytes = "a,\"b\nc\"\"\n\",d".getBytes(UTF_8);
    assertThat(CsvFields.recordEnd(bytes, 0, bytes.length)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "é", "\"", "\n", "1", "x", "-", "."})
  void delimitersMustMakeSense(String delimiter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvFields.of(Map.of("delimiter", delimiter)))
        .withMessageContaining(delimiter);
  }
}
