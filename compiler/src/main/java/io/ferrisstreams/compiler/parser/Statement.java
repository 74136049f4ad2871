package io.ferrisstreams.compiler.parser;

import io.ferrisstreams.compiler.text.Span;
import java.util.List;

/** One statement of a script. */
public sealed interface Statement
    permits CreateSource,
        CreateAs,
        CreateView,
        InsertSelect,
        InsertValues,
        SelectStatement,
        SetProperty,
        ShowStatement,
        Describe,
        Explain,
        Drop,
        DefineVariable,
        CreateType,
        Print,
        Terminate,
        StartJob,
        StopJob,
        PauseJob,
        ResumeJob,
        DeployJob,
        RollbackJob,
        AssertValues,
        AssertSource,
        Other {

  /** From the first token to the last, without the semicolon. */
  Span span();

  /** Of the comments ahead of the statement; one name may come several times. */
  List<Annotation> annotations();
}
