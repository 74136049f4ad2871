CREATE STREAM clicks (page VARCHAR KEY, who INT) WITH ('topic' = 'clicks');
CREATE STREAM views (page VARCHAR KEY, seconds INT) WITH ('topic' = 'views');
CREATE STREAM pairs AS
  SELECT c.page, who, seconds FROM clicks c JOIN views v WITHIN 10 SECONDS GRACE PERIOD 5 SECONDS ON c.page = v.page AND seconds > 1;
CREATE STREAM lefts AS
  SELECT c.page, who, seconds FROM clicks c LEFT JOIN views v WITHIN (5 SECONDS, 10 SECONDS) ON c.page = v.page;
CREATE STREAM rights AS
  SELECT v.page, who, seconds FROM clicks c RIGHT JOIN views v WITHIN (5 SECONDS, 10 SECONDS) ON c.page = v.page;
CREATE STREAM fulls AS
  SELECT page, who, seconds FROM clicks c FULL JOIN views v WITHIN 5 SECONDS USING (page);
CREATE STREAM eager AS
  SELECT page, who, seconds FROM clicks c LEFT JOIN views v WITHIN 5 SECONDS USING (page) EMIT CHANGES;
