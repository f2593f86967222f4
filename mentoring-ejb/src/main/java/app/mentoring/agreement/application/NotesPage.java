package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.people.api.PersonSummary;
import java.util.List;

/**
 * The notes that one of the two may read: their own, and what the other shared.
 *
 * @param writable whether notes may be added, changed or thrown away
 */
public record NotesPage(
    RelationshipId relationship, PersonSummary partner, List<NoteView> notes, boolean writable) {}
