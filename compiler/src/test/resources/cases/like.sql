CREATE STREAM t (s VARCHAR, p VARCHAR);
SELECT s LIKE 'a%' AS starts, s LIKE '%z' AS ends, s LIKE '%b%' AS holds, s LIKE 'a_c' AS one_between, s LIKE '100!%' ESCAPE '!' AS percent,
  s NOT LIKE '%' AS never, s LIKE p AS by_column, s LIKE '' AS nothing, s LIKE 'a\%' AS backslash
FROM t;
