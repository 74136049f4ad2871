package io.ferrisstreams.compiler.parser;

/** What a {@code SHOW} shows. */
public enum ShowKind {
  STREAMS,
  TABLES,
  TOPICS,
  FUNCTIONS,
  JOBS,
  QUERIES,
  PROPERTIES,
  TYPES,
  VARIABLES,
  VIEWS,
  CONNECTORS,
  STATUS,
  SCHEMA,
  METRICS,
  VERSIONS,
  PARTITIONS
}
