package io.ferrisstreams.compiler.catalog;

import io.ferrisstreams.runtime.function.ArraySets;
import io.ferrisstreams.runtime.function.ByteStrings;
import io.ferrisstreams.runtime.function.Calendars;
import io.ferrisstreams.runtime.function.Characters;
import io.ferrisstreams.runtime.function.ClockParts;
import io.ferrisstreams.runtime.function.Elements;
import io.ferrisstreams.runtime.function.Epochs;
import io.ferrisstreams.runtime.function.Hashes;
import io.ferrisstreams.runtime.function.IntervalParts;
import io.ferrisstreams.runtime.function.Json;
import io.ferrisstreams.runtime.function.JsonMaking;
import io.ferrisstreams.runtime.function.KsqlMaps;
import io.ferrisstreams.runtime.function.KsqlMaths;
import io.ferrisstreams.runtime.function.KsqlParts;
import io.ferrisstreams.runtime.function.KsqlRounding;
import io.ferrisstreams.runtime.function.KsqlTimes;
import io.ferrisstreams.runtime.function.Lambdas;
import io.ferrisstreams.runtime.function.MapParts;
import io.ferrisstreams.runtime.function.Masks;
import io.ferrisstreams.runtime.function.Maths;
import io.ferrisstreams.runtime.function.Now;
import io.ferrisstreams.runtime.function.Padding;
import io.ferrisstreams.runtime.function.Parts;
import io.ferrisstreams.runtime.function.Presence;
import io.ferrisstreams.runtime.function.Regexps;
import io.ferrisstreams.runtime.function.Rounding;
import io.ferrisstreams.runtime.function.Splits;
import io.ferrisstreams.runtime.function.Text;
import io.ferrisstreams.runtime.function.TimeFormats;
import io.ferrisstreams.runtime.function.TimeParts;
import io.ferrisstreams.runtime.function.TimeUnits;
import io.ferrisstreams.runtime.function.TimesOfDay;
import io.ferrisstreams.runtime.function.Trigonometry;
import io.ferrisstreams.runtime.function.Urls;
import io.ferrisstreams.runtime.function.Variants;
import io.ferrisstreams.runtime.function.ZonedTimes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where functions are declared; a class that is not here is not part of the language. */
final class Families {
  /** Titles, with their classes, in the order of the documentation. */
  static final Map<String, List<Class<?>>> ALL = all();

  /** Functions that replace those of their names in the dialect {@code ksql}. */
  static final List<Class<?>> KSQL =
      List.of(
          KsqlParts.class, KsqlMaths.class, KsqlRounding.class, KsqlTimes.class, KsqlMaps.class);

  private Families() {}

  private static Map<String, List<Class<?>>> all() {
    Map<String, List<Class<?>>> all = new LinkedHashMap<>();
    all.put(SpecialFunctions.FAMILY, List.of(Presence.class));
    all.put("Text", List.of(Text.class, Parts.class, Padding.class, Characters.class));
    all.put("Regular expressions", List.of(Regexps.class));
    all.put("Masks, hashes and URLs", List.of(Masks.class, Hashes.class, Urls.class));
    all.put("Numbers", List.of(Maths.class, Rounding.class, Trigonometry.class));
    all.put(
        "Time",
        List.of(
            Now.class,
            TimeParts.class,
            ClockParts.class,
            IntervalParts.class,
            TimeUnits.class,
            TimesOfDay.class,
            Calendars.class,
            ZonedTimes.class,
            TimeFormats.class,
            Epochs.class));
    all.put("Arrays", List.of(Elements.class, ArraySets.class, Splits.class));
    all.put("Maps", List.of(MapParts.class));
    all.put("Lambdas", List.of(Lambdas.class));
    all.put("Bytes", List.of(ByteStrings.class));
    all.put("JSON", List.of(Json.class, JsonMaking.class, Variants.class));
    return all;
  }

  static List<Class<?>> classes() {
    List<Class<?>> classes = new ArrayList<>();
    ALL.values().forEach(classes::addAll);
    return classes;
  }
}
