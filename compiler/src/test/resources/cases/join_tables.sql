CREATE TABLE a (id INT PRIMARY KEY, x VARCHAR) WITH ('topic' = 'a');
CREATE TABLE b (id INT PRIMARY KEY, y VARCHAR) WITH ('topic' = 'b');
CREATE TABLE inners AS SELECT a.id, x, y FROM a JOIN b ON a.id = b.id;
CREATE TABLE lefts AS SELECT a.id, x, y FROM a LEFT JOIN b ON a.id = b.id AND x < y;
CREATE TABLE rights AS SELECT b.id, x, y FROM a RIGHT JOIN b ON a.id = b.id;
CREATE TABLE fulls AS SELECT * FROM a FULL JOIN b USING (id);
