-- the key stays what it was, so nothing is repartitioned; what fails is in none of its windows
CREATE STREAM t (k VARCHAR KEY, n INT);

CREATE TABLE sums AS
SELECT k, SUM(n) AS total FROM t WINDOW SLIDING(10s, 5s) GROUP BY k EMIT CHANGES
WITH ('key.format' = 'json');
