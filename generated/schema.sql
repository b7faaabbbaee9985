create table account (
  id bigint not null default nextval('account_id_seq'::regclass),
  email text not null,
  name text not null,
  locale text not null,
  password text,
  state text not null default 'unverified'::text,
  created_at timestamp with time zone not null,
  signed_in_at timestamp with time zone,
  constraint account_email_key UNIQUE (email),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_state_check CHECK ((state = ANY (ARRAY['unverified'::text, 'active'::text, 'closed'::text])))
);

create table account_link (
  digest text not null,
  account bigint,
  purpose text not null,
  email text,
  expires_at timestamp with time zone not null,
  constraint account_link_pkey PRIMARY KEY (digest),
  constraint account_link_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE,
  constraint account_link_purpose_check CHECK ((purpose = ANY (ARRAY['verification'::text, 'reset'::text, 'email'::text, 'first-administrator'::text])))
);
CREATE INDEX account_link_account ON account_link USING btree (account, purpose);

create table api_call (
  actor text not null,
  key text not null,
  call text not null,
  outcome jsonb,
  at timestamp with time zone not null,
  constraint api_call_pkey PRIMARY KEY (actor, key)
);
CREATE INDEX api_call_at ON api_call USING btree (at);

create table api_token (
  id bigint not null default nextval('api_token_id_seq'::regclass),
  digest text not null,
  account bigint not null,
  name text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint api_token_digest_key UNIQUE (digest),
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX api_token_account ON api_token USING btree (account);

create table attachment (
  id text not null,
  record text not null,
  hash text not null,
  name text not null,
  type text not null,
  size bigint not null,
  public boolean not null default false,
  at timestamp with time zone not null,
  by text,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);
CREATE INDEX attachment_hash ON attachment USING btree (hash);
CREATE INDEX attachment_record ON attachment USING btree (record);

create unlogged table attempt (
  key text not null,
  failures integer not null,
  next timestamp with time zone not null,
  at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (key)
);

create unlogged table budget (
  key text not null,
  spent integer not null,
  until timestamp with time zone not null,
  constraint budget_pkey PRIMARY KEY (key)
);

create table discarded_record (
  id text not null,
  number integer not null,
  at timestamp with time zone not null,
  by text,
  constraint discarded_record_pkey PRIMARY KEY (id)
);

create table draft (
  record text not null,
  data jsonb not null,
  version integer not null default nextval('draft_version'::regclass),
  state text not null default 'open'::text,
  saved_at timestamp with time zone not null,
  saved_by text,
  said_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  submitted_by text,
  note text,
  constraint draft_pkey PRIMARY KEY (record),
  constraint draft_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE,
  constraint draft_state_check CHECK ((state = ANY (ARRAY['open'::text, 'submitted'::text])))
);
CREATE INDEX draft_saved ON draft USING btree (saved_at);
CREATE INDEX draft_state ON draft USING btree (state);

create table event (
  seq bigint not null default nextval('event_announced'::regclass),
  name text not null,
  subject text not null,
  actor text,
  details jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default now(),
  constraint event_number TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint event_pkey PRIMARY KEY (seq)
);
CREATE INDEX event_actor ON event USING btree (actor, seq);
CREATE INDEX event_name ON event USING btree (name, seq);
CREATE INDEX event_subject ON event USING btree (subject, seq);

create table handover_code (
  digest text not null,
  session bigint not null,
  host text not null,
  state text not null,
  expires_at timestamp with time zone not null,
  constraint handover_code_pkey PRIMARY KEY (digest),
  constraint handover_code_session_fkey FOREIGN KEY (session) REFERENCES session(id) ON DELETE CASCADE
);

create table invitation (
  id bigint not null default nextval('invitation_id_seq'::regclass),
  digest text not null,
  email text not null,
  role text not null,
  for text not null,
  locale text not null,
  invited_at timestamp with time zone not null,
  invited_by text not null,
  expires_at timestamp with time zone not null,
  constraint invitation_digest_key UNIQUE (digest),
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_email_check CHECK ((email = lower(email)))
);
CREATE INDEX invitation_for ON invitation USING btree ("for");

create table listener (
  name text not null,
  seq bigint not null,
  failures integer not null default 0,
  problem text,
  at timestamp with time zone not null default now(),
  constraint listener_pkey PRIMARY KEY (name)
);

create table mail (
  id bigint not null default nextval('mail_id_seq'::regclass),
  recipient text not null,
  subject text not null,
  text text not null,
  html text,
  state text not null default 'waiting'::text,
  tries integer not null default 0,
  problem text,
  at timestamp with time zone not null,
  sent_at timestamp with time zone,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'stale'::text])))
);
CREATE INDEX mail_state ON mail USING btree (state, id);

create table migration (
  name text not null,
  digest text not null,
  at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table notification (
  event bigint not null,
  account text not null,
  letter text not null,
  at timestamp with time zone not null,
  constraint notification_pkey PRIMARY KEY (event, account, letter)
);

create table parked_event (
  listener text not null,
  seq bigint not null,
  problem text not null,
  at timestamp with time zone not null default now(),
  constraint parked_event_pkey PRIMARY KEY (listener, seq),
  constraint parked_event_seq_fkey FOREIGN KEY (seq) REFERENCES event(seq)
);

create table parked_form (
  id text not null,
  browser text not null,
  account bigint,
  path text not null,
  fields text not null,
  expires_at timestamp with time zone not null,
  constraint parked_form_pkey PRIMARY KEY (id),
  constraint parked_form_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);

create table portal (
  id text not null,
  kind text not null,
  government text,
  hosts text[] not null,
  name jsonb not null,
  short_name jsonb not null,
  tagline jsonb not null,
  scope jsonb,
  formats text[],
  locales text[] not null,
  theme jsonb not null,
  menu jsonb not null,
  constraint portal_pkey PRIMARY KEY (id),
  constraint portal_check CHECK (((kind = 'national'::text) = (government IS NOT NULL))),
  constraint portal_government_check CHECK ((government ~ '^[a-z]{2}$'::text)),
  constraint portal_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,40}$'::text)),
  constraint portal_kind_check CHECK ((kind = ANY (ARRAY['central'::text, 'national'::text])))
);
CREATE UNIQUE INDEX portal_government ON portal USING btree (government);

create table record (
  id text not null,
  number integer not null default nextval('record_number'::regclass),
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  mentions text[] not null default '{}'::text[],
  state text not null default 'draft'::text,
  revision integer not null default 0,
  revoked boolean not null default false,
  submission integer not null default 0,
  created_at timestamp with time zone not null,
  created_by text,
  published_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  reason text,
  constraint record_number_key UNIQUE (number),
  constraint record_pkey PRIMARY KEY (id),
  constraint record_check CHECK (((state = 'draft'::text) = (revision = 0))),
  constraint record_id_check CHECK ((id ~ '^[A-Za-z0-9_-]{11,128}$'::text)),
  constraint record_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
);
CREATE INDEX record_format ON record USING btree (format, state);
CREATE INDEX record_government ON record USING btree (government, state);
CREATE INDEX record_mentions ON record USING gin (mentions);
CREATE INDEX record_owner ON record USING btree (owner);

create table reference (
  record text not null,
  target text not null,
  path text not null,
  constraint reference_pkey PRIMARY KEY (record, path),
  constraint reference_record_fkey FOREIGN KEY (record) REFERENCES record(id)
);
CREATE INDEX reference_target ON reference USING btree (target);

create table review (
  id bigint not null default nextval('review_id_seq'::regclass),
  record text not null,
  submission integer not null,
  version integer not null,
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  note text,
  submitted_by text,
  submitted_at timestamp with time zone not null,
  state text not null default 'open'::text,
  closed_at timestamp with time zone,
  closed_by text,
  reason text,
  comments jsonb not null default '[]'::jsonb,
  constraint review_record_submission_key UNIQUE (record, submission),
  constraint review_pkey PRIMARY KEY (id),
  constraint review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'returned'::text, 'recalled'::text])))
);
CREATE INDEX review_open ON review USING btree (submitted_at) WHERE (state = 'open'::text);

create table revision (
  record text not null,
  revision integer not null,
  format text not null,
  format_version integer not null,
  data jsonb not null,
  published_at timestamp with time zone not null,
  published_by text,
  submitted_by text,
  constraint revision_pkey PRIMARY KEY (record, revision),
  constraint revision_record_fkey FOREIGN KEY (record) REFERENCES record(id)
);

create table role_held (
  account bigint not null,
  role text not null,
  for text not null,
  granted_at timestamp with time zone not null,
  granted_by text,
  constraint role_held_pkey PRIMARY KEY (account, role, "for"),
  constraint role_held_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX role_held_for ON role_held USING btree ("for");

create table session (
  id bigint not null default nextval('session_id_seq'::regclass),
  account bigint not null,
  csrf text not null,
  agent text not null,
  address text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  keys_since timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX session_account ON session USING btree (account);

create table session_key (
  digest text not null,
  session bigint not null,
  host text not null,
  made_at timestamp with time zone not null,
  replaced_at timestamp with time zone,
  constraint session_key_pkey PRIMARY KEY (digest),
  constraint session_key_session_fkey FOREIGN KEY (session) REFERENCES session(id) ON DELETE CASCADE
);
CREATE INDEX session_key_session ON session_key USING btree (session);

CREATE OR REPLACE FUNCTION public.number_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtext('openchm event'));
  update event set seq = nextval('event_seq_seq') where seq = new.seq;
  return null;
end $function$
;

create sequence draft_version;

create sequence event_announced;

create sequence record_number;

CREATE CONSTRAINT TRIGGER event_number AFTER INSERT ON public.event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION number_event();
