-- The one change log: audit trail, change feed and queue of listeners.
create table event (
  seq bigserial primary key,
  xid xid8 not null default pg_current_xact_id(),
  name text not null,
  subject text not null,
  actor text,
  details jsonb not null default '{}',
  at timestamptz not null default now()
);
create index event_subject on event (subject, seq);
create index event_name on event (name, seq);
create index event_actor on event (actor, seq);

-- How far each listener has read.
create table listener (
  name text primary key,
  seq bigint not null,
  failures integer not null default 0,
  problem text,
  at timestamptz not null default now()
);

-- Events a listener could not take after several tries.
create table parked_event (
  listener text not null,
  seq bigint not null references event,
  problem text not null,
  at timestamptz not null default now(),
  primary key (listener, seq)
);
