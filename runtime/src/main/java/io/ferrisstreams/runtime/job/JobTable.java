package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.KeptTable;
import io.ferrisstreams.serdes.row.Row;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;

/** A table of a job that runs, in which rows are looked up by their keys. */
public final class JobTable {
  private final KeptTable table;
  private final KafkaStreams streams;

  /**
   * @param streams runs the topology that has the table
   */
  public JobTable(KeptTable table, KafkaStreams streams) {
    this.table = table;
    this.streams = streams;
  }

  /**
   * The row of a key, as it is now.
   *
   * <p>Of several instances of a job, each holds the rows of its own partitions; which that of a
   * key is, Kafka's default partitioner says.
   *
   * @param key one value for each column of the key
   * @return columns and their values, in their order; nothing if there is no row
   * @throws IllegalArgumentException if the values are no key of the table
   * @throws LookUpException if another instance holds the key, or the table is not ready
   */
  public Optional<Map<String, @Nullable Object>> find(Object... key) {
    byte[] bytes = table.key(key);
    try {
      Optional<Map<String, @Nullable Object>> here = table.find(rows(null), key);
      if (here.isPresent()) {
        return here;
      }
      KeyQueryMetadata place =
          streams.queryMetadataForKey(table.store(), bytes, new ByteArraySerializer());
      if (place.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
        throw notReady("it is not known yet who holds which keys", null);
      }
      try {
        return table.find(rows(place.partition()), key);
      } catch (InvalidStateStorePartitionException e) {
        throw elsewhere(place, e);
      }
    } catch (InvalidStateStoreException e) {
      throw notReady(String.valueOf(e.getMessage()), e);
    }
  }

  private ReadOnlyKeyValueStore<byte[], ValueAndTimestamp<Row>> rows(@Nullable Integer partition) {
    StoreQueryParameters<ReadOnlyKeyValueStore<byte[], ValueAndTimestamp<Row>>> wanted =
        StoreQueryParameters.fromNameAndType(
            table.store(), QueryableStoreTypes.timestampedKeyValueStore());
    return streams.store(partition == null ? wanted : wanted.withPartition(partition));
  }

  private LookUpException elsewhere(KeyQueryMetadata place, Throwable cause) {
    HostInfo host = place.activeHost();
    boolean known = !host.equals(HostInfo.unavailable());
    String where =
        known ? "the instance at " + host.host() + ":" + host.port() : "another instance";
    String message =
        "the key is in partition %d of table '%s', which %s of the job holds%s"
            .formatted(
                place.partition(),
                table.name(),
                where,
                known ? "" : "; set application.server to be told which");
    return new LookUpException(message, known ? Optional.of(host) : Optional.empty(), cause);
  }

  private LookUpException notReady(String why, @Nullable Throwable cause) {
    return new LookUpException(
        "table '%s' is not ready: %s".formatted(table.name(), why), Optional.empty(), cause);
  }
}
