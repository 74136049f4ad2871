package io.ferrisstreams.compiler;

import io.ferrisstreams.compiler.codegen.JavaSources;
import io.ferrisstreams.compiler.jvm.GeneratedClasses;
import io.ferrisstreams.runtime.config.ConfigException;
import io.ferrisstreams.runtime.config.ConfigResolver;
import io.ferrisstreams.runtime.config.Resolution;
import io.ferrisstreams.runtime.topology.InsertedRows;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;

/** A compiled script: its topology, its source, and everything there is to know about it. */
public final class CompiledSql {
  private final String plan;
  private final List<TopicContent> topics;
  private final JavaSources java;
  private final Map<String, byte[]> classes;
  private final List<String> printed;
  private final List<String> warnings;
  private final SqlTopology sqlTopology;

  CompiledSql(
      String plan,
      List<TopicContent> topics,
      JavaSources java,
      Map<String, byte[]> classes,
      ClassLoader libraries,
      List<String> printed,
      List<String> warnings) {
    this.plan = plan;
    this.topics = List.copyOf(topics);
    this.java = java;
    this.classes = Map.copyOf(classes);
    this.printed = List.copyOf(printed);
    this.warnings = List.copyOf(warnings);
    this.sqlTopology = instantiate(java.topologyClass(), this.classes, libraries);
  }

  private static SqlTopology instantiate(
      String className, Map<String, byte[]> classes, ClassLoader libraries) {
    ClassLoader loader = new GeneratedClasses(classes, libraries);
    try {
      return (SqlTopology) loader.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("generated class " + className, e);
    }
  }

  /** The whole script as a topology of its own. */
  public Topology topology() {
    return topology(new JobProbe());
  }

  /** The whole script as a topology of its own, seen by {@code probe}. */
  public Topology topology(JobProbe probe) {
    StreamsBuilder builder = new StreamsBuilder();
    addTo(builder, probe);
    return builder.build();
  }

  /** Adds the script's statements to a topology that has other parts. */
  public void addTo(StreamsBuilder builder) {
    addTo(builder, new JobProbe());
  }

  /** Adds the script's statements to a topology that has other parts, seen by {@code probe}. */
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    sqlTopology.addTo(builder, probe);
  }

  /**
   * What {@code INSERT … VALUES} writes, statement after statement. It is no part of the topology:
   * a {@code Job} writes it when it is started for the first time, and whoever runs the topology by
   * other means, or tests it, writes it himself.
   */
  public List<InsertedRows> inserts() {
    return inserts(new JobProbe());
  }

  /** The same, where {@code probe} sees the rows. */
  public List<InsertedRows> inserts(JobProbe probe) {
    return sqlTopology.inserts(probe);
  }

  /**
   * What Kafka Streams should be started with: the script's settings, the batch strategy's advice,
   * and the handlers that keep a bad row from stopping the job. {@code bootstrap.servers} is the
   * caller's to set, unless the script does.
   *
   * @throws ConfigException if a setting makes no sense
   */
  public Properties properties() {
    return resolution().properties();
  }

  /**
   * Every configuration decision, with its reason.
   *
   * @throws ConfigException if a setting makes no sense
   */
  public Resolution resolution() {
    return ConfigResolver.resolve(spec(), List.of());
  }

  public SqlTopology sqlTopology() {
    return sqlTopology;
  }

  public JobSpec spec() {
    return sqlTopology.spec();
  }

  /** The streams it reads from topics or files. */
  public List<JobSpec.Source> sources() {
    return spec().sources();
  }

  /** The streams it writes to topics or files. */
  public List<JobSpec.Sink> sinks() {
    return spec().sinks();
  }

  /**
   * What the records of its topics hold: of all declared sources, also those that nobody reads, in
   * the order of their declaration, and then of its sinks.
   */
  public List<TopicContent> topics() {
    return topics;
  }

  /** The names of the formats that the keys and values of its topics have. */
  public Set<String> formats() {
    return topics.stream()
        .flatMap(content -> Stream.of(content.key().format(), content.value().format()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Binary name of the class to start from. */
  public String topologyClass() {
    return java.topologyClass();
  }

  /** The generated source, by binary class name, the topology class first. */
  public Map<String, String> javaSource() {
    return java.files();
  }

  /** The class files, by binary name. */
  public Map<String, byte[]> classes() {
    return classes;
  }

  /** The optimised plan, one node a line. */
  public String plan() {
    return plan;
  }

  /** Plan, topology and configuration decisions, for people. */
  public String explain() {
    return "PLAN\n"
        + plan
        + "\nTOPOLOGY\n"
        + topology().describe()
        + "\nCONFIGURATION\n"
        + resolution().show();
  }

  /** What the script's SHOW, DESCRIBE and EXPLAIN statements print, in order. */
  public List<String> printed() {
    return printed;
  }

  /** What an author should know although it compiles, ready to be shown. */
  public List<String> warnings() {
    return warnings;
  }
}
