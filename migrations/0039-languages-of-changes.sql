-- The languages a revision is written in: those it declares, else those of the United Nations in which any of its public texts stand.
-- Reckoned when the revision is written, not while others wait for the number of their event.
create function languages_in(body jsonb) returns text[] language sql immutable parallel safe as $$
  with declared as (
    select array_agg(distinct code #>> '{}') as codes from jsonb_path_query(body, 'lax $.languages[*]') as code where jsonb_typeof(code) = 'string'
  )
  select coalesce(codes, array(
    select code from unnest(array['ar', 'en', 'es', 'fr', 'ru', 'zh']) as code
    where jsonb_path_exists(case jsonb_typeof(body) when 'object' then body - 'notes' end, ('lax $.**.' || code || ' ? (@.type() == "string" && @ != "")')::jsonpath)
  )) from declared
$$;

alter table revision add column languages text[] generated always as (languages_in(data)) stored;

alter table public_change add column languages text[] not null default '{}';
-- every language it ever stood in: who took it there is told when it leaves
alter table public_change add column once_languages text[] not null default '{}';
create index public_change_languages on public_change using gin (once_languages);

create or replace function put_public_change(id text, event bigint, moment timestamptz) returns void language sql as $$
  insert into public_change
    (record, seq, stamp, number, format, kind, prefix, government, state, revision, house, mentions, once_house, once_mentions, languages, once_languages)
    select record.id, event, date_trunc('second', moment), number, record.format, kind, prefix, government, state, record.revision, house, mentions, house, mentions,
      coalesce(languages, '{}'), coalesce(languages, '{}')
    from record left join revision on revision.record = record.id and revision.revision = record.revision
    where record.id = put_public_change.id and state <> 'draft'
  on conflict (record) do update set
    seq = excluded.seq, stamp = excluded.stamp, state = excluded.state, revision = excluded.revision, house = excluded.house, mentions = excluded.mentions,
    once_house = array(select distinct unnest(public_change.once_house || excluded.house) order by 1),
    once_mentions = array(select distinct unnest(public_change.once_mentions || excluded.mentions) order by 1),
    languages = excluded.languages,
    once_languages = array(select distinct unnest(public_change.once_languages || excluded.languages) order by 1)
$$;

update public_change set languages = revision.languages, once_languages = revision.languages
  from revision where revision.record = public_change.record and revision.revision = public_change.revision;
