-- Half an hour of trading in four shares: candles, alerts, spikes of volume, the flow of orders.
-- Run it with:  ./ferris-sql run examples/trading/trading.sql

CREATE STREAM trades (
  event_time TIMESTAMP NOT NULL,
  trade_id   BIGINT NOT NULL,
  symbol     VARCHAR NOT NULL,
  exchange   VARCHAR NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  quantity   INT NOT NULL,
  side       VARCHAR NOT NULL,
  trader     VARCHAR NOT NULL,
  WATERMARK FOR event_time AS event_time - INTERVAL '1' SECOND
) WITH ('file.path' = 'data/trades.csv', 'file.format' = 'csv', 'file.has_headers' = 'true');

-- One candle per share and minute. A volume-weighted price is money divided by shares: exact but
-- for the one rounding that CAST says.
CREATE TABLE candles WITH ('topic' = 'candles') AS
SELECT
  symbol,
  window_start AS minute,
  EARLIEST_BY_OFFSET(price) AS opened,
  MAX(price) AS high,
  MIN(price) AS low,
  LATEST_BY_OFFSET(price) AS closed,
  SUM(quantity) AS volume,
  CAST(SUM(price * quantity) / SUM(quantity) AS DECIMAL(10,4)) AS vwap,
  COUNT(*) AS trades
FROM trades
WINDOW TUMBLING(1m)
GROUP BY symbol;

CREATE STREAM candles_file WITH ('file.path' = 'out/candles.csv', 'file.format' = 'csv', 'file.has_headers' = 'true') AS
SELECT * FROM candles;

-- Price alerts: a trade that is more than two per cent away from the one before it.
CREATE STREAM moves AS
SELECT
  event_time,
  trade_id,
  symbol,
  price,
  LAG(price) OVER (PARTITION BY symbol ORDER BY event_time) AS previous
FROM trades;

CREATE STREAM price_alerts WITH ('file.path' = 'out/price_alerts.csv', 'file.format' = 'csv', 'file.has_headers' = 'true') AS
SELECT
  event_time,
  trade_id,
  symbol,
  previous,
  price,
  CAST((price - previous) * 100 / previous AS DECIMAL(7,2)) AS change_pct,
  CASE WHEN ABS(price - previous) * 100 > 4 * previous THEN 'HIGH' ELSE 'MEDIUM' END AS severity
FROM moves
WHERE ABS(price - previous) * 100 > 2 * previous;

-- Spikes of volume: ten times what the last twenty trades of the share had on average, and far
-- from what is usual in it.
CREATE STREAM volumes AS
SELECT
  event_time,
  trade_id,
  symbol,
  quantity,
  COUNT(*) OVER before_it AS trades,
  AVG(quantity) OVER before_it AS usual,
  STDDEV(quantity) OVER before_it AS deviation
FROM trades
WINDOW before_it AS (PARTITION BY symbol ORDER BY event_time ROWS BETWEEN 20 PRECEDING AND 1 PRECEDING);

CREATE STREAM volume_spikes WITH ('file.path' = 'out/volume_spikes.csv', 'file.format' = 'csv', 'file.has_headers' = 'true') AS
SELECT
  event_time,
  trade_id,
  symbol,
  quantity,
  CAST(usual AS DECIMAL(12,2)) AS usual,
  CAST((quantity - usual) / deviation AS DECIMAL(7,1)) AS z_score
FROM volumes
WHERE trades = 20 AND quantity > 10 * usual AND quantity - usual > 3 * deviation;

-- Order flow: how far buyers outweigh sellers, over five minutes, every minute.
CREATE STREAM order_imbalance WITH ('file.path' = 'out/order_imbalance.csv', 'file.format' = 'csv', 'file.has_headers' = 'true') AS
SELECT
  symbol,
  window_start AS since,
  window_end AS until,
  COALESCE(SUM(quantity) FILTER (WHERE side = 'BUY'), 0) AS bought,
  COALESCE(SUM(quantity) FILTER (WHERE side = 'SELL'), 0) AS sold,
  CAST((bought - sold) * CAST(100 AS DECIMAL(3,0)) / (bought + sold) AS DECIMAL(5,1)) AS imbalance_pct
FROM trades
WINDOW HOPPING(5m, 1m)
GROUP BY symbol
HAVING COUNT(*) >= 20 AND ABS(bought - sold) * 10 >= 7 * (bought + sold);

-- Risk: what positions of more than two million are worth, at each price within half a minute of
-- when they were taken. The two files are read at their own pace, which is what the grace is for.
CREATE STREAM positions (
  event_time TIMESTAMP NOT NULL,
  trader     VARCHAR NOT NULL,
  symbol     VARCHAR NOT NULL,
  shares     INT NOT NULL,
  WATERMARK FOR event_time AS event_time - INTERVAL '1' SECOND
) WITH ('file.path' = 'data/positions.csv', 'file.format' = 'csv', 'file.has_headers' = 'true');

CREATE STREAM risks WITH (
  'file.path' = 'out/risks.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  p.event_time,
  p.trader,
  p.symbol,
  p.shares,
  t.price,
  p.shares * t.price AS worth,
  EXTRACT(EPOCH FROM (t.event_time - p.event_time)) AS seconds_apart
FROM positions AS p
JOIN trades AS t WITHIN 30 SECONDS GRACE PERIOD 1 HOUR ON p.symbol = t.symbol
WHERE ABS(p.shares * t.price) > 2000000;

-- Arbitrage: the same share within five seconds at two exchanges, at prices half a per cent apart.
CREATE STREAM arbitrage WITH (
  'file.path' = 'out/arbitrage.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  cheap.symbol,
  cheap.exchange AS buy_at,
  dear.exchange AS sell_at,
  cheap.price AS bought,
  dear.price AS sold,
  LEAST(cheap.quantity, dear.quantity) * (dear.price - cheap.price) AS profit
FROM trades AS cheap
JOIN trades AS dear WITHIN 5 SECONDS ON cheap.symbol = dear.symbol
WHERE cheap.exchange <> dear.exchange AND (dear.price - cheap.price) * 200 > cheap.price;

SELECT event_time, symbol, previous, price, change_pct, severity FROM price_alerts;
