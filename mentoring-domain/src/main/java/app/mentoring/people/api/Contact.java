package app.mentoring.people.api;

import app.mentoring.kernel.PersonId;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How to write to a person.
 *
 * @param email never shown to others by the product; for mail only
 * @param language the language that the person chose
 * @param invited whether mail may go to this person at all: imported people get none before they
 *     are invited or enrol
 */
public record Contact(
    PersonId id, String name, String email, Locale language, ZoneId zone, boolean invited) {}
