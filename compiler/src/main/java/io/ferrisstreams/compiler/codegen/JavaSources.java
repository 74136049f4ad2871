package io.ferrisstreams.compiler.codegen;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Generated source.
 *
 * @param topologyClass binary name of the class to start from
 * @param files source by binary class name, the topology class first
 */
public record JavaSources(String topologyClass, Map<String, String> files) {
  public JavaSources {
    requireNonNull(topologyClass, "topologyClass");
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }
}
