-- A column says when a row is of, of a source as of a sink; who reads the sink's stream sees its time.
CREATE STREAM millis (ts BIGINT, x INT)
  WITH ('topic' = 'millis', 'event.time.field' = 'ts');
CREATE STREAM texts (x INT, at VARCHAR)
  WITH ('topic' = 'texts', 'timestamp' = 'AT', 'event.time.format' = 'dd.MM.yyyy HH:mm:ss');
CREATE STREAM seconds (s INT, x INT)
  WITH ('topic' = 'seconds', 'event.time.field' = 's', 'event.time.format' = 'epoch_seconds');
CREATE STREAM iso (t VARCHAR)
  WITH ('topic' = 'iso', 'event.time.field' = 't', 'event.time.format' = 'iso8601');
CREATE STREAM from_millis AS SELECT x, rowtime AS ms, _timestamp AS ts FROM millis WHERE _event_time < '2100-01-01';
CREATE STREAM from_texts AS SELECT x, _timestamp AS ts FROM texts;
CREATE STREAM from_seconds AS SELECT x, rowtime AS ms FROM seconds;
CREATE STREAM from_iso AS SELECT rowtime AS ms FROM iso;
CREATE STREAM later WITH ('timestamp' = 'shifted') AS SELECT x, rowtime + 1000 AS shifted FROM seconds;
CREATE STREAM read_later AS SELECT x, rowtime AS ms FROM later;
