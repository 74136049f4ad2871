-- Exactly, or an error of the row: half a month is none, and a microsecond has no parts.
CREATE STREAM t (i VARCHAR, f DECIMAL(6,3), w DECIMAL(30,10), ts TIMESTAMP) WITH ('topic' = 't');
CREATE STREAM scaled AS
SELECT CAST(CAST(i AS INTERVAL) * f AS VARCHAR) AS narrow, CAST(w * CAST(i AS INTERVAL) AS VARCHAR) AS wide FROM t;
CREATE STREAM constants AS
SELECT CAST(1.5 * INTERVAL '1' HOUR AS VARCHAR) AS c, ts + 0.25 * INTERVAL '1' DAY AS later, ts + INTERVAL '2' MONTHS * 1.50 AS months FROM t;
