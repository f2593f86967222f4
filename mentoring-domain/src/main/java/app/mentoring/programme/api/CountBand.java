package app.mentoring.programme.api;

/**
 * A number of people as somebody may read it who must not make out anybody: in steps of five, so
 * that neither a small group nor the difference of two reports tells of fewer than five people.
 *
 * @param least 0, 5, 10 …; the number lies between this and four more
 */
public record CountBand(int least) {

  /** How many people a group must have to be told of. */
  public static final int SMALLEST_GROUP = 5;

  public CountBand {
    if (least < 0 || least % SMALLEST_GROUP != 0) {
      throw new IllegalArgumentException("no band begins at " + least);
    }
  }

  public static CountBand of(int count) {
    return new CountBand(Math.max(0, count) / SMALLEST_GROUP * SMALLEST_GROUP);
  }

  /** Fewer than five, perhaps none: nothing is told. */
  public boolean isHidden() {
    return least == 0;
  }

  public int most() {
    return least + SMALLEST_GROUP - 1;
  }
}
