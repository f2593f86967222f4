package app.mentoring.people.faces;

import app.mentoring.people.application.ProfileService;
import app.mentoring.shell.ReaderFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the shell what the reader's profile says: name, language and zone. */
@ApplicationScoped
public class ProfileFacts implements ReaderFacts {

  @Inject private ProfileService profiles;

  @Override
  public Optional<Facts> ofCaller() {
    return profiles.reader().map(card -> new Facts(card.name(), card.language(), card.zone()));
  }
}
