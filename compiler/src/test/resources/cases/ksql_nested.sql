-- STRUCTs become others by the names of their fields, keys of a MAP that are NULL a text; arithmetic with
-- NULL in a lambda makes all of the call NULL, a function of NULL only its own element.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (a INT, k STRING, l ARRAY<INT>, st STRUCT<f0 BIGINT, f1 STRING>)
  WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON');
CREATE STREAM structs AS
SELECT CAST(st AS STRUCT<f0 STRING, f3 STRING>) AS st,
  ARRAY[NULL, STRUCT(x := a, y := k), STRUCT(y := k, z := STRUCT(v := a)), STRUCT(z := STRUCT(w := a))] AS mixed
FROM s;
CREATE STREAM maps AS SELECT MAP(k := a, 'b' := 1) AS m FROM s;
CREATE STREAM lambdas AS
SELECT TRANSFORM(l, x => x + 5) AS plus, TRANSFORM(l, x => ABS(x)) AS abs,
  TRANSFORM(l, x => COALESCE(x, 0) + 1) AS known, REDUCE(l, 0, (s, x) => s - x) AS less
FROM s;
