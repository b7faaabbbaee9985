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

create table alert (
  id bigint not null,
  owner text not null,
  portal text not null,
  name text not null,
  query text not null,
  locale text not null,
  delivery text not null,
  zone text not null,
  hour smallint not null,
  weekday smallint not null,
  paused boolean not null default false,
  feed text not null,
  stop text not null,
  hook text,
  hook_secret text,
  hook_problem text,
  next_at timestamp with time zone,
  since timestamp with time zone not null,
  created_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  hook_old_secret text,
  hook_old_until timestamp with time zone,
  constraint alert_feed_key UNIQUE (feed),
  constraint alert_stop_key UNIQUE (stop),
  constraint alert_pkey PRIMARY KEY (id),
  constraint alert_delivery_check CHECK ((delivery = ANY (ARRAY['none'::text, 'immediate'::text, 'daily'::text, 'weekly'::text]))),
  constraint alert_hour_check CHECK (((hour >= 0) AND (hour <= 23))),
  constraint alert_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE INDEX alert_due ON alert USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE INDEX alert_owner ON alert USING btree (owner, id) WHERE (removed_at IS NULL);

create table alert_call (
  id bigint not null,
  alert bigint not null,
  record text,
  revision integer,
  state text not null default 'waiting'::text,
  tries integer not null default 0,
  problem text,
  at timestamp with time zone not null,
  kind text not null default 'record.published'::text,
  message text not null,
  body text,
  round integer not null default 0,
  begun_at timestamp with time zone not null,
  again boolean not null default false,
  tried_at timestamp with time zone,
  status integer,
  took integer,
  next_at timestamp with time zone,
  constraint alert_call_pkey PRIMARY KEY (id),
  constraint alert_call_alert_fkey FOREIGN KEY (alert) REFERENCES alert(id) ON DELETE CASCADE,
  constraint alert_call_kind_check CHECK ((kind = ANY (ARRAY['record.published'::text, 'record.withdrawn'::text, 'alert.test'::text]))),
  constraint alert_call_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text, 'held'::text, 'passed'::text])))
);
CREATE INDEX alert_call_due ON alert_call USING btree (next_at) WHERE (state = 'waiting'::text);
CREATE INDEX alert_call_listed ON alert_call USING btree (alert, id);
CREATE UNIQUE INDEX alert_call_message ON alert_call USING btree (message);

create table alert_hit (
  alert bigint not null,
  record text not null,
  revision integer not null,
  at timestamp with time zone not null,
  state text not null,
  constraint alert_hit_pkey PRIMARY KEY (alert, record, revision),
  constraint alert_hit_alert_fkey FOREIGN KEY (alert) REFERENCES alert(id) ON DELETE CASCADE,
  constraint alert_hit_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'told'::text, 'passed'::text])))
);
CREATE INDEX alert_hit_waiting ON alert_hit USING btree (alert) WHERE (state = 'waiting'::text);

create table alert_key (
  key text not null,
  alert bigint not null,
  constraint alert_key_pkey PRIMARY KEY (key, alert),
  constraint alert_key_alert_fkey FOREIGN KEY (alert) REFERENCES alert(id) ON DELETE CASCADE
);
CREATE INDEX alert_key_alert ON alert_key USING btree (alert);

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
  line text not null,
  version integer not null default 1,
  scan text not null default 'none'::text,
  threat text,
  licence text,
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE,
  constraint attachment_scan_check CHECK ((scan = ANY (ARRAY['none'::text, 'waiting'::text, 'clean'::text, 'beyond'::text, 'infected'::text])))
);
CREATE INDEX attachment_by ON attachment USING btree (by);
CREATE INDEX attachment_hash ON attachment USING btree (hash);
CREATE INDEX attachment_line ON attachment USING btree (line);
CREATE INDEX attachment_record ON attachment USING btree (record);
CREATE INDEX attachment_scan ON attachment USING btree (scan) WHERE (scan = 'waiting'::text);

create unlogged table attempt (
  key text not null,
  failures integer not null,
  next timestamp with time zone not null,
  at timestamp with time zone not null,
  constraint attempt_pkey PRIMARY KEY (key)
);

create table batched_request (
  batch text not null,
  workflow text not null,
  record text not null,
  made_by text not null,
  at timestamp with time zone not null,
  constraint batched_request_pkey PRIMARY KEY (batch, workflow)
);
CREATE INDEX batched_request_workflow ON batched_request USING btree (workflow);

create unlogged table budget (
  key text not null,
  spent integer not null,
  until timestamp with time zone not null,
  constraint budget_pkey PRIMARY KEY (key)
);

create table chart (
  id text not null,
  portal text not null,
  name text not null,
  query text not null,
  owner text not null,
  at timestamp with time zone not null,
  constraint chart_pkey PRIMARY KEY (id)
);
CREATE INDEX chart_owner ON chart USING btree (owner, at);

create table collection (
  id text not null,
  kind text not null,
  portal text not null,
  owner text not null,
  title jsonb not null,
  description jsonb not null default '{}'::jsonb,
  sections jsonb not null default '[]'::jsonb,
  query text not null default ''::text,
  visibility text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  published_at timestamp with time zone,
  removed_at timestamp with time zone,
  constraint collection_pkey PRIMARY KEY (id),
  constraint collection_kind_check CHECK ((kind = ANY (ARRAY['curated'::text, 'list'::text]))),
  constraint collection_visibility_check CHECK ((visibility = ANY (ARRAY['private'::text, 'link'::text, 'public'::text])))
);
CREATE INDEX collection_owner ON collection USING btree (owner, changed_at DESC);
CREATE INDEX collection_portal ON collection USING btree (portal, kind, published_at DESC) WHERE ((visibility = 'public'::text) AND (removed_at IS NULL));

create table collection_cover (
  collection text not null,
  hash text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  constraint collection_cover_pkey PRIMARY KEY (collection),
  constraint collection_cover_collection_fkey FOREIGN KEY (collection) REFERENCES collection(id) ON UPDATE CASCADE ON DELETE CASCADE
);

create table collection_entry (
  collection text not null,
  record text not null,
  section text not null default ''::text,
  place integer not null,
  note jsonb not null default '{}'::jsonb,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  constraint collection_entry_pkey PRIMARY KEY (collection, record),
  constraint collection_entry_collection_fkey FOREIGN KEY (collection) REFERENCES collection(id) ON UPDATE CASCADE ON DELETE CASCADE,
  constraint collection_entry_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);
CREATE INDEX collection_entry_record ON collection_entry USING btree (record) WHERE (removed_at IS NULL);

create table comment (
  id bigint not null default nextval('comment_id_seq'::regclass),
  record text not null,
  path text not null,
  text text not null,
  reply_to bigint,
  review integer,
  at timestamp with time zone not null,
  by text,
  resolved_at timestamp with time zone,
  resolved_by text,
  constraint comment_pkey PRIMARY KEY (id),
  constraint comment_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE,
  constraint comment_reply_to_fkey FOREIGN KEY (reply_to) REFERENCES comment(id)
);
CREATE UNIQUE INDEX comment_of_review ON comment USING btree (review, path, text) WHERE (review IS NOT NULL);
CREATE INDEX comment_record ON comment USING btree (record, id);

create table copy (
  record text not null,
  revision integer not null,
  target text not null,
  target_revision integer not null,
  line integer not null,
  at timestamp with time zone not null,
  constraint copy_pkey PRIMARY KEY (record, revision, target),
  constraint copy_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);
CREATE INDEX copy_target ON copy USING btree (target);

create table deputy (
  id bigint not null default nextval('deputy_id_seq'::regclass),
  principal text not null,
  deputy text not null,
  from timestamp with time zone not null,
  until timestamp with time zone not null,
  named_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint deputy_pkey PRIMARY KEY (id),
  constraint deputy_check CHECK ((deputy <> principal)),
  constraint deputy_check1 CHECK ((until > "from"))
);
CREATE INDEX deputy_deputy ON deputy USING btree (deputy, until);
CREATE INDEX deputy_principal ON deputy USING btree (principal, until);

create table discarded_draft (
  id bigint not null default nextval('discarded_draft_id_seq'::regclass),
  record text not null,
  format text not null,
  kind text not null,
  prefix text not null,
  house text[] not null,
  government text,
  owner text not null,
  title jsonb not null,
  held jsonb,
  draft jsonb not null,
  files jsonb not null,
  at timestamp with time zone not null,
  by text,
  constraint discarded_draft_pkey PRIMARY KEY (id)
);
CREATE INDEX discarded_draft_at ON discarded_draft USING btree (at);

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
  submitted_as text,
  constraint draft_pkey PRIMARY KEY (record),
  constraint draft_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE,
  constraint draft_state_check CHECK ((state = ANY (ARRAY['open'::text, 'submitted'::text])))
);
CREATE INDEX draft_saved ON draft USING btree (saved_at);
CREATE INDEX draft_state ON draft USING btree (state);

create table draft_conflict (
  record text not null,
  path text not null,
  account text not null,
  mine jsonb not null,
  at timestamp with time zone not null,
  constraint draft_conflict_pkey PRIMARY KEY (record, account, path),
  constraint draft_conflict_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);

create table draft_prefill (
  record text not null,
  source text not null,
  fields text[] not null,
  constraint draft_prefill_pkey PRIMARY KEY (record),
  constraint draft_prefill_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);

create table draft_presence (
  record text not null,
  account text not null,
  seen_at timestamp with time zone not null,
  constraint draft_presence_pkey PRIMARY KEY (record, account),
  constraint draft_presence_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);

create table draft_template (
  id text not null,
  format text not null,
  owner text not null,
  name text not null,
  data jsonb not null,
  at timestamp with time zone not null,
  by text,
  constraint draft_template_pkey PRIMARY KEY (id)
);
CREATE INDEX draft_template_owner ON draft_template USING btree (owner, format);

create table event (
  seq bigint not null default nextval('event_announced'::regclass),
  name text not null,
  subject text not null,
  actor text,
  details jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default now(),
  digest text,
  constraint event_number TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint event_pkey PRIMARY KEY (seq)
);
CREATE INDEX event_actor ON event USING btree (actor, seq);
CREATE INDEX event_name ON event USING btree (name, seq);
CREATE INDEX event_subject ON event USING btree (subject, seq);

create table event_check (
  id bigint not null default nextval('event_check_id_seq'::regclass),
  at timestamp with time zone not null,
  seq bigint not null,
  digest text not null,
  events bigint not null,
  broken bigint,
  constraint event_check_pkey PRIMARY KEY (id)
);

create table export_run (
  id text not null,
  actor text not null,
  locale text not null,
  title text not null,
  question jsonb not null,
  state text not null,
  name text not null,
  type text not null,
  rows bigint not null default 0,
  size bigint,
  hash text,
  problem jsonb,
  created_at timestamp with time zone not null,
  ready_at timestamp with time zone,
  constraint export_run_pkey PRIMARY KEY (id),
  constraint export_run_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'writing'::text, 'ready'::text, 'failed'::text])))
);
CREATE INDEX export_run_actor ON export_run USING btree (actor, created_at DESC);

create table file_page (
  hash text not null,
  page integer not null,
  text text not null,
  constraint file_page_pkey PRIMARY KEY (hash, page),
  constraint file_page_hash_fkey FOREIGN KEY (hash) REFERENCES file_text(hash) ON DELETE CASCADE
);

create table file_text (
  hash text not null,
  state text not null default 'waiting'::text,
  pages integer not null default 0,
  problem text,
  at timestamp with time zone not null,
  constraint file_text_pkey PRIMARY KEY (hash),
  constraint file_text_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'empty'::text, 'failed'::text])))
);

create table format_version (
  name text not null,
  version integer not null,
  definition jsonb not null,
  labels jsonb not null,
  note text,
  at timestamp with time zone not null,
  by text,
  constraint format_version_pkey PRIMARY KEY (name, version)
);

create table former_draft (
  record text not null,
  version integer not null,
  data jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text,
  passing boolean not null,
  constraint former_draft_pkey PRIMARY KEY (record, version),
  constraint former_draft_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);

create table handover_code (
  digest text not null,
  session bigint not null,
  host text not null,
  state text not null,
  expires_at timestamp with time zone not null,
  constraint handover_code_pkey PRIMARY KEY (digest),
  constraint handover_code_session_fkey FOREIGN KEY (session) REFERENCES session(id) ON DELETE CASCADE
);

create table held_letter (
  id bigint not null default nextval('held_letter_id_seq'::regclass),
  account text not null,
  kind text not null,
  subject text not null,
  text text not null,
  at timestamp with time zone not null,
  constraint held_letter_pkey PRIMARY KEY (id)
);
CREATE INDEX held_letter_account ON held_letter USING btree (account, id);

create table home_chart (
  portal text not null,
  chart text not null,
  place integer not null,
  constraint home_chart_pkey PRIMARY KEY (portal, chart),
  constraint home_chart_chart_fkey FOREIGN KEY (chart) REFERENCES chart(id) ON DELETE CASCADE
);

create table hub_intent (
  id bigint not null default nextval('hub_intent_id_seq'::regclass),
  mode text not null,
  topic text not null,
  callback text not null,
  host text not null,
  secret text,
  seconds integer not null,
  constraint hub_intent_topic_callback_key UNIQUE (topic, callback),
  constraint hub_intent_pkey PRIMARY KEY (id),
  constraint hub_intent_mode_check CHECK ((mode = ANY (ARRAY['subscribe'::text, 'unsubscribe'::text])))
);
CREATE INDEX hub_intent_host ON hub_intent USING btree (host);

create table hub_subscription (
  id bigint not null default nextval('hub_subscription_id_seq'::regclass),
  topic text not null,
  callback text not null,
  host text not null,
  secret text,
  until timestamp with time zone not null,
  wanted bigint not null default 0,
  next_at timestamp with time zone,
  failures integer not null default 0,
  constraint hub_subscription_topic_callback_key UNIQUE (topic, callback),
  constraint hub_subscription_pkey PRIMARY KEY (id),
  constraint hub_subscription_topic_fkey FOREIGN KEY (topic) REFERENCES hub_topic(topic)
);
CREATE INDEX hub_subscription_due ON hub_subscription USING btree (next_at) WHERE (next_at IS NOT NULL);
CREATE INDEX hub_subscription_host ON hub_subscription USING btree (host);
CREATE INDEX hub_subscription_until ON hub_subscription USING btree (until);

create table hub_topic (
  topic text not null,
  seq bigint not null,
  constraint hub_topic_pkey PRIMARY KEY (topic)
);

create table import_heading (
  actor text not null,
  format text not null,
  headings jsonb not null,
  constraint import_heading_pkey PRIMARY KEY (actor, format)
);

create table import_row (
  import text not null,
  row bigint not null,
  record text,
  action text not null,
  state text,
  before jsonb,
  revision integer,
  version bigint,
  problem jsonb,
  undone text,
  constraint import_row_pkey PRIMARY KEY (import, "row"),
  constraint import_row_import_fkey FOREIGN KEY (import) REFERENCES import_run(id) ON DELETE CASCADE,
  constraint import_row_action_check CHECK ((action = ANY (ARRAY['created'::text, 'updated'::text, 'unchanged'::text, 'refused'::text, 'skipped'::text])))
);

create table import_run (
  id text not null,
  format text not null,
  actor text not null,
  locale text not null,
  name text not null,
  size bigint not null,
  digest text not null,
  hash text not null,
  mapping jsonb not null,
  intent text,
  state text not null,
  problem jsonb,
  rows bigint not null default 0,
  summary jsonb,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_state_check CHECK ((state = ANY (ARRAY['uploaded'::text, 'checking'::text, 'checked'::text, 'running'::text, 'done'::text, 'failed'::text, 'undoing'::text, 'undone'::text])))
);
CREATE INDEX import_run_actor ON import_run USING btree (actor, created_at DESC);
CREATE INDEX import_run_digest ON import_run USING btree (format, digest);

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

create table letter_choice (
  account text not null,
  kind text not null,
  choice text not null,
  at timestamp with time zone not null,
  constraint letter_choice_pkey PRIMARY KEY (account, kind),
  constraint letter_choice_choice_check CHECK ((choice = ANY (ARRAY['immediate'::text, 'daily'::text, 'none'::text])))
);

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
  unsubscribe text,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'stale'::text])))
);
CREATE INDEX mail_state ON mail USING btree (state, id);

create table mapping (
  number bigint not null default nextval('mapping_number_seq'::regclass),
  source text not null,
  target text not null,
  relation text not null,
  note jsonb not null,
  removed boolean not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint mapping_pkey PRIMARY KEY (source, target),
  constraint mapping_relation_check CHECK ((relation = ANY (ARRAY['exact'::text, 'close'::text, 'broad'::text, 'narrow'::text, 'related'::text])))
);

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
  embedders text[] not null default '{}'::text[],
  constraint portal_pkey PRIMARY KEY (id),
  constraint portal_check CHECK (((kind = 'national'::text) = (government IS NOT NULL))),
  constraint portal_government_check CHECK ((government ~ '^[a-z]{2}$'::text)),
  constraint portal_id_check CHECK ((id ~ '^[a-z][a-z0-9-]{1,40}$'::text)),
  constraint portal_kind_check CHECK ((kind = ANY (ARRAY['central'::text, 'national'::text])))
);
CREATE UNIQUE INDEX portal_government ON portal USING btree (government);

create table public_change (
  record text not null,
  seq bigint not null,
  stamp timestamp with time zone not null,
  number integer not null,
  format text not null,
  kind text not null,
  prefix text not null,
  government text,
  state text not null,
  revision integer not null,
  house text[] not null,
  mentions text[] not null,
  once_house text[] not null,
  once_mentions text[] not null,
  languages text[] not null default '{}'::text[],
  once_languages text[] not null default '{}'::text[],
  constraint public_change_seq_key UNIQUE (seq),
  constraint public_change_pkey PRIMARY KEY (record),
  constraint public_change_state_check CHECK ((state = ANY (ARRAY['published'::text, 'withdrawn'::text])))
);
CREATE INDEX public_change_format ON public_change USING btree (format, stamp, seq);
CREATE INDEX public_change_government ON public_change USING btree (government, stamp, seq);
CREATE INDEX public_change_house ON public_change USING gin (once_house);
CREATE INDEX public_change_languages ON public_change USING gin (once_languages);
CREATE INDEX public_change_mentions ON public_change USING gin (once_mentions);
CREATE INDEX public_change_stamp ON public_change USING btree (stamp, seq);

create table receipt (
  id text not null,
  record text not null,
  revision integer not null,
  statement text not null,
  signature text not null,
  key text not null,
  at timestamp with time zone not null,
  constraint receipt_record_revision_key UNIQUE (record, revision),
  constraint receipt_pkey PRIMARY KEY (id),
  constraint receipt_record_fkey FOREIGN KEY (record) REFERENCES record(id)
);

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
  confirmed_at timestamp with time zone,
  confirmed_by text,
  unconfirmed_since timestamp with time zone,
  retired_at timestamp with time zone,
  retired_by text,
  retired_because text,
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

create table record_usage (
  record text not null,
  day date not null,
  views integer not null default 0,
  downloads integer not null default 0,
  constraint record_usage_pkey PRIMARY KEY (record, day)
);
CREATE INDEX record_usage_day ON record_usage USING btree (day);

create table reference (
  record text not null,
  target text not null,
  path text not null,
  constraint reference_pkey PRIMARY KEY (record, path),
  constraint reference_record_fkey FOREIGN KEY (record) REFERENCES record(id)
);
CREATE INDEX reference_target ON reference USING btree (target);

create table reminder (
  record text not null,
  kind text not null,
  due timestamp with time zone not null,
  at timestamp with time zone not null,
  constraint reminder_pkey PRIMARY KEY (record, kind, due),
  constraint reminder_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE,
  constraint reminder_kind_check CHECK ((kind = ANY (ARRAY['confirmation'::text, 'expiry'::text])))
);

create table retagging (
  id bigint not null default nextval('retagging_id_seq'::regclass),
  merge bigint not null,
  record text not null,
  place text not null,
  pointer text not null,
  before jsonb not null,
  after jsonb,
  at timestamp with time zone not null,
  constraint retagging_pkey PRIMARY KEY (id),
  constraint retagging_place_check CHECK ((place = ANY (ARRAY['draft'::text, 'revision'::text])))
);
CREATE INDEX retagging_merge ON retagging USING btree (merge, record);

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
  asks text not null default 'publication'::text,
  assigned_to text,
  assigned_at timestamp with time zone,
  due_at timestamp with time zone,
  reminded integer not null default 0,
  escalated_at timestamp with time zone,
  checked text[] not null default '{}'::text[],
  on_behalf_of text,
  constraint review_pkey PRIMARY KEY (id),
  constraint review_asks_check CHECK ((asks = ANY (ARRAY['publication'::text, 'withdrawal'::text]))),
  constraint review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'returned'::text, 'recalled'::text, 'expired'::text])))
);
CREATE INDEX review_assigned ON review USING btree (assigned_to) WHERE (state = 'open'::text);
CREATE INDEX review_open ON review USING btree (submitted_at) WHERE (state = 'open'::text);
CREATE INDEX review_record ON review USING btree (record);
CREATE UNIQUE INDEX review_submission ON review USING btree (record, submission) WHERE (asks = 'publication'::text);
CREATE UNIQUE INDEX review_withdrawal ON review USING btree (record) WHERE ((asks = 'withdrawal'::text) AND (state = 'open'::text));

create table revision (
  record text not null,
  revision integer not null,
  format text not null,
  format_version integer not null,
  data jsonb not null,
  published_at timestamp with time zone not null,
  published_by text,
  submitted_by text,
  submitted_as text,
  published_as text,
  languages text[] generated always as (languages_in(data)) stored,
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

create table share (
  id text not null,
  digest text not null,
  record text not null,
  emails text[] not null default '{}'::text[],
  note text,
  at timestamp with time zone not null,
  by text not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  opened_at timestamp with time zone,
  constraint share_digest_key UNIQUE (digest),
  constraint share_pkey PRIMARY KEY (id),
  constraint share_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);
CREATE INDEX share_record ON share USING btree (record);

create table signing_key (
  purpose text not null,
  key text not null,
  made_at timestamp with time zone not null,
  constraint signing_key_pkey PRIMARY KEY (purpose)
);

create table temporary_body (
  id text not null,
  made_by text not null,
  body text not null,
  at timestamp with time zone not null,
  constraint temporary_body_pkey PRIMARY KEY (made_by, id)
);

create table temporary_file (
  uid text not null,
  part text not null,
  name text not null,
  type text not null,
  size bigint not null default 0,
  hash text,
  arrived boolean not null default false,
  made_by text not null,
  at timestamp with time zone not null,
  constraint temporary_file_pkey PRIMARY KEY (uid)
);
CREATE INDEX temporary_file_made_by ON temporary_file USING btree (made_by);

create table term (
  identifier text not null,
  number bigint not null default nextval('term_number_seq'::regclass),
  vocabulary text not null,
  own boolean not null,
  changes jsonb not null,
  version integer not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint term_pkey PRIMARY KEY (identifier)
);
CREATE UNIQUE INDEX term_folded ON term USING btree (lower(identifier));

create table term_merge (
  id bigint not null default nextval('term_merge_id_seq'::regclass),
  source text not null,
  target text not null,
  state text not null,
  total integer not null default 0,
  done integer not null default 0,
  kept integer not null default 0,
  merged_by text,
  merged_at timestamp with time zone not null,
  undone_by text,
  undone_at timestamp with time zone,
  constraint term_merge_pkey PRIMARY KEY (id),
  constraint term_merge_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'undoing'::text, 'undone'::text])))
);
CREATE INDEX term_merge_source ON term_merge USING btree (lower(source));

create table term_proposal (
  id bigint not null default nextval('term_proposal_id_seq'::regclass),
  kind text not null,
  vocabulary text not null,
  term text,
  body jsonb not null,
  reason text not null,
  state text not null default 'open'::text,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  answer text,
  made text,
  constraint term_proposal_pkey PRIMARY KEY (id),
  constraint term_proposal_kind_check CHECK ((kind = ANY (ARRAY['new'::text, 'change'::text, 'merge'::text]))),
  constraint term_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
);
CREATE INDEX term_proposal_open ON term_proposal USING btree (vocabulary, id) WHERE (state = 'open'::text);
CREATE INDEX term_proposal_person ON term_proposal USING btree (proposed_by, id);

create table upload (
  id text not null,
  record text not null,
  name text not null,
  size bigint not null,
  replaces text,
  attachment text,
  at timestamp with time zone not null,
  by text not null,
  constraint upload_pkey PRIMARY KEY (id),
  constraint upload_record_fkey FOREIGN KEY (record) REFERENCES record(id) ON DELETE CASCADE
);
CREATE INDEX upload_at ON upload USING btree (at);
CREATE INDEX upload_by ON upload USING btree (by);

create table vocabulary (
  key text not null,
  own boolean not null,
  changes jsonb not null,
  version integer not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint vocabulary_pkey PRIMARY KEY (key),
  constraint vocabulary_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{1,59}$'::text))
);

create table vocabulary_change (
  id bigint not null default nextval('vocabulary_change_id_seq'::regclass),
  subject text not null,
  vocabulary text not null,
  action text not null,
  version integer not null,
  changes jsonb not null,
  parts jsonb not null,
  comment text,
  actor text,
  at timestamp with time zone not null,
  constraint vocabulary_change_pkey PRIMARY KEY (id)
);
CREATE INDEX vocabulary_change_subject ON vocabulary_change USING btree (subject, id);
CREATE INDEX vocabulary_change_vocabulary ON vocabulary_change USING btree (vocabulary, id);

create view shown_record as
 SELECT id,
    state
   FROM record
  WHERE (state = ANY (ARRAY['published'::text, 'withdrawn'::text]));

CREATE OR REPLACE FUNCTION public.event_digest(previous text, seq bigint, name text, subject text, actor text, details jsonb, at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select encode(sha256(convert_to(jsonb_build_array(previous, seq, name, subject, actor, (extract(epoch from at) * 1000000)::bigint, details)::text, 'UTF8')), 'hex')
$function$
;

CREATE OR REPLACE FUNCTION public.follow_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform put_public_change(new.subject, new.seq, clock_timestamp());
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.keep_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.seq < 4503599627370496 then raise exception 'events are never changed or deleted'; end if;
  return coalesce(new, old);
end $function$
;

CREATE OR REPLACE FUNCTION public.languages_in(body jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  with declared as (
    select array_agg(distinct code #>> '{}') as codes from jsonb_path_query(body, 'lax $.languages[*]') as code where jsonb_typeof(code) = 'string'
  )
  select coalesce(codes, array(
    select code from unnest(array['ar', 'en', 'es', 'fr', 'ru', 'zh']) as code
    where jsonb_path_exists(case jsonb_typeof(body) when 'object' then body - 'notes' end, ('lax $.**.' || code || ' ? (@.type() == "string" && @ != "")')::jsonpath)
  )) from declared
$function$
;

CREATE OR REPLACE FUNCTION public.number_event()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  number bigint;
  previous text;
begin
  perform pg_advisory_xact_lock(hashtext('openchm event'));
  select digest into previous from event where seq < 4503599627370496 order by seq desc limit 1;
  number := nextval('event_seq_seq');
  update event set seq = number, digest = event_digest(coalesce(previous, ''), number, name, subject, actor, details, at) where seq = new.seq;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.put_public_change(id text, event bigint, moment timestamp with time zone)
 RETURNS void
 LANGUAGE sql
AS $function$
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
$function$
;

create sequence draft_version;

create sequence event_announced;

create sequence record_number;

CREATE TRIGGER event_followed AFTER UPDATE ON public.event FOR EACH ROW WHEN (((old.seq >= '4503599627370496'::bigint) AND (new.name = ANY (ARRAY['record.published'::text, 'record.withdrawn'::text, 'record.retagged'::text, 'record.confirmed'::text, 'record.unconfirmed'::text, 'record.retired'::text, 'record.unretired'::text])))) EXECUTE FUNCTION follow_event();

CREATE TRIGGER event_kept BEFORE DELETE OR UPDATE ON public.event FOR EACH ROW EXECUTE FUNCTION keep_event();

CREATE CONSTRAINT TRIGGER event_number AFTER INSERT ON public.event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION number_event();
