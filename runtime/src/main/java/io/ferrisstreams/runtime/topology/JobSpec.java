package io.ferrisstreams.runtime.topology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a compiled script reads, writes and was told; the compiler emits it as Java.
 *
 * @param name the job's name, and the default {@code application.id}; made of letters, digits, '.',
 *     '_' and '-'
 * @param sources in the order of their declaration
 * @param sinks in the order of their statements
 * @param statements every statement that carries settings, in script order
 */
public record JobSpec(
    String name, List<Source> sources, List<Sink> sinks, List<Statement> statements) {

  public JobSpec {
    requireNonNull(name, "name");
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    statements = List.copyOf(statements);
  }

  /**
   * A stream the topology reads from a topic.
   *
   * @param stream name of the stream
   * @param file where the topic's records come from, if they come from files: the job then runs a
   *     reader that fills the topic
   * @param keeps what its topic has to keep
   */
  public record Source(String stream, String topic, Optional<FileSource> file, Keeps keeps) {
    public Source {
      requireNonNull(stream, "stream");
      requireNonNull(topic, "topic");
      requireNonNull(file, "file");
      requireNonNull(keeps, "keeps");
    }

    /** A stream of facts. */
    public Source(String stream, String topic, Optional<FileSource> file) {
      this(stream, topic, file, Keeps.FOR_A_TIME);
    }
  }

  /** What a topic has to keep, where a job creates it. */
  public enum Keeps {
    /** All records, for as long as the broker keeps them. */
    FOR_A_TIME,
    /** The last record of each key. */
    LAST_OF_KEY,
    /** The last record of each key, for as long as the broker keeps them: keys hold windows. */
    LAST_OF_KEY_FOR_A_TIME
  }

  /**
   * A stream the topology writes to a topic.
   *
   * @param file where the topic's records go, if they go to a file: the job then runs a writer that
   *     drains the topic
   * @param keeps what its topic has to keep
   */
  public record Sink(String stream, String topic, Optional<FileSink> file, Keeps keeps) {
    public Sink {
      requireNonNull(stream, "stream");
      requireNonNull(topic, "topic");
      requireNonNull(file, "file");
      requireNonNull(keeps, "keeps");
    }

    /** A stream of facts. */
    public Sink(String stream, String topic, Optional<FileSink> file) {
      this(stream, topic, file, Keeps.FOR_A_TIME);
    }
  }

  /**
   * Files read into a topic, one record per line (CSV: per record, which may span lines).
   *
   * @param path as written, relative to the job's base directory; may hold a glob in its last part
   * @param format {@code csv} or {@code json} (one object per line)
   * @param columns names of the columns a CSV record on the topic has, in order
   * @param keyColumn the column whose text becomes the record's key
   * @param options {@code has_headers}, {@code delimiter}, {@code watching}, …: the keys of the
   *     format and of the reader, without prefix
   */
  public record FileSource(
      String path,
      String format,
      List<String> columns,
      Optional<String> keyColumn,
      Map<String, String> options) {
    public FileSource {
      requireNonNull(path, "path");
      requireNonNull(format, "format");
      columns = List.copyOf(columns);
      requireNonNull(keyColumn, "keyColumn");
      options = Map.copyOf(options);
    }
  }

  /**
   * A file written from a topic, one line per record.
   *
   * @param path as written, relative to the job's base directory
   * @param format {@code csv} or {@code json}
   * @param columns for the header line of a CSV file
   * @param options {@code has_headers}, {@code append}, …, without prefix
   */
  public record FileSink(
      String path, String format, List<String> columns, Map<String, String> options) {
    public FileSink {
      requireNonNull(path, "path");
      requireNonNull(format, "format");
      columns = List.copyOf(columns);
      options = Map.copyOf(options);
    }
  }

  /**
   * A statement, for the configuration: whose sources and sinks its settings apply to.
   *
   * @param name the stream it creates or inserts into; empty for {@code SET}, which speaks for all
   * @param reads names of sources
   * @param writes names of sinks
   * @param settings as written, in order
   */
  public record Statement(
      String name, List<String> reads, List<String> writes, List<Setting> settings) {
    public Statement {
      requireNonNull(name, "name");
      reads = List.copyOf(reads);
      writes = List.copyOf(writes);
      settings = List.copyOf(settings);
    }
  }

  /**
   * One property a user set.
   *
   * @param key as written, e.g. {@code sink.kafka.linger.ms}
   * @param where for people: {@code trades.sql:7:12}, {@code --set}, …
   */
  public record Setting(String key, String value, String where) {
    public Setting {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
      requireNonNull(where, "where");
    }
  }
}
