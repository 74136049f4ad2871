package io.ferrisstreams.compiler.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of an {@code .in} file: {@code topic [key=…] [ts=millis] value}, the value being the
 * rest of the line. Keys and values are UTF-8 text, {@code null}, or {@code hex:00ff}; a value of
 * {@code text:null} is the word. Blank lines and those that start with {@code #} are comments.
 */
record InputLine(String topic, TestRecord<byte[], byte[]> entry) {
  private static final Pattern LINE =
      Pattern.compile("(\\S+)(?: key=(\\S+))?(?: ts=(\\d+))?(?: (.*))?");

  static List<InputLine> all(String text) {
    List<InputLine> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(of(line, lines.size()));
      }
    }
    return List.copyOf(lines);
  }

  /** Records without a time of their own are a second apart, from the epoch on. */
  private static InputLine of(String line, int position) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no input line: " + line);
    }
    String ts = matcher.group(3);
    long time = ts == null ? position * 1000L : Long.parseLong(ts);
    byte[] key = matcher.group(2) == null ? null : bytes(matcher.group(2));
    byte[] value = bytes(matcher.group(4) == null ? "" : matcher.group(4));
    return new InputLine(matcher.group(1), new TestRecord<>(key, value, null, time));
  }

  private static byte @Nullable [] bytes(String text) {
    if (text.equals("null")) {
      return null;
    }
    if (text.startsWith("hex:")) {
      return HexFormat.of().parseHex(text.substring("hex:".length()));
    }
    String plain = text.startsWith("text:") ? text.substring("text:".length()) : text;
    return plain.getBytes(StandardCharsets.UTF_8);
  }
}
