-- Calls of webhooks can be seen and made again; their secret can be renewed, the old one signs along for a while.
alter table alert add column hook_old_secret text;
alter table alert add column hook_old_until timestamptz;

alter table alert_call alter column record drop not null;
alter table alert_call alter column revision drop not null;
alter table alert_call drop constraint alert_call_alert_record_revision_key;
alter table alert_call drop constraint alert_call_state_check;
-- held: the webhook was switched off; passed: there was nothing to tell any more
alter table alert_call add constraint alert_call_state_check check (state in ('waiting', 'done', 'failed', 'held', 'passed'));
alter table alert_call add column kind text not null default 'record.published'
  check (kind in ('record.published', 'record.withdrawn', 'alert.test'));
-- webhook-id: the same in every try
alter table alert_call add column message text;
-- what was sent, byte for byte; empty before the first try, and once the record was withdrawn
alter table alert_call add column body text;
-- tries since it was begun, or asked for again
alter table alert_call add column round integer not null default 0;
alter table alert_call add column begun_at timestamptz;
alter table alert_call add column again boolean not null default false;
alter table alert_call add column tried_at timestamptz;
alter table alert_call add column status integer;
alter table alert_call add column took integer;
-- the next try; while one is under way, when others may take it over
alter table alert_call add column next_at timestamptz;
update alert_call set message = format('msg_%s_%s_%s', alert, record, revision), begun_at = at, next_at = case state when 'waiting' then at end;
alter table alert_call alter column message set not null;
alter table alert_call alter column begun_at set not null;
create unique index alert_call_message on alert_call (message);
create index alert_call_due on alert_call (next_at) where state = 'waiting';
create index alert_call_listed on alert_call (alert, id);
