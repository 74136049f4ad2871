CREATE STREAM t (a INT, p DECIMAL(10,4), d DATE);
SELECT 1 + 2 * 3 AS seven, 'a' || 'b' AS ab, a + (2 + 3) AS a5, 10 / 4 AS two, 10.0 / 4 AS exact, -(3) AS minus, 7 % 4 AS three,
  CAST('2024-02-29' AS DATE) AS leap, CAST('1.50' AS DECIMAL(4,2)) AS p, 'abc' LIKE 'a%' AS likes, NULL + 1 AS nothing, UPPER('x') AS up
FROM t
WHERE 1 = 1 AND p > 1 AND NOT FALSE AND (a > 0 OR 1 > 2) AND d <> '2024-01-01';
