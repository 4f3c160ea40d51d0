package id.sorot.language;

import java.util.Arrays;

/**
 * A state of the arc-hybrid system: a stack, the words to come, the arcs made.
 *
 * <p>Words count from 0; the artificial root is the word after the last one, so that the last word
 * left on the stack becomes its only dependent. Actions: 0 shifts; {@code 1 + 2 * label} makes the
 * next word the head of the top of the stack; {@code 2 + 2 * label} makes the word below the top
 * its head.
 *
 * <p>Source of the method: Kuhlmann, Gómez-Rodríguez and Satta 2011; costs: Goldberg and Nivre
 * 2013.
 */
final class ArcState {
  static final int SHIFT = 0;

  final int n;
  final int[] stack;
  int depth;
  int next;
  final int[] heads;
  final int[] labels;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;
  final int[] rightLabels;
  final int[] leftLabels;

  ArcState(int n) {
    this.n = n;
    stack = new int[n + 1];
    heads = new int[n + 1];
    labels = new int[n + 1];
    left1 = filled(n + 1);
    left2 = filled(n + 1);
    right1 = filled(n + 1);
    right2 = filled(n + 1);
    leftCount = new int[n + 1];
    rightCount = new int[n + 1];
    rightLabels = new int[n + 1];
    leftLabels = new int[n + 1];
    Arrays.fill(heads, -1);
    Arrays.fill(labels, -1);
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  boolean isOver() {
    return next == n && depth == 0;
  }

  /** Returns the word so far below the top of the stack; -1 if there is none. */
  int stack(int below) {
    return depth > below ? stack[depth - 1 - below] : -1;
  }

  boolean canShift() {
    return next < n;
  }

  boolean canLeft() {
    return depth > 0 && (next < n || depth == 1);
  }

  boolean canRight() {
    return depth > 1;
  }

  void apply(int action) {
    if (action == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int label = action - 1 >> 1;
    int child = stack[--depth];
    labels[child] = label;
    if ((action & 1) == 1) {
      heads[child] = next;
      left2[next] = left1[next];
      left1[next] = child;
      leftCount[next]++;
      leftLabels[next] = leftLabels[next] * 131 + label + 1;
    } else {
      int head = stack[depth - 1];
      heads[child] = head;
      right2[head] = right1[head];
      right1[head] = child;
      rightCount[head]++;
      rightLabels[head] = rightLabels[head] * 131 + label + 1;
    }
  }

  int shiftCost(int[] gold) {
    int cost = 0;
    for (int i = 0; i < depth; i++) {
      if (gold[stack[i]] == next || i < depth - 1 && gold[next] == stack[i]) {
        cost++;
      }
    }
    return cost;
  }

  int leftCost(int[] gold) {
    int top = stack[depth - 1];
    int cost = lostChildren(top, gold);
    int head = gold[top];
    return head == stack(1) && head >= 0 || head > next ? cost + 1 : cost;
  }

  int rightCost(int[] gold) {
    int top = stack[depth - 1];
    return lostChildren(top, gold) + (gold[top] >= next ? 1 : 0);
  }

  private int lostChildren(int word, int[] gold) {
    int lost = 0;
    for (int i = next; i < n; i++) {
      if (gold[i] == word) {
        lost++;
      }
    }
    return lost;
  }
}
