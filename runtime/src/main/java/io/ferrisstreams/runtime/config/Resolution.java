package io.ferrisstreams.runtime.config;

public interface Resolution {
  String show();

  java.util.Map<String, String> kafka();

  java.util.List<String> warnings();
}
