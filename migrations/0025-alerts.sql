-- Saved searches that people are told about. Each is filed under the keys of its rarest condition, so that a publication looks at few of them.
create table alert (
  id bigint generated always as identity primary key,
  owner text not null,
  portal text not null,
  name text not null,
  -- the address of the search, as the search page has it
  query text not null,
  locale text not null,
  delivery text not null check (delivery in ('none', 'immediate', 'daily', 'weekly')),
  zone text not null,
  hour smallint not null check (hour between 0 and 23),
  -- 1 Monday … 7 Sunday
  weekday smallint not null check (weekday between 1 and 7),
  paused boolean not null default false,
  -- secret parts of addresses: of its feed, and of what stops its letters
  feed text not null unique,
  stop text not null unique,
  hook text,
  hook_secret text,
  hook_problem text,
  next_at timestamptz,
  -- what happened before is no news to it
  since timestamptz not null,
  created_at timestamptz not null,
  removed_at timestamptz
);
create index alert_owner on alert (owner, id) where removed_at is null;
create index alert_due on alert (next_at) where next_at is not null;

create table alert_key (
  key text not null,
  alert bigint not null references alert on delete cascade,
  primary key (key, alert)
);
create index alert_key_alert on alert_key (alert);

-- What an alert found: a revision of a record once. Waiting until a letter tells it.
create table alert_hit (
  alert bigint not null references alert on delete cascade,
  record text not null,
  revision integer not null,
  at timestamptz not null,
  state text not null check (state in ('waiting', 'told', 'passed')),
  primary key (alert, record, revision)
);
create index alert_hit_waiting on alert_hit (alert) where state = 'waiting';

-- Calls of webhooks.
create table alert_call (
  id bigint generated always as identity primary key,
  alert bigint not null references alert on delete cascade,
  record text not null,
  revision integer not null,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed', 'passed')),
  tries integer not null default 0,
  problem text,
  at timestamptz not null,
  unique (alert, record, revision)
);
