CREATE STREAM t (a DECIMAL(38,10), b DECIMAL(20,0) NOT NULL) WITH ('topic' = 't');
CREATE STREAM quoted WITH ('topic' = 'quoted', 'decimal.format' = 'STRING') AS SELECT a, b FROM t;
CREATE STREAM lines WITH ('topic' = 'lines', 'format' = 'csv') AS SELECT a, b FROM t;
CREATE STREAM more (a DECIMAL(38,10), b DECIMAL(20,0) NOT NULL) WITH ('topic' = 'more', 'format' = 'csv', 'decimal.rounding' = 'HALF_UP');
CREATE STREAM back AS SELECT a, b FROM more;
