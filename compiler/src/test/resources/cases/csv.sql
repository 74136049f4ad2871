CREATE STREAM t (id INT, name VARCHAR, p DECIMAL(8,2), at TIMESTAMP, ok BOOLEAN) WITH ('topic' = 't', 'format' = 'csv');
CREATE STREAM same WITH ('format' = 'csv', 'delimiter' = ';') AS SELECT * FROM t;
CREATE STREAM as_json AS SELECT name, p FROM t;
