-- Conditions that need statements of their own are reached only where they decide.
CREATE STREAM t (a INT, b INT, s VARCHAR);
CREATE STREAM guarded AS SELECT a FROM t WHERE b <> 0 AND COALESCE(a / b, 0) > 1;
CREATE STREAM either AS SELECT a FROM t WHERE b = 0 OR COALESCE(a / b, 0) > 1 OR TRY_CAST(s AS INT) = 5;
SELECT CASE WHEN b = 0 THEN 'zero' WHEN COALESCE(a / b, -1) = -1 THEN 'unknown' WHEN TRY_CAST(s AS INT) IS NULL THEN 'no number' ELSE 'ok' END AS k,
  COALESCE(CASE WHEN a > 1 THEN NULL ELSE a END, CASE WHEN b > 1 THEN b END, 0) AS c FROM t;
