package io.ferrisstreams.compiler.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.FerrisCompiler;
import io.ferrisstreams.compiler.jvm.GeneratedClasses;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyTestDriver;

/**
 * A compiled script at work: JSON records go in at topic {@code in} and come out at {@code out}.
 */
final class Running implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TopologyTestDriver driver;

  private Running(CompiledSql compiled) {
    driver = new TopologyTestDriver(compiled.topology(), compiled.properties());
  }

  /** What a script makes of one record. */
  static List<Map<String, Object>> results(String sql, Map<String, ?> record) {
    return results(FerrisCompiler.compile(sql), record);
  }

  static List<Map<String, Object>> results(CompiledSql compiled, Map<String, ?> record) {
    try (Running running = new Running(compiled)) {
      return running.send(record);
    }
  }

  private List<Map<String, Object>> send(Map<String, ?> record) {
    driver
        .createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(bytes(record));
    return driver
        .createOutputTopic("out", new ByteArrayDeserializer(), new ByteArrayDeserializer())
        .readValuesToList()
        .stream()
        .map(Running::object)
        .toList();
  }

  private static byte[] bytes(Map<String, ?> record) {
    try {
      return JSON.writeValueAsBytes(record);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(byte[] json) {
    try {
      return JSON.readValue(new String(json, StandardCharsets.UTF_8), Map.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(new String(json, StandardCharsets.UTF_8), e);
    }
  }

  /**
   * How many methods and fields each generated class has, in no particular order. Two scripts of
   * one form have one shape, whatever their texts and names.
   */
  static List<String> shape(CompiledSql compiled) {
    ClassLoader loader = new GeneratedClasses(compiled.classes(), Running.class.getClassLoader());
    List<String> shapes = new ArrayList<>();
    for (String name : compiled.classes().keySet()) {
      try {
        Class<?> type = Class.forName(name, false, loader);
        shapes.add(
            type.getDeclaredMethods().length
                + " methods, "
                + type.getDeclaredFields().length
                + " fields, "
                + type.getDeclaredConstructors().length
                + " constructors");
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    shapes.sort(null);
    return shapes;
  }

  @Override
  public void close() {
    driver.close();
  }
}
