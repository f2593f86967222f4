package app.mentoring.kernel;

/**
 * Something that happened, named in the past tense. Events flow downstream only and are observed
 * inside the transaction that made them.
 */
public interface DomainEvent {}
