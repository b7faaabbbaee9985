-- Which kinds of letters a person wants, and when. What is not chosen comes at once.
create table letter_choice (
  account text not null,
  kind text not null,
  choice text not null check (choice in ('immediate', 'daily', 'none')),
  at timestamptz not null,
  primary key (account, kind)
);

-- Letters that wait for the day's digest.
create table held_letter (
  id bigserial primary key,
  account text not null,
  kind text not null,
  subject text not null,
  text text not null,
  at timestamptz not null
);
create index held_letter_account on held_letter (account, id);

-- The key with which links are signed that work without signing in. Made when it is first needed.
create table signing_key (
  purpose text primary key,
  key text not null,
  made_at timestamptz not null
);

-- Where one click stops letters of this kind (RFC 8058).
alter table mail add column unsubscribe text;
