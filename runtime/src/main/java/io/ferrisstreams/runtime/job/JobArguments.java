package io.ferrisstreams.runtime.job;

import io.ferrisstreams.runtime.topology.JobSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a compiled job.
 *
 * @param settings in the order given
 */
record JobArguments(List<JobSpec.Setting> settings, boolean help) {
  static final String USAGE =
      """
      usage: java -jar %s.jar [options]

        --bootstrap-server HOST:PORT  the Kafka cluster
        --application-id ID           name of the application and its consumer group
        --data-dir DIR                where state is kept
        --set KEY=VALUE               any property, as in WITH; may be repeated
        --until-end                   read topics up to where they end now, then stop
        --help                        this text
      """;

  JobArguments {
    settings = List.copyOf(settings);
  }

  /**
   * @throws JobException if they make no sense
   */
  static JobArguments parse(String[] args) {
    List<JobSpec.Setting> settings = new ArrayList<>();
    boolean help = false;
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].startsWith("--") ? args[i].indexOf('=') : -1;
      String option = equals < 0 ? args[i] : args[i].substring(0, equals);
      switch (option) {
        case "--help", "-h" -> help = true;
        case "--until-end" -> settings.add(new JobSpec.Setting("job.until_end", "true", option));
        case "--bootstrap-server", "--application-id", "--data-dir", "--set" -> {
          if (equals < 0 && i + 1 == args.length) {
            throw wrong(option + " needs a value");
          }
          String value = equals < 0 ? args[++i] : args[i].substring(equals + 1);
          settings.add(setting(option, value));
        }
        default -> throw wrong("unknown option '" + args[i] + "'; --help lists them");
      }
    }
    return new JobArguments(settings, help);
  }

  private static JobSpec.Setting setting(String option, String value) {
    return switch (option) {
      case "--bootstrap-server" -> new JobSpec.Setting("bootstrap.servers", value, option);
      case "--application-id" -> new JobSpec.Setting("application.id", value, option);
      case "--data-dir" ->
          new JobSpec.Setting(
              "state.dir", Path.of(value).toAbsolutePath().resolve("state").toString(), option);
      default -> {
        int equals = value.indexOf('=');
        if (equals < 1) {
          throw wrong("--set takes KEY=VALUE, not '" + value + "'");
        }
        yield new JobSpec.Setting(
            value.substring(0, equals).strip(), value.substring(equals + 1), option);
      }
    };
  }

  private static JobException wrong(String message) {
    return new JobException(JobException.USER_ERROR, message);
  }
}
