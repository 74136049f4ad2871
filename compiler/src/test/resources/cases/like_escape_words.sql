CREATE STREAM t (s VARCHAR);
SELECT s LIKE '50\%%' ESCAPE '\' AS fifty, s LIKE '%\_%' ESCAPE '\' AS underscore, s NOT LIKE '_%' AS empty, s LIKE '%a%a%' AS two_a FROM t WHERE s LIKE '%' ;
