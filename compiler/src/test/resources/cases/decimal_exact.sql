-- From JSON numbers and texts, digit by digit; what would lose one fails.
CREATE STREAM t (p DECIMAL(18,4), q DECIMAL(18,0), r DECIMAL(4,4)) WITH ('topic' = 't');
CREATE STREAM copy AS SELECT p, q, r FROM t;
