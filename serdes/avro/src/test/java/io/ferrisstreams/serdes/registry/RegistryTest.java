package io.ferrisstreams.serdes.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ferrisstreams.serdes.row.RowException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client over HTTP, against what a registry answers. */
class RegistryTest {
  private static final Schema INT = Schema.create(Schema.Type.INT);
  private static final String STRING_SCHEMA = "{\"schema\": \"\\\"string\\\"\"}";

  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private HttpServer server;

  private record Answer(int status, String body) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    List<String> authorization =
        exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
    synchronized (asked) {
      asked.add(exchange.getRequestMethod() + " " + path + " " + String.join("", authorization));
    }
    Answer answer = answers.getOrDefault(path, new Answer(500, "{\"error_code\": 500}"));
    byte[] body = answer.body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
    exchange.sendResponseHeaders(answer.status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private Registry registry() {
    return Registry.of(Map.of("schema.registry.url", url()));
  }

  @Test
  void aSchemaIsAskedForOnce() {
    answers.put("/schemas/ids/7", new Answer(200, STRING_SCHEMA));

    assertThat(registry().schema(7).getType()).isEqualTo(Schema.Type.STRING);
    answers.clear();
    assertThat(registry().schema(7).getType()).isEqualTo(Schema.Type.STRING);

    assertThat(asked).hasSize(1);
  }

  @Test
  void whatHasNoSchemaOfAvroIsTheRowsFault() {
    answers.put(
        "/schemas/ids/8", new Answer(404, "{\"error_code\": 40403, \"message\": \"not found\"}"));
    answers.put(
        "/schemas/ids/9",
        new Answer(200, "{\"schemaType\": \"PROTOBUF\", \"schema\": \"syntax = 'proto3';\"}"));

    assertThatThrownBy(() -> registry().schema(8))
        .isInstanceOf(RowException.class)
        .hasMessage("the Schema Registry has no schema of id 8");
    assertThatThrownBy(() -> registry().schema(9))
        .isInstanceOf(RowException.class)
        .hasMessage("the schema of id 9 is not Avro");
  }

  @Test
  void aRegistryThatFailsIsNobodysFault() {
    assertThatThrownBy(() -> registry().schema(10))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining(url());
    server.stop(0);
    assertThatThrownBy(() -> registry().schema(11))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("does not answer as it should");
  }

  @Test
  void whatFailsDoesNotTellPasswords() {
    String url = url().replace("http://", "http://me:secret@");
    assertThatThrownBy(() -> Registry.of(Map.of("schema.registry.url", url)).schema(10))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("http://***@")
        .hasMessageNotContaining("secret");
  }

  @Test
  void schemasAreRegisteredOrRefused() {
    answers.put("/subjects/good-value/versions", new Answer(200, "{\"id\": 12}"));
    answers.put(
        "/subjects/bad-value/versions",
        new Answer(409, "{\"error_code\": 409, \"message\": \"READER_FIELD_MISSING\"}"));

    assertThat(registry().id("good-value", INT)).isEqualTo(12);
    assertThatThrownBy(() -> registry().id("bad-value", INT))
        .isInstanceOf(RegistryException.class)
        .hasMessageContaining("not compatible with subject 'bad-value'")
        .hasMessageContaining("READER_FIELD_MISSING");
  }

  @Test
  void theLatestOfASubject() {
    answers.put(
        "/subjects/s/versions/latest",
        new Answer(
            200, "{\"subject\": \"s\", \"version\": 2, \"id\": 3, \"schema\": \"\\\"long\\\"\"}"));
    answers.put(
        "/subjects/none/versions/latest",
        new Answer(404, "{\"error_code\": 40401, \"message\": \"no subject\"}"));

    assertThat(registry().latest("s")).contains(Schema.create(Schema.Type.LONG));
    assertThat(registry().latest("none")).isEmpty();
  }

  @Test
  void theNextUrlIsTriedAndCredentialsAreSent() {
    answers.put("/schemas/ids/13", new Answer(200, STRING_SCHEMA));
    Registry registry =
        Registry.of(
            Map.of(
                "schema.registry.url",
                "http://localhost:1, " + url(),
                "schema.registry.basic.auth.user.info",
                "ann:secret"));

    assertThat(registry.schema(13).getType()).isEqualTo(Schema.Type.STRING);
    String credentials = Base64.getEncoder().encodeToString("ann:secret".getBytes(UTF_8));
    assertThat(asked).containsExactly("GET /schemas/ids/13 Basic " + credentials);
  }

  @Test
  void tokensAreSent() {
    answers.put("/schemas/ids/14", new Answer(200, STRING_SCHEMA));
    Registry registry =
        Registry.of(
            Map.of("schema.registry.url", url(), "schema.registry.bearer.auth.token", "t0ken"));

    assertThat(registry.schema(14).getType()).isEqualTo(Schema.Type.STRING);
    assertThat(asked).containsExactly("GET /schemas/ids/14 Bearer t0ken");
  }
}
