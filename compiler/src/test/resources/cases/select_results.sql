-- Plain SELECTs print; each has a name of its own.
CREATE STREAM a (x INT, label VARCHAR, d DATE, t TIMESTAMP(3), u TIMESTAMP(6), p DECIMAL(5,3), f DOUBLE, b BOOLEAN);
SELECT * FROM a;
SELECT x, NULL AS nothing, 'text' FROM a WHERE x > 1;
SELECT label FROM a WHERE b;
