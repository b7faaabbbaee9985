-- Records: when their owner last said that they are still right, since when nobody has, and whether they were retired. In which role they were submitted and published.
alter table record
  add column confirmed_at timestamptz,
  add column confirmed_by text,
  add column unconfirmed_since timestamptz,
  add column retired_at timestamptz,
  add column retired_by text,
  add column retired_because text;
alter table draft add column submitted_as text;
alter table revision add column submitted_as text, add column published_as text;

-- Reviews: what is asked, who looks after it, until when, and what was looked at. Requests to withdraw a record are decided like submissions.
alter table review
  add column asks text not null default 'publication' check (asks in ('publication', 'withdrawal')),
  add column assigned_to text,
  add column assigned_at timestamptz,
  add column due_at timestamptz,
  add column reminded integer not null default 0,
  add column escalated_at timestamptz,
  add column checked text[] not null default '{}',
  add column on_behalf_of text,
  drop constraint review_state_check,
  add constraint review_state_check check (state in ('open', 'approved', 'returned', 'recalled', 'expired')),
  drop constraint review_record_submission_key;
create unique index review_submission on review (record, submission) where asks = 'publication';
create unique index review_withdrawal on review (record) where asks = 'withdrawal' and state = 'open';
create index review_assigned on review (assigned_to) where state = 'open';
create index review_record on review (record);
update review set due_at = submitted_at + interval '12 weeks';

-- Who decides in the place of whom, from one moment to another.
create table deputy (
  id bigserial primary key,
  principal text not null,
  deputy text not null check (deputy <> principal),
  "from" timestamptz not null,
  until timestamptz not null check (until > "from"),
  named_at timestamptz not null,
  ended_at timestamptz
);
create index deputy_deputy on deputy (deputy, until);
create index deputy_principal on deputy (principal, until);

-- What owners were told by the calendar, so that each thing is told once: that a record is to be confirmed, that it was not, that it expires.
create table reminder (
  record text not null references record on delete cascade,
  kind text not null check (kind in ('confirmation', 'expiry')),
  due timestamptz not null,
  at timestamptz not null,
  primary key (record, kind, due)
);

-- Whose records got a copy of which revision, and why.
create table copy (
  record text not null references record on delete cascade,
  revision integer not null,
  target text not null,
  target_revision integer not null,
  line integer not null,
  at timestamptz not null,
  primary key (record, revision, target)
);
create index copy_target on copy (target);
