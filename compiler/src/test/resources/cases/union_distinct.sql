-- UNION gives each row that is equal to none before it; NULL is equal to NULL.
CREATE STREAM a (k VARCHAR, v INT) WITH ('topic' = 'a');
CREATE STREAM b (k VARCHAR, w BIGINT) WITH ('topic' = 'b');
CREATE STREAM one AS SELECT k FROM a UNION SELECT k FROM b;
CREATE TABLE two AS SELECT k, v FROM a UNION SELECT k, w FROM b;
-- From the left: the different rows of a and b, then all of a.
CREATE STREAM three AS SELECT k FROM a UNION DISTINCT SELECT k FROM b UNION ALL SELECT k FROM a WHERE v > 1;
SELECT COUNT(*) AS n FROM (SELECT k, v FROM a UNION SELECT k, w FROM b) AS q;
SELECT DISTINCT v FROM a;
