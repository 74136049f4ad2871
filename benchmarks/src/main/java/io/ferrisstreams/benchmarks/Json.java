package io.ferrisstreams.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Plain classes as JSON, by Jackson, as most people do it. */
final class Json {
  private Json() {}

  /** Of a class with public fields; what it has no field for is left out. */
  static <T> Serde<T> of(Class<T> type) {
    ObjectMapper mapper =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return Serdes.serdeFrom(
        (topic, value) -> {
          try {
            return mapper.writeValueAsBytes(value);
          } catch (JsonProcessingException e) {
            throw new SerializationException(e);
          }
        },
        (topic, bytes) -> {
          try {
            return bytes == null ? null : mapper.readValue(bytes, type);
          } catch (IOException e) {
            throw new SerializationException(e);
          }
        });
  }
}
