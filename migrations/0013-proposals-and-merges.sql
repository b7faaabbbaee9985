-- What people ask vocabulary managers for.
create table term_proposal (
  id bigserial primary key,
  kind text not null check (kind in ('new', 'change', 'merge')),
  vocabulary text not null,
  term text,
  body jsonb not null,
  reason text not null,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  answer text,
  made text
);
create index term_proposal_open on term_proposal (vocabulary, id) where state = 'open';
create index term_proposal_person on term_proposal (proposed_by, id);

-- Terms merged into others, and how far the records follow.
create table term_merge (
  id bigserial primary key,
  source text not null,
  target text not null,
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  total integer not null default 0,
  done integer not null default 0,
  kept integer not null default 0,
  merged_by text,
  merged_at timestamptz not null,
  undone_by text,
  undone_at timestamptz
);
create index term_merge_source on term_merge (lower(source));

-- Each place of a record in which a merge put one term for another, so that it can be undone.
create table retagging (
  id bigserial primary key,
  merge bigint not null,
  record text not null,
  place text not null check (place in ('draft', 'revision')),
  pointer text not null,
  before jsonb not null,
  after jsonb,
  at timestamptz not null
);
create index retagging_merge on retagging (merge, record);
