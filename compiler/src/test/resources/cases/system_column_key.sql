-- _key is the key's column, a STRUCT of several, or the text of a key that nobody has declared.
CREATE STREAM plain (x INT) WITH ('topic' = 'plain');
CREATE STREAM one (x INT, id BIGINT KEY) WITH ('topic' = 'one');
CREATE STREAM two (a INT KEY, x INT, b VARCHAR KEY) WITH ('topic' = 'two', 'key.format' = 'json');
CREATE STREAM of_plain AS SELECT x, _key AS k, UPPER(_key) AS upper FROM plain WHERE _key IS NULL OR _key LIKE '%a%';
CREATE STREAM of_one AS SELECT _key + x AS sum FROM one;
CREATE STREAM of_two AS SELECT x, _key->b AS b, _key AS k FROM two;
SELECT x, k, _key AS again FROM of_plain;
