CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), quantity INT, note VARCHAR);
EXPLAIN SELECT symbol FROM trades WHERE price > 5 AND 1 + 1 = 2;
CREATE STREAM big AS SELECT symbol, price * quantity AS n FROM trades WHERE price * quantity > 1000;
EXPLAIN CREATE STREAM x AS SELECT n FROM big WHERE n < 5000;
EXPLAIN INSERT INTO y SELECT symbol FROM big;
EXPLAIN big;
