package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;

/** A clause JSqlParser does not know, cut out of a query before it is parsed. */
public sealed interface Clause
    permits WindowClause,
        EmitClause,
        PartitionByClause,
        JoinWindow,
        WithClause,
        IntoClause,
        KeyMarker,
        BufferWindow,
        AsOf {

  /** Offset of the SELECT token of the select this clause was written in. */
  int select();

  Span span();
}
