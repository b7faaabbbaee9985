-- Collections that a portal's curators put together, and reading lists that people make for themselves.
-- The id is a random text of 128 bits: whoever has the address of one shared "by link" may read it.
create table collection (
  id text primary key,
  kind text not null check (kind in ('curated', 'list')),
  portal text not null,
  owner text not null,
  title jsonb not null,
  description jsonb not null default '{}',
  sections jsonb not null default '[]',
  -- the address of a search that keeps the collection up to date by itself; empty where records are chosen one by one only
  query text not null default '',
  visibility text not null check (visibility in ('private', 'link', 'public')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- when it was last opened to readers
  published_at timestamptz,
  -- thrown away; kept for some days for those who want it back
  removed_at timestamptz
);
create index collection_portal on collection (portal, kind, published_at desc) where visibility = 'public' and removed_at is null;
create index collection_owner on collection (owner, changed_at desc);

create table collection_entry (
  collection text not null references collection on update cascade on delete cascade,
  record text not null references record on delete cascade,
  section text not null default '',
  place integer not null,
  note jsonb not null default '{}',
  added_at timestamptz not null,
  -- taken out; kept for a day so that it can be put back where it was
  removed_at timestamptz,
  primary key (collection, record)
);
create index collection_entry_record on collection_entry (record) where removed_at is null;

-- What readers see of a record: whether it stands, or was withdrawn. Drafts are not in it.
create view shown_record as select id, state from record where state in ('published', 'withdrawn');
