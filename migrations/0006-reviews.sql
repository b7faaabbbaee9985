-- What reviewers are asked to decide: one row per submission of a record.
create table review (
  id bigserial primary key,
  record text not null,
  submission integer not null,
  version integer not null,
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  note text,
  submitted_by text,
  submitted_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'approved', 'returned', 'recalled')),
  closed_at timestamptz,
  closed_by text,
  reason text,
  comments jsonb not null default '[]',
  unique (record, submission)
);
create index review_open on review (submitted_at) where state = 'open';
