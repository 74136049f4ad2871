-- Names of operators follow the statements, whatever these are called.
CREATE STREAM "wëird näme" (a INT) WITH ('topic' = 'weird');
CREATE STREAM "Same" WITH ('topic' = 'same-1') AS SELECT a + 1 AS a FROM "wëird näme" WHERE a > 0;
CREATE STREAM same_2 WITH ('topic' = 'same-2') AS SELECT a FROM "Same" WHERE a > 1;
CREATE STREAM "class" WITH ('topic' = 'class') AS SELECT a AS "class", a AS "row" FROM "Same";
SELECT "class", "row" FROM "class";
