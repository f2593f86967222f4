package app.mentoring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.mentoring.test.SampleAccount;
import app.mentoring.test.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/**
 * Somebody in the journey at a browser of their own: finds things by the words on them, and keeps
 * count of what was asked.
 */
final class Person {

  private final Visitor visitor;
  private final String name;
  private final String address;
  private final Burden burden = new Burden();

  Person(Visitor visitor, String name, String address) {
    this.visitor = visitor;
    this.name = name;
    this.address = address;
  }

  static Person of(Visitor visitor, SampleAccount account) {
    visitor.logIn(account);
    return new Person(visitor, account.username(), account.username());
  }

  String name() {
    return name;
  }

  String address() {
    return address;
  }

  Burden burden() {
    return burden;
  }

  Visitor visitor() {
    return visitor;
  }

  Page page() {
    return visitor.page();
  }

  Locator main() {
    return page().getByRole(AriaRole.MAIN);
  }

  Person goTo(String path) {
    visitor.goTo(path);
    burden.look(page());
    return this;
  }

  /** Leaves pictures of the page, has it examined, and notes what it asks. */
  Person look(String picture) {
    burden.look(page());
    visitor.look(picture);
    return this;
  }

  Person fill(String label, String text) {
    main().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first().fill(text);
    return this;
  }

  /** Picks an option of a select by what it says. */
  Person pick(String label, String option) {
    main().getByLabel(label).first().selectOption(option);
    return this;
  }

  /** Chooses a radio or ticks a box by its label. */
  Person choose(String label) {
    main().getByLabel(label).first().check();
    return this;
  }

  /** Presses a button and waits until the page has come to rest. */
  Person press(String button) {
    button(main(), button).click();
    return settled();
  }

  /** Presses a button that is an answer: it counts. */
  Person decide(String button) {
    burden.decide(page(), button);
    return press(button);
  }

  /** Says yes in the dialog that is open. */
  Person confirm(String yes) {
    button(page().getByRole(AriaRole.ALERTDIALOG), yes).click();
    return settled();
  }

  Person follow(String link) {
    main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
    return settled();
  }

  /** Waits until this stands on the page. */
  Person reads(String text) {
    assertThat(main()).containsText(text);
    return this;
  }

  Person reads(Pattern text) {
    assertThat(main()).containsText(text);
    return this;
  }

  Person doesNotRead(String text) {
    assertThat(main()).not().containsText(text);
    return this;
  }

  Person settled() {
    page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    burden.look(page());
    return this;
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
  }
}
