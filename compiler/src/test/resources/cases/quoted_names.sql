CREATE STREAM "My Stream" ("a b" INT, "Select" VARCHAR, "it's" INT, `back` INT, "ünï" INT, lower INT, "d""q" INT) WITH ('topic' = 'my');
CREATE STREAM "out" WITH ('topic' = 'out-topic') AS SELECT "a b", "Select" AS "from where", "it's" + 1 AS "x""y", BACK AS `b t`, "ünï" AS "ünï", Lower AS "UPPER", "d""q" FROM "My Stream" WHERE "a b" > 0;
SELECT "from where", "x""y" + 1 AS `a``b` FROM out;
