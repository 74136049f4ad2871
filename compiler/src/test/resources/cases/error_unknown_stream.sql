CREATE STREAM trades (symbol VARCHAR);
SELECT symbol FROM Tradez;
SELECT symbol FROM elsewhere;
SELECT symbol FROM "TRADES";
DESCRIBE trade;
INSERT INTO unknown (a) SELECT symbol FROM trades;
