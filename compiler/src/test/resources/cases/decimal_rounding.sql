CREATE STREAM t (p DECIMAL(6,2)) WITH ('topic' = 't', 'decimal.rounding' = 'HALF_UP');
SELECT p FROM t;
