-- Organizations, who may come in, and the keys that seal what a pair writes.

create table installation (
  id integer not null,
  key_check varchar(200),
  setup_hash varchar(100),
  setup_done_at bigint,
  version integer not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table organization (
  id varchar(36) not null,
  slug varchar(40) not null,
  name varchar(120) not null,
  zone varchar(64) not null,
  language varchar(8) not null,
  accent_hue integer not null,
  sample boolean not null,
  created_at bigint not null,
  version integer not null,
  primary key (id),
  constraint uq_organization_slug unique (slug)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table account (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  login varchar(254) not null,
  name varchar(120) not null,
  name_key varchar(120) not null,
  state varchar(20) not null,
  password_hash varchar(200),
  invited_at bigint,
  epoch integer not null,
  closed_at bigint,
  last_login_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_account_login unique (organization_id, login),
  key ix_account_name (organization_id, name_key, id),
  constraint fk_account_organization foreign key (organization_id) references organization (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table role_grant (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  person_id varchar(36) not null,
  role varchar(20) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_role_grant unique (organization_id, person_id, role),
  constraint fk_role_grant_account foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Links that let somebody choose a password, once; only their hashes.
create table access_token (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  person_id varchar(36) not null,
  kind varchar(20) not null,
  token_hash varchar(64) not null,
  expires_at bigint not null,
  spent_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_access_token unique (organization_id, kind, token_hash),
  constraint fk_access_token_account foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Failures at the front door, by the hash of what was tried; they belong to no organization.
create table front_pace (
  id varchar(64) not null,
  failures integer not null,
  last_at bigint not null,
  version integer not null,
  primary key (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One key per relationship and author, wrapped by the key file. Destroying the row forgets the words.
create table seal_key (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  author_id varchar(36) not null,
  wrapped varchar(200) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_seal_key unique (organization_id, relationship_id, author_id),
  constraint fk_seal_key_account foreign key (organization_id, author_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
