package io.ferrisstreams.compiler.optimizer;

import io.ferrisstreams.compiler.plan.Join;
import io.ferrisstreams.compiler.plan.JoinOperator;
import io.ferrisstreams.compiler.plan.Rel;
import java.util.BitSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Which columns of the sides of a join are needed. */
final class JoinColumns {
  private JoinColumns() {}

  /**
   * @param wanted items its reader uses; null for all
   * @param use takes a side and the columns that are used of it
   */
  static void use(Join join, @Nullable BitSet wanted, BiConsumer<Rel, BitSet> use) {
    BitSet left = new BitSet();
    BitSet right = new BitSet();
    for (Join.Item item : join.items()) {
      if (item.left() >= 0) {
        left.set(item.left());
      }
      if (item.right() >= 0) {
        right.set(item.right());
      }
    }
    if (join.operator() instanceof JoinOperator.ForeignKey foreign) {
      foreign.columns().forEach(left::set);
    }
    use.accept(join.left(), left);
    use.accept(join.right(), right);
  }
}
