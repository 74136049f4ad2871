-- A table of a stream: the last row of each key. And back again: its rows as facts.
CREATE STREAM readings (
  sensor VARCHAR KEY,
  celsius DECIMAL(5,2),
  ok BOOLEAN
) WITH ('topic' = 'readings');

CREATE TABLE latest AS
SELECT sensor, celsius, celsius * 2 AS twice
FROM readings
WHERE ok
WITH ('sink.kafka.topic' = 'latest');

CREATE TABLE hot AS SELECT sensor, celsius FROM latest WHERE celsius > 30;

CREATE STREAM alarms AS SELECT sensor, celsius AS t FROM latest WHERE celsius > 40;

SELECT sensor, celsius FROM hot;
