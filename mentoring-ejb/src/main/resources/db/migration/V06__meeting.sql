-- Meetings: when, of whom, and what became of them. What is said about them lies here only sealed.

create table meeting (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  starts_at bigint not null,
  ends_at bigint not null,
  state varchar(20) not null,
  medium varchar(20) not null,
  booked_by varchar(36) not null,
  sequence integer not null,
  version integer not null,
  primary key (organization_id, id),
  constraint ck_meeting_period check (ends_at > starts_at),
  constraint fk_meeting_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id),
  constraint fk_meeting_booked_by foreign key (organization_id, booked_by) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_meeting_relationship on meeting (organization_id, relationship_id, starts_at);

create table meeting_person (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  meeting_id varchar(36) not null,
  person_id varchar(36) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_meeting_person unique (organization_id, person_id, meeting_id),
  constraint fk_meeting_person_meeting foreign key (organization_id, meeting_id) references meeting (organization_id, id),
  constraint fk_meeting_person_account foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- A person's quarter of an hour belongs to one booked meeting at most: the key refuses the second.
create table booked_cell (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  person_id varchar(36) not null,
  cell bigint not null,
  meeting_id varchar(36) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_booked_cell unique (organization_id, person_id, cell),
  constraint fk_booked_cell_meeting foreign key (organization_id, meeting_id) references meeting (organization_id, id),
  constraint fk_booked_cell_account foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table meeting_entry (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  meeting_id varchar(36) not null,
  author_id varchar(36) not null,
  kind varchar(20) not null,
  entry_key varchar(36) not null,
  text mediumtext not null,
  written_at bigint not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_meeting_entry unique (organization_id, meeting_id, author_id, entry_key),
  constraint fk_meeting_entry_meeting foreign key (organization_id, meeting_id) references meeting (organization_id, id),
  constraint fk_meeting_entry_author foreign key (organization_id, author_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table meeting_action (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  meeting_id varchar(36) not null,
  author_id varchar(36) not null,
  owner_id varchar(36) not null,
  due_on date,
  text mediumtext not null,
  state varchar(20) not null,
  result mediumtext,
  written_at bigint not null,
  settled_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint fk_meeting_action_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id),
  constraint fk_meeting_action_meeting foreign key (organization_id, meeting_id) references meeting (organization_id, id),
  constraint fk_meeting_action_author foreign key (organization_id, author_id) references account (organization_id, id),
  constraint fk_meeting_action_owner foreign key (organization_id, owner_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_meeting_action on meeting_action (organization_id, relationship_id, state);
