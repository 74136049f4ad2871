-- Files are read into and drained from topics; the topology sees only those.
CREATE STREAM t (id INT, name VARCHAR, v DOUBLE) WITH ('file.path' = 'in/*.csv', 'file.format' = 'csv', 'file.has_headers' = 'true', 'topic' = 'in-lines');
CREATE STREAM result WITH ('file.path' = 'out/result.jsonl', 'file.format' = 'json') AS SELECT name, v * 2 AS v2 FROM t WHERE v > 0;
