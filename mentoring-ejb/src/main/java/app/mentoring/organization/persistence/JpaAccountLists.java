package app.mentoring.organization.persistence;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.application.AccountLists;
import app.mentoring.organization.application.AccountQuery;
import app.mentoring.organization.application.AccountRow;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accounts by name. A page is asked for with the key of the last row before it, so that far pages
 * cost as much as near ones.
 */
@Dependent
public class JpaAccountLists implements AccountLists {

  private static final int ID_LENGTH = 36;

  @Inject private Records records;

  protected JpaAccountLists() {}

  /** Outside a container, for tests. */
  public JpaAccountLists(Records records) {
    this.records = records;
  }

  @Override
  public Page<AccountRow> page(AccountQuery wish) {
    TypedQuery<Account> query = records.jpql(jpql(wish), Account.class);
    if (!wish.text().isBlank()) {
      query.setParameter("text", "%" + escaped(Account.key(wish.text())) + "%");
    }
    if (wish.state() != null) {
      query.setParameter("state", wish.state());
    }
    if (wish.role() != null) {
      query.setParameter("role", wish.role());
    }
    if (wish.after() != null && wish.after().length() >= ID_LENGTH) {
      query.setParameter("afterId", wish.after().substring(0, ID_LENGTH));
      query.setParameter("afterName", wish.after().substring(ID_LENGTH));
    }
    List<Account> found = query.setMaxResults(wish.size() + 1).getResultList();
    List<Account> shown = found.subList(0, Math.min(found.size(), wish.size()));
    Account last = found.size() > shown.size() ? shown.get(shown.size() - 1) : null;
    return new Page<>(rows(shown), key(last));
  }

  private static @Nullable String key(@Nullable Account last) {
    return last == null ? null : last.person().value() + last.nameKey();
  }

  private static String jpql(AccountQuery wish) {
    StringBuilder jpql =
        new StringBuilder("select a from Account a where a.organization = :organization");
    if (wish.state() != null) {
      jpql.append(" and a.state = :state");
    }
    if (!wish.text().isBlank()) {
      jpql.append(" and (a.nameKey like :text escape '!' or a.login like :text escape '!')");
    }
    if (wish.role() != null) {
      jpql.append(
          " and exists (select g from RoleGrant g where g.organization = :organization"
              + " and g.person = a.id and g.role = :role)");
    }
    if (wish.after() != null && wish.after().length() >= ID_LENGTH) {
      jpql.append(" and (a.nameKey > :afterName or (a.nameKey = :afterName and a.id > :afterId))");
    }
    return jpql.append(" order by a.nameKey, a.id").toString();
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private List<AccountRow> rows(List<Account> shown) {
    Map<String, Set<Role>> roles = roles(shown.stream().map(a -> a.person().value()).toList());
    return shown.stream()
        .map(
            account ->
                new AccountRow(
                    account.person().value(),
                    account.name(),
                    account.login(),
                    account.state(),
                    roles.getOrDefault(account.person().value(), Set.of()),
                    account.invitedAt().orElse(null),
                    account.lastLoginAt().orElse(null)))
        .toList();
  }

  private Map<String, Set<Role>> roles(List<String> people) {
    Map<String, Set<Role>> roles = new HashMap<>();
    if (people.isEmpty()) {
      return roles;
    }
    records
        .jpql(
            "select g from RoleGrant g where g.organization = :organization"
                + " and g.person in :people and g.role <> :everybody",
            RoleGrant.class)
        .setParameter("people", people)
        .setParameter("everybody", Role.PARTICIPANT)
        .getResultStream()
        .forEach(
            grant ->
                roles
                    .computeIfAbsent(grant.person().value(), id -> EnumSet.noneOf(Role.class))
                    .add(grant.role()));
    return roles;
  }

  @Override
  public Map<AccountState, Long> counts() {
    Map<AccountState, Long> counts = new EnumMap<>(AccountState.class);
    for (AccountState state : AccountState.values()) {
      counts.put(state, 0L);
    }
    records
        .jpql(
            "select a.state, count(a) from Account a where a.organization = :organization"
                + " group by a.state",
            Object[].class)
        .getResultStream()
        .forEach(row -> counts.put((AccountState) row[0], (Long) row[1]));
    return counts;
  }

  @Override
  public List<PersonId> imported(int atMost) {
    return records
        .jpql(
            "select a.id from Account a where a.organization = :organization"
                + " and a.state = :state order by a.nameKey, a.id",
            String.class)
        .setParameter("state", AccountState.IMPORTED)
        .setMaxResults(atMost)
        .getResultStream()
        .map(PersonId::new)
        .toList();
  }

  @Override
  public long coordinators() {
    return records
        .jpql(
            "select count(g) from RoleGrant g, Account a where g.organization = :organization"
                + " and a.organization = :organization and a.id = g.person and g.role = :role"
                + " and a.state = :state",
            Long.class)
        .setParameter("state", AccountState.ACTIVE)
        .setParameter("role", Role.COORDINATOR)
        .getSingleResult();
  }
}
