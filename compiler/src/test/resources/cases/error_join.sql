CREATE STREAM a (id INT, x INT);
CREATE STREAM b (id INT, y INT);
SELECT a.x, b.y FROM a JOIN b WITHIN 5 MINUTES ON a.id = b.id;
SELECT a.x FROM a LEFT JOIN b ON a.id = b.id;
SELECT x FROM a, b;
