package app.mentoring.platform;

import app.mentoring.kernel.Owned;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/**
 * The caller's organization's records. Every repository reaches the database through this: it names
 * the tenant to the persistence provider, and {@link #query} adds the organization to each query as
 * the second fence.
 */
@Dependent
public class Records {

  @PersistenceContext(unitName = "mentoring")
  private EntityManager entities;

  @Inject private Caller caller;

  protected Records() {}

  /** Records outside a container, for tests. */
  public Records(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** The entity manager of the running transaction, bound to the caller's organization. */
  public EntityManager em() {
    entities.setProperty(Owned.TENANT, caller.organization().value());
    return entities;
  }

  /** A named query whose {@code :organization} is already filled in. */
  public <T> TypedQuery<T> query(String name, Class<T> type) {
    return em().createNamedQuery(name, type).setParameter("organization", organization());
  }

  /** A JPQL query whose {@code :organization} is already filled in. */
  public <T> TypedQuery<T> jpql(String jpql, Class<T> type) {
    return em().createQuery(jpql, type).setParameter("organization", organization());
  }

  /** The organization's id, for the explicit predicate. */
  public String organization() {
    return caller.organization().value();
  }

  /** For the few things that belong to no organization: organizations themselves, the key check. */
  public EntityManager common() {
    return entities;
  }
}
