-- Texts a draft had before, so that what somebody typed over one of them can be merged with what stands now.
-- `passing`: the same person went on writing; forgotten sooner than the text at which another took over.
create table former_draft (
  record text not null references record on delete cascade,
  version integer not null,
  data jsonb not null,
  saved_at timestamptz not null,
  saved_by text,
  passing boolean not null,
  primary key (record, version)
);

-- What somebody wrote where another had written something else, kept until its author decides.
create table draft_conflict (
  record text not null references record on delete cascade,
  path text not null,
  account text not null,
  mine jsonb not null,
  at timestamptz not null,
  primary key (record, account, path)
);

-- Who has the form of a draft open, and when that was last heard.
create table draft_presence (
  record text not null references record on delete cascade,
  account text not null,
  seen_at timestamptz not null,
  primary key (record, account)
);

-- Where the answers of a draft came from, and those nobody has looked at since.
create table draft_prefill (
  record text primary key references record on delete cascade,
  source text not null,
  fields text[] not null
);

-- Bodies to begin drafts with: a person's own, or a country's.
create table draft_template (
  id text primary key,
  format text not null,
  owner text not null,
  name text not null,
  data jsonb not null,
  at timestamptz not null,
  by text
);
create index draft_template_owner on draft_template (owner, format);
