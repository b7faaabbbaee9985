-- Origins whose pages may show charts of a portal in a frame: `https://example.org`, or `*` for all.
alter table portal add column embedders text[] not null default '{}';

-- Charts of a search that people keep under a name. The query is that of the address.
create table chart (
  id text primary key,
  portal text not null,
  name text not null,
  query text not null,
  owner text not null,
  at timestamptz not null
);
create index chart_owner on chart (owner, at);

-- Charts that stand on the home page of a portal, in their order.
create table home_chart (
  portal text not null,
  chart text not null references chart on delete cascade,
  place int not null,
  primary key (portal, chart)
);
