-- Links by which a draft is read without an account. The secret itself is not kept.
create table share (
  id text primary key,
  digest text not null unique,
  record text not null references record on delete cascade,
  emails text[] not null default '{}',
  note text,
  at timestamptz not null,
  by text not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  opened_at timestamptz
);
create index share_record on share (record);
