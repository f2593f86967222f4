package app.mentoring.matching.faces;

import java.io.Serializable;

/** Somebody to choose by typing a name. */
public record Choice(String id, String name) implements Serializable {}
