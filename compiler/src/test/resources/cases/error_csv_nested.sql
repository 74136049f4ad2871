CREATE STREAM t (a ARRAY<INT>, s STRUCT<x INT>) WITH ('format' = 'csv');
CREATE STREAM u (a ARRAY<INT>, s STRUCT<x INT>);
CREATE STREAM v WITH ('format' = 'delimited') AS SELECT s FROM u;
