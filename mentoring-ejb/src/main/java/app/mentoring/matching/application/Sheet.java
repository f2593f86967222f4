package app.mentoring.matching.application;

import java.util.List;

/**
 * A numbered page of a long list.
 *
 * @param number from 1
 * @param of how many pages there are, at least 1
 * @param total how many rows there are on all of them
 */
public record Sheet<T>(List<T> rows, int number, int of, long total) {

  /** Rows on a page. */
  public static final int SIZE = 25;

  public Sheet {
    rows = List.copyOf(rows);
  }

  static <T> Sheet<T> of(List<T> rows, int number, long total) {
    return new Sheet<>(rows, number, pages(total), total);
  }

  /** How many pages so many rows take. */
  static int pages(long total) {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The nearest page that there is. */
  static int within(int wish, long total) {
    return Math.max(1, Math.min(wish, pages(total)));
  }

  /** How many rows stand before a page. */
  static int before(int number) {
    return (number - 1) * SIZE;
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public boolean hasNext() {
    return number < of;
  }
}
