-- Formats added or changed here, beside those the program brings: every version that was ever in use.
create table format_version (
  name text not null,
  version integer not null,
  definition jsonb not null,
  labels jsonb not null,
  note text,
  at timestamptz not null,
  by text,
  primary key (name, version)
);
