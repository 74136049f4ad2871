package io.ferrisstreams.runtime.window;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Windows as one would explain them: rows are kept, everything else is computed anew each time. */
abstract class Naive {
  private final Emission emission;
  final List<String> results = new ArrayList<>();
  long now = -1;

  /** The rows of a group in a window. */
  record Window(String group, long start, long end, List<Entry> rows) {
    static final Comparator<Window> ORDER =
        Comparator.comparingLong(Window::end)
            .thenComparing(window -> bytes(window.group()), Arrays::compareUnsigned);

    private static byte[] bytes(String group) {
      return group.getBytes(StandardCharsets.UTF_8);
    }

    String show(long time) {
      return "%s[%d,%d) %s @%d".formatted(group, start, end, values(), time);
    }

    private String values() {
      return rows.stream()
          .map(Entry::value)
          .sorted()
          .map(String::valueOf)
          .collect(joining(", ", "[", "]"));
    }

    long lastTime() {
      return rows.stream().mapToLong(Entry::time).max().orElseThrow();
    }
  }

  Naive(Emission emission) {
    this.emission = emission;
  }

  static Outcome of(Windowing windowing, Emission emission, List<Entry> rows) {
    Naive naive =
        windowing instanceof FixedWindows fixed
            ? new OfFixed(fixed, emission)
            : new OfSessions((Sessions) windowing, emission);
    long late = 0;
    long failed = 0;
    for (Entry row : rows) {
      naive.now = Math.max(naive.now, row.time());
      if (!naive.takes(row)) {
        late++;
      } else if (row.value() < 0) {
        failed++;
      } else {
        naive.add(row);
      }
      naive.close();
    }
    naive.now = Long.MAX_VALUE / 2;
    naive.close();
    return new Outcome(naive.results, late, failed);
  }

  abstract boolean takes(Entry row);

  abstract void add(Entry row);

  /** Forgets the windows that are closed now, and returns them. */
  abstract List<Window> closed();

  abstract long timeOf(Window window);

  void tell(Window window) {
    if (emission == Emission.CHANGES) {
      results.add(window.show(timeOf(window)));
    }
  }

  void tellGone(Window window) {
    if (emission == Emission.CHANGES) {
      results.add(
          "%s[%d,%d) null @%d"
              .formatted(window.group(), window.start(), window.end(), window.end()));
    }
  }

  private void close() {
    List<Window> closed = new ArrayList<>(closed());
    closed.sort(Window.ORDER);
    if (emission == Emission.FINAL) {
      closed.forEach(window -> results.add(window.show(timeOf(window))));
    }
  }

  private static final class OfFixed extends Naive {
    private final FixedWindows windows;
    private final List<Window> open = new ArrayList<>();

    OfFixed(FixedWindows windows, Emission emission) {
      super(emission);
      this.windows = windows;
    }

    /** Every window there is that holds the time of the row and is not closed. */
    private List<Window> takers(Entry row) {
      long starts = windows.cumulating() ? windows.sizeMs() : windows.everyMs();
      List<Window> found = new ArrayList<>();
      for (long start = 0; start <= row.time(); start += starts) {
        long from = start;
        LongStream ends =
            windows.cumulating()
                ? LongStream.iterate(start + windows.everyMs(), end -> end + windows.everyMs())
                    .takeWhile(end -> end <= from + windows.sizeMs())
                : LongStream.of(start + windows.sizeMs());
        ends.filter(end -> row.time() < end && end > now - windows.graceMs())
            .forEach(end -> found.add(new Window(row.group(), from, end, new ArrayList<>())));
      }
      return found;
    }

    @Override
    boolean takes(Entry row) {
      return !takers(row).isEmpty();
    }

    @Override
    void add(Entry row) {
      for (Window taker : takers(row)) {
        Optional<Window> same =
            open.stream()
                .filter(
                    known ->
                        known.group().equals(taker.group())
                            && known.start() == taker.start()
                            && known.end() == taker.end())
                .findFirst();
        Window window = same.orElse(taker);
        if (same.isEmpty()) {
          open.add(taker);
        }
        window.rows().add(row);
        tell(window);
      }
    }

    @Override
    List<Window> closed() {
      List<Window> closed =
          open.stream().filter(window -> window.end() <= now - windows.graceMs()).toList();
      open.removeAll(closed);
      return closed;
    }

    @Override
    long timeOf(Window window) {
      return window.lastTime();
    }
  }

  private static final class OfSessions extends Naive {
    private final Sessions sessions;
    private final List<Entry> open = new ArrayList<>();

    OfSessions(Sessions sessions, Emission emission) {
      super(emission);
      this.sessions = sessions;
    }

    private List<Window> sessions(List<Entry> rows) {
      List<Window> found = new ArrayList<>();
      rows.stream()
          .sorted(Comparator.comparing(Entry::group).thenComparingLong(Entry::time))
          .forEach(row -> append(found, row));
      return found;
    }

    private void append(List<Window> found, Entry row) {
      Window last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last == null
          || !last.group().equals(row.group())
          || row.time() - last.end() > sessions.gapMs()) {
        found.add(new Window(row.group(), row.time(), row.time(), List.of(row)));
        return;
      }
      List<Entry> rows = new ArrayList<>(last.rows());
      rows.add(row);
      found.set(found.size() - 1, new Window(row.group(), last.start(), row.time(), rows));
    }

    private Window with(Entry row) {
      List<Entry> rows = new ArrayList<>(open);
      rows.add(row);
      return sessions(rows).stream()
          .filter(session -> session.rows().contains(row))
          .findFirst()
          .orElseThrow();
    }

    private boolean isClosed(Window session) {
      return session.end() < now - sessions.graceMs() - sessions.gapMs();
    }

    @Override
    boolean takes(Entry row) {
      return !isClosed(with(row));
    }

    @Override
    void add(Entry row) {
      Window session = with(row);
      if (session.start() < row.time() || row.time() < session.end()) {
        sessions(open).stream()
            .filter(before -> session.rows().containsAll(before.rows()))
            .forEach(this::tellGone);
      }
      open.add(row);
      tell(session);
    }

    @Override
    List<Window> closed() {
      List<Window> closed = sessions(open).stream().filter(this::isClosed).toList();
      closed.forEach(session -> open.removeAll(session.rows()));
      return closed;
    }

    @Override
    long timeOf(Window session) {
      return session.end();
    }
  }
}
