package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;

/** What several statements say of one source has to agree. */
final class Sources {
  private Sources() {}

  /**
   * @param first what was known
   * @param second what one more statement says
   * @return {@code second}, if it agrees or the first is what the declaration alone gave
   */
  static Ends merged(Ends first, Ends second, Declarations declaration, Span span) {
    boolean firstSays = first.settings().size() > declaration.settings().size();
    if (firstSays
        && (!first.topic().equals(second.topic()) || !first.format().equals(second.format()))) {
      throw ProblemException.at(
          span,
          "two statements read stream '"
              + declaration.name()
              + "' from different places: topic '"
              + first.topic()
              + "' as "
              + first.format()
              + ", topic '"
              + second.topic()
              + "' as "
              + second.format(),
          "declare two streams");
    }
    return second;
  }
}
