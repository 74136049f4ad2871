CREATE STREAM t (a VARCHAR) WITH ('topic' = 't');
CREATE TABLE x AS SELECT a, COUNT(*) AS n FROM t GROUP BY a WITH ('state.store' = 'redis');
CREATE TABLE y AS SELECT a, COUNT(*) AS n FROM t GROUP BY a WITH ('state.ttl' = 'soon');
