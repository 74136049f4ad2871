package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.ferrisstreams.compiler.CompiledSql;
import io.ferrisstreams.compiler.TopicContent;
import io.ferrisstreams.runtime.error.RowErrors;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.serdes.registry.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** A case's records through its compiled statements. */
final class Run {
  private final CompiledSql compiled;
  private final Case given;
  private final Map<String, TopicContent> contents = new LinkedHashMap<>();
  private final JobProbe probe = new JobProbe();
  private final SchemaRegistryClient registry;

  Run(CompiledSql compiled, Case given) {
    this.compiled = compiled;
    this.given = given;
    this.registry = Registry.mock(given.registry());
    compiled.topics().forEach(content -> contents.putIfAbsent(content.topic(), content));
  }

  /** Whether running it fails. */
  boolean failed() {
    try {
      records();
    } catch (StreamsException e) {
      return true;
    }
    return !probe.failed().isEmpty();
  }

  /** The first difference to what is expected. */
  Optional<String> difference() {
    Map<String, List<CaseRecord>> expected = new LinkedHashMap<>();
    given
        .outputs()
        .forEach(
            output ->
                expected.computeIfAbsent(output.topic(), topic -> new ArrayList<>()).add(output));
    Map<String, List<TestRecord<byte[], byte[]>>> actual = records();
    if (expected.isEmpty()) {
      actual.keySet().forEach(topic -> expected.put(topic, List.of()));
    }
    for (Map.Entry<String, List<CaseRecord>> topic : expected.entrySet()) {
      List<TestRecord<byte[], byte[]>> records = actual.get(topic.getKey());
      if (records == null) {
        return Optional.of("nobody writes topic " + topic.getKey());
      }
      Optional<String> difference = difference(topic.getKey(), topic.getValue(), records);
      if (difference.isPresent()) {
        return difference.map(d -> d + (probe.failed().isEmpty() ? "" : ", failed " + failures()));
      }
    }
    return Optional.empty();
  }

  private String failures() {
    return String.valueOf(probe.failed());
  }

  /** Pipes the input, and reads all that is written, by topic. */
  private Map<String, List<TestRecord<byte[], byte[]>>> records() {
    Map<String, List<TestRecord<byte[], byte[]>>> written = new LinkedHashMap<>();
    compiled.sinks().forEach(sink -> written.put(sink.topic(), new ArrayList<>()));
    if (compiled.sinks().isEmpty()) {
      return written;
    }
    Properties properties = compiled.properties();
    properties.put(RowErrors.PROBE_CONFIG, probe);
    properties.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    // Cases run at the same time, and state of one must not be that of another.
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "case-" + UUID.randomUUID());
    properties.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (TopologyTestDriver driver = new TopologyTestDriver(compiled.topology(probe), properties)) {
      for (InsertedRows insert : compiled.inserts(probe)) {
        if (isRead(insert.topic())) {
          TestInputTopic<byte[], byte[]> topic =
              driver.createInputTopic(insert.topic(), bytes, bytes);
          insert.records(0).forEach(r -> topic.pipeInput(r.key(), r.value(), r.timestamp()));
        }
      }
      for (CaseRecord input : given.inputs()) {
        if (isRead(input.topic())) {
          driver.createInputTopic(input.topic(), bytes, bytes).pipeInput(encoded(input));
        }
      }
      written.forEach((topic, records) -> drain(driver, topic, records));
    }
    return written;
  }

  private boolean isRead(String topic) {
    return compiled.sources().stream().map(JobSpec.Source::topic).anyMatch(topic::equals);
  }

  private TestRecord<byte[], byte[]> encoded(CaseRecord input) {
    TopicContent content = contents.get(input.topic());
    byte[] key = key(content).bytes(input.key());
    if (key != null && input.window().isPresent()) {
      key = input.window().get().appendedTo(key);
    }
    return new TestRecord<>(
        key,
        value(content).bytes(input.value()),
        input.headers().orElseGet(RecordHeaders::new),
        input.timestamp().orElse(0));
  }

  private Wire key(TopicContent content) {
    return Wire.of(content.key(), content.topic() + "-key", registry);
  }

  private Wire value(TopicContent content) {
    return Wire.of(content.value(), content.topic() + "-value", registry);
  }

  private static void drain(
      TopologyTestDriver driver, String topic, List<TestRecord<byte[], byte[]>> records) {
    ByteArrayDeserializer bytes = new ByteArrayDeserializer();
    TestOutputTopic<byte[], byte[]> output = driver.createOutputTopic(topic, bytes, bytes);
    while (!output.isEmpty()) {
      records.add(output.readRecord());
    }
  }

  private Optional<String> difference(
      String topic, List<CaseRecord> expected, List<TestRecord<byte[], byte[]>> actual) {
    TopicContent content = contents.get(topic);
    for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
      Optional<String> difference = difference(expected.get(i), actual.get(i), content);
      if (difference.isPresent()) {
        return Optional.of(topic + " record " + (i + 1) + " " + difference.get());
      }
    }
    return expected.size() == actual.size()
        ? Optional.empty()
        : Optional.of(
            "%s has %d records, expected %d: %s"
                .formatted(topic, actual.size(), expected.size(), shown(actual, content)));
  }

  private Optional<String> difference(
      CaseRecord expected, TestRecord<byte[], byte[]> actual, TopicContent content) {
    byte @Nullable [] key = actual.key();
    if (expected.window().isPresent()) {
      CaseWindow window = expected.window().get();
      if (key == null || !window.endsKey(key)) {
        return Optional.of("key is not of window " + window);
      }
      key = window.removedFrom(key);
    }
    JsonNode shownKey = key(content).value(key);
    Optional<String> keys = Comparison.differs(expected.key(), shownKey, content.key());
    if (keys.isPresent()) {
      return Optional.of("key " + keys.get());
    }
    JsonNode value = value(content).value(actual.value());
    Optional<String> values = Comparison.differs(expected.value(), value, content.value());
    if (values.isPresent()) {
      return Optional.of("value " + values.get());
    }
    if (expected.timestamp().isPresent()
        && expected.timestamp().getAsLong() != actual.timestamp()) {
      return Optional.of(
          "timestamp expected " + expected.timestamp().getAsLong() + ", was " + actual.timestamp());
    }
    return expected.headers().isPresent() && !expected.headers().get().equals(actual.headers())
        ? Optional.of("headers expected " + expected.headers().get() + ", was " + actual.headers())
        : Optional.empty();
  }

  private String shown(List<TestRecord<byte[], byte[]>> records, TopicContent content) {
    Wire wire = value(content);
    return String.valueOf(records.stream().map(r -> wire.value(r.value())).toList());
  }
}
