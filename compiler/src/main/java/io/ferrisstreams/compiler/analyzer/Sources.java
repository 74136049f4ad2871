package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Span;

/** What several statements say of one source has to agree. */
final class Sources {
  private Sources() {}

  /**
   * @param first what was known, with the format of its values
   * @param second what one more statement says; it has to agree unless the first is what the
   *     declaration alone gave
   */
  static void checkAgree(
      Ends first,
      Encoded firstValue,
      Ends second,
      Encoded secondValue,
      Declarations declaration,
      Span span) {
    boolean firstSays = first.settings().size() > declaration.settings().size();
    boolean same = firstValue.format().equals(secondValue.format());
    if (firstSays && (!first.topic().equals(second.topic()) || !same)) {
      throw ProblemException.at(
          span,
          "two statements read stream '"
              + declaration.name()
              + "' from different places: topic '"
              + first.topic()
              + "' as "
              + firstValue.format()
              + ", topic '"
              + second.topic()
              + "' as "
              + secondValue.format(),
          "declare two streams");
    }
  }
}
