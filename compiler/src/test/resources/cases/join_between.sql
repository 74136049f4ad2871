CREATE STREAM trades (id INT, sym VARCHAR, ts TIMESTAMP) WITH ('topic' = 'trades', 'event.time.field' = 'ts');
CREATE STREAM quotes (sym VARCHAR KEY, bid INT) WITH ('topic' = 'quotes');

-- Bounds of time on the columns that say it, or on the records: a WITHIN.
SELECT t.id, bid FROM trades t LEFT JOIN quotes q
  ON t.sym = q.sym AND q._timestamp BETWEEN t.ts - INTERVAL '30' SECONDS AND t.ts + INTERVAL '1' SECOND EMIT CHANGES;
SELECT a.id, b.id AS later FROM trades a JOIN trades b
  ON a.sym = b.sym AND a.ts < b.ts AND b.ts - INTERVAL '10' SECONDS <= a.ts AND b.id > 1;
