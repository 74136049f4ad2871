-- Age is by the time that rows have, whenever they came.
SET 'state.ttl' = '1d';
CREATE STREAM hits (page VARCHAR KEY, at TIMESTAMP(3)) WITH ('topic' = 'hits', 'key.format' = 'kafka', 'timestamp' = 'at');
CREATE TABLE popular AS SELECT page, COUNT(*) AS n FROM hits GROUP BY page;
