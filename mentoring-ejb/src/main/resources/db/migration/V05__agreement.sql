-- Relationships: that they exist, their phase and dates. What two people write lies here only sealed.

create table relationship (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  proposal_id varchar(36) not null,
  programme_id varchar(36) not null,
  mentor_id varchar(36) not null,
  mentee_id varchar(36) not null,
  phase varchar(12) not null,
  matched_at bigint not null,
  first_met_at bigint,
  agreed_at bigint,
  ending_at bigint,
  ended_by varchar(36),
  closed_at bigint,
  start_on date not null,
  review_on date not null,
  end_on date not null,
  rhythm_weeks integer not null,
  minutes integer not null,
  notice_hours integer not null,
  reply_days integer not null,
  agenda_hours integer not null,
  booked_by varchar(12) not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_relationship_proposal unique (organization_id, proposal_id),
  constraint ck_relationship_two check (mentor_id <> mentee_id),
  constraint fk_relationship_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_relationship_mentor foreign key (organization_id, mentor_id) references account (organization_id, id),
  constraint fk_relationship_mentee foreign key (organization_id, mentee_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- The letter in work: counts and a first signature, no words.
create table letter (
  organization_id varchar(36) not null,
  relationship_id varchar(36) not null,
  number integer not null,
  revision integer not null,
  words integer not null,
  open_for_mentor integer not null,
  open_for_mentee integer not null,
  signed_by varchar(12),
  signed_at bigint,
  signed_hash varchar(64),
  signed_languages varchar(40),
  version integer not null,
  primary key (organization_id, relationship_id),
  constraint fk_letter_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table suggestion (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  number integer not null,
  clause varchar(20) not null,
  suggested_by varchar(36) not null,
  suggested_at bigint not null,
  value_sealed text not null,
  reason_sealed text,
  answered_sealed text,
  accepted_by varchar(36),
  version integer not null,
  primary key (organization_id, id),
  constraint uq_suggestion unique (organization_id, relationship_id, number, clause),
  constraint fk_suggestion_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Agreed letters: one copy of the text for each of the two, under their own key.
create table letter_version (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  number integer not null,
  text_hash varchar(64) not null,
  languages varchar(40) not null,
  mentor_agreed_at bigint not null,
  mentee_agreed_at bigint not null,
  mentor_text mediumtext not null,
  mentee_text mediumtext not null,
  mentor_values mediumtext not null,
  mentee_values mediumtext not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_letter_version unique (organization_id, relationship_id, number),
  constraint fk_letter_version_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table message (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  author_id varchar(36) not null,
  token varchar(36) not null,
  written_at bigint not null,
  text_sealed mediumtext not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_message_token unique (organization_id, relationship_id, token),
  constraint fk_message_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id),
  constraint fk_message_author foreign key (organization_id, author_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table note (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  relationship_id varchar(36) not null,
  author_id varchar(36) not null,
  token varchar(36) not null,
  shared boolean not null,
  written_at bigint not null,
  text_sealed mediumtext not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_note_token unique (organization_id, relationship_id, token),
  constraint fk_note_relationship foreign key (organization_id, relationship_id) references relationship (organization_id, id),
  constraint fk_note_author foreign key (organization_id, author_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
