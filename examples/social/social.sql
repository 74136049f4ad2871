-- An evening of posts: what trends, what goes viral, who is heard, what moods there are.
-- Run it with:  ./ferris-sql run examples/social/social.sql

CREATE STREAM posts (
  id        BIGINT NOT NULL,
  ts        TIMESTAMP NOT NULL,
  author    VARCHAR NOT NULL,
  followers INT NOT NULL,
  text      VARCHAR NOT NULL,
  hashtags  ARRAY<VARCHAR> NOT NULL,
  likes     INT NOT NULL,
  shares    INT NOT NULL,
  mood      DECIMAL(3,2) NOT NULL,
  WATERMARK FOR ts AS ts - INTERVAL '5' SECOND
) WITH ('file.path' = 'data/posts.jsonl', 'file.format' = 'json');

-- A row for each hashtag of a post.
CREATE STREAM uses AS
SELECT id, ts, author, likes, shares, mood, EXPLODE(hashtags) AS hashtag
FROM posts;

-- What trends: at least twenty posts by five authors in ten minutes.
CREATE STREAM trending WITH (
  'file.path' = 'out/trending.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  hashtag,
  window_start AS since,
  COUNT(*) AS posts,
  COUNT(DISTINCT author) AS authors,
  SUM(likes + 2 * shares) AS engagement
FROM uses
WINDOW HOPPING(10m, 5m)
GROUP BY hashtag
HAVING posts >= 20 AND authors >= 5;

-- What goes viral: more than a third of the author's followers like it. Small accounts go viral
-- easily, so it takes a thousand likes as well.
CREATE STREAM viral WITH (
  'file.path' = 'out/viral.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  id,
  ts,
  author,
  likes,
  shares,
  CAST(likes * 100.0 / followers AS DECIMAL(7,1)) AS reach_pct,
  CASE WHEN likes > 10000 THEN 'everywhere' WHEN shares * 3 > likes THEN 'spreading' ELSE 'liked' END AS how
FROM posts
WHERE likes >= 1000 AND likes * 3 > followers;

-- Moods, ten minutes at a time, and those in which a hashtag is in trouble: at least ten posts, and
-- most of them angry.
CREATE STREAM moods WITH (
  'file.path' = 'out/moods.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  hashtag,
  window_start AS since,
  COUNT(*) AS posts,
  CAST(AVG(mood) AS DECIMAL(4,2)) AS mood,
  COUNT(*) FILTER (WHERE mood < -0.3) AS angry
FROM uses
WINDOW TUMBLING(10m)
GROUP BY hashtag;

CREATE STREAM crises WITH (
  'file.path' = 'out/crises.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT hashtag, since, posts, angry, mood
FROM moods
WHERE posts >= 10 AND angry * 2 > posts;

-- Who talks of whom.
CREATE STREAM mentions WITH (
  'file.path' = 'out/mentions.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT id, author, REGEXP_EXTRACT('@[a-z]+', text) AS mentioned
FROM posts
WHERE text LIKE '%@%' AND REGEXP_EXTRACT('@[a-z]+', text) <> author;

-- Who is heard: one row for each author, the last of which holds.
CREATE TABLE authors WITH ('topic' = 'authors') AS
SELECT
  author,
  COUNT(*) AS posts,
  MAX(followers) AS followers,
  SUM(likes + 2 * shares) AS engagement,
  CAST(SUM(likes + 2 * shares) * CAST(1 AS DECIMAL(1,0)) / COUNT(*) AS DECIMAL(12,2)) AS per_post
FROM posts
GROUP BY author;

SELECT hashtag, since, posts, angry, mood FROM crises;
