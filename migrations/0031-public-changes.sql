-- What became public or was withdrawn, each record once, with its last change: what everybody who follows us reads. A row is
-- written where the event gets its number, one transaction after the other, so that none ever appears behind one that could be
-- read before it; and since the moment ("stamp", to the second) is taken there too, moments follow each other like numbers.
create table public_change (
  record text primary key,
  seq bigint not null unique,
  stamp timestamptz not null,
  number integer not null,
  format text not null,
  kind text not null,
  prefix text not null,
  government text,
  state text not null check (state in ('published', 'withdrawn')),
  revision integer not null,
  house text[] not null,
  mentions text[] not null,
  -- every house and country it was ever shown under: who took it there is told when it leaves
  once_house text[] not null,
  once_mentions text[] not null
);
create index public_change_stamp on public_change (stamp, seq);
create index public_change_format on public_change (format, stamp, seq);
create index public_change_government on public_change (government, stamp, seq);
create index public_change_house on public_change using gin (once_house);
create index public_change_mentions on public_change using gin (once_mentions);

create function put_public_change(id text, event bigint, moment timestamptz) returns void language sql as $$
  insert into public_change
    select record.id, event, date_trunc('second', moment), number, format, kind, prefix, government, state, revision, house, mentions, house, mentions
    from record where record.id = put_public_change.id and state <> 'draft'
  on conflict (record) do update set
    seq = excluded.seq, stamp = excluded.stamp, state = excluded.state, revision = excluded.revision, house = excluded.house, mentions = excluded.mentions,
    once_house = array(select distinct unnest(public_change.once_house || excluded.house) order by 1),
    once_mentions = array(select distinct unnest(public_change.once_mentions || excluded.mentions) order by 1)
$$;

create function follow_event() returns trigger language plpgsql as $$
begin
  perform put_public_change(new.subject, new.seq, clock_timestamp());
  return null;
end $$;

create trigger event_followed after update on event for each row
  when (old.seq >= 4503599627370496 and new.name in
    ('record.published', 'record.withdrawn', 'record.retagged', 'record.confirmed', 'record.unconfirmed', 'record.retired', 'record.unretired'))
  execute function follow_event();

do $$
declare
  one record;
begin
  for one in
    select subject, max(seq) as seq, max(at) as at from event
    where name in ('record.published', 'record.withdrawn', 'record.retagged', 'record.confirmed', 'record.unconfirmed', 'record.retired', 'record.unretired')
    group by subject order by 2
  loop
    perform put_public_change(one.subject, one.seq, one.at);
  end loop;
end $$;
