-- Spreadsheets that people bring in and take out.
create table import_run (
  id text primary key,
  format text not null,
  actor text not null,
  locale text not null,
  name text not null,
  size bigint not null,
  digest text not null,
  hash text not null,
  mapping jsonb not null,
  intent text,
  state text not null check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'undoing', 'undone')),
  problem jsonb,
  rows bigint not null default 0,
  summary jsonb,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index import_run_actor on import_run (actor, created_at desc);
create index import_run_digest on import_run (format, digest);

-- What an import did to each row: the record it made or changed, and what is needed to take it back.
create table import_row (
  import text not null references import_run on delete cascade,
  row bigint not null,
  record text,
  action text not null check (action in ('created', 'updated', 'unchanged', 'refused', 'skipped')),
  state text,
  before jsonb,
  revision integer,
  version bigint,
  problem jsonb,
  undone text,
  primary key (import, row)
);

-- What people decided about headings, for the next file of the same format.
create table import_heading (
  actor text not null,
  format text not null,
  headings jsonb not null,
  primary key (actor, format)
);

create table export_run (
  id text primary key,
  actor text not null,
  locale text not null,
  title text not null,
  question jsonb not null,
  state text not null check (state in ('waiting', 'writing', 'ready', 'failed')),
  name text not null,
  type text not null,
  rows bigint not null default 0,
  size bigint,
  hash text,
  problem jsonb,
  created_at timestamptz not null,
  ready_at timestamptz
);
create index export_run_actor on export_run (actor, created_at desc);
