package io.ferrisstreams.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that goes in or has to come out.
 *
 * @param key a JSON null for none
 * @param value a JSON null for none
 * @param timestamp if it matters
 * @param headers if they matter
 */
record CaseRecord(
    String topic,
    JsonNode key,
    JsonNode value,
    OptionalLong timestamp,
    Optional<CaseWindow> window,
    Optional<Headers> headers) {

  static List<CaseRecord> all(JsonNode array) {
    List<CaseRecord> all = new ArrayList<>();
    array.forEach(json -> all.add(of(json)));
    return all;
  }

  private static CaseRecord of(JsonNode json) {
    return new CaseRecord(
        json.path("topic").textValue(),
        json.hasNonNull("key") ? json.get("key") : NullNode.instance,
        json.hasNonNull("value") ? json.get("value") : NullNode.instance,
        json.hasNonNull("timestamp")
            ? OptionalLong.of(json.get("timestamp").longValue())
            : OptionalLong.empty(),
        json.hasNonNull("window")
            ? Optional.of(CaseWindow.of(json.get("window")))
            : Optional.empty(),
        json.hasNonNull("headers") ? Optional.of(headers(json.get("headers"))) : Optional.empty());
  }

  private static Headers headers(JsonNode array) {
    Headers headers = new RecordHeaders();
    array.forEach(
        header -> {
          String value = header.path("VALUE").textValue();
          headers.add(
              header.path("KEY").textValue(),
              value == null ? null : Base64.getDecoder().decode(value));
        });
    return headers;
  }
}
