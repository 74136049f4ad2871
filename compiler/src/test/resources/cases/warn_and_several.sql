-- Warnings of several statements, in the order of the script; and of a view once.
CREATE STREAM t (p DECIMAL(10,2), f DOUBLE);
CREATE VIEW v AS SELECT p * f AS x FROM t;
SELECT x FROM v;
SELECT x + 1 AS y FROM v WHERE x > 1.5;
SELECT p + f AS z FROM t;
