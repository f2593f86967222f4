-- Mail that waits to leave. A row that left is deleted: links and names do not stay behind.

create table outbox_mail (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  message_id varchar(200) not null,
  to_name varchar(200) not null,
  to_address varchar(254) not null,
  subject varchar(200) not null,
  body mediumtext not null,
  calendar_method varchar(20),
  calendar mediumtext,
  created_at bigint not null,
  state varchar(10) not null,
  attempts integer not null,
  next_attempt_at bigint not null,
  lease_until bigint,
  trouble varchar(20),
  version integer not null,
  primary key (organization_id, id),
  constraint uq_outbox_mail_message unique (organization_id, message_id),
  constraint fk_outbox_mail_organization foreign key (organization_id) references organization (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_outbox_mail_due on outbox_mail (organization_id, state, next_attempt_at);

-- What somebody might be told by mail, and whether it was: at most two a week.

create table notice (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  person_id varchar(36) not null,
  kind varchar(20) not null,
  about_id varchar(36),
  subject_id varchar(36),
  state varchar(10) not null,
  created_at bigint not null,
  settled_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint fk_notice_person foreign key (organization_id, person_id) references account (organization_id, id),
  constraint fk_notice_about foreign key (organization_id, about_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_notice_state on notice (organization_id, state, created_at);
create index ix_notice_person on notice (organization_id, person_id, settled_at);
