-- Where exactness ends without being asked to.
CREATE STREAM t (p DECIMAL(10,2), f DOUBLE);
CREATE STREAM out AS SELECT p * f AS product, CAST(p AS DOUBLE) * f AS asked,
  COALESCE(p, f) AS mixed, SQRT(p) AS root, p > f AS more, 1.5 * f AS constant FROM t;
