-- Views are spelled out in the statements that read them; they have no topic.
CREATE STREAM trades (symbol VARCHAR, price DECIMAL(8,2), quantity INT, venue VARCHAR);
CREATE VIEW priced AS SELECT symbol, price * quantity AS notional, venue FROM trades WHERE price > 0;
CREATE VIEW large AS SELECT symbol AS s, notional, UPPER(venue) AS v FROM priced WHERE notional > 100;
CREATE STREAM nyse AS SELECT s, notional FROM large WHERE v = 'NYSE';
SELECT notional FROM priced;
