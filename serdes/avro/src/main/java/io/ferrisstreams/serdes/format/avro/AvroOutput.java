package io.ferrisstreams.serdes.format.avro;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Avro's binary encoding, written to an array that grows. Mutable: one a thread, reused. */
final class AvroOutput {
  private static final int USUAL_SIZE = 512;

  /** A large record is no reason to keep as much memory for ever. */
  private static final int MOST_KEPT = 1 << 20;

  private static final int LONGEST_LONG = 10;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle ID =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final ThreadLocal<AvroOutput> OF_THREAD = ThreadLocal.withInitial(AvroOutput::new);

  private byte[] bytes = new byte[USUAL_SIZE];
  private int size;

  private AvroOutput() {}

  /** This thread's own, empty. */
  static AvroOutput ofThread() {
    AvroOutput out = OF_THREAD.get();
    if (out.bytes.length > MOST_KEPT) {
      out.bytes = new byte[USUAL_SIZE];
    }
    out.size = 0;
    return out;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Confluent's frame: a zero, and the schema's id in four bytes. */
  void writeFrame(int id) {
    ensure(1 + Integer.BYTES);
    bytes[size] = 0;
    ID.set(bytes, size + 1, id);
    size += 1 + Integer.BYTES;
  }

  void writeBoolean(boolean value) {
    ensure(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  /** A long, or an int, which looks the same. */
  void writeLong(long value) {
    ensure(LONGEST_LONG);
    long raw = value << 1 ^ value >> 63;
    while ((raw & ~0x7FL) != 0) {
      bytes[size++] = (byte) (raw & 0x7F | 0x80);
      raw >>>= 7;
    }
    bytes[size++] = (byte) raw;
  }

  void writeDouble(double value) {
    ensure(Double.BYTES);
    LONGS.set(bytes, size, Double.doubleToRawLongBits(value));
    size += Double.BYTES;
  }

  /** Bytes, or the UTF-8 of a string, which look the same. */
  void writeBytes(byte[] value) {
    writeLong(value.length);
    ensure(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  private void ensure(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, count), bytes.length * 2));
    }
  }
}
