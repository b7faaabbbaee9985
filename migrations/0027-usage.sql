-- How often a record was read and its files were taken, by day (UTC). Nothing in it speaks of a person.
create table record_usage (
  record text not null,
  day date not null,
  views int not null default 0,
  downloads int not null default 0,
  primary key (record, day)
);
create index record_usage_day on record_usage (day);
