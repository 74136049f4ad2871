package org.apache.kafka.streams.processor.internals;

import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.internals.metrics.StreamsMetricsImpl;

/**
 * Pushes records through the processors of a stateless topology with one source topic: the real
 * nodes, from the source's deserializers to the sink's serializers, without task, queue, consumer
 * and producer, which cost more than what is to be measured.
 *
 * <p>Lives in this package because a source node's deserializers are reachable from here only.
 * Mutable like the nodes it drives; for one thread.
 */
public final class ChainDriver {
  private final String topic;
  private final SourceNode<Object, Object> source;
  private final ChainContext context;
  private long offset;

  /**
   * @param sink takes the value of each record that reaches a sink
   */
  @SuppressWarnings("unchecked")
  public ChainDriver(Topology topology, String topic, Consumer<byte[]> sink) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "benchmark");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
    StreamsConfig config = new StreamsConfig(properties);
    InternalTopologyBuilder builder = internals(topology);
    builder.rewriteTopology(config);
    ProcessorTopology nodes = builder.buildTopology();

    this.topic = topic;
    this.source = (SourceNode<Object, Object>) nodes.source(topic);
    this.context =
        new ChainContext(
            new TaskId(0, 0),
            config,
            new StreamsMetricsImpl(new Metrics(), "benchmark", Time.SYSTEM),
            new SerializingCollector(sink));
    context.setSystemTimeMs(0);
    ProcessingExceptionHandler handler =
        new TopologyConfig(config).getTaskConfig().processingExceptionHandler;
    for (ProcessorNode<?, ?, ?, ?> node : nodes.processors()) {
      context.setCurrentNode(node);
      ((ProcessorNode<Object, Object, Object, Object>) node).init(context, handler);
    }
    context.initialize();
  }

  /** Deserializes a record and processes it to the end. */
  public void process(byte[] key, byte[] value) {
    RecordHeaders headers = new RecordHeaders();
    context.setRecordContext(new ProcessorRecordContext(0, offset++, 0, topic, headers));
    context.setCurrentNode(source);
    source.process(
        new Record<>(
            source.deserializeKey(topic, headers, key),
            source.deserializeValue(topic, headers, value),
            0,
            headers));
  }

  private static InternalTopologyBuilder internals(Topology topology) {
    try {
      var field = Topology.class.getDeclaredField("internalTopologyBuilder");
      field.setAccessible(true);
      return (InternalTopologyBuilder) field.get(topology);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this driver does not fit this version of Kafka Streams", e);
    }
  }
}
