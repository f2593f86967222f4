-- Programmes, who runs them, and who takes part.

create table programme (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  name varchar(120) not null,
  purpose varchar(2000) not null,
  type varchar(12) not null,
  state varchar(12) not null,
  start_on date not null,
  end_on date not null,
  most_mentees integer not null,
  most_mentors integer not null,
  max_zone_hours integer,
  weeks integer not null,
  rhythm_weeks integer not null,
  minutes integer not null,
  reply_days integer not null,
  notice_hours integer not null,
  agenda_hours integer not null,
  booked_by varchar(12) not null,
  left_out varchar(500) not null,
  created_at bigint not null,
  version integer not null,
  primary key (organization_id, id),
  constraint ck_programme_days check (end_on > start_on),
  constraint fk_programme_organization foreign key (organization_id) references organization (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table programme_coordinator (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  programme_id varchar(36) not null,
  person_id varchar(36) not null,
  since bigint not null,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_programme_coordinator unique (organization_id, programme_id, person_id),
  constraint fk_programme_coordinator_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_programme_coordinator_person foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One place for each side: whoever withdraws and comes back gets the same row again.
create table enrolment (
  organization_id varchar(36) not null,
  id varchar(36) not null,
  programme_id varchar(36) not null,
  person_id varchar(36) not null,
  role varchar(12) not null,
  capacity integer not null,
  hours_a_month integer not null,
  enrolled_at bigint not null,
  withdrawn_at bigint,
  version integer not null,
  primary key (organization_id, id),
  constraint uq_enrolment_side unique (organization_id, programme_id, person_id, role),
  constraint ck_enrolment_capacity check (capacity between 1 and 20),
  constraint fk_enrolment_programme foreign key (organization_id, programme_id) references programme (organization_id, id),
  constraint fk_enrolment_person foreign key (organization_id, person_id) references account (organization_id, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
