package io.ferrisstreams.runtime.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.serdes.row.RowException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.SessionWindowedDeserializer;
import org.apache.kafka.streams.kstream.SessionWindowedSerializer;
import org.apache.kafka.streams.kstream.TimeWindowedDeserializer;
import org.apache.kafka.streams.kstream.TimeWindowedSerializer;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.kstream.internals.SessionWindow;
import org.apache.kafka.streams.kstream.internals.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held to Kafka Streams' own serializers. */
final class WindowedKeysTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "a longer key"})
  void timeWindowsAreWrittenAndReadAsKafkaDoes(String group) {
    Windowed<byte[]> key = new Windowed<>(utf8(group), new TimeWindow(60_000, 90_000));

    byte[] written = WindowedKeys.time(key);

    assertThat(written)
        .isEqualTo(new TimeWindowedSerializer<>(new ByteArraySerializer()).serialize("t", key));
    Windowed<byte[]> read =
        new TimeWindowedDeserializer<>(new ByteArrayDeserializer(), 30_000L)
            .deserialize("t", written);
    assertThat(read.window()).isEqualTo(key.window());
    assertThat(WindowedKeys.writing(8, Serdes.ByteArray()).serializer().serialize("t", written))
        .isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "a longer key"})
  void sessionsAreWrittenAndReadAsKafkaDoes(String group) {
    Windowed<byte[]> key = new Windowed<>(utf8(group), new SessionWindow(60_000, 90_001));

    byte[] written = WindowedKeys.session(key);

    assertThat(written)
        .isEqualTo(new SessionWindowedSerializer<>(new ByteArraySerializer()).serialize("t", key));
    Windowed<byte[]> read =
        new SessionWindowedDeserializer<>(new ByteArrayDeserializer()).deserialize("t", written);
    assertThat(read.window()).isEqualTo(key.window());
    assertThat(read.key()).isEqualTo(utf8(group));
  }

  @Test
  void onlyTheGroupIsWrittenAnew() {
    byte[] key = WindowedKeys.time(new Windowed<>(utf8("k"), new TimeWindow(1, 2)));
    Serde<byte[]> upper =
        Serdes.serdeFrom(
            (topic, bytes) -> utf8("longer"),
            (topic, bytes) -> {
              throw new UnsupportedOperationException();
            });

    assertThat(WindowedKeys.writing(8, upper).serializer().serialize("t", key))
        .isEqualTo(WindowedKeys.time(new Windowed<>(utf8("longer"), new TimeWindow(1, 2))));
    assertThat(WindowedKeys.writing(8, upper).serializer().serialize("t", null)).isNull();
  }

  @Test
  void aKeyThatIsTooShortIsARowError() {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(
            () ->
                WindowedKeys.writing(8, Serdes.ByteArray())
                    .serializer()
                    .serialize("t", new byte[7]))
        .withMessage("a key of 7 bytes, where its window alone has 8");
  }
}
