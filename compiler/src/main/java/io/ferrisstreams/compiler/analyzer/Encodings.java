package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.plan.Encoded;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.runtime.config.End;
import io.ferrisstreams.serdes.format.Format;
import io.ferrisstreams.serdes.format.Formats;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How the keys and the values of an end's records are written, as its properties say it. */
record Encodings(Ends ends, Session session) {
  private static final String KEY_FORMAT = "ksql.persistence.default.format.key";
  private static final String VALUE_FORMAT = "ksql.persistence.default.format.value";

  private static final String WRAP = "wrap_single_value";
  private static final String WRAP_SETTING = "ksql.persistence.wrap.single.values";

  /** Formats of the dialect that this version does not have. */
  private static final Set<String> LATER = Set.of("protobuf", "json_sr", "protobuf_nosr");

  /** Formats of which a single value can stand for itself. */
  private static final Set<String> BARE = Set.of("json", "avro");

  /**
   * @param columns of the value
   * @param inherited what holds where no property says otherwise
   */
  Encoded value(RowType columns, Optional<Encoded> inherited) {
    checkFormatGivenOnce();
    String format = valueFormat(inherited);
    known(format);
    Map<String, String> options = options(format, false, inherited);
    if (isBare(format, columns)) {
      options.put(WRAP, "false");
    }
    return checked(new Encoded(format, options, columns), "");
  }

  private String valueFormat(Optional<Encoded> inherited) {
    return canonical(
        ends.value("format", "value.format", "value_format")
            .or(() -> inherited.map(Encoded::format))
            .or(() -> session.setting(VALUE_FORMAT))
            .orElseGet(this::defaultFormat));
  }

  /** The type of values by the schema where their format has its schemas. */
  Optional<SqlType> valueType() {
    String format = valueFormat(Optional.empty());
    return known(format).type(options(format, false, Optional.empty()));
  }

  /** The type of keys by the schema where their format has its schemas. */
  Optional<SqlType> keyType() {
    if (ends.isFile()) {
      return Optional.empty();
    }
    String format = keyFormat(RowType.of(), Optional.empty());
    return known(format).type(options(format, true, Optional.empty()));
  }

  /** Whether values are objects, even where there is one column only. */
  boolean wraps() {
    return Boolean.parseBoolean(
        ends.value(WRAP).or(() -> session.setting(WRAP_SETTING)).orElse("true"));
  }

  /** Whether a value is not an object but what its only column holds. */
  private boolean isBare(String format, RowType columns) {
    Optional<String> written = ends.value(WRAP);
    String wrap = written.or(() -> session.setting(WRAP_SETTING)).orElse("true");
    if (!Set.of("true", "false").contains(wrap.toLowerCase(Locale.ROOT))) {
      throw ProblemException.at(
          ends.span(),
          "'" + WRAP + "' is '" + Settings.shortened(wrap) + "'",
          "write true or false");
    }
    if (written.isPresent() && columns.size() != 1) {
      throw ProblemException.at(
          ends.span(), "'" + WRAP + "' is for values of one column", "leave it out");
    }
    boolean wraps = Boolean.parseBoolean(wrap);
    known(format);
    if (written.isPresent() && wraps && !BARE.contains(format)) {
      throw ProblemException.at(
          ends.span(), "format '" + format + "' cannot wrap a single value", "leave it out");
    }
    return !wraps && columns.size() == 1 && BARE.contains(format);
  }

  /**
   * @param columns of the key
   * @param inherited what holds where no property says otherwise
   */
  Encoded key(RowType columns, Optional<Encoded> inherited) {
    if (ends.isFile()) {
      if (columns.size() == 0) {
        return Encoded.NOTHING;
      }
      // A reader of files puts the text of a column there.
      boolean text = columns.columns().stream().allMatch(c -> c.type() == SqlType.VARCHAR);
      return new Encoded(text && columns.size() == 1 ? "kafka" : "csv", Map.of(), columns);
    }
    String format = keyFormat(columns, inherited);
    if (columns.size() == 0) {
      return noKey(format);
    }
    Map<String, String> options = options(format, true, inherited);
    if (BARE.contains(format) && columns.size() == 1) {
      options.put(WRAP, "false");
    }
    return checked(new Encoded(format, options, columns), keyHint());
  }

  private String keyFormat(RowType columns, Optional<Encoded> inherited) {
    return canonical(
        ends.value("key.format", "key_format")
            .or(() -> session.dialect().formatsBoth() ? ends.value("format") : Optional.empty())
            .or(() -> inherited.map(Encoded::format).filter(format -> !isChosen(format)))
            .or(() -> session.setting(KEY_FORMAT))
            .orElseGet(() -> keyFormat(columns)));
  }

  /** Whether it need not stay where it does not hold the columns. */
  private boolean isChosen(String format) {
    return session.dialect().choosesKeyFormat() && format.equals("kafka");
  }

  private String keyFormat(RowType columns) {
    boolean chooses = session.dialect().choosesKeyFormat() && ends.end().role() == End.Role.SINK;
    if (!chooses || columns.size() == 0) {
      return "kafka";
    }
    try {
      known("kafka").encoder(columns, Map.of());
      return "kafka";
    } catch (IllegalArgumentException e) {
      return "json";
    }
  }

  private Map<String, String> options(String format, boolean ofKey, Optional<Encoded> inherited) {
    Map<String, String> options = new LinkedHashMap<>();
    if (format.equals("json")) {
      options.putAll(new TreeMap<>(session.dialect().json()));
    }
    inherited.filter(i -> i.format().equals(format)).ifPresent(i -> options.putAll(i.options()));
    options.putAll(ends.formatOptions(ofKey));
    options.remove(WRAP);
    if (format.equals("avro")) {
      options.putAll(new Registered(ends, session).options(ofKey));
    }
    return options;
  }

  private String keyHint() {
    return session.dialect().formatsBoth()
        ? "choose another: KEY_FORMAT = 'JSON'"
        : "choose another: 'key.format' = 'json'";
  }

  private Encoded noKey(String format) {
    known(format);
    if (!session.dialect().formatsBoth() && !format.equals("kafka")) {
      throw ProblemException.at(
          ends.span(), "a key format needs a key", "mark a column as KEY, or leave it out");
    }
    // What is written from there has a key in that format, once it has one.
    return session.dialect().formatsBoth() && !format.equals("kafka")
        ? new Encoded(format, Map.of(), RowType.of())
        : Encoded.NOTHING;
  }

  private void checkFormatGivenOnce() {
    boolean both =
        session.dialect().formatsBoth()
            && ends.value("format").isPresent()
            && ends.value("value_format", "key_format").isPresent();
    if (both) {
      throw ProblemException.at(
          ends.span(),
          "FORMAT is given beside KEY_FORMAT or VALUE_FORMAT",
          "FORMAT is the format of both; leave it out, or the other");
    }
  }

  private String defaultFormat() {
    if (session.dialect().valueFormatIsMandatory()) {
      throw ProblemException.at(
          ends.span(), "the format of values is missing", "add VALUE_FORMAT = 'JSON'");
    }
    return "json";
  }

  private Encoded checked(Encoded encoded, String hint) {
    Format format = known(encoded.format());
    RowType columns = encoded.columns();
    try {
      int[] same = IntStream.range(0, columns.size()).toArray();
      format.decoder(columns, same, encoded.options());
      format.encoder(columns, encoded.options());
    } catch (IllegalArgumentException e) {
      throw ProblemException.at(ends.span(), String.valueOf(e.getMessage()), hint);
    }
    return encoded;
  }

  private Format known(String name) {
    return Formats.find(name)
        .orElseThrow(
            () -> {
              String known = "there are " + String.join(", ", Formats.names());
              String shown = Settings.shortened(name);
              return LATER.contains(name)
                  ? ProblemException.unsupported(ends.span(), "format '" + shown + "'", known)
                  : ProblemException.at(ends.span(), "unknown format '" + shown + "'", known);
            });
  }

  private String canonical(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "jsonl", "jsonlines" -> "json";
      case "delimited" -> ends.isFile() ? "csv" : name;
      default -> name;
    };
  }
}
