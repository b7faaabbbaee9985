-- Signed receipts of publications: what was signed, byte for byte, and the signature. Never changed, and kept when the record is withdrawn.
create table receipt (
  id text primary key,
  record text not null references record,
  revision integer not null,
  statement text not null,
  signature text not null,
  key text not null,
  at timestamptz not null,
  unique (record, revision)
);
