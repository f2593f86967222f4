-- Who people are, what they offer and want. A person's id is the account's id.
-- Unknown is null or empty, and never counts against anybody.

create table person (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  name varchar(120) not null,
  email varchar(254) not null,
  email_key varchar(254) not null,
  tone integer not null,
  zone varchar(64),
  language varchar(8) not null,
  languages varchar(300) not null,
  career_stage varchar(20),
  working_values varchar(400) not null,
  weekly_hours varchar(1000),
  job_title varchar(120),
  department varchar(120),
  site varchar(120),
  story text,
  manager_id varchar(36),
  created_at bigint not null,
  changed_at bigint not null,
  edited_at bigint,
  welcomed_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_person_email unique (organization_id, email_key),
  constraint fk_person_account foreign key (organization_id, id) references account (organization_id, id),
  constraint fk_person_manager foreign key (organization_id, manager_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table person_skill (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  person_id varchar(36) not null,
  kind varchar(10) not null,
  skill_key varchar(60) not null,
  name varchar(60) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_person_skill unique (organization_id, person_id, kind, skill_key),
  constraint fk_person_skill_person foreign key (organization_id, person_id) references person (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_person_skill_key on person_skill (organization_id, skill_key);
