package io.ferrisstreams.runtime.config;

import static io.ferrisstreams.runtime.config.Specs.files;
import static io.ferrisstreams.runtime.config.Specs.job;
import static io.ferrisstreams.runtime.config.Specs.kafka;
import static io.ferrisstreams.runtime.config.Specs.resolve;
import static io.ferrisstreams.runtime.config.Specs.settings;
import static io.ferrisstreams.runtime.config.Specs.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ferrisstreams.runtime.config.End.Kind;
import io.ferrisstreams.runtime.config.End.Role;
import io.ferrisstreams.runtime.topology.JobSpec;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigResolverTest {

  private static Decision decision(Resolution resolution, String scope, String key) {
    return resolution.find(scope, key).orElseThrow();
  }

  @Test
  void theMoreSpecificWinsThenTheLater() {
    End end = new End(Role.SOURCE, Kind.KAFKA, "Orders");
    Map<String, String> values =
        EndSettings.of(
                end,
                settings(
                    "w",
                    "orders.a",
                    "name",
                    "source.kafka.a",
                    "role+kind",
                    "source.a",
                    "role",
                    "kafka.a",
                    "kind",
                    "a",
                    "none",
                    "source.kafka.b",
                    "role+kind",
                    "source.b",
                    "role",
                    "kafka.b",
                    "kind",
                    "source.c",
                    "role",
                    "kafka.c",
                    "kind",
                    "c",
                    "none",
                    "kafka.d",
                    "first",
                    "kafka.d",
                    "second",
                    "file.e",
                    "x",
                    "sink.e",
                    "x",
                    "source.file.e",
                    "x",
                    "batch.e",
                    "x",
                    "orders.topic.name",
                    "t"))
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().value()));

    assertThat(values)
        .isEqualTo(Map.of("a", "name", "b", "role+kind", "c", "role", "d", "second", "topic", "t"));
  }

  @Test
  void theUserWinsOverTheStrategyAndSaysSo() {
    Resolution resolution =
        resolve(kafka("batch.strategy", "FixedSize", "sink.kafka.linger.ms", "50ms"));

    assertThat(decision(resolution, "producer", "linger.ms").toString())
        .isEqualTo("producer linger.ms = 50  USER(app.sql:7:3)  overrules STRATEGY(FixedSize) 10");
    assertThat(resolution.properties()).containsEntry("producer.linger.ms", "50");
  }

  @Test
  void aValueForAllClientsIsTheUsersTooAndNoSuggestionReplacesIt() {
    Resolution resolution =
        resolve(kafka("batch.strategy", "FixedSize", "kafka.receive.buffer.bytes", "128KB"));

    assertThat(resolution.properties())
        .containsEntry("receive.buffer.bytes", "131072")
        .doesNotContainKey("main.consumer.receive.buffer.bytes");
    assertThat(decision(resolution, "main.consumer", "receive.buffer.bytes").origin())
        .isEqualTo(new Origin.User("app.sql:7:3"));
  }

  @Test
  void theLaterDocumentWinsOverTheMoreSpecificKey() {
    Resolution resolution =
        ConfigResolver.resolve(
            kafka("trades.linger.ms", "1"),
            java.util.List.of(
                settings("app.yaml:1", "trades.linger.ms", "2").get(0),
                settings("--set", "sink.linger.ms", "3").get(0)));

    assertThat(decision(resolution, "producer", "linger.ms").toString())
        .isEqualTo("producer linger.ms = 3  USER(--set)  overrules USER(app.yaml:1) 2");
  }

  @Test
  void theGuidesKafkaExampleWorksAsWritten() {
    Resolution resolution =
        resolve(
            kafka(
                "source.kafka.bootstrap.servers", "localhost:9092",
                "source.kafka.topic", "orders",
                "source.kafka.group.id", "processor",
                "source.kafka.fetch.min.bytes", "1024",
                "sink.kafka.topic", "out",
                "sink.kafka.compression.type", "lz4",
                "sink.kafka.batch.size", "32768"));

    assertThat(resolution.warnings()).isEmpty();
    assertThat(resolution.properties())
        .containsEntry("bootstrap.servers", "localhost:9092")
        .containsEntry("application.id", "processor")
        .containsEntry("main.consumer.fetch.min.bytes", "1024")
        .containsEntry("producer.compression.type", "lz4")
        .containsEntry("producer.batch.size", "32768");
  }

  @Test
  void theGuidesFixedSizeExampleTellsTheTwoBatchSizesApart() {
    Resolution resolution =
        resolve(
            kafka(
                "batch.strategy",
                "fixed_size",
                "batch.size",
                "200",
                "batch.enable",
                "true",
                "batch.timeout",
                "1000ms",
                "source.fetch.min.bytes",
                "1",
                "source.max.poll.records",
                "400",
                "sink.batch.size",
                "16384",
                "sink.linger.ms",
                "10",
                "sink.compression.type",
                "snappy"));

    assertThat(resolution.warnings()).isEmpty();
    assertThat(decision(resolution, "batch", "batch_size").value()).isEqualTo("200");
    assertThat(resolution.properties())
        .containsEntry("producer.batch.size", "16384")
        .containsEntry("main.consumer.max.poll.records", "400");
  }

  @Test
  void exactlyOnceWithholdsWhatItCannotBear() {
    Resolution resolution =
        resolve(kafka("batch.strategy", "LowLatency", "processing.guarantee", "exactly_once_v2"));

    assertThat(decision(resolution, "producer", "acks").toString())
        .isEqualTo(
            "producer acks = all  DEFAULT  overrules STRATEGY(LowLatency) 1"
                + "  (withheld: processing.guarantee=exactly_once_v2 needs acks=all)");
    assertThat(decision(resolution, "producer", "retries").value()).isEqualTo("2147483647");
    assertThat(resolution.properties()).doesNotContainKeys("producer.acks", "producer.retries");
  }

  @Test
  void exactlyOnceWithTheUsersOwnAcksIsAnError() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () -> resolve(kafka("sink.acks", "1"), "processing.guarantee", "exactly_once_v2"))
        .withMessage(
            "app.sql:7:3: 'sink.acks' = '1' cannot be had with"
                + " processing.guarantee=exactly_once_v2");
  }

  @ParameterizedTest
  @CsvSource({
    "sink.delivery.timeout.ms, 30001, producer, linger.ms, 1",
    "source.heartbeat.interval.ms, 20000, main.consumer, session.timeout.ms, 60000",
    "source.session.timeout.ms, 900, main.consumer, heartbeat.interval.ms, 300",
    "group.protocol, streams, main.consumer, session.timeout.ms, 45000",
  })
  void suggestionsBendToWhatTheClientAccepts(
      String set, String to, String scope, String key, String value) {
    Decision bent = decision(resolve(kafka("batch.strategy", "LowLatency", set, to)), scope, key);

    assertThat(bent.value()).isEqualTo(value);
    assertThat(bent.overruled()).startsWith("STRATEGY(LowLatency)");
    assertThat(bent.reason()).isNotNull();
  }

  @Test
  void twoStatementsCannotShareAClientAndDisagree() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () ->
                resolve(
                    job(
                        false,
                        statement("trades", settings("app.sql:1:1", "sink.linger.ms", "5")),
                        statement("trades", settings("app.sql:9:1", "sink.linger.ms", "6")))))
        .withMessage(
            "app.sql:9:1: 'sink.linger.ms' = '6' here, but 'sink.linger.ms' = '5' at app.sql:1:1,"
                + " and both are for the same job; put the statements into jobs of their own with"
                + " START JOB");
  }

  @Test
  void aStatementFromFileToFileSpeaksOfTheFileItWrites() {
    JobSpec.Statement declaration =
        new JobSpec.Statement(
            "orders", List.of("orders"), List.of(), settings("app.sql:1:1", "file.path", "in.csv"));
    JobSpec.Statement query =
        statement(
            "trades",
            settings(
                "app.sql:9:1",
                "file.path",
                "out.csv",
                "file.has_headers",
                "true",
                "file.read_buffer_size",
                "1MB"));
    Resolution resolution = resolve(job(true, declaration, query));

    assertThat(resolution.end(Role.SOURCE, "orders"))
        .containsEntry("path", "in.csv")
        .doesNotContainKey("has_headers")
        .containsEntry("read_buffer_size", "1048576");
    assertThat(resolution.end(Role.SINK, "trades"))
        .containsEntry("path", "out.csv")
        .containsEntry("has_headers", "true");
  }

  @Test
  void aCommandLineWinsOverStatementsThatAgree() {
    Resolution resolution =
        resolve(
            job(
                false,
                statement("trades", settings("app.sql:1:1", "sink.linger.ms", "5")),
                statement("trades", settings("app.sql:9:1", "sink.linger.ms", "5ms"))),
            "linger.ms",
            "7");
    assertThat(decision(resolution, "producer", "linger.ms").toString())
        .isEqualTo("producer linger.ms = 7  USER(--set)  overrules USER(app.sql:9:1) 5ms");
  }

  @Test
  void wrongTypesNameKeyValueAndType() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () ->
                resolve(
                    files(
                        "batch.strategy",
                        "FixedSize",
                        "batch.timeout",
                        "soon",
                        "source.max.poll.records",
                        "many",
                        "source.file.watching",
                        "maybe",
                        "failure_strategy",
                        "SendToDQL")))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(ConfigException.Problem::message)
                    .containsExactly(
                        "'batch.timeout' = 'soon' is not a duration such as 500ms, 5s, 1m, 2h or"
                            + " 1d",
                        "'source.max.poll.records' = 'many' is not of type INT",
                        "'source.file.watching' = 'maybe' is not true or false",
                        "unknown failure_strategy 'SendToDQL', did you mean 'SendToDLQ'?"));
  }

  @Test
  void unknownClientKeysPassWithAWarning() {
    Resolution resolution = resolve(kafka("sink.linger.msx", "5"));

    assertThat(resolution.properties()).containsEntry("producer.linger.msx", "5");
    assertThat(resolution.warnings())
        .containsExactly(
            "app.sql:7:3: unknown Kafka property 'linger.msx' is passed on as it is, did you mean"
                + " 'linger.ms'?");
  }

  @Test
  void aSettingThatAppliesToNothingIsWarnedOf() {
    assertThat(resolve(kafka("sink.file.append", "true", "ordrs.topic", "x")).warnings())
        .containsExactly(
            "app.sql:7:3: 'sink.file.append' has no effect: the job has nothing it applies to",
            "app.sql:7:3: 'ordrs.topic' has no effect: the job has nothing it applies to");
  }

  @Test
  void secretsAreNeverShown() {
    String secret = "hunter2";
    Resolution resolution =
        resolve(
            kafka(
                "kafka.sasl.jaas.config",
                "Login required password=" + secret + ";",
                "sink.ssl.key.password",
                secret,
                "source.my.token.x",
                secret));

    assertThat(resolution.show() + resolution + resolution.decisions()).doesNotContain(secret);
    assertThat(resolution.properties()).containsEntry("producer.ssl.key.password", secret);
  }

  @Test
  void whatTheRuntimeNeedsIsADefaultWithAReason() {
    Resolution resolution = resolve(files());

    assertThat(decision(resolution, "main.consumer", "isolation.level").reason()).isNotNull();
    assertThat(resolution.properties())
        .containsEntry("application.id", "app")
        .containsEntry("main.consumer.isolation.level", "read_committed")
        .containsEntry("main.consumer.auto.offset.reset", "earliest")
        .containsEntry("ensure.explicit.internal.resource.naming", "true")
        .containsEntry("commit.interval.ms", "100");
    assertThat(resolve(kafka()).properties())
        .doesNotContainKeys("main.consumer.isolation.level", "commit.interval.ms");
  }

  @ParameterizedTest
  @CsvSource({"FixedSize", "LowLatency"})
  void kafkaStreamsTakesTheResult(String strategy) throws ClassNotFoundException {
    Properties properties =
        resolve(kafka("batch.strategy", strategy), "bootstrap.servers", "localhost:1").properties();
    for (String stage : new String[] {"deserialization", "processing", "production"}) {
      Class.forName(properties.getProperty(stage + ".exception.handler"));
    }
    assertThat(new StreamsConfig(properties).getProducerConfigs("x")).containsKey("linger.ms");
  }

  @Test
  void filesCanBeOverriddenAtTheStart() {
    Resolution resolution =
        resolve(files(), "orders.path", "other.csv", "sink.file.append", "TRUE");

    assertThat(resolution.end(Role.SOURCE, "orders")).containsEntry("path", "other.csv");
    assertThat(resolution.end(Role.SINK, "trades")).containsEntry("append", "true");
  }

  @Test
  void theTableIsAligned() {
    String table =
        DecisionTable.of(
            java.util.List.of(
                new Decision("job", "a", "1", new Origin.Default(), null, "because"),
                new Decision(
                    "streams", "bb", "22", new Origin.User("x.sql:1:1"), "DEFAULT 1", null)),
            java.util.List.of("mind the gap"));

    assertThat(table)
        .isEqualTo(
            """
            scope    property  value  origin           remarks
            job      a         1      DEFAULT          because
            streams  bb        22     USER(x.sql:1:1)  overrules DEFAULT 1
            warning: mind the gap
            """);
  }
}
