package io.ferrisstreams.compiler.parser;

import static io.ferrisstreams.compiler.parser.SelectCutter.Section.AFTER;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.FROM;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.GROUP_BY;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.HAVING;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.LIMIT;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.NAMED_WINDOWS;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.OFFSET;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.ORDER_BY;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.SELECT;
import static io.ferrisstreams.compiler.parser.SelectCutter.Section.WHERE;

import io.ferrisstreams.compiler.text.ProblemException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jsqlparser.parser.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one select: {@code SELECT …} up to the next set operator. Mutable while it does.
 *
 * <p>What stays is sorted into sections, which come out in JSqlParser's order.
 */
final class SelectCutter {
  /** The parts of a select, in the order JSqlParser wants them. */
  enum Section {
    SELECT,
    AFTER,
    FROM,
    WHERE,
    GROUP_BY,
    HAVING,
    NAMED_WINDOWS,
    ORDER_BY,
    LIMIT,
    OFFSET
  }

  private final ClauseCutter cutter;
  private final List<Token> tokens;
  private final int to;
  private final Map<Section, List<Token>> sections = new EnumMap<>(Section.class);
  private final Set<String> seen = new HashSet<>();
  private Section section = SELECT;
  private int select = -1;
  private int join = -1;
  private @Nullable String lastNamed;

  SelectCutter(ClauseCutter cutter, int to) {
    this.cutter = cutter;
    this.tokens = cutter.tokens();
    this.to = to;
  }

  /** Returns the index of the set operator behind the select, or {@code to}. */
  int cut(int from, List<Token> out) {
    int i = head(from);
    while (i < to && !isSetOperator(i)) {
      i = step(i);
    }
    sections.values().forEach(out::addAll);
    return i;
  }

  private int head(int from) {
    Token first = from < to ? tokens.get(from) : null;
    if (first == null || !Tokens.isOneOf(first, "SELECT", "VALUES", "(")) {
      throw new Cursor(tokens, Math.min(from, to), to).unexpected("expected SELECT", "SELECT");
    }
    if (Tokens.is(first, "(")) {
      select = firstSelect(from, cutter.brackets().closing(from));
      section = AFTER;
      return cutter.group(from, select, section());
    }
    select = Tokens.start(first);
    section().add(first);
    return from + 1;
  }

  private int firstSelect(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Tokens.is(tokens.get(i), "SELECT")) {
        return Tokens.start(tokens.get(i));
      }
    }
    return Tokens.start(tokens.get(from));
  }

  private boolean isSetOperator(int i) {
    Token token = tokens.get(i);
    if (isPlainName(i)) {
      return false;
    }
    return Tokens.isOneOf(token, "UNION", "INTERSECT", "EXCEPT")
        || (Tokens.is(token, "MINUS") && at(i + 1, "SELECT"));
  }

  /** Takes one token or one clause; returns the index behind it. */
  private int step(int i) {
    Token token = tokens.get(i);
    if (section == FROM && (at(i - 1, "FROM") || at(i - 1, ",") || at(i - 1, "JOIN"))) {
      Cursor source = new Cursor(tokens, i, to);
      if (WindowTable.startsAt(source)) {
        return window(source);
      }
    }
    if (Brackets.opens(token)) {
      return cutter.group(i, select, section());
    }
    if (!isPlainName(i)) {
      Section starts = starts(i);
      if (starts != null) {
        return begin(starts, i);
      }
      StreamingClause clause = StreamingClause.at(this, i);
      if (clause != null) {
        return cutOut(clause, i);
      }
    }
    if (section == FROM && Tokens.isOneOf(token, ",", "JOIN") && !Keywords.isJoinCall(tokens, i)) {
      join++;
    }
    if (section == FROM) {
      noteSource(i);
    }
    section().add(token);
    return i + 1;
  }

  private int window(Cursor cursor) {
    if (!seen.add(StreamingClause.WINDOW.name())) {
      throw ProblemException.at(cursor.here(), "WINDOW is given twice");
    }
    List<Token> table = WindowTable.read(cursor, this);
    section().addAll(table);
    lastNamed = Tokens.name(table.get(0)).text();
    return cursor.position();
  }

  private int begin(Section starts, int i) {
    if (sections.containsKey(starts)) {
      throw ProblemException.at(
          Tokens.span(tokens.get(i)), starts.name().replace('_', ' ') + " is given twice");
    }
    section = starts;
    lastNamed = null;
    section().add(tokens.get(i));
    if (starts == GROUP_BY || starts == ORDER_BY) {
      section().add(tokens.get(i + 1));
      return i + 2;
    }
    return i + 1;
  }

  private int cutOut(StreamingClause clause, int i) {
    if (clause.once() && !seen.add(clause.name())) {
      throw ProblemException.at(
          Tokens.span(tokens.get(i)), clause.name().replace('_', ' ') + " is given twice");
    }
    Cursor cursor = new Cursor(tokens, i, to);
    clause.read(cursor, this);
    int next = cursor.position();
    if (clause == StreamingClause.INTO) {
      Token sink = tokens.get(next - 1);
      lastNamed = Tokens.isWord(sink) ? sink.image : Tokens.unquoted(sink);
    } else if (clause.endsSource()) {
      lastNamed = null;
    }
    boolean sourceGoesOn =
        section == FROM && !clause.endsSource() && (clause != StreamingClause.WITH || !seenInto());
    if (!sourceGoesOn && !clause.isMarker() && next < to && !startsClause(next)) {
      throw new Cursor(tokens, next, to).unexpected("expected a clause or the end");
    }
    if (clause.isMarker()
        && next < to
        && !at(next, ",")
        && !at(next, "AS")
        && !startsClause(next)) {
      throw new Cursor(tokens, next, to).unexpected("expected , or FROM", "FROM");
    }
    return next;
  }

  private boolean seenInto() {
    return seen.contains(StreamingClause.INTO.name());
  }

  /** Whether a section or a streaming clause begins at a token, or the select ends there. */
  boolean startsClause(int i) {
    return startsSection(i) || (!isPlainName(i) && StreamingClause.at(this, i) != null);
  }

  boolean startsSection(int i) {
    return !isPlainName(i) && (isSetOperator(i) || starts(i) != null);
  }

  private @Nullable Section starts(int i) {
    Token token = tokens.get(i);
    if (token.image.length() < 4 || token.image.length() > 6) {
      return null;
    }
    switch (Tokens.upper(token)) {
      case "FROM":
        return isDistinctFrom(i) ? null : FROM;
      case "WHERE":
        return WHERE;
      case "HAVING":
        return HAVING;
      case "GROUP":
        return at(i + 1, "BY") ? GROUP_BY : null;
      case "ORDER":
        return at(i + 1, "BY") ? ORDER_BY : null;
      case "LIMIT":
        return isCount(i) ? LIMIT : null;
      case "OFFSET":
        return isCount(i) ? OFFSET : null;
      case "WINDOW":
        return at(i + 2, "AS") && !at(i + 1, ",") ? NAMED_WINDOWS : null;
      default:
        return null;
    }
  }

  private boolean isDistinctFrom(int i) {
    return at(i - 1, "DISTINCT") && (at(i - 2, "IS") || at(i - 2, "NOT"));
  }

  /** LIMIT and OFFSET are good column names: only behind an operand are they clauses. */
  private boolean isCount(int i) {
    Token before = cutter.before(i);
    boolean operandBefore =
        before == null || Keywords.endsOperand(before) || Tokens.isOneOf(before, "ASC", "DESC");
    boolean countBehind = i + 1 < to && Tokens.isNumber(tokens.get(i + 1));
    boolean operandBehind =
        i + 1 < to && Tokens.isOneOf(tokens.get(i + 1), ",", ".", ")", "=", "<", ">");
    return countBehind || (operandBefore && section != SELECT && !operandBehind);
  }

  /** Whether a word can only be a name where it stands, whatever it means elsewhere. */
  private boolean isPlainName(int i) {
    if (at(i - 1, ".") || (at(i + 1, ".") && !Keywords.isReserved(tokens.get(i)))) {
      return true;
    }
    return at(i - 1, "AS") && !Keywords.isReserved(tokens.get(i));
  }

  private void noteSource(int i) {
    if (Tokens.isName(tokens.get(i))
        && (at(i - 1, "FROM") || at(i - 1, "JOIN") || at(i - 1, ","))) {
      lastNamed = Tokens.name(tokens.get(i)).text();
    } else if (Tokens.isString(tokens.get(i))) {
      lastNamed = Tokens.unquoted(tokens.get(i));
    } else if (at(i, "ON") || at(i, "USING")) {
      lastNamed = null;
    }
  }

  boolean at(int i, String image) {
    return i >= 0 && i < to && Tokens.is(tokens.get(i), image);
  }

  private List<Token> section() {
    return sections.computeIfAbsent(section, key -> new ArrayList<>());
  }

  // What the clauses ask for.

  ClauseCutter cutter() {
    return cutter;
  }

  List<Token> tokens() {
    return tokens;
  }

  int select() {
    return select;
  }

  int join() {
    return join;
  }

  int end() {
    return to;
  }

  boolean in(Section asked) {
    return section == asked;
  }

  boolean isBehindFrom() {
    return section != SELECT;
  }

  /** The source or sink that stands directly before. */
  @Nullable String lastNamed() {
    return lastNamed;
  }
}
