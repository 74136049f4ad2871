-- Table functions make rows of arrays; several in one SELECT stand side by side, with NULL where one has no more.
CREATE STREAM t (k VARCHAR KEY, tags ARRAY<VARCHAR>, counts ARRAY<INT>, n INT, m MAP<VARCHAR, INT>) WITH ('topic' = 't');
CREATE STREAM tags AS SELECT k, EXPLODE(tags) AS tag, n + 1 AS n FROM t;
CREATE STREAM pairs AS SELECT UNNEST(tags) AS tag, k, EXPLODE(counts) * 2 AS twice, EXPLODE(counts) AS count FROM t WHERE n > 0;
CREATE STREAM series AS SELECT k, EXPLODE(GENERATE_SERIES(1, n)) AS i, _timestamp AS at FROM t;
CREATE STREAM entries AS SELECT e->k AS name, e->v AS value FROM (SELECT EXPLODE(ENTRIES(m, TRUE)) AS e FROM t) AS q;
CREATE STREAM by_tag AS SELECT EXPLODE(tags) AS tag, counts[1] AS count FROM t PARTITION BY tag;
CREATE TABLE totals AS SELECT tag, COUNT(*) AS n FROM (SELECT EXPLODE(tags) AS tag FROM t) AS q GROUP BY tag;
CREATE STREAM cube AS SELECT CUBE_EXPLODE(ARRAY[k, tags[1]]) AS grouping FROM t WHERE n = 2;
SELECT * FROM (SELECT k, EXPLODE(tags) AS tag FROM t) AS q WHERE tag <> 'b';
