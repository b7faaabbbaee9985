-- The hub (WebSub): which feeds are followed, up to which public change their subscribers were told, and who they are.
create table hub_topic (
  topic text primary key,
  seq bigint not null
);

create table hub_subscription (
  id bigserial primary key,
  topic text not null references hub_topic,
  callback text not null,
  host text not null,
  secret text,
  until timestamptz not null,
  -- the last change it is to be told of, and when that is due; while it is being told, when others may take over
  wanted bigint not null default 0,
  next_at timestamptz,
  failures integer not null default 0,
  unique (topic, callback)
);
create index hub_subscription_host on hub_subscription (host);
create index hub_subscription_due on hub_subscription (next_at) where next_at is not null;
create index hub_subscription_until on hub_subscription (until);

-- What somebody asked of the hub: nothing is done before the server asked about confirms it.
create table hub_intent (
  id bigserial primary key,
  mode text not null check (mode in ('subscribe', 'unsubscribe')),
  topic text not null,
  callback text not null,
  host text not null,
  secret text,
  seconds integer not null,
  unique (topic, callback)
);
create index hub_intent_host on hub_intent (host);
