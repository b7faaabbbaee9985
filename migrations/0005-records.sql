-- Numbers of records: one sequence over all clearing-houses, never used twice.
create sequence record_number as integer start 100001;

-- Versions of drafts (ETag): never used twice, so that an old one can never match a later draft of the same record.
create sequence draft_version as integer;

create table record (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{11,128}$'),
  number integer not null unique default nextval('record_number'),
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  mentions text[] not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  revision integer not null default 0,
  revoked boolean not null default false,
  submission integer not null default 0,
  created_at timestamptz not null,
  created_by text,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text,
  reason text,
  check ((state = 'draft') = (revision = 0))
);
create index record_format on record (format, state);
create index record_government on record (government, state);
create index record_owner on record (owner);
create index record_mentions on record using gin (mentions);

-- The text being worked on, beside the published revision if there is one.
create table draft (
  record text primary key references record on delete cascade,
  data jsonb not null,
  version integer not null default nextval('draft_version'),
  state text not null default 'open' check (state in ('open', 'submitted')),
  saved_at timestamptz not null,
  saved_by text,
  said_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by text,
  note text
);
create index draft_state on draft (state);
create index draft_saved on draft (saved_at);

-- Publications of a record; never changed afterwards.
create table revision (
  record text not null references record,
  revision integer not null,
  format text not null,
  format_version integer not null,
  data jsonb not null,
  published_at timestamptz not null,
  published_by text,
  submitted_by text,
  primary key (record, revision)
);

-- Which records the newest revision of a record refers to.
create table reference (
  record text not null references record,
  target text not null,
  path text not null,
  primary key (record, path)
);
create index reference_target on reference (target);

-- Identifiers and numbers of discarded records: never given again.
create table discarded_record (
  id text primary key,
  number integer not null,
  at timestamptz not null,
  by text
);

-- Files of a record. Private until a published revision shows them.
create table attachment (
  id text primary key,
  record text not null references record on delete cascade,
  hash text not null,
  name text not null,
  type text not null,
  size bigint not null,
  public boolean not null default false,
  at timestamptz not null,
  by text
);
create index attachment_record on attachment (record);
create index attachment_hash on attachment (hash);
