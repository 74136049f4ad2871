-- More than 18 digits: Int128, checked against 38 digits.
CREATE STREAM t (a DECIMAL(38,10), b DECIMAL(25,2), n DECIMAL(18,4) NOT NULL, l BIGINT) WITH ('topic' = 't');
CREATE STREAM sums AS
SELECT a + b AS apart, b + b AS same, b - n AS mixed, l + n AS longs, -a AS negative
FROM t;
CREATE STREAM products AS
SELECT a * b AS rounded, b * n AS mixed, n * l AS longs, n * n AS narrow, a * 2.5 AS more, 0 * b AS nothing
FROM t;
CREATE STREAM quotients AS
SELECT a / b AS quotient, n / 3 AS third, a % b AS rest, b % 7.5 AS small, l % n AS longs
FROM t;
