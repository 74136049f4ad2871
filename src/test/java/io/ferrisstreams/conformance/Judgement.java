package io.ferrisstreams.conformance;

/**
 * What became of a case.
 *
 * @param why on one line; empty if it passed
 */
record Judgement(String tier, String fullName, Verdict verdict, String why) {

  /** See the corpus' own description. */
  enum Verdict {
    PASSED,
    /** Refused by an error that says that this is not supported. */
    UNSUPPORTED,
    /** Compiled although it should not, for a reason that is written down. */
    ACCEPTED,
    WRONG
  }

  Judgement {
    why = why.replaceAll("\\s+", " ").strip();
  }
}
