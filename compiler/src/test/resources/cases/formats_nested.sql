CREATE STREAM t (
  id INT,
  a ARRAY<STRUCT<x DECIMAL(9,2), "y z" MAP<VARCHAR, DATE>>>,
  m MAP<INT, ARRAY<VARCHAR>>,
  s STRUCT<ts TIMESTAMP, inner STRUCT<b BOOLEAN>>
);
CREATE STREAM same AS SELECT * FROM t;
CREATE STREAM numbers WITH ('time.format' = 'number', 'decimal.format' = 'string') AS SELECT a, s FROM t;
