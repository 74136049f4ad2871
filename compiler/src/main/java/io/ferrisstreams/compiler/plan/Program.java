package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.serdes.type.RowType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole script: one topology.
 *
 * @param name of the job
 * @param sources in the order of their declaration; only those that are read
 * @param queries in script order; one reads only sources and queries before it
 * @param statements for the configuration
 */
public record Program(
    String name, List<Source> sources, List<Query> queries, List<JobSpec.Statement> statements) {

  public Program {
    requireNonNull(name, "name");
    sources = List.copyOf(sources);
    queries = List.copyOf(queries);
    statements = List.copyOf(statements);
  }

  public Program withQueries(List<Query> other) {
    return new Program(name, sources, other, statements);
  }

  public Program withSources(List<Source> other) {
    return new Program(name, other, queries, statements);
  }

  /**
   * A stream read from a topic.
   *
   * @param stream its name
   * @param type the columns the topology wants
   * @param written the columns a record's value carries
   * @param format name of the value's format
   * @param options of the format
   * @param keyColumn the column of {@code type} that is read from the record's key, not its value
   * @param file set if the topic is filled from files
   * @param sql the declaration as written
   */
  public record Source(
      String stream,
      RelType type,
      RowType written,
      String topic,
      String format,
      Map<String, String> options,
      Optional<String> keyColumn,
      Optional<JobSpec.FileSource> file,
      String sql) {
    public Source {
      requireNonNull(stream, "stream");
      requireNonNull(type, "type");
      requireNonNull(written, "written");
      requireNonNull(topic, "topic");
      requireNonNull(format, "format");
      options = Map.copyOf(options);
      requireNonNull(keyColumn, "keyColumn");
      requireNonNull(file, "file");
      requireNonNull(sql, "sql");
    }

    /** The same source when nobody uses its key. */
    public Source withoutKeyColumn() {
      return new Source(stream, type, written, topic, format, options, Optional.empty(), file, sql);
    }

    public Source withType(RelType other) {
      return new Source(stream, other, written, topic, format, options, keyColumn, file, sql);
    }
  }

  /**
   * A statement that computes rows.
   *
   * @param name unique; operators are named after it
   * @param sql the statement as written
   */
  public record Query(String name, Rel root, Target target, String sql) {
    public Query {
      requireNonNull(name, "name");
      requireNonNull(root, "root");
      requireNonNull(target, "target");
      requireNonNull(sql, "sql");
    }

    public Query withRoot(Rel other) {
      return new Query(name, other, target, sql);
    }
  }

  /** Where the rows of a query go. */
  public sealed interface Target {

    /**
     * To a topic.
     *
     * @param stream whose topic it is: the query's own, or the one inserted into
     * @param file set if the topic is drained into a file
     */
    record Topic(
        String stream,
        String topic,
        String format,
        Map<String, String> options,
        Optional<JobSpec.FileSink> file)
        implements Target {
      public Topic {
        requireNonNull(stream, "stream");
        requireNonNull(topic, "topic");
        requireNonNull(format, "format");
        options = Map.copyOf(options);
        requireNonNull(file, "file");
      }
    }

    /** To whoever runs the job: a plain SELECT. */
    record Results() implements Target {}
  }
}
