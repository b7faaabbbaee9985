-- The picture of a collection, drawn anew when it is brought: WebP, one size, nothing of what the camera wrote.
create table collection_cover (
  collection text primary key references collection on update cascade on delete cascade,
  hash text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null
);
