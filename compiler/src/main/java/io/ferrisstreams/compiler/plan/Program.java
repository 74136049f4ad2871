package io.ferrisstreams.compiler.plan;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.serdes.type.RowType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A whole script: one topology.
 *
 * @param name of the job
 * @param sources in the order of their declaration; only those that are read
 * @param queries in script order; one reads only sources and queries before it
 * @param inserts in script order
 * @param statements for the configuration
 */
public record Program(
    String name,
    List<Source> sources,
    List<Query> queries,
    List<Insert> inserts,
    List<JobSpec.Statement> statements) {

  public Program {
    requireNonNull(name, "name");
    sources = List.copyOf(sources);
    queries = List.copyOf(queries);
    inserts = List.copyOf(inserts);
    statements = List.copyOf(statements);
  }

  public Program withQueries(List<Query> other) {
    return new Program(name, sources, other, inserts, statements);
  }

  public Program withSources(List<Source> other) {
    return new Program(name, other, queries, inserts, statements);
  }

  /**
   * A stream read from a topic.
   *
   * @param stream its name
   * @param type the columns the topology wants
   * @param value what a record's value carries
   * @param key what is read from a record's key; empty if nothing is
   * @param file set if the topic is filled from files
   * @param sql the declaration as written
   */
  public record Source(
      String stream,
      RelType type,
      String topic,
      Encoded value,
      Optional<Encoded> key,
      Optional<JobSpec.FileSource> file,
      String sql) {
    public Source {
      requireNonNull(stream, "stream");
      requireNonNull(type, "type");
      requireNonNull(topic, "topic");
      requireNonNull(value, "value");
      requireNonNull(key, "key");
      requireNonNull(file, "file");
      requireNonNull(sql, "sql");
    }

    /** The same source when nobody uses its key. */
    public Source withoutKey() {
      return new Source(stream, type, topic, value, Optional.empty(), file, sql);
    }

    public Source withType(RelType other) {
      return new Source(stream, other, topic, value, key, file, sql);
    }
  }

  /**
   * A statement that computes rows.
   *
   * @param name unique; operators are named after it
   * @param stores how it keeps what it has to remember
   * @param sql the statement as written
   */
  public record Query(String name, Rel root, Target target, Stores stores, String sql) {
    public Query {
      requireNonNull(name, "name");
      requireNonNull(root, "root");
      requireNonNull(target, "target");
      requireNonNull(stores, "stores");
      requireNonNull(sql, "sql");
    }

    public Query withRoot(Rel other) {
      return new Query(name, other, target, stores, sql);
    }
  }

  /**
   * How a query keeps its state.
   *
   * @param inMemory rather than in RocksDB; a changelog topic has it in either case
   * @param ttl after which a group that had no row is forgotten; windows end by themselves
   */
  public record Stores(boolean inMemory, Optional<Duration> ttl) {
    public static final Stores DEFAULT = new Stores(false, Optional.empty());

    public Stores {
      requireNonNull(ttl, "ttl");
    }
  }

  /**
   * Rows that are written once, when the job starts.
   *
   * @param name unique
   * @param row the columns of the rows
   * @param target a topic; columns of its key have their names in the row
   * @param sql the statement as written
   */
  public record Insert(
      String name, RowType row, Target.Topic target, List<Values> rows, String sql) {
    public Insert {
      requireNonNull(name, "name");
      requireNonNull(row, "row");
      requireNonNull(target, "target");
      rows = List.copyOf(rows);
      requireNonNull(sql, "sql");
    }
  }

  /**
   * A row.
   *
   * @param columns over no row, one of each column's type
   * @param time BIGINT in milliseconds since the epoch; empty for the time when it is written
   */
  public record Values(List<Expr> columns, Optional<Expr> time) {
    public Values {
      columns = List.copyOf(columns);
      requireNonNull(time, "time");
    }
  }

  /** Where the rows of a query go. */
  public sealed interface Target {

    /**
     * To a topic.
     *
     * @param stream whose topic it is: the query's own, or the one inserted into
     * @param value what of a row its record's value holds
     * @param key what the record's key is written as; empty if it stays as it is
     * @param file set if the topic is drained into a file
     */
    record Topic(
        String stream,
        String topic,
        Encoded value,
        Optional<Encoded> key,
        Optional<JobSpec.FileSink> file)
        implements Target {
      public Topic {
        requireNonNull(stream, "stream");
        requireNonNull(topic, "topic");
        requireNonNull(value, "value");
        requireNonNull(key, "key");
        requireNonNull(file, "file");
      }
    }

    /** To whoever runs the job: a plain SELECT. */
    record Results() implements Target {}
  }
}
