package io.ferrisstreams.cli;

import io.ferrisstreams.cli.broker.BrokerException;
import io.ferrisstreams.compiler.text.SqlException;
import io.ferrisstreams.runtime.config.ConfigException;
import io.ferrisstreams.runtime.job.JobException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong, without a stack trace, and decides the exit code. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static int report(Throwable thrown, Console console) {
    console.out().flush();
    if (thrown instanceof SqlException) {
      console.err().println(thrown.getMessage());
      return FerrisSql.USER_ERROR;
    }
    if (thrown instanceof ConfigException config) {
      config.problems().forEach(problem -> console.error(problem.toString()));
      return FerrisSql.USER_ERROR;
    }
    if (thrown instanceof UserException) {
      console.error(String.valueOf(thrown.getMessage()));
      return FerrisSql.USER_ERROR;
    }
    LOG.info("failed", thrown);
    if (thrown instanceof JobException job) {
      console.error(String.valueOf(thrown.getMessage()));
      return job.exitCode();
    }
    if (thrown instanceof RunException || thrown instanceof BrokerException) {
      console.error(String.valueOf(thrown.getMessage()));
    } else {
      console.error("unexpected " + thrown + " (-v shows where)");
    }
    return FerrisSql.FAILED;
  }
}
