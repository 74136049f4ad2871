-- INSERT INTO a name that nobody has declared makes a stream with the columns of the query.
CREATE STREAM t (a INT, b VARCHAR);
INSERT INTO fresh SELECT a * 2 AS doubled, b FROM t;
SELECT doubled FROM fresh WHERE b = 'x';
