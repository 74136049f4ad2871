-- Of ksqlDB: key columns first, names upper-cased, the time as ROWTIME, what fails is NULL.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (v INT, k INT KEY, d DOUBLE, b BIGINT) WITH (kafka_topic='s', value_format='JSON');
CREATE TABLE t (id VARCHAR PRIMARY KEY, n DECIMAL(5,2)) WITH (kafka_topic='t', value_format='DELIMITED');
CREATE STREAM copy AS SELECT * FROM s;
INSERT INTO s VALUES (1, 10, 1.5, 7);
INSERT INTO s (d, v, rowtime) VALUES (2, CAST('x' AS INT), 1234);
INSERT INTO t VALUES ('a', 1.25), ('b', NULL);
