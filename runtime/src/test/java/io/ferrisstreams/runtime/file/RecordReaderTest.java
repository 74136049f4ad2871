package io.ferrisstreams.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordReaderTest {
  static final CsvSyntax CSV = CsvSyntax.of(Map.of());

  @TempDir Path directory;

  private Path file(String text) throws IOException {
    Path file = directory.resolve("f.csv");
    Files.writeString(file, text);
    return file;
  }

  static List<String> records(Path file, long from, int buffer) throws IOException {
    List<String> records = new ArrayList<>();
    try (RecordReader reader = new RecordReader(file, from, CSV, buffer, 1 << 20)) {
      byte[] record;
      while ((record = reader.next(true)) != null) {
        records.add(new String(record, StandardCharsets.UTF_8));
      }
    }
    return records;
  }

  @Test
  void linesEndsQuotesAndByteOrderMarks() throws IOException {
    Path file = file("\uFEFFa,b\r\n\n\r\n\"x\ny\",\"q\"\"\n\"\nz\"\"w,1\n,\"\"\nlast");
    assertThat(records(file, 0, 64))
        .containsExactly("a,b", "\"x\ny\",\"q\"\"\n\"", "z\"\"w,1", ",\"\"", "last");
  }

  @Test
  void aRecordThatIsStillBeingWrittenWaits() throws IOException {
    Path file = file("one\ntwo");
    try (RecordReader reader = new RecordReader(file, 0, null, 64, 100)) {
      assertThat(reader.next(false)).asString().isEqualTo("one");
      assertThat(reader.next(false)).isNull();
      assertThat(reader.offset()).isEqualTo(4);
      Files.writeString(file, "one\ntwo and more\n");
      assertThat(reader.next(false)).asString().isEqualTo("two and more");
      assertThat(reader.offset()).isEqualTo(17);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\"x"})
  void aRecordWithoutEndIsAnError(String start) throws IOException {
    Path file = file("ok\n" + start + "y\n".repeat(start.length() > 1 ? 200 : 1) + "z".repeat(300));
    try (RecordReader reader = new RecordReader(file, 0, CSV, 64, 100)) {
      assertThatExceptionOfType(FileException.class)
          .isThrownBy(
              () -> {
                while (reader.next(true) != null) {}
              })
          .withMessageContaining("f.csv: the record at byte ")
          .withMessageContaining("is longer than 100 bytes");
    }
  }

  private static RecordShape shape(String format, String keyColumn) {
    FileSource source =
        new FileSource(
            "s",
            "t",
            Path.of("f"),
            format,
            List.of("id", "Name"),
            Optional.of(keyColumn),
            Map.of(),
            "p");
    return RecordShape.of(source, source.csv() ? CSV : null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aHeaderPutsColumnsInTheDeclaredOrder() {
    RecordShape shape = shape("csv", "ID").withHeader(bytes("other,NAME,\"id\""), Path.of("f.csv"));
    byte[] value = shape.value(bytes("x,\"a,\"\"b\",7"));

    assertThat(value).asString().isEqualTo("7,\"a,\"\"b\"");
    assertThat(shape.key(value)).asString().isEqualTo("7");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> shape("csv", "id").withHeader(bytes("ID,b"), Path.of("f.csv")))
        .withMessage("f.csv has no column Name; its header says ID, b");
  }

  @Test
  void theKeyOfAJsonRecordIsTheTextOfItsField() {
    RecordShape shape = shape("json", "id");
    assertThat(shape.key(bytes("{\"a\":{\"id\":1},\"id\":12.50}"))).asString().isEqualTo("12.50");
    assertThat(shape.key(bytes("{\"id\":\"x\\u0041\"}"))).asString().isEqualTo("xA");
    assertThat(shape.key(bytes("{\"id\":null}"))).isNull();
    assertThat(shape.key(bytes("{\"i"))).isNull();
  }
}
