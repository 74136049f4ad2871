CREATE STREAM t (id INT, b BYTES NOT NULL, v VARBINARY, t TIME, u TIME(3), i INTERVAL);
CREATE STREAM copies AS SELECT id, b, v, t, u, i FROM t WHERE b <> X'00' AND (t IS NULL OR t < '12:00');
SELECT id, b || v AS joined, t + i AS later, i + INTERVAL '1' DAY AS longer, t - u AS apart FROM copies;
