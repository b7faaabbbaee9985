-- People. An account without a password has been invited or made by an administrator and has not answered yet.
create table account (
  id bigserial primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  locale text not null,
  password text,
  state text not null default 'unverified' check (state in ('unverified', 'active', 'closed')),
  created_at timestamptz not null,
  signed_in_at timestamptz
);

-- Roles people hold, and for what: a country code, a clearing-house, or '*'.
create table role_held (
  account bigint not null references account on delete cascade,
  role text not null,
  "for" text not null,
  granted_at timestamptz not null,
  granted_by text,
  primary key (account, role, "for")
);
create index role_held_for on role_held ("for");

-- Roles offered to an address by mail, until somebody takes them.
create table invitation (
  id bigserial primary key,
  digest text not null unique,
  email text not null check (email = lower(email)),
  role text not null,
  "for" text not null,
  locale text not null,
  invited_at timestamptz not null,
  invited_by text not null,
  expires_at timestamptz not null
);
create index invitation_for on invitation ("for");

-- Devices signed in. Keys made before keys_since are replaced at their next use.
create table session (
  id bigserial primary key,
  account bigint not null references account on delete cascade,
  csrf text not null,
  agent text not null,
  address text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  keys_since timestamptz not null
);
create index session_account on session (account);

-- One key per host of a session: what the cookie carries, as its digest. A replaced key still opens for a moment.
create table session_key (
  digest text primary key,
  session bigint not null references session on delete cascade,
  host text not null,
  made_at timestamptz not null,
  replaced_at timestamptz
);
create index session_key_session on session_key (session);

-- Codes that hand a session over to the host of another portal, used once.
create table handover_code (
  digest text primary key,
  session bigint not null references session on delete cascade,
  host text not null,
  state text not null,
  expires_at timestamptz not null
);

-- Links sent by mail, used once.
create table account_link (
  digest text primary key,
  account bigint references account on delete cascade,
  purpose text not null check (purpose in ('verification', 'reset', 'email', 'first-administrator')),
  email text,
  expires_at timestamptz not null
);
create index account_link_account on account_link (account, purpose);

-- Keys for programs.
create table api_token (
  id bigserial primary key,
  digest text not null unique,
  account bigint not null references account on delete cascade,
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index api_token_account on api_token (account);

-- Forms that arrived when their session had ended, kept for the same browser and person.
create table parked_form (
  id text primary key,
  browser text not null,
  account bigint references account on delete cascade,
  path text not null,
  fields text not null,
  expires_at timestamptz not null
);
