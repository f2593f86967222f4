package app.mentoring.organization.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.application.AccountQuery;
import app.mentoring.organization.application.AccountRow;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.RoleGrant;
import app.mentoring.platform.Records;
import app.mentoring.test.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaAccountListsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static String id(int number) {
    return "00000000-0000-7000-8000-%012d".formatted(number);
  }

  private static Account open(Records records, int number, String name) {
    Account account =
        Account.open(new PersonId(id(number)), "p" + number + "@aurora.example", name);
    new JpaAccounts(records).add(account);
    return account;
  }

  private static AccountQuery all(@Nullable String after) {
    return new AccountQuery("", null, null, after, 2);
  }

  private static void fill(TestDatabase database) {
    database.run(
        records -> {
          open(records, 1, "bo_ris").choosePassword("hash");
          open(records, 2, "Anna").inviteAt(NOW);
          open(records, 3, "anna").choosePassword("hash");
          open(records, 4, "Élodie 100%").close(NOW);
          open(records, 5, "Zoë");
          JpaAccounts accounts = new JpaAccounts(records);
          accounts.flush();
          accounts.add(RoleGrant.give(id(11), new PersonId(id(1)), Role.ADMINISTRATOR));
          accounts.add(RoleGrant.give(id(12), new PersonId(id(1)), Role.PARTICIPANT));
          accounts.add(RoleGrant.give(id(13), new PersonId(id(3)), Role.COORDINATOR));
          accounts.add(RoleGrant.give(id(14), new PersonId(id(4)), Role.ADMINISTRATOR));
        });
    database.run(TestDatabase.MERIDIAN, records -> open(records, 1, "Mallory"));
  }

  private static TestDatabase database(String kind) {
    return kind.equals("h2") ? TestDatabase.h2() : TestDatabase.mariaDb();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb"})
  void pagesFollowEachOtherWithoutGapOrRepetition(String kind) {
    try (TestDatabase database = database(kind)) {
      fill(database);
      List<String> names = new ArrayList<>();
      @Nullable String after = null;
      do {
        AccountQuery wish = all(after);
        Page<AccountRow> page = database.ask(r -> new JpaAccountLists(r).page(wish));
        page.rows().forEach(row -> names.add(row.name()));
        after = page.next();
      } while (after != null);

      assertThat(names).containsExactly("Anna", "anna", "bo_ris", "Zoë", "Élodie 100%");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb"})
  void countsAndFiltersAgreeAndSeeOneOrganizationOnly(String kind) {
    try (TestDatabase database = database(kind)) {
      fill(database);
      database.run(
          records -> {
            JpaAccountLists lists = new JpaAccountLists(records);
            assertThat(lists.counts())
                .containsEntry(AccountState.ACTIVE, 2L)
                .containsEntry(AccountState.INVITED, 1L)
                .containsEntry(AccountState.IMPORTED, 1L)
                .containsEntry(AccountState.CLOSED, 1L);
            for (AccountState state : AccountState.values()) {
              assertThat(lists.page(new AccountQuery("", state, null, null, 9)).rows())
                  .hasSize(lists.counts().getOrDefault(state, 0L).intValue())
                  .allMatch(row -> row.state() == state);
            }
            assertThat(lists.imported(9)).containsExactly(new PersonId(id(5)));
            assertThat(lists.coordinators()).isEqualTo(1);
          });
    }
  }

  @Test
  void searchTakesTheTextAsItStands() {
    try (TestDatabase database = TestDatabase.h2()) {
      fill(database);
      database.run(
          records -> {
            JpaAccountLists lists = new JpaAccountLists(records);
            assertThat(lists.page(new AccountQuery("O_R", null, null, null, 9)).rows())
                .extracting(AccountRow::name)
                .containsExactly("bo_ris");
            assertThat(lists.page(new AccountQuery("%", null, null, null, 9)).rows())
                .extracting(AccountRow::name)
                .containsExactly("Élodie 100%");
            assertThat(lists.page(new AccountQuery("p5@", null, null, null, 9)).rows())
                .extracting(AccountRow::name)
                .containsExactly("Zoë");
            assertThat(lists.page(new AccountQuery("", null, Role.COORDINATOR, null, 9)).rows())
                .extracting(AccountRow::name)
                .containsExactly("anna");
          });
    }
  }

  @Test
  void onlyAnAdministratorWhoCanLogInCountsAsAnother() {
    try (TestDatabase database = TestDatabase.h2()) {
      fill(database);
      database.run(
          records -> {
            JpaAccounts accounts = new JpaAccounts(records);
            assertThat(accounts.otherAdministrators(new PersonId(id(1)))).isZero();
            assertThat(accounts.otherAdministrators(new PersonId(id(3)))).isEqualTo(1);
            accounts.takeBack(new PersonId(id(1)), Role.ADMINISTRATOR);
            accounts.flush();
            assertThat(accounts.otherAdministrators(new PersonId(id(3)))).isZero();
          });
    }
  }
}
