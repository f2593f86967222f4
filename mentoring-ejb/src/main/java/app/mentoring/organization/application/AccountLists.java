package app.mentoring.organization.application;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import java.util.List;
import java.util.Map;

/** Lists and counts of the accounts of the caller's organization; reads only. */
public interface AccountLists {

  /** By name, with roles, in two statements. */
  Page<AccountRow> page(AccountQuery query);

  /** How many there are in each state, in one statement; states that nobody is in count zero. */
  Map<AccountState, Long> counts();

  /** The first people, by name, who were imported and not yet invited. */
  List<PersonId> imported(int atMost);

  /** How many accounts that can log in coordinate. */
  long coordinators();
}
