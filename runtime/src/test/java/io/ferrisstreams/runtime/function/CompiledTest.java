package io.ferrisstreams.runtime.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class CompiledTest {
  private final AtomicInteger made = new AtomicInteger();
  private final Compiled<Integer> compiled = new Compiled<>(text -> made.incrementAndGet());

  @Test
  void aTextIsCompiledOnce() {
    for (int row = 0; row < 1000; row++) {
      compiled.of("pattern");
    }

    assertThat(made).hasValue(1);
  }

  @Test
  void rowsThatBringATextEachDoNotFillTheMemory() {
    for (int row = 0; row < 10_000; row++) {
      compiled.of("pattern " + row);
      compiled.of("x".repeat(2000) + row);
    }

    assertThat(compiled.size()).isBetween(1, 256);
  }
}
