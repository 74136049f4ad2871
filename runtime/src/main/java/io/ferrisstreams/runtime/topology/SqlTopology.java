package io.ferrisstreams.runtime.topology;

import java.util.List;
import org.apache.kafka.streams.StreamsBuilder;

/** What generated topology classes implement. */
public interface SqlTopology {

  /** What the job reads, writes and was told. */
  JobSpec spec();

  /** Adds the compiled statements to {@code builder}, which may hold other parts as well. */
  void addTo(StreamsBuilder builder, JobProbe probe);

  /** What {@code INSERT … VALUES} writes, statement after statement. */
  default List<InsertedRows> inserts(JobProbe probe) {
    return List.of();
  }

  /** The tables whose rows are kept to be looked up. */
  default List<KeptTable> tables(JobProbe probe) {
    return List.of();
  }
}
