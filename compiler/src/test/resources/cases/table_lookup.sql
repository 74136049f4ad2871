-- A plain SELECT that says which row of a table it wants is answered once, at the end of the input.
CREATE TABLE accounts (id VARCHAR PRIMARY KEY, owner VARCHAR, balance DECIMAL(12,2)) WITH ('topic' = 'accounts');
CREATE STREAM trades (account VARCHAR, symbol VARCHAR, quantity INT) WITH ('topic' = 'trades');

CREATE TABLE held WITH ('topic' = 'held', 'table.queryable' = 'true') AS
SELECT account, symbol, SUM(quantity) AS quantity
FROM trades
GROUP BY account, symbol
HAVING SUM(quantity) <> 0;

CREATE TABLE per_minute AS
SELECT account, SUM(quantity) AS quantity FROM trades WINDOW TUMBLING(1m) GROUP BY account;

SELECT owner, balance * 2 AS twice FROM accounts WHERE id = 'a';
SELECT * FROM accounts WHERE 'b' = id AND balance > 10;
SELECT * FROM accounts WHERE id = 'nobody';
SELECT quantity FROM held WHERE symbol = 'IBM' AND account = 'a';
SELECT quantity FROM held WHERE symbol = 'SAP' AND account = 'a';
SELECT id, balance FROM accounts WHERE id = 'a' EMIT CHANGES;
SELECT symbol, quantity FROM held WHERE account = 'a';
