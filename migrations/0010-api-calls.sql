-- Calls that were sent with an Idempotency-Key, and what they answered.
create table api_call (
  actor text not null,
  key text not null,
  call text not null,
  outcome jsonb,
  at timestamptz not null,
  primary key (actor, key)
);
create index api_call_at on api_call (at);
