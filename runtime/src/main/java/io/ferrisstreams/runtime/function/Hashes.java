package io.ferrisstreams.runtime.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Hashes of a text's UTF-8 bytes, in lower-case hexadecimal. */
public final class Hashes {
  private Hashes() {}

  @SqlFunction(
      name = "MD5",
      meaning = "The MD5 hash of the UTF-8 bytes, in hexadecimal; not safe against forgery.",
      example = "MD5('stream') = 'f7b44cfafd5c52223d5498196c8a2e7b'")
  public static String md5(String text) {
    return hash("MD5", text);
  }

  @SqlFunction(
      name = "SHA1",
      meaning = "The SHA-1 hash of the UTF-8 bytes, in hexadecimal; not safe against forgery.",
      example = "SHA1('abc') = 'a9993e364706816aba3e25717850c26c9cd0d89d'")
  public static String sha1(String text) {
    return hash("SHA-1", text);
  }

  @SqlFunction(
      name = "SHA256",
      meaning = "The SHA-256 hash of the UTF-8 bytes, in hexadecimal.",
      example =
          "SHA256('abc') = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'")
  public static String sha256(String text) {
    return hash("SHA-256", text);
  }

  @SqlFunction(
      name = "SHA512",
      meaning = "The SHA-512 hash of the UTF-8 bytes, in hexadecimal.",
      example = "LEFT(SHA512('abc'), 32) = 'ddaf35a193617abacc417349ae204131'")
  public static String sha512(String text) {
    return hash("SHA-512", text);
  }

  @SqlFunction(
      name = "CRC32",
      meaning = "The CRC-32 checksum of the UTF-8 bytes.",
      example = "CRC32('123456789') = 3421780262")
  public static long crc32(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(UTF_8));
    return crc.getValue();
  }

  private static String hash(String algorithm, String text) {
    try {
      byte[] hash = MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has these", e);
    }
  }
}
