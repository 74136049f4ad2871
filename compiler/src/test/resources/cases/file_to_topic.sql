-- A stream of lines has no key, and what is made of it has none either.
CREATE STREAM lines (id INT, name VARCHAR) WITH ('file.path' = 'in.csv', 'file.format' = 'csv', 'topic' = 'in-lines');
CREATE STREAM names AS SELECT name FROM lines;
