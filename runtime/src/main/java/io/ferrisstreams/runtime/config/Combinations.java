package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.KafkaKeys.CONSUMER;
import static io.ferrisstreams.runtime.config.KafkaKeys.PRODUCER;
import static io.ferrisstreams.runtime.config.KafkaKeys.STREAMS;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Kafka's clients accept only together: bends suggestions to what the user set. */
final class Combinations {
  private static final long REQUEST_TIMEOUT_MS = 30_000;

  private final UserSettings user;

  Combinations(UserSettings user) {
    this.user = user;
  }

  /**
   * What becomes of a suggestion.
   *
   * @param value null if it must be withheld
   */
  record Bent(@Nullable String value, String reason) {}

  /** Null if the suggestion can stand as it is. */
  @Nullable Bent bend(String scope, String key, String value) {
    return switch (scope + "." + key) {
      case "producer.acks" -> value.equals("all") ? null : idempotence("acks=all");
      case "producer.retries" -> value.equals("0") ? idempotence("retries") : null;
      case "producer.linger.ms" -> linger(value);
      case "main.consumer.session.timeout.ms" -> sessionTimeout(value);
      case "main.consumer.heartbeat.interval.ms" -> heartbeat(value);
      default -> null;
    };
  }

  private @Nullable Bent idempotence(String need) {
    if (exactlyOnce()) {
      return new Bent(null, "withheld: processing.guarantee=exactly_once_v2 needs " + need);
    }
    return "true".equals(text(PRODUCER, "enable.idempotence"))
        ? new Bent(null, "withheld: enable.idempotence=true needs " + need)
        : null;
  }

  private @Nullable Bent linger(String value) {
    Long delivery = number(PRODUCER, "delivery.timeout.ms");
    Long request = number(PRODUCER, "request.timeout.ms");
    long most =
        (delivery == null ? 120_000 : delivery) - (request == null ? REQUEST_TIMEOUT_MS : request);
    return Long.parseLong(value) <= most
        ? null
        : new Bent(
            Long.toString(Math.max(0, most)),
            "delivery.timeout.ms may not be smaller than linger.ms + request.timeout.ms");
  }

  private @Nullable Bent sessionTimeout(String value) {
    Bent unwanted = brokerSide("session.timeout.ms");
    Long heartbeat = number(CONSUMER, "heartbeat.interval.ms");
    if (unwanted != null || heartbeat == null || heartbeat < Long.parseLong(value)) {
      return unwanted;
    }
    return new Bent(
        Long.toString(heartbeat * 3), "session.timeout.ms must exceed heartbeat.interval.ms");
  }

  private @Nullable Bent heartbeat(String value) {
    Bent unwanted = brokerSide("heartbeat.interval.ms");
    Long session = number(CONSUMER, "session.timeout.ms");
    if (unwanted != null || session == null || session > Long.parseLong(value)) {
      return unwanted;
    }
    return new Bent(
        Long.toString(Math.max(1, session / 3)),
        "heartbeat.interval.ms must be below session.timeout.ms");
  }

  private @Nullable Bent brokerSide(String key) {
    String protocol = text(STREAMS, "group.protocol");
    return protocol == null || protocol.equalsIgnoreCase("classic")
        ? null
        : new Bent(
            null, "withheld: with group.protocol=" + protocol + " the broker decides " + key);
  }

  boolean exactlyOnce() {
    return "exactly_once_v2".equals(text(STREAMS, "processing.guarantee"));
  }

  /** What the user combined in a way that cannot run. */
  void check(List<ConfigException.Problem> problems) {
    if (!exactlyOnce()) {
      return;
    }
    forbid(problems, "acks", "1", "0");
    forbid(problems, "retries", "0");
    forbid(problems, "enable.idempotence", "false");
  }

  private void forbid(List<ConfigException.Problem> problems, String key, String... values) {
    UserSettings.Value set = find(PRODUCER, key);
    if (set != null && List.of(values).contains(set.text())) {
      problems.add(
          new ConfigException.Problem(
              set.setting().where(),
              "'%s' = '%s' cannot be had with processing.guarantee=exactly_once_v2"
                  .formatted(set.setting().key(), set.text())));
    }
  }

  private UserSettings.@Nullable Value find(String scope, String key) {
    UserSettings.Value value = user.find(scope, key);
    return value != null ? value : user.find(STREAMS, key);
  }

  private @Nullable String text(String scope, String key) {
    UserSettings.Value value = find(scope, key);
    return value == null ? null : value.text();
  }

  private @Nullable Long number(String scope, String key) {
    String text = text(scope, key);
    return text == null ? null : Long.valueOf(text);
  }
}
