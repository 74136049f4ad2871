-- Alternatives about one nullable column; each is a term of its own, however long.
CREATE STREAM t (side VARCHAR, a INT, p DECIMAL(6,2));
CREATE STREAM sides AS SELECT side FROM t WHERE side = 'B' OR side = 'S' OR side = 'X';
CREATE STREAM outliers AS SELECT p FROM t WHERE p <= -3 OR p >= 3;
SELECT a FROM t WHERE (a = 1 AND side = 'B') OR (a = 1 AND side = 'S') OR (a = 2 AND side = 'S');
SELECT a = 1 OR a = 2 AS either, NOT (a = 1 AND side = 'B' OR a = 1 AND side = 'S') AS neither FROM t;
