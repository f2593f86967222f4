package app.mentoring.matching.model.assignment;

import java.util.Arrays;

/**
 * The front of a shortest-path search: nodes with their distance, nearest first, equal distances by
 * number, so that a search always visits in the same order. A binary heap with decrease-key; {@link
 * #clear} costs only what was touched.
 */
final class NodeQueue {
  static final long FAR = Long.MAX_VALUE;

  private final long[] distance;
  private final int[] place;
  private final int[] heap;
  private final int[] touched;
  private int size;
  private int touchedSize;

  NodeQueue(int nodes) {
    distance = new long[nodes];
    place = new int[nodes];
    heap = new int[nodes];
    touched = new int[nodes];
    Arrays.fill(distance, FAR);
  }

  void clear() {
    for (int t = 0; t < touchedSize; t++) {
      distance[touched[t]] = FAR;
    }
    touchedSize = 0;
    size = 0;
  }

  /** The shortest distance told so far, {@link #FAR} when none. */
  long distance(int node) {
    return distance[node];
  }

  int touched() {
    return touchedSize;
  }

  /** The {@code t}-th node whose distance was told since {@link #clear}. */
  int touched(int t) {
    return touched[t];
  }

  /** Tells a distance; true when it is shorter than what was known. */
  boolean offer(int node, long newDistance) {
    if (newDistance >= distance[node]) {
      return false;
    }
    if (distance[node] == FAR) {
      touched[touchedSize++] = node;
      place[node] = size;
      heap[size++] = node;
    }
    distance[node] = newDistance;
    up(place[node]);
    return true;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long nearest() {
    return distance[heap[0]];
  }

  int poll() {
    int first = heap[0];
    int last = heap[--size];
    if (size > 0) {
      heap[0] = last;
      place[last] = 0;
      down();
    }
    return first;
  }

  private boolean before(int a, int b) {
    return distance[a] < distance[b] || (distance[a] == distance[b] && a < b);
  }

  private void up(int from) {
    int at = from;
    int node = heap[at];
    while (at > 0 && before(node, heap[(at - 1) >> 1])) {
      put(heap[(at - 1) >> 1], at);
      at = (at - 1) >> 1;
    }
    put(node, at);
  }

  private void down() {
    int at = 0;
    int node = heap[0];
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && before(heap[child + 1], heap[child])) {
        child++;
      }
      if (!before(heap[child], node)) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(node, at);
  }

  private void put(int node, int at) {
    heap[at] = node;
    place[node] = at;
  }
}
