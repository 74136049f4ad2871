package io.ferrisstreams.serdes.format.compact;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Four bytes in front of others that say what those are, so that what was written under another
 * schema is recognised, not misread.
 *
 * @param value equal for equal descriptions; for others, with all likelihood, another
 */
public record Fingerprint(int value) {

  /** Of the order, names and types of columns; whether they can be null does not count. */
  public static Fingerprint of(RowType type) {
    StringBuilder description = new StringBuilder();
    for (Column column : type.columns()) {
      String name = column.name();
      description.append(name.length()).append(' ').append(name).append(' ').append(column.type());
      description.append('\n');
    }
    return of(description.toString());
  }

  /** Of any text. */
  public static Fingerprint of(String description) {
    CRC32 crc = new CRC32();
    crc.update(description.getBytes(UTF_8));
    return new Fingerprint((int) crc.getValue());
  }

  public void write(StateOutput out) {
    out.putFixedInt(value);
  }

  /**
   * Reads a fingerprint, which must be this one.
   *
   * @param what is written behind it, for the message
   * @throws RowException BAD_BYTES if it is another, or none
   */
  public void check(StateInput in, String what) {
    int found = in.getFixedInt();
    if (found != value) {
      throw new RowException(
          RowException.Kind.BAD_BYTES,
          what
              + " has fingerprint "
              + new Fingerprint(found)
              + ", not "
              + this
              + ": it was written under another schema");
    }
  }

  /**
   * The same in front of what a store keeps.
   *
   * @param what is kept, for the message
   * @throws OtherStateException if it is another
   * @throws RowException BAD_BYTES if it is none
   */
  public void checkState(StateInput in, String what) {
    int found = in.getFixedInt();
    if (found != value) {
      throw new OtherStateException(
          "%s was kept by another version of the query (%s, not %s); give the statement another name, or reset the application"
              .formatted(what, new Fingerprint(found), this));
    }
  }

  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(value);
  }
}
