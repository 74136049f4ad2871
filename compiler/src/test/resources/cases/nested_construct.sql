CREATE STREAM t (i INT, b BIGINT, d DECIMAL(9,2), s VARCHAR NOT NULL);
SELECT ARRAY[1, i, NULL] AS numbers,
  ARRAY(b, i) AS widened,
  MAP('one' := 1, s := i) AS counts,
  MAP(i, s, 0, 'none') AS names,
  STRUCT(id := i, place := STRUCT(name := s, "at x" := d)) AS nested,
  ARRAY[STRUCT(a := ARRAY[d], m := MAP('d' := d))] AS deep,
  CAST(i AS DECIMAL(10,0)) AS whole,
  ARRAY[CAST(i AS DECIMAL(10,0)), 7] AS wholes
FROM t;
