-- Each bad row is counted; the job goes on.
CREATE STREAM t (i INT, b BOOLEAN, d DATE, ts TIMESTAMP, s VARCHAR, l BIGINT, f DOUBLE) WITH ('topic' = 't');
CREATE STREAM good AS SELECT i, b, d, ts, s, l, f FROM t;
