-- Rows of a query, and rows of constants, into a table that is declared.
CREATE TABLE limits (account VARCHAR PRIMARY KEY, most DECIMAL(12,2)) WITH ('topic' = 'limits', 'format' = 'csv');
CREATE TABLE accounts (id VARCHAR PRIMARY KEY, rating INT) WITH ('topic' = 'accounts');

INSERT INTO limits VALUES ('house', 1000);
INSERT INTO limits SELECT id, rating * 100.00 FROM accounts WHERE rating > 1;
