CREATE STREAM t (d DATE, ms TIMESTAMP, us TIMESTAMP(6)) WITH ('format' = 'json', 'time.format' = 'number');
CREATE STREAM numbers WITH ('time.format' = 'NUMBER') AS SELECT * FROM t;
CREATE STREAM texts AS SELECT * FROM t;
