package io.ferrisstreams.compiler;

import io.ferrisstreams.runtime.job.JobSpec;
import io.ferrisstreams.runtime.job.SqlTopology;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.Topology;

public interface CompiledSql {
  SqlTopology sqlTopology();

  JobSpec spec();

  Topology topology();

  Map<String, String> javaSource();

  Map<String, byte[]> classes();

  String explain();

  List<String> printed();
}
