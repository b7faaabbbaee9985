-- What authors and reviewers say to each other about places of a record. Kept as long as the record.
create table comment (
  id bigserial primary key,
  record text not null references record on delete cascade,
  path text not null,
  text text not null,
  reply_to bigint references comment,
  -- the returned review it came with, so that hearing of it twice says it once
  review integer,
  at timestamptz not null,
  by text,
  resolved_at timestamptz,
  resolved_by text
);
create index comment_record on comment (record, id);
create unique index comment_of_review on comment (review, path, text) where review is not null;
