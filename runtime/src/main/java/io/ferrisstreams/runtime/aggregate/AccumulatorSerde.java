package io.ferrisstreams.runtime.aggregate;

import io.ferrisstreams.serdes.format.compact.Fingerprint;
import io.ferrisstreams.serdes.format.compact.OtherStateException;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.RowException;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The state of groups as stores keep it: a {@link Fingerprint} of what is kept, then what the
 * accumulator writes; null is null. A state of another description is an {@link
 * OtherStateException}; bytes that are no such state, and state of more than {@value
 * Limits#MAX_STATE} bytes, which no changelog would take, are a {@link RowException}.
 *
 * @param <A> mostly a generated class that has an accumulator for each aggregate of a query, and
 *     writes them one behind the other
 */
public final class AccumulatorSerde<A extends Accumulator<A>> implements Serde<A> {
  private final Fingerprint fingerprint;
  private final Supplier<A> newState;

  /**
   * @param description of what is kept, in order: aggregates with the types of their arguments;
   *     another description is another state
   * @param newState makes a state that has seen no row
   */
  public AccumulatorSerde(String description, Supplier<A> newState) {
    this.fingerprint = Fingerprint.of(description);
    this.newState = newState;
  }

  @Override
  public Serializer<A> serializer() {
    return (topic, state) -> {
      if (state == null) {
        return null;
      }
      StateOutput out = StateOutput.ofThread();
      fingerprint.write(out);
      state.write(out);
      Limits.state(out.size());
      return out.toBytes();
    };
  }

  @Override
  public Deserializer<A> deserializer() {
    return (topic, bytes) -> {
      if (bytes == null) {
        return null;
      }
      StateInput in = new StateInput(bytes);
      fingerprint.checkState(in, "the state of its groups");
      A state = newState.get();
      state.read(in);
      in.end();
      return state;
    };
  }
}
