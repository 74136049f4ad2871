package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.compiler.plan.ScalarFunction;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What NULL arguments do to a call, in words. */
final class NullRule {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private NullRule() {}

  static String of(Overload overload) {
    List<Boolean> strict =
        overload.function().passing().stream().map(ScalarFunction.Passing::strict).toList();
    String sometimes =
        overload.function().result() == ScalarFunction.Result.NULLABLE
            ? ", and where the meaning says so"
            : "";
    if (strict.isEmpty()) {
      return "never NULL";
    }
    int count = Collections.frequency(strict, true);
    if (count == strict.size()) {
      return (count == 1 && overload.rest() == null
              ? "NULL if the argument is"
              : "NULL if an argument is")
          + sometimes;
    }
    if (count == 0) {
      return "arguments may be NULL" + sometimes;
    }
    int first = strict.indexOf(true);
    boolean together = strict.subList(first, first + count).stream().allMatch(s -> s);
    String which =
        count == 1
            ? "the " + ORDINALS.get(first) + " argument"
            : first == 0 && together
                ? "one of the first " + count + " arguments"
                : IntStream.range(0, strict.size())
                    .filter(strict::get)
                    .mapToObj(ORDINALS::get)
                    .collect(Collectors.joining(" or ", "the ", " argument"));
    return "NULL if " + which + " is" + sometimes + "; others may be NULL";
  }
}
