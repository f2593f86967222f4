-- How each of two people looks back. Every answer is sealed with its author's key.

create table exit_review (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  author_id varchar(36) not null,
  ending text,
  progress text,
  takeaway mediumtext,
  thanks mediumtext,
  next_step text,
  opened integer not null,
  written_at bigint not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_exit_review unique (organization_id, relationship_id, author_id),
  constraint fk_exit_review_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id),
  constraint fk_exit_review_author foreign key (organization_id, author_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
