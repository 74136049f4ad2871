CREATE STREAM a (ts TIMESTAMP, x INT) WITH ('event.time.field' = 'ts');
CREATE STREAM b (x INT) WITH ('file.format' = 'csv', 'type' = 'file');
CREATE STREAM c (ts TIMESTAMP, WATERMARK FOR ts AS ts - INTERVAL '5' SECONDS);
CREATE STREAM d WITH (config_file = 'x.yaml');
CREATE STREAM e (x INT);
CREATE STREAM f WITH ('value.fields.include' = 'EXCEPT_KEY') AS SELECT x FROM e;
