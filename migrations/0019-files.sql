-- Versions of a file share a line: the id of the first. `scan`: what the virus scanner said; only clean ones and those nobody scans are shown to everybody.
alter table attachment add column line text;
update attachment set line = id;
alter table attachment alter column line set not null;
alter table attachment add column version integer not null default 1;
alter table attachment add column scan text not null default 'none' check (scan in ('none', 'waiting', 'clean', 'beyond', 'infected'));
alter table attachment add column threat text;
alter table attachment add column licence text;
create index attachment_line on attachment (line);
create index attachment_by on attachment (by);
create index attachment_scan on attachment (scan) where scan = 'waiting';

-- Uploads under way: their bytes lie in the folder of files until the last has come.
create table upload (
  id text primary key,
  record text not null references record on delete cascade,
  name text not null,
  size bigint not null,
  replaces text,
  attachment text,
  at timestamptz not null,
  by text not null
);
create index upload_at on upload (at);
create index upload_by on upload (by);

-- The text of stored files, by the digest of their bytes, page by page.
create table file_text (
  hash text primary key,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'empty', 'failed')),
  pages integer not null default 0,
  problem text,
  at timestamptz not null
);

create table file_page (
  hash text not null references file_text on delete cascade,
  page integer not null,
  text text not null,
  primary key (hash, page)
);
