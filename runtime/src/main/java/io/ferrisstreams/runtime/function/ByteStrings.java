package io.ferrisstreams.runtime.function;

import io.ferrisstreams.serdes.row.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Functions of bytes. Positions and lengths count bytes, from 1. */
public final class ByteStrings {
  private static final String ENCODINGS = ": 'utf8', 'ascii', 'latin1', 'hex' or 'base64'.";

  private ByteStrings() {}

  @SqlFunction(
      name = "TO_BYTES",
      meaning = "The bytes that a text stands for in an encoding" + ENCODINGS,
      example = {
        "FROM_BYTES(TO_BYTES('Stream', 'utf8'), 'hex') = '53747265616D'",
        "LENGTH(TO_BYTES('ff00', 'hex')) = 2"
      })
  public static Bytes toBytes(String text, String encoding) {
    return Bytes.of(Characters.bytes(text, encoding.toLowerCase(Locale.ROOT)));
  }

  @SqlFunction(
      name = "FROM_BYTES",
      meaning = "The bytes as text in an encoding" + ENCODINGS,
      example = {
        "FROM_BYTES(TO_BYTES('c3RyZWFt', 'base64'), 'utf8') = 'stream'",
        "FROM_BYTES(TO_BYTES('ff00', 'hex'), 'hex') = 'FF00'"
      })
  public static String fromBytes(Bytes bytes, String encoding) {
    String text = Characters.text(bytes.array(), encoding);
    return encoding.equalsIgnoreCase("hex") ? text.toUpperCase(Locale.ROOT) : text;
  }

  @SqlFunction(
      name = "INT_FROM_BYTES",
      meaning = "The whole number that 4 bytes stand for, the most significant first.",
      example = "INT_FROM_BYTES(TO_BYTES('000007e5', 'hex')) = 2021")
  public static int intFromBytes(Bytes bytes) {
    return intFromBytes(bytes, "BIG_ENDIAN");
  }

  @SqlFunction(
      name = "INT_FROM_BYTES",
      meaning = "The same in an order: 'BIG_ENDIAN', or 'LITTLE_ENDIAN', the other way round.",
      example = "INT_FROM_BYTES(TO_BYTES('e5070000', 'hex'), 'LITTLE_ENDIAN') = 2021")
  public static int intFromBytes(Bytes bytes, String order) {
    return number("INT_FROM_BYTES", bytes, Integer.BYTES, order).getInt();
  }

  @SqlFunction(
      name = "BIGINT_FROM_BYTES",
      meaning = "The whole number that 8 bytes stand for, the most significant first.",
      example = "BIGINT_FROM_BYTES(TO_BYTES('000000012a05f200', 'hex')) = 5000000000")
  public static long bigintFromBytes(Bytes bytes) {
    return bigintFromBytes(bytes, "BIG_ENDIAN");
  }

  @SqlFunction(
      name = "BIGINT_FROM_BYTES",
      meaning = "The same in an order: 'BIG_ENDIAN', or 'LITTLE_ENDIAN', the other way round.",
      example =
          "BIGINT_FROM_BYTES(TO_BYTES('00f2052a01000000', 'hex'), 'LITTLE_ENDIAN') = 5000000000")
  public static long bigintFromBytes(Bytes bytes, String order) {
    return number("BIGINT_FROM_BYTES", bytes, Long.BYTES, order).getLong();
  }

  @SqlFunction(
      name = "DOUBLE_FROM_BYTES",
      meaning = "The number that 8 bytes stand for by IEEE 754, the most significant first.",
      example = "DOUBLE_FROM_BYTES(TO_BYTES('3ff8000000000000', 'hex')) = 1.5e0")
  public static double doubleFromBytes(Bytes bytes) {
    return doubleFromBytes(bytes, "BIG_ENDIAN");
  }

  @SqlFunction(
      name = "DOUBLE_FROM_BYTES",
      meaning = "The same in an order: 'BIG_ENDIAN', or 'LITTLE_ENDIAN', the other way round.",
      example = "DOUBLE_FROM_BYTES(TO_BYTES('000000000000f83f', 'hex'), 'LITTLE_ENDIAN') = 1.5e0")
  public static double doubleFromBytes(Bytes bytes, String order) {
    return number("DOUBLE_FROM_BYTES", bytes, Double.BYTES, order).getDouble();
  }

  private static ByteBuffer number(String function, Bytes bytes, int size, String order) {
    if (bytes.size() != size) {
      throw Limits.bad(function + " of " + bytes.size() + " bytes, it takes " + size);
    }
    ByteOrder java =
        switch (order.toUpperCase(Locale.ROOT)) {
          case "BIG_ENDIAN" -> ByteOrder.BIG_ENDIAN;
          case "LITTLE_ENDIAN" -> ByteOrder.LITTLE_ENDIAN;
          default ->
              throw Limits.bad(
                  "unknown order of bytes '" + order + "', there is BIG_ENDIAN and LITTLE_ENDIAN");
        };
    return ByteBuffer.wrap(bytes.array()).order(java);
  }

  @SqlFunction(
      name = "LENGTH",
      aliases = {"LEN", "OCTET_LENGTH"},
      meaning = "Number of bytes.",
      example = "LENGTH(TO_BYTES('größer', 'utf8')) = 8")
  public static int length(Bytes bytes) {
    return bytes.size();
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "From the given byte to the end.",
      example = "FROM_BYTES(SUBSTRING(TO_BYTES('stream', 'utf8'), 3), 'utf8') = 'ream'")
  public static Bytes substring(Bytes bytes, int start) {
    return part(bytes, start - 1L, bytes.size());
  }

  @SqlFunction(
      name = "SUBSTRING",
      aliases = "SUBSTR",
      meaning = "That many bytes from a position on, as far as there are any.",
      example = "FROM_BYTES(SUBSTRING(TO_BYTES('stream', 'utf8'), 2, 3), 'utf8') = 'tre'")
  public static Bytes substring(Bytes bytes, int start, int length) {
    if (length < 0) {
      throw Limits.bad("SUBSTRING of negative length " + length);
    }
    return part(bytes, start - 1L, start - 1L + length);
  }

  private static Bytes part(Bytes bytes, long from, long to) {
    int first = (int) Math.min(Math.max(from, 0), bytes.size());
    int last = (int) Math.min(Math.max(to, first), bytes.size());
    return Bytes.of(Arrays.copyOfRange(bytes.array(), first, last));
  }

  @SqlFunction(
      name = "LPAD",
      meaning =
          "Filled with other bytes at their start, or cut at their end, to the given length; NULL"
              + " if there is nothing to fill with, or the length is negative.",
      example =
          "FROM_BYTES(LPAD(TO_BYTES('42', 'utf8'), 5, TO_BYTES('ab', 'utf8')), 'utf8') = 'aba42'")
  public static @Nullable Bytes lpad(Bytes bytes, int length, Bytes padding) {
    return pad("LPAD", bytes, length, padding, true);
  }

  @SqlFunction(
      name = "RPAD",
      meaning =
          "Filled with other bytes at their end, or cut there, to the given length; NULL if there"
              + " is nothing to fill with, or the length is negative.",
      example =
          "FROM_BYTES(RPAD(TO_BYTES('42', 'utf8'), 5, TO_BYTES('ab', 'utf8')), 'utf8') = '42aba'")
  public static @Nullable Bytes rpad(Bytes bytes, int length, Bytes padding) {
    return pad("RPAD", bytes, length, padding, false);
  }

  private static @Nullable Bytes pad(
      String function, Bytes bytes, int length, Bytes padding, boolean before) {
    if (length < 0 || padding.size() == 0) {
      return null;
    }
    byte[] out = Arrays.copyOf(bytes.array(), Limits.bytes(function, length));
    int missing = Math.max(0, length - bytes.size());
    int start = before ? 0 : length - missing;
    if (before) {
      System.arraycopy(bytes.array(), 0, out, missing, length - missing);
    }
    for (int i = 0; i < missing; i++) {
      out[start + i] = padding.at(i % padding.size());
    }
    return Bytes.of(out);
  }

  @SqlFunction(
      name = "CONCAT_WS",
      meaning =
          "The bytes behind the first, which separate them; those that are NULL are left out.",
      example =
          "FROM_BYTES(CONCAT_WS(TO_BYTES('-', 'utf8'), TO_BYTES('a', 'utf8'), TO_BYTES('b',"
              + " 'utf8')), 'utf8') = 'a-b'")
  public static Bytes concatWs(Bytes separator, @Nullable Bytes... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean first = true;
    for (Bytes part : parts) {
      if (part != null) {
        out.writeBytes(first ? new byte[0] : separator.array());
        out.writeBytes(part.array());
        Limits.bytes("CONCAT_WS", out.size());
        first = false;
      }
    }
    return Bytes.of(out.toByteArray());
  }

  @SqlFunction(
      name = "UUID",
      meaning = "The UUID of 16 bytes; NULL if there are more or fewer.",
      example =
          "UUID(TO_BYTES('000102030405060708090a0b0c0d0e0f', 'hex'))"
              + " = '00010203-0405-0607-0809-0a0b0c0d0e0f'")
  public static @Nullable String uuid(Bytes bytes) {
    if (bytes.size() != 2 * Long.BYTES) {
      return null;
    }
    ByteBuffer halves = ByteBuffer.wrap(bytes.array());
    return new UUID(halves.getLong(), halves.getLong()).toString();
  }
}
