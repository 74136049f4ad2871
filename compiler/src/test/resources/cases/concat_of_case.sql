-- NULL where one operand is, not only where the first one's local variable stands alone.
CREATE STREAM t (a INT, s VARCHAR) WITH ('topic' = 't');
SELECT CASE WHEN a > 0 THEN s END || 'x' AS joined, COALESCE(s, NULL) || s AS twice FROM t;
