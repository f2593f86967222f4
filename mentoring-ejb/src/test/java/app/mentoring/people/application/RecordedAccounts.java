package app.mentoring.people.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.model.Account;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts that are really kept, and nothing more of what accounts are. */
final class RecordedAccounts implements AccountRegister {

  private final Records records;
  private final Ids ids;
  private final List<String> renamed = new ArrayList<>();

  RecordedAccounts(Records records, Ids ids) {
    this.records = records;
    this.ids = ids;
  }

  @Override
  public Optional<PersonId> find(String login) {
    return Optional.empty();
  }

  @Override
  public PersonId open(String login, String name) {
    PersonId person = new PersonId(ids.next());
    records.em().persist(Account.open(person, login, name));
    records.em().flush();
    return person;
  }

  @Override
  public Map<String, PersonId> openAll(Map<String, String> names) {
    Map<String, PersonId> opened = new LinkedHashMap<>();
    names.forEach(
        (login, name) -> {
          PersonId person = new PersonId(ids.next());
          records.em().persist(Account.open(person, login, name));
          opened.put(Account.key(login), person);
        });
    records.em().flush();
    return opened;
  }

  @Override
  public void rename(PersonId person, String name) {
    renamed.add(name);
  }

  /** The names that were passed on. */
  List<String> renamed() {
    return renamed;
  }

  @Override
  public void grant(PersonId person, Role role) {
    throw new UnsupportedOperationException("grant");
  }

  @Override
  public void choosePassword(PersonId person, String password) {
    throw new UnsupportedOperationException("choosePassword");
  }

  @Override
  public void invite(PersonId person) {
    throw new UnsupportedOperationException("invite");
  }
}
