-- WITH names queries for one query; each may read those before it, and a stream's name may be taken.
CREATE STREAM trades (symbol VARCHAR KEY, price DECIMAL(8,2), quantity INT, ts TIMESTAMP, WATERMARK FOR ts AS ts - INTERVAL '5' SECOND)
  WITH ('topic' = 'trades');
CREATE STREAM large AS
WITH priced AS (SELECT symbol, price * quantity AS notional FROM trades WHERE quantity > 0),
     big (name, amount) AS (SELECT symbol, notional FROM priced WHERE notional > 100)
SELECT name, amount FROM big WHERE name <> 'c';
-- The grace of a watermark goes along.
CREATE STREAM per_minute AS
WITH trades AS (SELECT symbol, quantity FROM trades)
SELECT symbol, SUM(quantity) AS n, window_start FROM trades GROUP BY symbol WINDOW TUMBLING(10s);
CREATE VIEW sums AS SELECT symbol, SUM(quantity) AS n FROM trades GROUP BY symbol WINDOW TUMBLING(10s);
CREATE TABLE counted AS
WITH totals AS (SELECT symbol, COUNT(*) AS n FROM trades GROUP BY symbol)
SELECT n, COUNT(*) AS symbols FROM totals GROUP BY n;
WITH a AS (SELECT symbol FROM trades) SELECT symbol FROM a UNION ALL SELECT symbol FROM a;
SELECT n FROM (WITH b AS (SELECT symbol, n FROM sums) SELECT n, symbol FROM b) AS q WHERE symbol = 'a';
INSERT INTO named WITH c AS (SELECT symbol FROM trades) SELECT symbol FROM c;
