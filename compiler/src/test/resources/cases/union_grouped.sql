-- Topics that are merged may have different numbers of partitions: rows go to where their groups are.
CREATE STREAM a (k VARCHAR KEY, v INT) WITH ('topic' = 'a');
CREATE STREAM b (k VARCHAR KEY, v INT) WITH ('topic' = 'b');
CREATE STREAM both_of_them AS SELECT k, v FROM a UNION ALL SELECT k, v FROM b;
CREATE TABLE totals AS SELECT k, SUM(v) AS total FROM both_of_them GROUP BY k;
SELECT DISTINCT k FROM (SELECT k FROM a) AS q;
