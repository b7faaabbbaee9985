-- Mail on its way: written in the transaction that causes it, sent by a job. Without a mail server it stays here for administrators to read.
create table mail (
  id bigserial primary key,
  recipient text not null,
  subject text not null,
  text text not null,
  html text,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'stale')),
  tries integer not null default 0,
  problem text,
  at timestamptz not null,
  sent_at timestamptz
);
create index mail_state on mail (state, id);

-- How much of a budget is spent, until when. Keys are digests. Not worth the write-ahead log: a crash only gives the budget back.
create unlogged table budget (
  key text primary key,
  spent integer not null,
  until timestamptz not null
);

-- Failed tries (sign-in, codes): how many, and when the next one may be.
create unlogged table attempt (
  key text primary key,
  failures integer not null,
  next timestamptz not null,
  at timestamptz not null
);
