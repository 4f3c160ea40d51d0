package id.sorot.story;

/** What likeness is told from: one article, or several that were put together. */
final class Group {
  /** Terms kept of several articles. */
  private static final int MOST = 160;

  /** Likeness of the articles of a usual story, and how many pairs of such it is worth. */
  static final double USUAL = 0.4;

  private static final double USUAL_PAIRS = 3;

  /** Days two articles may lie apart before they grow less alike, and how fast they then do. */
  private static final int GRACE_DAYS = 3;

  private static final double DECAY_DAYS = 20;
  private static final double LEAST_DECAY = 0.4;

  /** How much likeness across languages is raised: a dictionary finds a part of it only. */
  private static final double ACROSS = 0.3;

  static final long UNDATED = Long.MIN_VALUE;

  TermVector sum;
  int size;

  /** Sum of the likenesses of all pairs inside. */
  double inside;

  /** Articles in the first language of the alphabet; two are known, so that says it all. */
  double foreign;

  long from;
  long to;

  Group(TermVector sum, boolean isForeign, long day) {
    this.sum = sum;
    this.size = 1;
    this.foreign = isForeign ? 1 : 0;
    this.from = day;
    this.to = day;
  }

  /** Takes another in; {@code dot} is the product of both sums. */
  void take(Group other, double dot) {
    sum = sum.plus(other.sum, MOST);
    inside += other.inside + dot;
    size += other.size;
    looseness = 1 / Math.sqrt(cohesion());
    foreign += other.foreign;
    if (other.from != UNDATED) {
      from = from == UNDATED ? other.from : Math.min(from, other.from);
      to = to == UNDATED ? other.to : Math.max(to, other.to);
    }
  }

  /** One over the root of the cohesion, told anew when another is taken in. */
  double looseness = 1 / Math.sqrt(USUAL);

  /** Mean likeness of the pairs inside, drawn to the usual where there are few. */
  double cohesion() {
    double pairs = size * (size - 1.0) / 2;
    return (inside + USUAL * USUAL_PAIRS) / (pairs + USUAL_PAIRS);
  }

  /**
   * Returns how alike two groups are: the mean likeness of their pairs, against how alike each is
   * within itself, less the longer one was silent before the other spoke; 0 if below {@code least}.
   */
  static double likeness(Group a, Group b, double dot, double least) {
    double mean = dot / ((double) a.size * b.size) * USUAL * a.looseness * b.looseness;
    if (mean * (1 + ACROSS) < least) {
      return 0;
    }
    double p = a.foreign / a.size;
    double q = b.foreign / b.size;
    double across = 1 + ACROSS * (p * (1 - q) + q * (1 - p));
    return mean * across * decay(a, b);
  }

  private static double decay(Group a, Group b) {
    if (a.from == UNDATED || b.from == UNDATED) {
      return 1;
    }
    long apart = Math.max(Math.max(a.from - b.to, b.from - a.to), 0);
    return apart <= GRACE_DAYS
        ? 1
        : Math.max(LEAST_DECAY, Math.exp(-(apart - GRACE_DAYS) / DECAY_DAYS));
  }
}
