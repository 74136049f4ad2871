-- What keeps state behind PARTITION BY sends rows to where their keys belong; NULL is in no group.
CREATE STREAM trades (symbol VARCHAR KEY, venue VARCHAR, account INT, price DECIMAL(8,2)) WITH ('topic' = 'trades');
CREATE STREAM by_account AS SELECT account, venue, price FROM trades PARTITION BY account;
CREATE TABLE totals AS SELECT account, SUM(price) AS total FROM by_account GROUP BY account;
CREATE STREAM numbered AS
  SELECT account, price, ROW_NUMBER() OVER (PARTITION BY account ORDER BY _timestamp) AS n FROM by_account;
CREATE STREAM by_both AS SELECT account, venue, price FROM trades PARTITION BY account, venue;
CREATE TABLE both_totals AS SELECT account, venue, SUM(price) AS total FROM by_both GROUP BY account, venue;
CREATE STREAM minutes AS
  SELECT account, COUNT(*) AS n FROM (SELECT account FROM trades PARTITION BY account) AS q
  GROUP BY account WINDOW TUMBLING(2s);
-- The changes of groups, by another key.
CREATE STREAM by_total AS SELECT venue, COUNT(*) AS n FROM trades GROUP BY venue PARTITION BY n;
CREATE STREAM first_places AS
  SELECT * FROM (SELECT DISTINCT venue FROM trades WHERE venue IS NOT NULL) AS q PARTITION BY UPPER(venue);
