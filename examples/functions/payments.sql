-- What payments cost, by functions of our own. README.md says how to make the jar they are in, and how to run it.

CREATE STREAM payments (
  id      INT,
  account VARCHAR,
  amount  DECIMAL(12,2)
) WITH (
  'file.path' = 'data/payments.csv',
  'file.format' = 'csv',
  'file.has_headers' = 'true'
);

CREATE STREAM charges WITH ('topic' = 'charges', 'format' = 'json') AS
SELECT id, IBAN_COUNTRY(account) AS country, amount, CHARGE(amount) AS charge
FROM payments
WHERE IS_IBAN(account);

SELECT * FROM charges;
