package io.ferrisstreams.runtime.config;

import java.util.List;

/** The order in which decisions are shown. */
final class Scopes {
  private static final List<String> ORDER =
      List.of(JobKey.SCOPE, "batch", KafkaKeys.STREAMS, KafkaKeys.CONSUMER, KafkaKeys.PRODUCER);

  private Scopes() {}

  static int rank(String scope) {
    int rank = ORDER.indexOf(scope);
    return rank < 0 ? ORDER.size() : rank;
  }
}
