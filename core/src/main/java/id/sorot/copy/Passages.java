package id.sorot.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Brings exact runs and rewordings of two texts together into passages. */
final class Passages {
  /** Share of a stretch that runs of whole sentences must cover to be told rather than it. */
  private static final double COVERED = 0.5;

  /** Runs of three words or more that a reworded stretch holds at least, and how near they lie. */
  private static final int SPLINTERS = 3;

  private static final int NEAR = 200;

  /** Matched words of one run that make it sure that something was copied. */
  private static final int SURE = 14;

  /** Longest splinter, in words. */
  private static final int SPLINTER = 60;

  /** Words that may lie between two pieces of a passage if one is loose, or both are. */
  private static final int CLOSE = 40;

  private static final int FAR = 120;

  private Passages() {}

  /**
   * Returns the passages in order of {@code a}.
   *
   * @param isPassage whether an exact run is enough by itself
   * @param isSentence whether it is enough beside a passage of some length
   */
  static List<Run> of(
      Words a, Words b, CommonWords common, Predicate<Run> isPassage, Predicate<Run> isSentence) {
    List<Run> exact = new ArrayList<>(Alignment.of(a, b));
    List<Run> found = new ArrayList<>();
    List<Run> stretches = isSuspect(a, common, exact) ? Rewordings.of(a, b, common) : List.of();
    for (Run stretch : stretches) {
      List<Run> inside = exact.stream().filter(run -> meets(run, stretch)).toList();
      if (inside.size() < SPLINTERS) {
        continue;
      }
      if (isTold(a, b, stretch, inside.stream().filter(isPassage).toList())) {
        continue;
      }
      Run whole = stretch;
      for (Run run : inside) {
        whole = hull(whole, run);
      }
      exact.removeAll(inside);
      found.add(whole);
    }
    List<Piece> pieces = new ArrayList<>();
    found.forEach(run -> pieces.add(new Piece(run, true)));
    boolean isSure =
        !found.isEmpty()
            || exact.stream().anyMatch(run -> run.matched() >= SURE && isPassage.test(run));
    for (Run run : exact) {
      if (isPassage.test(run) || isSure && isSentence.test(run) || isBeside(run, found)) {
        pieces.add(new Piece(run, false));
      }
    }
    List<Run> joined = new ArrayList<>(joined(a, b, pieces));
    joined.sort(Comparator.comparingInt(Run::a0).thenComparingInt(Run::b0));
    return joined;
  }

  /** A splinter counts for as much as it prolongs a reworded stretch. */
  private static boolean isBeside(Run run, List<Run> stretches) {
    return run.matched() >= 5
        && stretches.stream()
            .anyMatch(
                stretch ->
                    apart(run.a0(), run.a1(), stretch.a0(), stretch.a1()) <= FAR
                        && apart(run.b0(), run.b1(), stretch.b0(), stretch.b1()) <= FAR);
  }

  /** A passage in the making; loose if it is reworded or was put together. */
  private record Piece(Run run, boolean loose) {}

  /** Joins pieces that lie close in both texts, in whatever order, unless both are clean. */
  private static List<Run> joined(Words a, Words b, List<Piece> pieces) {
    List<Piece> open = new ArrayList<>(pieces);
    open.sort(Comparator.comparingInt((Piece piece) -> piece.run.a0()));
    boolean again = true;
    while (again) {
      again = false;
      for (int k = 0; k < open.size() && !again; k++) {
        for (int h = k + 1; h < Math.min(open.size(), k + 12) && !again; h++) {
          if (belong(a, b, open.get(k), open.get(h))) {
            Piece both = new Piece(hull(open.get(k).run, open.get(h).run), true);
            open.remove(h);
            open.set(k, both);
            again = true;
          }
        }
      }
    }
    return open.stream().map(Piece::run).toList();
  }

  private static boolean belong(Words a, Words b, Piece x, Piece y) {
    boolean looseX = x.loose || isSplinter(a, b, x.run);
    boolean looseY = y.loose || isSplinter(a, b, y.run);
    if (!looseX && !looseY) {
      return false;
    }
    int least = looseX && looseY ? FAR : CLOSE;
    return apart(x.run.a0(), x.run.a1(), y.run.a0(), y.run.a1()) <= least
        && apart(x.run.b0(), x.run.b1(), y.run.b0(), y.run.b1()) <= least;
  }

  /** A short run that begins or ends inside a sentence. */
  private static boolean isSplinter(Words a, Words b, Run run) {
    return run.wordsA() <= SPLINTER && !isClean(a, b, run);
  }

  private static boolean isClean(Words a, Words b, Run run) {
    return a.beginsSentence(run.a0())
        && a.beginsSentence(run.a1())
        && b.beginsSentence(run.b0())
        && b.beginsSentence(run.b1());
  }

  private static int apart(int x0, int x1, int y0, int y1) {
    return Math.max(0, Math.max(x0 - y1, y0 - x1));
  }

  /** Whether several runs that tell something, however short, lie close together in both. */
  private static boolean isSuspect(Words a, CommonWords common, List<Run> exact) {
    if (exact.size() < SPLINTERS) {
      return false;
    }
    List<Run> telling = exact.stream().filter(run -> common.telling(a, run) >= 2).toList();
    for (int k = 0; k + SPLINTERS <= telling.size(); k++) {
      int near = 0;
      for (int h = Math.max(0, k - 50); h < Math.min(telling.size(), k + 50); h++) {
        if (Math.abs(telling.get(h).a0() - telling.get(k).a0()) <= NEAR
            && Math.abs(telling.get(h).b0() - telling.get(k).b0()) <= NEAR) {
          near++;
        }
      }
      if (near >= SPLINTERS) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Run run, Run stretch) {
    return run.a0() < stretch.a1()
        && stretch.a0() < run.a1()
        && run.b0() < stretch.b1()
        && stretch.b0() < run.b1();
  }

  /** Whether runs of whole sentences say it already. */
  private static boolean isTold(Words a, Words b, Run stretch, List<Run> runs) {
    int coveredA = 0;
    int coveredB = 0;
    for (Run run : runs) {
      if (isClean(a, b, run) || run.wordsA() > SPLINTER) {
        coveredA += run.wordsA();
        coveredB += run.wordsB();
      }
    }
    return coveredA >= COVERED * stretch.wordsA() && coveredB >= COVERED * stretch.wordsB();
  }

  private static Run hull(Run x, Run y) {
    return new Run(
        Math.min(x.a0(), y.a0()),
        Math.max(x.a1(), y.a1()),
        Math.min(x.b0(), y.b0()),
        Math.max(x.b1(), y.b1()),
        Math.max(x.matched(), y.matched()));
  }
}
