-- One row an account: its ledger as a snapshot, and its sequence. The row is locked while an entry is appended.
CREATE TABLE accounts (
  id text PRIMARY KEY,
  sequence integer NOT NULL,
  snapshot text NOT NULL
);

-- All entries, never changed. An id is unique in the caisse; so is a sequence in its account.
CREATE TABLE entries (
  id text PRIMARY KEY,
  account text NOT NULL REFERENCES accounts (id),
  sequence integer NOT NULL,
  content json NOT NULL,
  UNIQUE (account, sequence)
);
