-- The S&P 500 by day, 2000 to 2020: which days moved it, and how much money changed hands.
-- Run it with:  ./ferris-sql run examples/stocks/stocks.sql

CREATE STREAM sp500 (
  date     DATE NOT NULL,
  open     DECIMAL(10,6),
  high     DECIMAL(10,6),
  low      DECIMAL(10,6),
  close    DECIMAL(10,6),
  adjclose DECIMAL(10,6),
  volume   BIGINT
) WITH (
  'file.path' = 'data/sp500-2000.csv',
  'file.format' = 'csv',
  'file.has_headers' = 'true'
);

-- The index is quoted in cents; the file's six decimals are what was left of them after they had
-- been stored as floating point (1455.219971 for 1455.22). CAST rounds half up; from there on every
-- cent is exact, also in trillions.
CREATE STREAM busy_days WITH ('topic' = 'sp500-busy-days', 'format' = 'json') AS
SELECT
  date,
  CAST(open AS DECIMAL(6,2)) AS opened,
  CAST(close AS DECIMAL(6,2)) AS closed,
  CAST(CAST(close AS DECIMAL(6,2)) * volume AS DECIMAL(18,2)) AS traded,
  CAST(CAST(close - open AS DECIMAL(6,2)) * 100 / CAST(open AS DECIMAL(6,2)) AS DECIMAL(6,2))
    AS change_pct
FROM sp500
WHERE volume >= 1000000000;

CREATE STREAM big_moves WITH (
  'file.path' = 'out/big_moves.csv',
  'file.format' = 'csv',
  'file.has_headers' = 'true'
) AS
SELECT
  date,
  closed,
  change_pct,
  traded,
  CASE
    WHEN change_pct <= -5 THEN 'crash'
    WHEN change_pct < 0 THEN 'fall'
    WHEN change_pct < 5 THEN 'rise'
    ELSE 'surge'
  END AS move
FROM busy_days
WHERE change_pct <= -3 OR change_pct >= 3;

-- Printed while it arrives.
SELECT date, closed, change_pct, traded, move
FROM big_moves
WHERE move = 'crash' OR move = 'surge';
