-- DECIMAL into DOUBLE: exactness ends, and the compiler says so.
CREATE STREAM s (m DECIMAL(10,4), i INT);
CREATE STREAM t (m DOUBLE, i DOUBLE) WITH ('topic' = 't');
INSERT INTO t SELECT m, i FROM s;
INSERT INTO t SELECT 0.1, 1 FROM s;
