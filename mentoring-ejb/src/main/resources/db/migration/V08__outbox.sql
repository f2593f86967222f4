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
