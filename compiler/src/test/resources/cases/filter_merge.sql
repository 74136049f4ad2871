-- Filters of a view, of a view over it and of the query become one, below the projection: the row that a later
-- filter drops is not computed, so it fails less when optimised.
CREATE STREAM t (a INT, b INT, c VARCHAR);
CREATE VIEW v AS SELECT a, b, 100 / b AS share, c FROM t WHERE a > 0;
CREATE VIEW w AS SELECT a AS a2, share, c FROM v WHERE c <> 'x';
SELECT share, a2 FROM w WHERE a2 < 10 AND TRUE;
