-- An alias may be used by later items; a column of the stream wins over an alias of that name.
CREATE STREAM t (price DECIMAL(8,2), quantity INT, fee DECIMAL(4,2));
SELECT price * quantity AS notional, notional * 0.01 AS fee, notional + fee AS total, total > 1000 AS large FROM t;
