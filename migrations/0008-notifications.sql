-- Which letter went to whom because of which event, so that an event heard twice is told once.
create table notification (
  event bigint not null,
  account text not null,
  letter text not null,
  at timestamptz not null,
  primary key (event, account, letter)
);
