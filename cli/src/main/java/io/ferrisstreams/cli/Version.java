package io.ferrisstreams.cli;

import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.IVersionProvider;

/** Versions of this program and of what it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = FerrisSql.class.getPackage().getImplementationVersion();
    return new String[] {
      "ferris-sql " + (own == null ? "(not packaged)" : own),
      "Kafka " + AppInfoParser.getVersion(),
      "Java " + System.getProperty("java.version")
    };
  }
}
