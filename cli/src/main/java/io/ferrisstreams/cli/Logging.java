package io.ferrisstreams.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is logged and where: our own warnings as one short line each, nothing of Kafka's chatter.
 * Found by logback as a service; in code, since reading XML would delay every start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_LOW_PRIORITY)
public final class Logging extends ContextAwareBase implements Configurator {
  private static final String OURS = "io.ferrisstreams";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    context.getLogger(OURS).setLevel(Level.WARN);
    console(context, "ferris-sql: %msg%nopex%n");
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /**
   * @param verbosity 0: our warnings; 1: our doings, Kafka's warnings; 2: everything
   */
  static void show(int verbosity) {
    if (verbosity == 0) {
      return;
    }
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.getLogger(Logger.ROOT_LOGGER_NAME).detachAndStopAllAppenders();
    console(context, "%d{HH:mm:ss.SSS, UTC} %-5level %logger{24} %msg%n");
    context.getLogger(OURS).setLevel(verbosity == 1 ? Level.INFO : Level.DEBUG);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(verbosity == 1 ? Level.WARN : Level.INFO);
  }

  /** Also writes Kafka's warnings to {@code file}. */
  static void keep(Path file) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    FileAppender<ILoggingEvent> appender = new FileAppender<>();
    appender.setFile(file.toString());
    appender.setName("file");
    start(context, appender, "%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z', UTC} %-5level %logger %msg%n");
    ch.qos.logback.classic.Logger kafka = context.getLogger("org.apache.kafka");
    kafka.setLevel(Level.WARN);
    kafka.addAppender(appender);
    if (context.getLogger(Logger.ROOT_LOGGER_NAME).getLevel() == Level.OFF) {
      kafka.setAdditive(false);
    }
  }

  private static void console(LoggerContext context, String pattern) {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setTarget("System.err");
    appender.setName("console");
    start(context, appender, pattern);
    context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
  }

  private static void start(
      LoggerContext context, OutputStreamAppender<ILoggingEvent> appender, String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(pattern);
    encoder.start();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.start();
  }
}
