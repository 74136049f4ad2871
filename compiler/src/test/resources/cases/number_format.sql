-- JSON whose numbers are not what the columns say, on purpose.
CREATE STREAM s (n BIGINT, d DOUBLE) WITH ('topic' = 's', 'format' = 'json', 'number.format' = 'lenient');
CREATE STREAM o WITH ('topic' = 'o', 'format' = 'json', 'number.format' = 'lenient') AS SELECT n, d FROM s;
CREATE STREAM strict AS SELECT n, d FROM s;
