package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Sends rows through a topic of the job to where their keys belong. */
final class RepartitionCode {
  private RepartitionCode() {}

  /**
   * The operator.
   *
   * @param serde of the rows
   */
  static CodeBlock of(RowClass rows, String name, CodeBlock serde) {
    return CodeBlock.of(
        """

        .repartition(
        $>$>$T.<byte[], $T>as($S)
        .withKeySerde($T.ByteArray())
        .withValueSerde($L))$<$<\
        """,
        Repartitioned.class,
        rows.name(),
        name,
        Serdes.class,
        serde);
  }

  /** Adds the operator where the key of the rows is new. */
  static void place(
      Rel input,
      RowClass rows,
      UnaryOperator<String> operator,
      Stages stages,
      CodeBlock.Builder chain) {
    if (!stages.isPlaced(input)) {
      GroupCode.checkKey(input, operator, chain);
      chain.add(of(rows, operator.apply("partition"), rows.serde()));
    }
  }
}
