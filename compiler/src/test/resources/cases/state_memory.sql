-- State in memory, of rows and of groups; and what shows of a filtered table.
CREATE TABLE accounts (id VARCHAR PRIMARY KEY, region VARCHAR, n INT) WITH ('topic' = 'accounts');
CREATE TABLE regions AS SELECT region, SUM(n) AS n FROM accounts GROUP BY region HAVING SUM(n) > 1
WITH ('sink.kafka.topic' = 'regions', 'state.store' = 'in_memory');
CREATE STREAM hits (page VARCHAR) WITH ('topic' = 'hits');
SELECT page, COUNT(*) AS n FROM hits GROUP BY page WINDOW TUMBLING(1s) EMIT CHANGES WITH ('state.store' = 'in_memory');
SELECT page, COUNT(*) OVER (PARTITION BY page) AS n FROM hits WITH ('state.store' = 'in_memory');
SELECT DISTINCT page FROM hits WITH ('state.store' = 'in_memory');
