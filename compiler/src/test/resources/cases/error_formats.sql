CREATE STREAM a (x INT) WITH ('format' = 'jsn');
CREATE STREAM b (x INT) WITH ('format' = 'protobuf');
CREATE STREAM c (x INT) WITH ('format' = 'csv', 'delimiter' = 'too long');
CREATE STREAM d (x INT) WITH ('key.format' = 'json');
CREATE STREAM e (x INT) WITH ('decimal.rounding' = 'SOMEHOW');
CREATE STREAM f (x INT) WITH ('type' = 'jdbc');
