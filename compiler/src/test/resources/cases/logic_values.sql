-- All of AND, OR and NOT over TRUE, FALSE and NULL, as values.
CREATE STREAM t (a BOOLEAN, b BOOLEAN);
SELECT a, b, a AND b AS both_of, a OR b AS either, NOT a AS not_a, NOT (a AND b) AS nand, NOT (a OR b) AS nor FROM t;
