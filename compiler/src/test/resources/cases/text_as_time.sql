-- Text beside a date, time or timestamp is read as one; beside the latter two it may stop early.
CREATE STREAM t (id INT, d DATE, ts TIMESTAMP(3), us TIMESTAMP(6), s VARCHAR);
SELECT id, ts >= '2024' AS this_year, ts < '2024-03' AS before_march, ts = '2024-02-29' AS at_midnight, ts > '2024-02-29T12' AS afternoon, ts = '2024-02-29T13:00+01:00' AS with_offset, ts = '2024-02-29 07:00:00 America/New_York' AS with_zone,
  '2024-02-29T12:00:00+0000' <= ts AS swapped, ts < '2024-02-29T12:00:00.000001' AS finer, us = '2024-02-29T12:00:00.000001Z' AS micros, d >= '2024-02' AS from_february, d BETWEEN '2024' AND '2025' AS within, d IN ('2024-02-29', '2024-03-01') AS listed,
  CAST(ts AS TIME) > '11:59' AS time_of_day, ts > s AS by_column, s = us AS by_column_too, d <> s AS date_by_column
FROM t;
