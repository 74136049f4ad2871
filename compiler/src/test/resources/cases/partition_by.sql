-- PARTITION BY gives records another key: columns, expressions, several of them, none.
CREATE STREAM trades (symbol VARCHAR KEY, venue VARCHAR, account INT, price DECIMAL(8,2)) WITH ('topic' = 'trades');
CREATE STREAM by_account AS SELECT * FROM trades PARTITION BY account;
-- What is not selected is in the key only.
CREATE STREAM by_venue AS SELECT account, price FROM trades PARTITION BY venue, UPPER(symbol);
CREATE STREAM by_alias AS SELECT UPPER(symbol) || '/' || venue AS place, price FROM trades PARTITION BY place;
CREATE STREAM by_nothing AS SELECT symbol, price FROM trades PARTITION BY NULL;
CREATE STREAM same AS SELECT symbol, price FROM trades PARTITION BY symbol;
CREATE STREAM marked AS SELECT venue KEY, price, account PRIMARY KEY FROM trades;
CREATE STREAM bigger AS SELECT account, price FROM (SELECT * FROM trades PARTITION BY account) AS q WHERE price > 2;
-- Another key than the one that is read is what a stream that is inserted into may want.
INSERT INTO by_account SELECT * FROM trades WHERE account = 2 PARTITION BY account;
