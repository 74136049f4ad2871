CREATE STREAM scores (
  game VARCHAR NOT NULL,
  player VARCHAR,
  points INT,
  ts BIGINT
) WITH ('topic' = 'scores');

-- The best three of each game, by their place.
CREATE TABLE best AS
SELECT game, place, player, points
FROM (
  SELECT game, player, points, ROW_NUMBER() OVER (PARTITION BY game ORDER BY points DESC) AS place
  FROM scores
)
WHERE place <= 3
WITH ('sink.kafka.topic' = 'best');

-- The last row of each player.
CREATE TABLE latest AS
SELECT player, game, points
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY player ORDER BY ts DESC) AS n FROM scores) s
WHERE s.n = 1 AND points > 0
WITH ('sink.kafka.topic' = 'latest');

-- The first row of each player; another one, should it come later.
CREATE STREAM newcomers AS
SELECT player, game
FROM (SELECT player, game, ROW_NUMBER() OVER (PARTITION BY player ORDER BY ts) AS n FROM scores)
WHERE 1 = n
WITH ('sink.kafka.topic' = 'newcomers');

-- The second best, which is another now and then.
CREATE STREAM seconds AS
SELECT game, player
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY game ORDER BY points DESC, ts) AS n FROM scores)
WHERE n = 2
WITH ('sink.kafka.topic' = 'seconds');
