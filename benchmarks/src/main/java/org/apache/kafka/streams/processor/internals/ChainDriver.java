package org.apache.kafka.streams.processor.internals;

import java.util.ArrayDeque;
import java.util.Properties;
import java.util.Queue;
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
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;

/**
 * Pushes records through the processors of a topology with one source topic: the real nodes, from
 * the source's deserializers to the sink's serializers, and the real stores, in memory, without
 * task, queue, consumer and producer, which cost more than what is to be measured. What is written
 * to a repartition topic is read from there at once.
 *
 * <p>Lives in this package because a source node's deserializers are reachable from here only.
 * Mutable like the nodes it drives; for one thread.
 */
public final class ChainDriver {
  private final String topic;
  private final ProcessorTopology nodes;
  private final ChainContext context;
  private final Queue<Repartitioned> repartitioned = new ArrayDeque<>();
  private long offset;

  /** A record on a repartition topic. */
  private record Repartitioned(String topic, byte[] key, byte[] value) {}

  /**
   * @param sink takes the value of each record that reaches a sink
   */
  @SuppressWarnings("unchecked")
  public ChainDriver(Topology topology, String topic, Consumer<byte[]> sink) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "benchmark");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
    properties.put(
        StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG,
        BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers.class);
    StreamsConfig config = new StreamsConfig(properties);
    InternalTopologyBuilder builder = internals(topology);
    builder.rewriteTopology(config);
    this.nodes = builder.buildTopology();
    this.topic = topic;
    this.context =
        new ChainContext(
            new TaskId(0, 0),
            config,
            new StreamsMetricsImpl(new Metrics(), "benchmark", Time.SYSTEM),
            new SerializingCollector(this::written, sink));
    context.setSystemTimeMs(0);
    ProcessingExceptionHandler handler =
        new TopologyConfig(config).getTaskConfig().processingExceptionHandler;
    nodes.stateStores().forEach(context::add);
    for (ProcessorNode<?, ?, ?, ?> node : nodes.processors()) {
      context.setCurrentNode(node);
      ((ProcessorNode<Object, Object, Object, Object>) node).init(context, handler);
    }
    context.initialize();
  }

  /** Whether what was written to a topic is read by this topology. */
  private boolean written(String to, byte[] key, byte[] value) {
    return nodes.source(to) != null && repartitioned.add(new Repartitioned(to, key, value));
  }

  /** Deserializes a record and processes it to the end. */
  public void process(byte[] key, byte[] value) {
    process(topic, key, value);
    for (Repartitioned next = repartitioned.poll(); next != null; next = repartitioned.poll()) {
      process(next.topic, next.key, next.value);
    }
  }

  @SuppressWarnings("unchecked")
  private void process(String from, byte[] key, byte[] value) {
    SourceNode<Object, Object> source = (SourceNode<Object, Object>) nodes.source(from);
    RecordHeaders headers = new RecordHeaders();
    context.setRecordContext(new ProcessorRecordContext(0, offset++, 0, from, headers));
    context.setCurrentNode(source);
    source.process(
        new Record<>(
            source.deserializeKey(from, headers, key),
            source.deserializeValue(from, headers, value),
            0,
            headers));
  }

  /** Mean number of bytes that a store held of a key, whenever it was written. */
  public double stateBytes() {
    return context.states().getAverage();
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
