CREATE STREAM t (i INT, s VARCHAR, p DECIMAL(6,2), l BIGINT, f DOUBLE, d DATE, b BOOLEAN);
SELECT i IN (1, 2, 3) AS few, i IN (1, 2, NULL) AS with_null, i NOT IN (1, NULL) AS not_with_null, i NOT IN (1, 2) AS not_few,
  s IN ('a', 'it''s', '', 'd', 'e', 'f', 'a') AS texts, p IN (1.5, 2, 3.25) AS decimals, l IN (1, 2, 3, 4, 5, 6000000000) AS longs,
  f IN (0e0, 1e0, 2e0, 3e0, 4e0) AS doubles, d IN ('2024-02-29', DATE '2024-03-01') AS days, i IN (l, 7) AS columns_too, b IN (TRUE) AS yes
FROM t;
