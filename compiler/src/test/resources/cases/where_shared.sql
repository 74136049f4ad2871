-- What a condition needs more than once is computed once, where it is certain to be computed.
CREATE STREAM t (a INT, b INT, s VARCHAR) WITH ('topic' = 't');
CREATE STREAM big AS SELECT a, b FROM t WHERE a * b > 10 AND a * b < 100 AND (UPPER(s) = 'X' OR UPPER(s) = 'Y');
CREATE STREAM safe AS SELECT a, b FROM t WHERE b <> 0 AND (a / b > 1 OR a / b < -1);
