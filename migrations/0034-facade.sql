-- Requests that clients of the existing service sent together: the name they gave the batch, its workflow, and the record.
create table batched_request (
  batch text not null,
  workflow text not null,
  record text not null,
  made_by text not null,
  at timestamptz not null,
  primary key (batch, workflow)
);
create index batched_request_workflow on batched_request (workflow);

-- Files that wait for the record they are for.
create table temporary_file (
  uid text primary key,
  part text not null,
  name text not null,
  type text not null,
  size bigint not null default 0,
  hash text,
  arrived boolean not null default false,
  made_by text not null,
  at timestamptz not null
);
create index temporary_file_made_by on temporary_file (made_by);

-- Bodies that clients keep while somebody types.
create table temporary_body (
  id text not null,
  made_by text not null,
  body text not null,
  at timestamptz not null,
  primary key (made_by, id)
);
