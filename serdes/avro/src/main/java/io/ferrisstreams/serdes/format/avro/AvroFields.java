package io.ferrisstreams.serdes.format.avro;

import io.ferrisstreams.serdes.row.Row;
import io.ferrisstreams.serdes.row.RowException;
import io.ferrisstreams.serdes.type.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record in the order they were written in, each with where it goes. A column takes
 * the field of its name, else one that differs in case only; a field that nobody wants is skipped,
 * and a column without one is NULL.
 */
final class AvroFields {
  private final Step[] steps;
  private final RowType columns;

  /**
   * @param reader null if nobody wants the field
   */
  private record Step(String name, Schema schema, @Nullable AvroReader reader, int column) {}

  private AvroFields(List<Step> steps, RowType columns) {
    this.steps = steps.toArray(Step[]::new);
    this.columns = columns;
  }

  /**
   * @param columns what the record is read as
   * @param target for each column, where in the row it goes, or -1
   */
  static AvroFields of(Schema record, RowType columns, int[] target, boolean rounding) {
    List<Step> steps = new ArrayList<>();
    for (Schema.Field field : record.getFields()) {
      int column = column(field.name(), record, columns);
      boolean wanted = column >= 0 && target[column] >= 0;
      steps.add(
          new Step(
              wanted ? columns.column(column).name() : field.name(),
              field.schema(),
              wanted
                  ? AvroReaders.of(field.schema(), columns.column(column).type(), rounding)
                  : null,
              wanted ? target[column] : -1));
    }
    return new AvroFields(steps, columns);
  }

  static AvroFields ofStruct(Schema record, RowType fields, boolean rounding) {
    return of(record, fields, IntStream.range(0, fields.size()).toArray(), rounding);
  }

  private static int column(String field, Schema record, RowType columns) {
    int same = columns.indexOf(field);
    for (int i = 0; same < 0 && i < columns.size(); i++) {
      String name = columns.column(i).name();
      if (name.equalsIgnoreCase(field) && isFirst(field, name, record)) {
        same = i;
      }
    }
    return same;
  }

  /** Whether no field of exactly the column's name is there, nor another one before this. */
  private static boolean isFirst(String field, String column, Schema record) {
    return record.getField(column) == null
        && record.getFields().stream()
            .map(Schema.Field::name)
            .filter(column::equalsIgnoreCase)
            .findFirst()
            .filter(field::equals)
            .isPresent();
  }

  void read(AvroInput in, Row row) {
    for (Step step : steps) {
      try {
        if (step.reader == null) {
          AvroSkip.skip(in, step.schema);
        } else {
          step.reader.read(in, row, step.column);
        }
      } catch (RowException e) {
        throw e.in("." + step.name);
      }
    }
  }

  /**
   * @param row of exactly the columns
   * @throws RowException if one that is NOT NULL has no value
   */
  void checkMandatory(Row row) {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.column(i).nullable() && row.isNull(i)) {
        throw new RowException(RowException.Kind.MISSING_VALUE, "is NOT NULL and has no value")
            .in("." + columns.column(i).name());
      }
    }
  }
}
