-- Where nothing is forgotten because of its age, or something else forgets it.
CREATE STREAM hits (page VARCHAR, user_ VARCHAR, ms INT) WITH ('topic' = 'hits');
CREATE STREAM often WITH ('state.ttl' = '1d', 'sink.kafka.topic' = 'often') AS
SELECT page, COUNT(*) AS n FROM hits WINDOW TUMBLING(1m) GROUP BY page EMIT CHANGES;
SELECT page, LAG(ms) OVER (PARTITION BY page) AS before FROM hits WITH ('state.ttl' = '1d');
SELECT DISTINCT page FROM hits WITH ('State.TTL' = '1d');
SELECT page FROM hits WITH ('state.ttl' = '1d');
-- Not of these: they are forgotten.
SELECT page, COUNT(*) AS n FROM hits GROUP BY page WITH ('state.ttl' = '1d');
