package io.ferrisstreams.compiler.analyzer;

import io.ferrisstreams.compiler.parser.Clauses;
import io.ferrisstreams.compiler.parser.Property;
import io.ferrisstreams.compiler.parser.WithClause;
import io.ferrisstreams.compiler.text.ProblemException;
import io.ferrisstreams.compiler.text.Script;
import io.ferrisstreams.runtime.topology.JobSpec.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The properties of statements, with the place each was written at. */
record Settings(Script script, Dialect dialect) {

  /** How far out of order rows may be. */
  static final String LATENESS = "watermark.max_out_of_orderness";

  /** Known to the dialect and without effect in this version, which must not stay unsaid. */
  private static final Set<String> LATER =
      Set.of(
          "config_file",
          "value.avro.schema",
          "avro.schema",
          "schema.file",
          "avro.schema.file",
          "value_schema_id",
          "key_schema_id",
          "value.schema.id",
          "key.schema.id",
          "protobuf.schema",
          "protobuf.schema.file",
          "json.schema",
          "global",
          "t.global",
          "compression",
          "rotation",
          "topic.column");

  /** WITH of a head, then WITH of the query, wherever it stands: later ones win. */
  List<Setting> of(List<Property> head, Clauses clauses) {
    List<Property> all = new ArrayList<>(head);
    for (var clause : clauses.all()) {
      if (clause instanceof WithClause with) {
        all.addAll(with.properties());
      }
    }
    return of(all);
  }

  List<Setting> of(List<Property> properties) {
    return properties.stream().map(this::setting).toList();
  }

  private Setting setting(Property property) {
    String key = property.key().toLowerCase(Locale.ROOT);
    if (isLater(key)) {
      throw ProblemException.unsupported(
          property.keySpan(), "property '" + shortened(property.key()) + "'");
    }
    StateSettings.check(key, property.value(), property.valueSpan());
    if (key.equals("value.fields.include")
        && !List.of("ALL", "EXCEPT_KEY").contains(property.value().toUpperCase(Locale.ROOT))) {
      throw ProblemException.at(
          property.valueSpan(),
          "'value.fields.include' is '" + shortened(property.value()) + "'",
          "write ALL or EXCEPT_KEY");
    }
    return new Setting(
        dialect.foldsCase() ? key : property.key(),
        property.value(),
        script.where(property.keySpan()));
  }

  private static boolean isLater(String key) {
    return (key.startsWith("watermark.") && !key.equals(LATENESS))
        || key.contains(".schema.registry.")
        || LATER.stream().anyMatch(later -> key.equals(later) || key.endsWith("." + later));
  }

  static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
