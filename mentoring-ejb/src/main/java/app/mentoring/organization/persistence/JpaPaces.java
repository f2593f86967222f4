package app.mentoring.organization.persistence;

import app.mentoring.organization.model.Pace;
import app.mentoring.organization.model.Paces;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Paces belong to no organization. */
@Dependent
public class JpaPaces implements Paces {

  @Inject private Records records;

  @Override
  public Optional<Pace> find(String id) {
    return Optional.ofNullable(records.common().find(Pace.class, id));
  }

  @Override
  public Optional<Pace> locked(String id) {
    return Optional.ofNullable(
        records.common().find(Pace.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(Pace pace) {
    records.common().persist(pace);
  }
}
