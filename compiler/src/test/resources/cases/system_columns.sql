-- What there is to know of a record beside its row.
CREATE STREAM s (x INT, "_offset" INT) WITH ('topic' = 'in');
CREATE STREAM r AS
SELECT x, _topic AS topic, _partition AS partition, rowoffset >= 0 AS off, "_offset" AS own, ROWTIME / 1000 AS seconds
FROM s WHERE rowpartition = 0 AND rowtime BETWEEN '1970-01-01T00:00:01Z' AND '2000-01-01';
SELECT x + rowpartition AS sum FROM s WHERE x > 1;
