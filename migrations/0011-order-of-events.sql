-- Events are numbered when their transaction commits, one transaction after the other, so that an event never appears behind
-- one that could be read before it. Until then they bear a number above all others, in the order of their announcement.
create sequence event_announced start 4503599627370496;
alter table event alter column seq set default nextval('event_announced');
alter table event drop column xid;

create function number_event() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('openchm event'));
  update event set seq = nextval('event_seq_seq') where seq = new.seq;
  return null;
end $$;

create constraint trigger event_number after insert on event
  deferrable initially deferred for each row execute function number_event();
