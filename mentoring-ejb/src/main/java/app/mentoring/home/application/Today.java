package app.mentoring.home.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a participant.
 *
 * @param name the reader's own
 * @param zone the reader's own
 * @param waiting the most urgent first
 * @param relationships those that are not over
 */
public record Today(
    String name,
    ZoneId zone,
    Instant now,
    List<Waiting> waiting,
    @Nullable NextMeeting next,
    List<RelationshipCard> relationships)
    implements Serializable {

  public Today {
    waiting = List.copyOf(waiting);
    relationships = List.copyOf(relationships);
  }
}
