CREATE STREAM trades (symbol VARCHAR, price DECIMAL(18,4), quantity INT);
SELECT symbol, pric * quantity AS notional
FROM trades;
