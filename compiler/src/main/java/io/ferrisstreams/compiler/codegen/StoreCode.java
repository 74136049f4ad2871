package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.ferrisstreams.compiler.plan.Program.Stores;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.Window;
import io.ferrisstreams.runtime.table.ForgettingStore;
import io.ferrisstreams.runtime.window.StoreKind;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueStore;

/** Stores as Java. */
record StoreCode(Stores stores) {

  /**
   * A store of an operator of the DSL, for values by the bytes of their keys.
   *
   * @param name of the store
   * @param value type of the values
   * @param serde of the values
   */
  CodeBlock materialized(String name, TypeName value, CodeBlock serde) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (stores.ttl().isPresent()) {
      code.add("$T.<byte[], $T>as($L)", Materialized.class, value, supplier(name));
    } else {
      code.add(
          "$T.<byte[], $T, $T<$T, byte[]>>as($S)",
          Materialized.class,
          value,
          KeyValueStore.class,
          Bytes.class,
          name);
    }
    code.add("\n.withKeySerde($T.ByteArray())\n.withValueSerde($L)", Serdes.class, serde);
    if (stores.ttl().isPresent()) {
      code.add("\n.withCachingDisabled()");
    } else if (stores.inMemory()) {
      code.add("\n.withStoreType($T.IN_MEMORY)", BuiltInDslStoreSuppliers.class);
    }
    return code.build();
  }

  /** A store that a processor of ours is given, and that forgets nothing. */
  CodeBlock plain(String name) {
    return CodeBlock.of(
        stores.inMemory()
            ? "$T.inMemoryKeyValueStore($S)"
            : "$T.persistentTimestampedKeyValueStore($S)",
        org.apache.kafka.streams.state.Stores.class,
        name);
  }

  /** A store that a processor of ours is given. */
  CodeBlock supplier(String name) {
    return stores
        .ttl()
        .map(
            ttl ->
                CodeBlock.of(
                    "$T.$N($S, $L)",
                    ForgettingStore.class,
                    stores.inMemory() ? "inMemory" : "persistent",
                    name,
                    duration(ttl)))
        .orElseGet(() -> plain(name));
  }

  /** Arguments for a store of the keys that were told of, which end with their windows, if any. */
  CodeBlock shown(String name, Rel.Retractions retractions) {
    return window(retractions.input())
        .map(
            window ->
                CodeBlock.of(
                    "$L, $LL",
                    new StoreCode(new Stores(stores.inMemory(), Optional.empty())).supplier(name),
                    window.sizeMs() + window.graceMs()))
        .orElseGet(() -> supplier(name));
  }

  private static Optional<Window> window(Rel rel) {
    if (rel instanceof Rel.Filter || rel instanceof Rel.Project) {
      return window(rel.inputs().get(0));
    }
    return rel instanceof Rel.Aggregate aggregate ? aggregate.window() : Optional.empty();
  }

  /** Where stores of processors of ours are that make them themselves. */
  CodeBlock kind() {
    return CodeBlock.of("$T.$L", StoreKind.class, stores.inMemory() ? "IN_MEMORY" : "ROCKSDB");
  }

  private static CodeBlock duration(Duration duration) {
    return CodeBlock.of("$T.ofMillis($LL)", Duration.class, duration.toMillis());
  }
}
