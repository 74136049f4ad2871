CREATE STREAM t (s VARCHAR, n INT);
SELECT UPPER(s) AS up, LOWER(s) AS low, LENGTH(s) AS len, TRIM(s) AS trimmed, LTRIM(s) AS l, RTRIM(s) AS r, REPLACE(s, 'i', 'ı') AS rep,
  SUBSTRING(s, n) AS sub, SUBSTRING(s, n, 2) AS sub2, LEFT(s, n) AS lft, RIGHT(s, n) AS rgt, POSITION('i', s) AS pos, STARTS_WITH(s, 'T') AS st
FROM t;
