CREATE STREAM a (x INT, y INT) WITH ('topic' = 'a');
CREATE STREAM declared (s BIGINT) WITH ('topic' = 'declared');
SELECT x + y AS total FROM a INTO totals WITH ('topic' = 'totals');
SELECT x FROM a WHERE y = 0 INTO declared;
