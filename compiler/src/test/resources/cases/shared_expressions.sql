-- Computed once: what is certainly needed. Not: what only a branch needs, or what a NULL beside it leaves out, since it could fail.
CREATE STREAM t (a INT, b INT, n INT NOT NULL, s VARCHAR, p DECIMAL(18,4), w DECIMAL(38,10)) WITH ('topic' = 't');
SELECT a / b AS ratio, ratio * 100 AS percent, CASE WHEN n > 0 THEN ratio ELSE 0 END AS chosen, ratio IS NULL AS unknown FROM t;
SELECT UPPER(s) || '!' AS loud, CASE WHEN UPPER(s) = 'A' THEN 1 WHEN UPPER(s) = 'B' THEN 2 END AS number FROM t;
SELECT a / n + b AS with_b, a / n - b AS without_b FROM t;
SELECT CASE WHEN n <> 0 THEN a / n END AS guarded, CASE WHEN n <> 0 THEN a / n ELSE -1 END AS guarded_too FROM t;
SELECT p * p AS square, square * w AS cubic, square + w AS sum, -square AS negative FROM t;
SELECT TRY(a / n) AS tried, TRY(a / n) AS again, a / n AS not_tried FROM t;
SELECT RANDOM() < 2 AS one, RANDOM() < 2 AS other FROM t;
