CREATE TABLE a (id VARCHAR PRIMARY KEY, n INT) WITH ('table.queryable' = 'true');
CREATE STREAM s (id VARCHAR KEY, n INT);
CREATE STREAM b WITH ('table.queryable' = 'true') AS SELECT * FROM s;
CREATE TABLE c WITH ('table.queryable' = 'yes') AS SELECT * FROM s;
CREATE TABLE d WITH ('table.queryable' = 'true') AS SELECT id, SUM(n) AS n FROM s WINDOW TUMBLING(1m) GROUP BY id;
