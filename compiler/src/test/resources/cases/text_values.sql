-- Quotes, backslashes, control and wide characters survive.
CREATE STREAM t (s VARCHAR);
CREATE STREAM out AS SELECT s || 'é"\' AS s, s = 'a"b\c' AS same, 'tab	and 日本 😀' AS constant FROM t;
