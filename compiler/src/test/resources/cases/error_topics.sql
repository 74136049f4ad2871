CREATE STREAM a (x INT) WITH ('topic' = 'bad topic!');
CREATE STREAM b (x INT) WITH ('topic' = '..');
CREATE STREAM "no good" (x INT);
CREATE STREAM ok (x INT);
CREATE STREAM d WITH ('topic' = 'a/b') AS SELECT x FROM ok;
