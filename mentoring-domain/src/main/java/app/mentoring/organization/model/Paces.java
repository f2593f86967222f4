package app.mentoring.organization.model;

import java.util.Optional;

/** How fast things may be tried at the front door of this installation. */
public interface Paces {

  Optional<Pace> find(String id);

  /** The same, kept from others until the transaction ends. */
  Optional<Pace> locked(String id);

  void add(Pace pace);
}
