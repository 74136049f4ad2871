-- What is inserted into a stream made here does not reach its readers in memory yet.
CREATE STREAM a (x INT);
CREATE STREAM b AS SELECT x FROM a WHERE x > 0;
INSERT INTO b SELECT -x FROM a WHERE x < 0;
SELECT x FROM b;
