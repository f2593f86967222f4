package app.mentoring.matching.model.assignment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dual solution: a price for every person, which proves that no assignment is better.
 *
 * <p>With {@code u} the price of the mentee, {@code p} the price of the mentor and {@code w} the
 * weight of a pair (locked and forbidden pairs aside):
 *
 * <ul>
 *   <li>{@code u + p >= w} for every pair that is not assigned, {@code u + p <= w} for every pair
 *       that is;
 *   <li>{@code p >= 0}, and {@code p > 0} only where the mentor is full;
 *   <li>a mentee without any mentor has {@code u <= -bonus}, one with a mentor {@code u >= -bonus},
 *       one with free demand left {@code u <= 0}, one with two or more {@code u >= 0}; for a mentee
 *       who has a locked mentor the bonus is already earned and counts as 0 here.
 * </ul>
 *
 * <p>Of all such prices these have the smallest {@code p} for every mentor. So {@code p} is exactly
 * what one more place with this mentor would add to the objective, and equal inputs have equal
 * prices.
 *
 * @param bonus what the objective adds for each mentee who gets a first mentor: 0 for the greatest
 *     total; for most people first, more than any choice of pairs can differ in total
 * @param mentees {@code u} by mentee id
 * @param mentors {@code p} by mentor id
 */
public record Prices(long bonus, SortedMap<String, Long> mentees, SortedMap<String, Long> mentors) {
  public Prices {
    mentees = Collections.unmodifiableSortedMap(new TreeMap<>(mentees));
    mentors = Collections.unmodifiableSortedMap(new TreeMap<>(mentors));
  }
}
