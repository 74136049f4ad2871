package io.ferrisstreams.runtime.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A row of a group, at a time. */
record Entry(String group, long time, long value) {

  /** Random rows whose times go on, but not always; a few of them cannot be added. */
  static List<Entry> random(Random random, int count, int groups, int forth, int back) {
    List<Entry> rows = new ArrayList<>();
    long time = 0;
    for (int i = 0; i < count; i++) {
      time = Math.max(0, time + random.nextInt(forth + back + 1) - back);
      if (random.nextInt(40) == 0) {
        time += 20L * forth;
      }
      String group = "abcdefgh".substring(0, random.nextInt(groups));
      rows.add(new Entry(group, time, random.nextInt(30) == 0 ? -1 : i));
    }
    return rows;
  }
}
