-- One source, three statements, each with its columns: it is read once, with their union.
-- The first row's c is no DOUBLE, which only matters to one who reads it: fails less when optimised
CREATE STREAM t (a INT, b VARCHAR, c DOUBLE, d DATE, e BOOLEAN) WITH ('topic' = 't');
CREATE STREAM one AS SELECT a FROM t;
CREATE STREAM two AS SELECT b FROM t WHERE a > 1;
SELECT d FROM t WHERE e;
