-- What is NULL is passed over, in any frame and order, and however late a row comes.
CREATE STREAM readings (sensor VARCHAR NOT NULL, value DECIMAL(5, 1), ts BIGINT)
  WITH ('topic' = 'readings', 'event.time.field' = 'ts');

CREATE STREAM filled AS
SELECT sensor, value,
  LAG(value) IGNORE NULLS OVER w AS known_before,
  COALESCE(value, LAG(value IGNORE NULLS) OVER w, 0) AS carried,
  FIRST_VALUE(value) IGNORE NULLS OVER w AS opening,
  LAST_VALUE(value) IGNORE NULLS OVER w AS latest,
  FIRST_VALUE(value) IGNORE NULLS OVER (PARTITION BY sensor ORDER BY ts ROWS 2 PRECEDING) AS oldest_of_three,
  LAG(value) RESPECT NULLS OVER w AS before
FROM readings
WINDOW w AS (PARTITION BY sensor ORDER BY ts)
WITH ('sink.kafka.topic' = 'filled');
