package app.mentoring.matching.model.assignment;

import java.util.Arrays;

/**
 * Weighted pairs, packed row by row: row {@code i} is {@code start[i] .. start[i + 1] - 1}, its
 * columns ascending and each at most once.
 */
record Rows(int[] start, int[] column, long[] weight) {

  /** Sorts pairs told in any order; of a pair told twice the greater weight stays. Linear. */
  static Rows of(int rows, int columns, int[] from, int[] to, long[] weight) {
    int[] byColumn = stableOrder(columns, to, identity(to.length));
    int[] order = stableOrder(rows, from, byColumn);
    int[] start = new int[rows + 1];
    int[] column = new int[order.length];
    long[] sorted = new long[order.length];
    int size = 0;
    int row = 0;
    for (int edge : order) {
      while (row < from[edge]) {
        start[++row] = size;
      }
      if (size > start[row] && column[size - 1] == to[edge]) {
        sorted[size - 1] = Math.max(sorted[size - 1], weight[edge]);
      } else {
        column[size] = to[edge];
        sorted[size++] = weight[edge];
      }
    }
    Arrays.fill(start, row + 1, rows + 1, size);
    return trimmed(start, column, sorted, size);
  }

  private static Rows trimmed(int[] start, int[] column, long[] weight, int size) {
    return size == column.length
        ? new Rows(start, column, weight)
        : new Rows(start, Arrays.copyOf(column, size), Arrays.copyOf(weight, size));
  }

  /** The place of a pair, negative when it is not there. */
  int find(int row, int wanted) {
    return Arrays.binarySearch(column, start[row], start[row + 1], wanted);
  }

  /** The same without the pairs that are marked. */
  Rows without(boolean[] dropped) {
    int[] newStart = new int[start.length];
    int[] newColumn = new int[column.length];
    long[] newWeight = new long[column.length];
    int size = 0;
    for (int row = 0; row + 1 < start.length; row++) {
      newStart[row] = size;
      for (int edge = start[row]; edge < start[row + 1]; edge++) {
        if (!dropped[edge]) {
          newColumn[size] = column[edge];
          newWeight[size++] = weight[edge];
        }
      }
    }
    newStart[start.length - 1] = size;
    return trimmed(newStart, newColumn, newWeight, size);
  }

  private static int[] identity(int length) {
    int[] order = new int[length];
    Arrays.setAll(order, i -> i);
    return order;
  }

  /** Counting sort: {@code items} by {@code key}, equal keys in the order they came. */
  private static int[] stableOrder(int keys, int[] key, int[] items) {
    int[] next = new int[keys + 1];
    for (int item : items) {
      next[key[item] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] order = new int[items.length];
    for (int item : items) {
      order[next[key[item]]++] = item;
    }
    return order;
  }
}
