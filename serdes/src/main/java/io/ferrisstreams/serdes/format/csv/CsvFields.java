package io.ferrisstreams.serdes.format.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Ascii;
import io.ferrisstreams.serdes.format.TextBuffer;
import io.ferrisstreams.serdes.format.Utf8;
import io.ferrisstreams.serdes.row.RowException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records of delimited text and their fields, whatever these mean; immutable. A field in quotes may
 * hold delimiters, line ends and, doubled, quotes. One line end after a record is not part of it.
 */
public final class CsvFields {
  private static final byte QUOTE = '"';

  private final byte delimiter;

  /** For each ASCII character, whether a field that has it needs quotes. */
  private final boolean[] special = new boolean[0x80];

  private CsvFields(byte delimiter) {
    this.delimiter = delimiter;
    special[delimiter] = true;
    special[QUOTE] = true;
    special['\n'] = true;
    special['\r'] = true;
  }

  /**
   * Fields as the option {@code delimiter} says, by default separated by commas.
   *
   * @throws IllegalArgumentException if it is not one usable ASCII character, TAB, PIPE or SPACE
   */
  public static CsvFields of(Map<String, String> options) {
    String option = options.getOrDefault("delimiter", ",");
    String delimiter =
        switch (option.toUpperCase(Locale.ROOT)) {
          case "TAB" -> "\t";
          case "PIPE" -> "|";
          case "SPACE" -> " ";
          default -> option;
        };
    if (delimiter.length() != 1 || !isDelimiter(delimiter.charAt(0))) {
      throw new IllegalArgumentException(
          "'delimiter' is '"
              + option
              + "', must be TAB, PIPE, SPACE or one ASCII character that is no part of a number");
    }
    return new CsvFields((byte) delimiter.charAt(0));
  }

  /** What stands between fields: one ASCII character. */
  public byte delimiter() {
    return delimiter;
  }

  private static boolean isDelimiter(char c) {
    boolean letterOrDigit = c >= '0' && c <= '9' || Ascii.lower(c) >= 'a' && Ascii.lower(c) <= 'z';
    return c < 0x80 && !letterOrDigit && "\"\n\r+-.".indexOf(c) < 0;
  }

  /**
   * The fields of one record, null where there is nothing, not even quotes.
   *
   * @throws RowException BAD_BYTES if the bytes are not one record
   */
  public List<@Nullable String> split(byte[] record) {
    List<@Nullable String> fields = new ArrayList<>();
    int end = contentEnd(record);
    for (int at = 0; at <= end; ) {
      int fieldEnd = fieldEnd(record, at, end);
      fields.add(text(record, at, fieldEnd));
      at = fieldEnd + 1;
    }
    return fields;
  }

  /** One record, without a line end. */
  public byte[] join(List<? extends @Nullable String> fields) {
    TextBuffer out = TextBuffer.ofThread();
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        putDelimiter(out);
      }
      String field = fields.get(i);
      if (field != null) {
        put(out, field);
      }
    }
    return out.toBytes();
  }

  /**
   * The end of the record that starts at {@code from}: the position of its line feed, which is not
   * inside quotes; or -1 if there is none before {@code to}. The record then goes on, or is the
   * last.
   */
  public static int recordEnd(byte[] buffer, int from, int to) {
    // A doubled quote closes and opens again, so counting every quote is enough.
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      byte b = buffer[i];
      if (b == QUOTE) {
        quoted = !quoted;
      } else if (b == '\n' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  /** Where the record ends, not counting one line end. */
  static int contentEnd(byte[] record) {
    int end = record.length;
    if (end > 0 && record[end - 1] == '\n') {
      end--;
    }
    return end > 0 && record[end - 1] == '\r' ? end - 1 : end;
  }

  /** Where the field at {@code from} ends: at a delimiter, or at {@code end}. */
  int fieldEnd(byte[] record, int from, int end) {
    return from < end && record[from] == QUOTE
        ? quotedEnd(record, from, end)
        : plainEnd(record, from, end);
  }

  private int plainEnd(byte[] record, int from, int end) {
    int at = from;
    while (at < end && record[at] != delimiter) {
      byte b = record[at];
      if (b == QUOTE || b == '\n' || b == '\r') {
        throw badBytes(
            b == QUOTE
                ? "a quote inside a field that does not start with one, at byte " + at
                : "a line end outside quotes, at byte " + at);
      }
      at++;
    }
    return at;
  }

  private int quotedEnd(byte[] record, int from, int end) {
    int at = from + 1;
    while (true) {
      while (at < end && record[at] != QUOTE) {
        at++;
      }
      if (at >= end) {
        throw badBytes("a quote that is not closed, at byte " + from);
      }
      if (at + 1 == end || record[at + 1] == delimiter) {
        return at + 1;
      }
      if (record[at + 1] != QUOTE) {
        throw badBytes("something follows a closing quote, at byte " + (at + 1));
      }
      at += 2;
    }
  }

  static boolean isQuoted(byte[] record, int from, int end) {
    return from < end && record[from] == QUOTE;
  }

  /** The content of a field, null if there is nothing. */
  @Nullable String text(byte[] record, int from, int end) {
    if (from == end) {
      return null;
    }
    if (!Utf8.isValid(record, from, end)) {
      throw badBytes("not UTF-8, in the field at byte " + from);
    }
    if (!isQuoted(record, from, end)) {
      return new String(record, from, end - from, UTF_8);
    }
    byte[] content = Arrays.copyOfRange(record, from + 1, end - 1);
    int length = 0;
    for (int i = 0; i < content.length; i++) {
      content[length++] = content[i];
      if (content[i] == QUOTE) {
        i++; // the second of two
      }
    }
    return new String(content, 0, length, UTF_8);
  }

  void putDelimiter(TextBuffer out) {
    out.put(delimiter);
  }

  /** The field, in quotes if it would not be read as the same text without. */
  void put(TextBuffer out, String field) {
    put(out, field, needsQuotes(field));
  }

  /**
   * @param quoted whether it stands in quotes; it has to if {@link #needsQuotes}, but for the empty
   *     text
   */
  void put(TextBuffer out, String field, boolean quoted) {
    if (quoted) {
      out.put(QUOTE);
    }
    putCharacters(out, field);
    if (quoted) {
      out.put(QUOTE);
    }
  }

  private void putCharacters(TextBuffer out, String field) {
    int at = out.putPlain(field, 0, special);
    while (at < field.length()) {
      char c = field.charAt(at);
      if (c == QUOTE) {
        out.put(QUOTE);
      }
      at = out.putCharacter(field, at);
      at = out.putPlain(field, at, special);
    }
  }

  boolean needsQuotes(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c < 0x80 && special[c]) {
        return true;
      }
    }
    return field.isEmpty();
  }

  private static RowException badBytes(String message) {
    return new RowException(RowException.Kind.BAD_BYTES, message);
  }
}
