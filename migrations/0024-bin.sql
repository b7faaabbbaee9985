-- Drafts that were thrown away, for those who want them back within some days: the rows as they stood.
create table discarded_draft (
  id bigserial primary key,
  record text not null,
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  title jsonb not null,
  held jsonb,
  draft jsonb not null,
  files jsonb not null,
  at timestamptz not null,
  by text
);
create index discarded_draft_at on discarded_draft (at);
