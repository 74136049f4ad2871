package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import io.ferrisstreams.compiler.plan.Recast;
import io.ferrisstreams.compiler.plan.Rel;
import io.ferrisstreams.compiler.plan.RelType;
import io.ferrisstreams.runtime.table.Retractions;
import io.ferrisstreams.serdes.format.KeyReader;
import java.util.function.UnaryOperator;
import org.apache.kafka.streams.kstream.Named;

/**
 * Tables as Java: changes of rows by their keys, where a record without a row takes one back.
 *
 * @param stores how the query keeps what it has to remember
 * @param operator the name of an operator of the query, from its kind
 */
record TableCode(StoreCode stores, UnaryOperator<String> operator) {

  void retractions(Rel.Retractions retractions, CodeBlock.Builder chain) {
    if (retractions.once()) {
      present(chain);
      return;
    }
    chain.add(
        "\n.processValues(new $T<>($L), $T.as($S))",
        Retractions.class,
        stores.shown(operator.apply("shown"), retractions),
        Named.class,
        operator.apply("retractions"));
  }

  void recast(Recast recast, CodeBlock.Builder chain) {
    if (recast.type().kind() == RelType.Changelog.TABLE) {
      chain.add(
          "\n.peek((key, row) -> $T.checkPresent(key), $T.as($S))",
          KeyReader.class,
          Named.class,
          operator.apply("key"));
    } else if (recast.input().type().nullRows()) {
      present(chain);
    }
  }

  /** Leaves out records without a row. */
  private void present(CodeBlock.Builder chain) {
    chain.add(
        "\n.filter((key, row) -> row != null, $T.as($S))", Named.class, operator.apply("present"));
  }
}
