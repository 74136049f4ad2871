package io.ferrisstreams.runtime.function;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Values;
import io.ferrisstreams.serdes.row.RowException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Functions of single characters, their numbers, and numbers written as text. */
public final class Characters {
  private Characters() {}

  @SqlFunction(
      name = "CHR",
      aliases = "CHAR",
      meaning = "The character with that number in Unicode; NULL if there is none.",
      example = {"CHR(8364) = '€'", "CHR(-1) IS NULL"})
  public static @Nullable String chr(int codePoint) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
  }

  @SqlFunction(
      name = "CHR",
      aliases = "CHAR",
      meaning = "The characters written as \\uXXXX, as in Java; NULL for any other text.",
      example = "CHR('\\u20AC') = '€'")
  public static @Nullable String chr(String escapes) {
    if (escapes.isEmpty() || escapes.length() % 6 != 0) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < escapes.length(); i += 6) {
      if (!escapes.startsWith("\\u", i)) {
        return null;
      }
      int unit = 0;
      for (int j = i + 2; j < i + 6; j++) {
        if (!HexFormat.isHexDigit(escapes.charAt(j))) {
          return null;
        }
        unit = unit * 16 + HexFormat.fromHexDigit(escapes.charAt(j));
      }
      out.append((char) unit);
    }
    return out.toString();
  }

  @SqlFunction(
      name = "ASCII",
      aliases = {"UNICODE", "CODEPOINT"},
      meaning = "The number of the first character in Unicode; 0 if there is none.",
      example = "ASCII('€') = 8364")
  public static int ascii(String text) {
    return text.isEmpty() ? 0 : text.codePointAt(0);
  }

  @SqlFunction(
      name = "TO_HEX",
      aliases = "HEX",
      meaning = "The number in upper-case hexadecimal; a negative one as its 64 bits.",
      example = {"TO_HEX(255) = 'FF'", "TO_HEX(-1) = 'FFFFFFFFFFFFFFFF'"})
  public static String toHex(long value) {
    return Long.toHexString(value).toUpperCase(Locale.ROOT);
  }

  @SqlFunction(
      name = "FROM_HEX",
      meaning = "The number that is written so in hexadecimal, of up to 64 bits.",
      example = {"FROM_HEX('ff') = 255", "FROM_HEX(TO_HEX(-5)) = -5"})
  public static long fromHex(String text) {
    try {
      return HexFormat.fromHexDigitsToLong(text);
    } catch (IllegalArgumentException e) {
      throw Limits.bad("'" + Values.shown(text) + "' is no number in hexadecimal of 64 bits");
    }
  }

  @SqlFunction(
      name = "IS_NUMERIC",
      meaning = "Whether the text is a number, as CAST to DOUBLE reads it.",
      example = {"IS_NUMERIC('-1.5e3')", "NOT IS_NUMERIC('1,5')"})
  public static boolean isNumeric(String text) {
    try {
      Values.parseDouble(text);
      return true;
    } catch (RowException e) {
      return e.kind() == RowException.Kind.OVERFLOW;
    }
  }

  @SqlFunction(
      name = "IS_INTEGER",
      meaning = "Whether the text is a whole number that fits BIGINT.",
      example = {"IS_INTEGER('42')", "NOT IS_INTEGER('4.2')"})
  public static boolean isInteger(String text) {
    try {
      Values.parseLong(text);
      return true;
    } catch (RowException e) {
      return false;
    }
  }

  @SqlFunction(
      name = "ENCODE",
      meaning =
          "The bytes that the text stands for in the first encoding, written in the second: 'utf8',"
              + " 'ascii', 'latin1', 'hex' or 'base64'. Hexadecimal may be written 0x… or X'…'.",
      example = {
        "ENCODE('stream', 'utf8', 'base64') = 'c3RyZWFt'",
        "ENCODE('48656c6c6f', 'hex', 'utf8') = 'Hello'",
        "ENCODE('X''48656c6c6f''', 'hex', 'utf8') = 'Hello'",
        "TRY(ENCODE('X''486''', 'hex', 'utf8')) IS NULL",
        "TRY(ENCODE('486', 'hex', 'utf8')) IS NULL"
      })
  public static String encode(String text, String from, String to) {
    return text(bytes(text, from.toLowerCase(Locale.ROOT)), to);
  }

  /** Hexadecimal in lower case. */
  static String text(byte[] bytes, String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "utf8", "utf-8" -> new String(bytes, UTF_8);
      case "ascii" -> new String(bytes, US_ASCII);
      case "latin1" -> new String(bytes, ISO_8859_1);
      case "hex" -> HexFormat.of().formatHex(bytes);
      case "base64" -> Base64.getEncoder().encodeToString(bytes);
      default -> throw unknown(encoding);
    };
  }

  static byte[] bytes(String text, String encoding) {
    try {
      return switch (encoding) {
        case "utf8", "utf-8" -> text.getBytes(UTF_8);
        case "ascii" -> text.getBytes(US_ASCII);
        case "latin1" -> text.getBytes(ISO_8859_1);
        case "hex" -> HexFormat.of().parseHex(hexDigits(text));
        case "base64" -> Base64.getDecoder().decode(text);
        default -> throw unknown(encoding);
      };
    } catch (IllegalArgumentException e) {
      throw Limits.bad("'" + Values.shown(text) + "' is not in encoding " + encoding);
    }
  }

  /** Without 0x, where the first zero may be left out, and without X'…'. */
  private static String hexDigits(String text) {
    if (text.startsWith("0x") || text.startsWith("0X")) {
      String digits = text.substring(2);
      return digits.length() % 2 == 0 ? digits : "0" + digits;
    }
    boolean quoted =
        text.length() > 2 && text.endsWith("'") && text.regionMatches(true, 0, "X'", 0, 2);
    return quoted ? text.substring(2, text.length() - 1) : text;
  }

  private static RowException unknown(String encoding) {
    return Limits.bad("unknown encoding '" + Values.shown(encoding) + "'");
  }
}
