package io.ferrisstreams.compiler.analyzer;

import static java.util.Objects.requireNonNull;

import io.ferrisstreams.compiler.catalog.Functions;
import io.ferrisstreams.compiler.parser.Name;
import io.ferrisstreams.runtime.aggregate.SqlAggregate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile of the language: what means one thing in one of them and another in the other. What
 * both accept and no switch speaks of means the same.
 *
 * @param name what scripts and options call it
 * @param foldsCase whether a name without quotes is upper-cased and then exact, rather than matched
 *     in any case and kept as first written
 * @param unnamed what stands before the number of a column without a name
 * @param numbersByPosition whether that number is the column's position, rather than how many
 *     without a name there were before
 * @param numbersFields whether a field of a STRUCT that is selected without an alias gets a number
 *     where its name is taken, rather than being refused
 * @param reserved names that no column may have
 * @param tellsKeysApart whether a stream has a KEY and a table a PRIMARY KEY, rather than either
 * @param keysFirst whether key columns stand before the others, wherever they were written
 * @param keysInValues whether the values of records hold the key columns as well
 * @param keepsUnknownKeys whether a record key that no column is declared for stays, rather than
 *     being left out
 * @param formatsBoth whether {@code FORMAT} is the format of keys too, rather than of values only
 * @param valueFormatIsMandatory whether the format of values has to be said, rather than being JSON
 * @param sinksInheritFormat whether a sink's values are in the format that its source has
 * @param json options of the format {@code json} where a script does not say otherwise
 * @param unnamedKey the column of a key whose schema names none
 * @param unnamedValue the column of a value whose schema names none
 * @param schemaName of the records that values are in a Schema Registry; that of the stream if
 *     empty
 * @param mixesLiterals whether a literal in a list is read as what the list's first value is
 * @param refusesUntyped whether what says nothing of its type is refused: a list of nothing but
 *     NULLs, and a whole number beyond BIGINT
 * @param mergesStructs whether a STRUCT can be made one of other fields, of which those that are
 *     not there are NULL: in a CAST, and where different ones are listed
 * @param castsTextToNested whether text can be cast to an ARRAY, MAP or STRUCT: it is read as JSON
 * @param ownFunctions whether functions that mean something else in ksqlDB mean that
 * @param trimsWhitespace whether TRIM takes away all white space, rather than blanks
 * @param twoValued whether a comparison with NULL is false, rather than NULL
 * @param nullKeysAreText whether a key of a new MAP that is NULL is the text {@code null}, rather
 *     than an error
 * @param lambdasNeedValues whether arithmetic with NULL in a lambda is an error, rather than NULL
 * @param errorsAreNull whether a call, a cast or an item that cannot be computed is NULL and a
 *     condition false, rather than the row being an error
 * @param groupsAreTables whether what GROUP BY gives can only be a TABLE, rather than a STREAM of
 *     its changes as well
 * @param groupsByConstants whether GROUP BY may name a constant
 * @param emptyGroupsStay whether a group whose rows have all been taken back has a row still
 * @param joinsTextByPlus whether {@code +} of two texts is one behind the other
 * @param windowsAreFinal whether a window is told of once, when it closes, where a query does not
 *     say EMIT CHANGES
 * @param windowsWaitForADay whether a window that is told of after each row takes rows until a day
 *     after its start, rather than until its end, where it has no GRACE PERIOD
 * @param windowsAreForgotten whether a window that is to be told of when it closes is forgotten
 *     where time leaps past its RETENTION, or its size and GRACE PERIOD
 * @param boundsAreNumbers whether the bounds of windows are milliseconds, and sessions end with
 *     their last row, rather than being timestamps, and a session's end a gap later
 * @param choosesKeyFormat whether a key that is written and that the default format cannot hold is
 *     in JSON, rather than refused
 * @param nullValuesPass whether a record without a value goes through a projection as such, rather
 *     than being left out
 */
public record Dialect(
    String name,
    boolean foldsCase,
    String unnamed,
    boolean numbersByPosition,
    boolean numbersFields,
    Set<String> reserved,
    boolean tellsKeysApart,
    boolean keysFirst,
    boolean keysInValues,
    boolean keepsUnknownKeys,
    boolean formatsBoth,
    boolean valueFormatIsMandatory,
    boolean sinksInheritFormat,
    Map<String, String> json,
    String unnamedKey,
    String unnamedValue,
    Optional<String> schemaName,
    boolean mixesLiterals,
    boolean refusesUntyped,
    boolean mergesStructs,
    boolean castsTextToNested,
    boolean ownFunctions,
    boolean trimsWhitespace,
    boolean twoValued,
    boolean nullKeysAreText,
    boolean lambdasNeedValues,
    boolean errorsAreNull,
    boolean groupsAreTables,
    boolean groupsByConstants,
    boolean emptyGroupsStay,
    boolean joinsTextByPlus,
    boolean windowsAreFinal,
    boolean windowsWaitForADay,
    boolean windowsAreForgotten,
    boolean boundsAreNumbers,
    boolean choosesKeyFormat,
    boolean nullValuesPass,
    boolean joinsLikeKsqlDb) {

  /** The default: the language of the guide, with ANSI semantics. */
  public static final Dialect FERRIS =
      new Dialect(
          "ferris",
          /* foldsCase= */ false,
          /* unnamed= */ "col_",
          /* numbersByPosition= */ true,
          /* numbersFields= */ false,
          /* reserved= */ Set.of(),
          /* tellsKeysApart= */ false,
          /* keysFirst= */ false,
          /* keysInValues= */ true,
          /* keepsUnknownKeys= */ true,
          /* formatsBoth= */ false,
          /* valueFormatIsMandatory= */ false,
          /* sinksInheritFormat= */ false,
          /* json= */ Map.of(),
          /* unnamedKey= */ "key",
          /* unnamedValue= */ "value",
          /* schemaName= */ Optional.empty(),
          /* mixesLiterals= */ false,
          /* refusesUntyped= */ false,
          /* mergesStructs= */ false,
          /* castsTextToNested= */ true,
          /* ownFunctions= */ false,
          /* trimsWhitespace= */ false,
          /* twoValued= */ false,
          /* nullKeysAreText= */ false,
          /* lambdasNeedValues= */ false,
          /* errorsAreNull= */ false,
          /* groupsAreTables= */ false,
          /* groupsByConstants= */ false,
          /* emptyGroupsStay= */ false,
          /* joinsTextByPlus= */ false,
          /* windowsAreFinal= */ true,
          /* windowsWaitForADay= */ false,
          /* windowsAreForgotten= */ false,
          /* boundsAreNumbers= */ false,
          /* choosesKeyFormat= */ true,
          /* nullValuesPass= */ false,
          /* joinsLikeKsqlDb= */ false);

  /** Runs ksqlDB's scripts unchanged. */
  public static final Dialect KSQL =
      new Dialect(
          "ksql",
          /* foldsCase= */ true,
          /* unnamed= */ "KSQL_COL_",
          /* numbersByPosition= */ false,
          /* numbersFields= */ true,
          /* reserved= */ Set.of(
              "ROWTIME", "ROWPARTITION", "ROWOFFSET", "WINDOWSTART", "WINDOWEND"),
          /* tellsKeysApart= */ true,
          /* keysFirst= */ true,
          /* keysInValues= */ false,
          /* keepsUnknownKeys= */ false,
          /* formatsBoth= */ true,
          /* valueFormatIsMandatory= */ true,
          /* sinksInheritFormat= */ true,
          /* json= */ Map.of("time.format", "number", "number.format", "lenient"),
          /* unnamedKey= */ "ROWKEY",
          /* unnamedValue= */ "ROWVAL",
          /* schemaName= */ Optional.of("io.confluent.ksql.avro_schemas.KsqlDataSourceSchema"),
          /* mixesLiterals= */ true,
          /* refusesUntyped= */ true,
          /* mergesStructs= */ true,
          /* castsTextToNested= */ false,
          /* ownFunctions= */ true,
          /* trimsWhitespace= */ true,
          /* twoValued= */ true,
          /* nullKeysAreText= */ true,
          /* lambdasNeedValues= */ true,
          /* errorsAreNull= */ true,
          /* groupsAreTables= */ true,
          /* groupsByConstants= */ true,
          /* emptyGroupsStay= */ true,
          /* joinsTextByPlus= */ true,
          /* windowsAreFinal= */ false,
          /* windowsWaitForADay= */ true,
          /* windowsAreForgotten= */ true,
          /* boundsAreNumbers= */ true,
          /* choosesKeyFormat= */ false,
          /* nullValuesPass= */ true,
          /* joinsLikeKsqlDb= */ true);

  private static final List<Dialect> ALL = List.of(FERRIS, KSQL);

  public Dialect {
    requireNonNull(name, "name");
    requireNonNull(unnamed, "unnamed");
    reserved = Set.copyOf(reserved);
    json = Map.copyOf(json);
  }

  /** The dialect of that name, in any case. */
  public static Optional<Dialect> find(String name) {
    return ALL.stream().filter(dialect -> dialect.name.equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all, for messages. */
  public static List<String> names() {
    return ALL.stream().map(Dialect::name).toList();
  }

  /** A name of a statement as this dialect reads it. */
  Name name(Name written) {
    return foldsCase
        ? new Name(text(written.text(), written.quoted()), true, written.span())
        : written;
  }

  /** The text of a name in JSqlParser's tree as this dialect reads it. */
  String text(String written) {
    return text(Name.unquoted(written), Name.isQuoted(written));
  }

  /** Whether case matters in a name of JSqlParser's tree. */
  boolean isExact(String written) {
    return foldsCase || Name.isQuoted(written);
  }

  /** Whether two names of this dialect, without quotes, are one. */
  boolean same(String a, String b) {
    return foldsCase ? a.equals(b) : a.equalsIgnoreCase(b);
  }

  /** The same text for all names that are one. */
  String identity(String name) {
    return foldsCase ? name : name.toLowerCase(Locale.ROOT);
  }

  /** Which aggregates there are. */
  SqlAggregate.Dialect aggregates() {
    return equals(KSQL) ? SqlAggregate.Dialect.KSQL : SqlAggregate.Dialect.FERRIS;
  }

  /** Whether no column may have that name. */
  boolean isReserved(String name) {
    return reserved.contains(name);
  }

  /** What functions are in this dialect. */
  Functions functions(Functions all) {
    return ownFunctions ? all.ofKsql() : all;
  }

  private String text(String unquoted, boolean quoted) {
    return foldsCase && !quoted ? unquoted.toUpperCase(Locale.ROOT) : unquoted;
  }
}
