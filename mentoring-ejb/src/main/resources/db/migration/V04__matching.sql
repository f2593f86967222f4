-- Match rounds, what they found, who is kept apart, and proposals with their answers.

create table match_round (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  programme_id varchar(36) not null,
  state varchar(12) not null,
  running_slot varchar(8),
  run integer not null,
  progress integer not null,
  queued_by varchar(36) not null,
  queued_at bigint not null,
  beat_at bigint not null,
  finished_at bigint,
  released_by varchar(36),
  released_at bigint,
  mentees integer not null,
  mentors integer not null,
  served integer not null,
  pairs integer not null,
  total bigint not null,
  lowest integer not null,
  admissible bigint not null,
  scope varchar(20),
  version integer not null,
  primary key (organization_id, id),
  -- One round at a time: the slot is null as soon as a round neither waits nor runs.
  constraint uq_match_round_running unique (organization_id, running_slot),
  constraint fk_match_round_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_match_round_queued_by foreign key (organization_id, queued_by) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table match_pair (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  round_id varchar(36) not null,
  mentee_id varchar(36) not null,
  mentor_id varchar(36) not null,
  score integer not null,
  reasons text not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_match_pair unique (organization_id, round_id, mentee_id, mentor_id),
  constraint fk_match_pair_round foreign key (organization_id, round_id) references match_round (organization_id, id),
  constraint fk_match_pair_mentee foreign key (organization_id, mentee_id) references account (organization_id, id),
  constraint fk_match_pair_mentor foreign key (organization_id, mentor_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table match_waiting (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  round_id varchar(36) not null,
  person_id varchar(36) not null,
  role varchar(12) not null,
  cause varchar(20) not null,
  main_rule varchar(20),
  people integer not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_match_waiting unique (organization_id, round_id, person_id, role),
  constraint fk_match_waiting_round foreign key (organization_id, round_id) references match_round (organization_id, id),
  constraint fk_match_waiting_person foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table kept_apart (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  programme_id varchar(36) not null,
  first_id varchar(36) not null,
  second_id varchar(36) not null,
  since bigint not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_kept_apart unique (organization_id, programme_id, first_id, second_id),
  constraint fk_kept_apart_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_kept_apart_first foreign key (organization_id, first_id) references account (organization_id, id),
  constraint fk_kept_apart_second foreign key (organization_id, second_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table match_proposal (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  programme_id varchar(36) not null,
  round_id varchar(36),
  mentor_id varchar(36) not null,
  mentee_id varchar(36) not null,
  score integer not null,
  reasons text not null,
  state varchar(12) not null,
  open_pair varchar(80),
  mentor_yes_at bigint,
  mentee_yes_at bigint,
  declined_by varchar(36),
  decline_reason mediumtext,
  reason_shared boolean not null,
  offered_by varchar(36) not null,
  released_at bigint not null,
  expires_at bigint not null,
  closed_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint ck_match_proposal_two check (mentor_id <> mentee_id),
  -- Two people have one open proposal at most: the pair is null as soon as it is closed.
  constraint uq_match_proposal_open unique (organization_id, programme_id, open_pair),
  constraint fk_match_proposal_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_match_proposal_round foreign key (organization_id, round_id) references match_round (organization_id, id),
  constraint fk_match_proposal_mentor foreign key (organization_id, mentor_id) references account (organization_id, id),
  constraint fk_match_proposal_mentee foreign key (organization_id, mentee_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_match_proposal_state on match_proposal (organization_id, state, expires_at);
create index ix_match_proposal_programme on match_proposal (organization_id, programme_id, released_at);
create index ix_match_round_programme on match_round (organization_id, programme_id, queued_at);
