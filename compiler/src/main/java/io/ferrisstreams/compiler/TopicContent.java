package io.ferrisstreams.compiler;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.plan.Program;
import io.ferrisstreams.compiler.plan.Program.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * What the records of a topic hold that a script reads or writes: for tests and tools that make
 * such records or show them.
 *
 * @param stream whose topic it is
 * @param key its format is {@code none} if nothing is known of it
 */
public record TopicContent(String stream, String topic, Encoded key, Encoded value) {
  public TopicContent {
    requireNonNull(stream, "stream");
    requireNonNull(topic, "topic");
    requireNonNull(key, "key");
    requireNonNull(value, "value");
  }

  /** Sources in the order of their declaration, read or not, then sinks. */
  static List<TopicContent> of(Program program) {
    List<TopicContent> all = new ArrayList<>();
    for (Program.Source source : program.sources()) {
      all.add(
          new TopicContent(
              source.stream(), source.topic(), source.type().key().encoded(), source.value()));
    }
    for (Program.Query query : program.queries()) {
      if (query.target() instanceof Target.Topic target) {
        Encoded key = target.key().orElse(query.root().type().key().encoded());
        all.add(new TopicContent(target.stream(), target.topic(), key, target.value()));
      }
    }
    return all;
  }
}
