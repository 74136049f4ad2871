-- Machines that report twice a minute: alerts, minutes, vibration, times on line, batteries, health.
-- Run it with:  ./ferris-sql run examples/iot/iot.sql

-- Tables tell of every change at once, rather than of those that are left after a while.
SET 'statestore.cache.max.bytes' = '0';

-- A topic is read to where it ends when the job starts, rather than for ever.
SET 'job.until_end' = 'true';

CREATE STREAM readings (
  device      VARCHAR NOT NULL,
  seq         INT NOT NULL,
  ts          TIMESTAMP NOT NULL,
  temperature DECIMAL(5,1) NOT NULL,
  pressure    DECIMAL(5,2),
  vibration   DECIMAL(6,3) NOT NULL,
  battery     INT,
  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND
) WITH ('file.path' = 'data/readings.jsonl', 'file.format' = 'json');

-- What was sent twice is kept once: deduplication by what a device numbers its readings with.
CREATE STREAM once AS
SELECT device, seq, ts, temperature, pressure, vibration, battery
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY device, seq ORDER BY ts) AS copy FROM readings)
WHERE copy = 1
PARTITION BY device;

CREATE STREAM temperature_alerts WITH (
  'file.path' = 'out/temperature_alerts.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  device,
  ts,
  temperature,
  CASE WHEN temperature >= 85 THEN 'CRITICAL' ELSE 'WARNING' END AS severity
FROM once
WHERE temperature > 78;

-- Where each machine stands: a table, and with it the alerts for whoever walks there. Its rows are
-- older than the readings, and so there before them.
CREATE TABLE places (device VARCHAR PRIMARY KEY, hall VARCHAR, caretaker VARCHAR);
INSERT INTO places (device, hall, caretaker, ROWTIME) VALUES
  ('press-1', 'north', 'ida', '2024-01-01'),
  ('press-2', 'north', 'ida', '2024-01-01'),
  ('fan-7', 'roof', NULL, '2024-01-01');

CREATE STREAM calls WITH (
  'file.path' = 'out/calls.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT a.device, a.ts, a.severity, COALESCE(p.caretaker, 'anybody') AS caretaker, p.hall
FROM temperature_alerts AS a LEFT JOIN places AS p ON a.device = p.device;

-- Ten minutes of each machine, exact means.
CREATE STREAM minutes WITH (
  'file.path' = 'out/minutes.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  device,
  window_start AS since,
  COUNT(*) AS readings,
  MIN(temperature) AS coldest,
  CAST(AVG(temperature) AS DECIMAL(6,2)) AS mean,
  MAX(temperature) AS hottest
FROM once
WINDOW TUMBLING(10m)
GROUP BY device;

-- A machine that shakes: some reading of ten minutes is three times the mean of these, or more.
CREATE STREAM shaking WITH (
  'file.path' = 'out/shaking.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  device,
  window_start AS since,
  CAST(AVG(vibration) AS DECIMAL(7,4)) AS mean,
  MAX(vibration) AS most
FROM once
WINDOW HOPPING(10m, 5m)
GROUP BY device
HAVING MAX(vibration) >= 3 * AVG(vibration);

-- Times on line: a device that says nothing for more than two minutes is off.
CREATE STREAM online WITH (
  'file.path' = 'out/online.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  device,
  window_start AS since,
  window_end - INTERVAL '2' MINUTES AS until,
  COUNT(*) AS readings
FROM once
WINDOW SESSION(2m)
GROUP BY device;

-- Batteries: told of when one falls below a quarter, and by how much it fell.
CREATE STREAM drops AS
SELECT device, ts, battery, LAG(battery) OVER (PARTITION BY device ORDER BY ts) AS before_it
FROM once;

CREATE STREAM low_batteries WITH (
  'file.path' = 'out/low_batteries.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT device, ts, battery, before_it - battery AS fell
FROM drops
WHERE battery < 25 AND battery < before_it;

-- How each device is: a table, of which the topic keeps the last row of each.
CREATE TABLE health WITH ('topic' = 'device-health') AS
SELECT
  device,
  COUNT(*) AS readings,
  COUNT(*) FILTER (WHERE temperature > 78) AS hot,
  LATEST_BY_OFFSET(battery) AS charge,
  CASE
    WHEN hot >= 5 THEN 'STOP'
    WHEN hot > 0 OR charge < 20 THEN 'CHECK'
    ELSE 'OK'
  END AS status
FROM once
GROUP BY device;

-- The table's rows as facts, and of these the ones that change how a device is.
CREATE STREAM states AS SELECT device, readings, status FROM health;

CREATE STREAM changes AS
SELECT device, readings, status, LAG(status) OVER (PARTITION BY device) AS before_it FROM states;

SELECT device, readings, before_it, status
FROM changes
WHERE status IS DISTINCT FROM before_it;
