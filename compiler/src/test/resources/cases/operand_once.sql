-- What is compared with several values is computed once. A column stands for itself, also as a wider number.
CREATE STREAM t (a INT, b INT, l BIGINT, s VARCHAR, p DECIMAL(18,4), ts TIMESTAMP(3), xs ARRAY<INT>) WITH ('topic' = 't');
SELECT CASE a / b WHEN 1 THEN 'one' WHEN 2.0 THEN 'two' WHEN 1e-1 THEN 'a tenth' WHEN NULL THEN 'never' ELSE 'other' END AS quotient,
  CASE UPPER(s) WHEN 'A' THEN CASE LOWER(s) WHEN s THEN 'small' WHEN UPPER(s) THEN 'never' ELSE 'large' END WHEN 'B' THEN s END AS letter
FROM t;
SELECT CASE SUBSTRING(s, 1, 10) WHEN '2024-02-29' THEN 'leap day' WHEN ts THEN 'that day' END AS day FROM t;
SELECT p * p BETWEEN 1 AND 100.5 AS medium, a + b NOT BETWEEN b AND l AS outside, NULLIF(a / b, 0) AS not_zero, LENGTH(s) IN (a, b, 3) AS length, LENGTH(s) NOT IN (1, 2) AS long, a IN (l, 7) AS wider FROM t;
SELECT a + b AS sum, CASE sum WHEN 1 THEN sum * 10 WHEN 2 THEN sum * 20 END AS of_sum, sum BETWEEN 1 AND 2 AS few FROM t;
SELECT TRANSFORM(xs, operand => CASE operand + 1 WHEN a THEN operand WHEN b THEN a * 10 END) AS cased FROM t;
SELECT CASE RANDOM() < 0.5e0 WHEN TRUE THEN 1 WHEN FALSE THEN 1 END AS always, NULLIF(RANDOM(), 2e0) IS NOT NULL AS never_two FROM t;
SELECT s FROM t WHERE a / b BETWEEN 1 AND 2;
