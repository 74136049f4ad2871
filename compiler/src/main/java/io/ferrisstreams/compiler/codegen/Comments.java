package io.ferrisstreams.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/** SQL text as Java comments: what a user wrote can never end the comment it stands in. */
final class Comments {
  private static final int MAX_LINES = 40;
  private static final int MAX_LINE = 120;

  private Comments() {}

  /** The statement as a preformatted Javadoc block. */
  static CodeBlock javadoc(String sql) {
    return CodeBlock.of("<pre>{@code\n$L\n}</pre>\n", safe(sql));
  }

  /**
   * {@code sql} shortened, and changed where it could do harm: backslashes (a unicode escape is
   * translated before comments are recognised, JLS 3.3), comment ends, control and invisible
   * characters (which can make source read differently from what it does), and braces and at signs
   * that Javadoc would read.
   */
  static String safe(String sql) {
    StringBuilder safe = new StringBuilder();
    String[] lines = sql.strip().split("\\R", MAX_LINES + 1);
    for (int i = 0; i < Math.min(lines.length, MAX_LINES); i++) {
      String line = lines[i].stripTrailing();
      safe.append(i == 0 ? "" : "\n");
      line.substring(0, Math.min(line.length(), MAX_LINE)).codePoints().forEach(c -> add(c, safe));
      if (line.length() > MAX_LINE) {
        safe.append(" ...");
      }
    }
    if (lines.length > MAX_LINES) {
      safe.append("\n...");
    }
    return safe.toString();
  }

  private static void add(int c, StringBuilder safe) {
    switch (c) {
      case '\\' -> safe.append("(backslash)");
      case '/' -> safe.append(safe.length() > 0 && last(safe) == '*' ? " /" : "/");
      case '*' -> safe.append(safe.length() > 0 && last(safe) == '/' ? " *" : "*");
      case '{' -> safe.append('(');
      case '}' -> safe.append(')');
      case '@' -> safe.append("(at)");
      case '\t' -> safe.append("  ");
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              safe.append('?');
          default -> safe.appendCodePoint(c);
        }
      }
    }
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }
}
