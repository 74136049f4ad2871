-- Rows of tables that are in both, or in the first only, as the tables change.
CREATE TABLE a (id INT PRIMARY KEY, city VARCHAR, level INT) WITH ('topic' = 'a');
CREATE TABLE b (id INT PRIMARY KEY, town VARCHAR, level BIGINT) WITH ('topic' = 'b');
CREATE TABLE both_have AS SELECT city, level FROM a INTERSECT SELECT town, level FROM b;
CREATE TABLE only_first AS SELECT city FROM a EXCEPT SELECT town FROM b;
CREATE STREAM counted AS
SELECT COUNT(*) AS n FROM (SELECT city FROM a WHERE level > 1 EXCEPT SELECT town FROM b) AS q;
