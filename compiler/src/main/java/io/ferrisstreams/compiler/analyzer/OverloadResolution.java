package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.catalog.Overload;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which overload a call means: the one whose parameters its arguments reach in the fewest {@link
 * Steps}; of equally near ones, the one that takes any type in the fewest places. Two that are as
 * near and as special are an error.
 */
final class OverloadResolution {
  private static final Comparator<Match> NEARER =
      Comparator.comparingInt(Match::steps)
          .thenComparingInt(Match::widened)
          .thenComparingInt(Match::anyType);

  private OverloadResolution() {}

  static Match resolve(String name, List<Overload> overloads, List<Argument> arguments, Span span) {
    List<Match> best = new ArrayList<>();
    for (Overload overload : overloads) {
      Optional<Match> match = Match.of(overload, arguments);
      if (match.isEmpty()) {
        continue;
      }
      int order = best.isEmpty() ? 0 : NEARER.compare(match.get(), best.get(0));
      if (order < 0) {
        best.clear();
      }
      if (order <= 0) {
        best.add(match.get());
      }
    }
    if (best.isEmpty()) {
      throw ProblemException.at(
          span, name + types(arguments) + " is not defined", "there is " + signatures(overloads));
    }
    if (best.size() > 1) {
      throw ProblemException.at(
          span,
          name
              + types(arguments)
              + " could be any of "
              + signatures(best.stream().map(Match::overload).toList()));
    }
    return best.get(0);
  }

  private static String types(List<Argument> arguments) {
    return arguments.stream().map(Argument::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String signatures(List<Overload> overloads) {
    return overloads.stream()
        .map(Overload::signature)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
