package io.ferrisstreams.system;

import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a document. */
record Markdown(String file, List<Block> blocks) {

  /**
   * One block.
   *
   * @param line of its opening fence
   * @param info what stands behind the fence: {@code sql}, or {@code sql continues}
   */
  record Block(String file, int line, String info, String text) {
    @Override
    public String toString() {
      return file + ":" + line + " " + info;
    }
  }

  static Markdown of(String file) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Repository.read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int start = i++;
        StringBuilder text = new StringBuilder();
        for (; !lines.get(i).equals("```"); i++) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(file, start + 1, lines.get(start).substring(3), text.toString()));
      }
    }
    return new Markdown(file, List.copyOf(blocks));
  }

  /** Those with exactly that info. */
  List<Block> blocks(String info) {
    return blocks.stream().filter(block -> block.info().equals(info)).toList();
  }
}
