-- PARTITION BY as ksqlDB has it: * holds the key, records without a value get a key as well.
SET 'sql.dialect' = 'ksql';
CREATE STREAM t (k INT KEY, id INT, name STRING) WITH (kafka_topic = 't', format = 'JSON');
CREATE STREAM every AS SELECT * FROM t PARTITION BY ABS(k);
CREATE STREAM parts AS SELECT name, k, id, ROWTIME AS at FROM t PARTITION BY id, k;
CREATE STREAM stars AS SELECT * FROM t PARTITION BY name;
CREATE STREAM nothing AS SELECT id, k FROM t PARTITION BY NULL;
CREATE STREAM struct AS SELECT * FROM t PARTITION BY STRUCT(a := k, b := name);
CREATE STREAM same AS SELECT k, name FROM t PARTITION BY k;
CREATE STREAM missing AS SELECT * FROM t PARTITION BY (name IS NULL), k + 1;
CREATE STREAM u (a INT, b INT, c INT) WITH (kafka_topic = 'u', format = 'JSON');
CREATE STREAM keyed AS SELECT * FROM u PARTITION BY a, b;
