CREATE STREAM t (a ARRAY<INT>, b ARRAY<BIGINT>, m MAP<VARCHAR, INT>, s STRUCT<x INT, y DOUBLE>, d ARRAY<DOUBLE>, i INT);
SELECT a = b AS ab, a <> ARRAY[1, 2] AS ne, a IN (ARRAY[1, 2], ARRAY[3]) AS among,
  a IS DISTINCT FROM b AS different, a IS NOT DISTINCT FROM NULL AS nothing,
  m = MAP('k' := 1, 'l' := NULL) AS maps, s = STRUCT(x := i, Y := 0) AS structs,
  d = ARRAY[0.0e0] AS zero, d <> ARRAY[-0.0e0] AS not_zero,
  NULLIF(a, ARRAY[1, 2]) AS other, COALESCE(a, ARRAY[9]) AS some,
  CASE a WHEN ARRAY[1, 2] THEN 'first' WHEN ARRAY[3] THEN 'second' END AS which,
  CASE WHEN i > 0 THEN a ELSE b END AS widened,
  IF(i > 0, s, STRUCT(x := 1, y := 2.5)) AS chosen
FROM t
WHERE a IS NULL OR a <> CAST(ARRAY[] AS ARRAY<INT>);
