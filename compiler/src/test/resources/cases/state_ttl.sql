-- A group without a row for a day is forgotten: it begins anew.
SET 'state.ttl' = '1d';
CREATE STREAM hits (page VARCHAR) WITH ('topic' = 'hits');
CREATE TABLE popular AS SELECT page, COUNT(*) AS n FROM hits GROUP BY page HAVING COUNT(*) > 1;
