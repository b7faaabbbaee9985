-- Every event bears a digest of itself and of the digest before it, so that nothing can be changed, taken out or put in between
-- unnoticed. Digests are made where events are numbered: one transaction after the other, in the order of the numbers.
create function event_digest(previous text, seq bigint, name text, subject text, actor text, details jsonb, at timestamptz) returns text
  language sql immutable parallel safe as $$
  select encode(sha256(convert_to(jsonb_build_array(previous, seq, name, subject, actor, (extract(epoch from at) * 1000000)::bigint, details)::text, 'UTF8')), 'hex')
$$;

alter table event add column digest text;
do $$
declare
  previous text := '';
  one event;
begin
  for one in select * from event where seq < 4503599627370496 order by seq loop
    previous := event_digest(previous, one.seq, one.name, one.subject, one.actor, one.details, one.at);
    update event set digest = previous where seq = one.seq;
  end loop;
end $$;

create or replace function number_event() returns trigger language plpgsql as $$
declare
  number bigint;
  previous text;
begin
  perform pg_advisory_xact_lock(hashtext('openchm event'));
  select digest into previous from event where seq < 4503599627370496 order by seq desc limit 1;
  number := nextval('event_seq_seq');
  update event set seq = number, digest = event_digest(coalesce(previous, ''), number, name, subject, actor, details, at) where seq = new.seq;
  return null;
end $$;

-- A numbered event stays as it is.
create function keep_event() returns trigger language plpgsql as $$
begin
  if old.seq < 4503599627370496 then raise exception 'events are never changed or deleted'; end if;
  return coalesce(new, old);
end $$;
create trigger event_kept before update or delete on event for each row execute function keep_event();

-- What the last checks of the chain found. "broken" is the first number at which it does not hold.
create table event_check (
  id bigserial primary key,
  at timestamptz not null,
  seq bigint not null,
  digest text not null,
  events bigint not null,
  broken bigint
);
