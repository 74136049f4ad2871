package io.ferrisstreams.runtime.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into records, one per line; in CSV a quoted line end belongs to the record. Mutable:
 * it has a position in the file. Holds one buffer, and one record at a time.
 */
final class RecordReader implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;
  private final @Nullable CsvSyntax csv;
  private final int maxRecordSize;

  /** Bytes read; those from {@code start} to {@code end} are not yet part of a record returned. */
  private byte[] buffer;

  private int start;
  private int end;

  /** How far the scan for the end of the current record has come, and its state. */
  private int scanned;

  private boolean quoted;
  private boolean mayOpen = true;

  /** Offset in the file of {@code buffer[start]}. */
  private long offset;

  /**
   * @param offset where to begin: 0 or the end of a record
   * @param csv null for one record per line
   */
  RecordReader(Path path, long offset, @Nullable CsvSyntax csv, int bufferSize, int maxRecordSize)
      throws IOException {
    this.path = path;
    this.csv = csv;
    this.offset = offset;
    this.maxRecordSize = maxRecordSize;
    this.buffer = new byte[Math.max(bufferSize, 64)];
    this.channel = FileChannel.open(path, StandardOpenOption.READ);
    if (offset == 0) {
      skipByteOrderMark();
    }
  }

  private void skipByteOrderMark() throws IOException {
    while (end < 3 && fill()) {}
    if (end >= 3
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF) {
      start = 3;
      scanned = 3;
      offset = 3;
    }
  }

  /** Offset after the last record returned, line end included. */
  long offset() {
    return offset;
  }

  /**
   * The next record that is not empty, without line end.
   *
   * @param complete whether what is there now is all there will be, so that a last record without
   *     line end is a record
   * @return null if there is none (yet)
   * @throws FileException if the record is longer than allowed
   */
  byte @Nullable [] next(boolean complete) throws IOException {
    while (true) {
      int lineEnd = scan();
      if (lineEnd >= 0) {
        byte[] record = cut(lineEnd, lineEnd + 1);
        if (record.length > 0) {
          return record;
        }
      } else if (end - start > maxRecordSize) {
        throw new FileException(
            "%s: the record at byte %d is longer than %d bytes%s"
                .formatted(
                    path, offset, maxRecordSize, quoted ? "; is a closing quote missing?" : ""));
      } else if (!fill()) {
        if (!complete || start == end) {
          return null;
        }
        byte[] record = cut(end, end);
        return record.length > 0 ? record : null;
      }
    }
  }

  /** Position of the next line end that ends a record, or -1. */
  private int scan() {
    CsvSyntax syntax = csv;
    if (syntax == null) {
      for (int i = scanned; i < end; i++) {
        if (buffer[i] == '\n') {
          return i;
        }
      }
    } else {
      byte quote = syntax.quote();
      byte delimiter = syntax.delimiter();
      for (int i = scanned; i < end; i++) {
        byte b = buffer[i];
        if (quoted) {
          quoted = b != quote;
          mayOpen = !quoted; // the next byte may be the other half of a doubled quote
        } else if (b == '\n') {
          return i;
        } else if (b == quote && mayOpen) {
          quoted = true;
        } else {
          mayOpen = b == delimiter;
        }
      }
    }
    scanned = end;
    return -1;
  }

  private byte[] cut(int recordEnd, int next) {
    int to = recordEnd > start && buffer[recordEnd - 1] == '\r' ? recordEnd - 1 : recordEnd;
    byte[] record = Arrays.copyOfRange(buffer, start, to);
    offset += next - start;
    start = next;
    scanned = next;
    quoted = false;
    mayOpen = true;
    return record;
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      scanned -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read =
        channel.read(ByteBuffer.wrap(buffer, end, buffer.length - end), offset + (end - start));
    if (read <= 0) {
      return false;
    }
    end += read;
    return true;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
