-- What was changed of the vocabularies that come with the program, and those that were added. `changes` holds the parts that differ.
create table vocabulary (
  key text primary key check (key ~ '^[a-z][a-z0-9-]{1,59}$'),
  own boolean not null,
  changes jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text
);

create table term (
  identifier text primary key,
  number bigserial,
  vocabulary text not null,
  own boolean not null,
  changes jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text
);
create unique index term_folded on term (lower(identifier));

-- Mappings that were added, changed or taken away (`removed`) beside those of the concordances that come with the program.
create table mapping (
  number bigserial,
  source text not null,
  target text not null,
  relation text not null check (relation in ('exact', 'close', 'broad', 'narrow', 'related')),
  note jsonb not null,
  removed boolean not null,
  changed_at timestamptz not null,
  changed_by text,
  primary key (source, target)
);

-- Every change, who made it and why. `changes` is what differs from the program afterwards, `parts` each part before and after.
create table vocabulary_change (
  id bigserial primary key,
  subject text not null,
  vocabulary text not null,
  action text not null,
  version integer not null,
  changes jsonb not null,
  parts jsonb not null,
  comment text,
  actor text,
  at timestamptz not null
);
create index vocabulary_change_subject on vocabulary_change (subject, id);
create index vocabulary_change_vocabulary on vocabulary_change (vocabulary, id);
