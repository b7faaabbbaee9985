-- Portals that were changed or added. What is null comes with the program: by the portal's id, or for a national site by its government.
create table portal (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  kind text not null check (kind in ('central', 'national')),
  government text check (government ~ '^[a-z]{2}$'),
  hosts text[] not null,
  name jsonb not null,
  short_name jsonb not null,
  tagline jsonb not null,
  scope jsonb,
  formats text[],
  locales text[] not null,
  theme jsonb not null,
  menu jsonb not null,
  check ((kind = 'national') = (government is not null))
);
create unique index portal_government on portal (government);
