package id.sorot.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static List<Integer> run(int threads, int count, Function<Integer, Integer> work)
      throws IOException {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> inOrder = new InOrder<>(threads, work, results::add)) {
      for (int i = 0; i < count; i++) {
        inOrder.add(i);
      }
      inOrder.end();
    }
    return results;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void resultsComeInTheOrderTheThingsWentIn(int threads) throws IOException {
    assertThat(run(threads, 1000, i -> i * i))
        .isEqualTo(IntStream.range(0, 1000).map(i -> i * i).boxed().toList());
  }

  @Test
  void onlySoManyAreUnderWayAtATime() throws IOException {
    AtomicInteger started = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> taken = new ArrayList<>();
    try (InOrder<Integer, Integer> inOrder =
        new InOrder<>(
            2,
            i -> {
              most.accumulateAndGet(started.incrementAndGet() - taken.size(), Math::max);
              return i;
            },
            taken::add)) {
      for (int i = 0; i < 500; i++) {
        inOrder.add(i);
      }
      inOrder.end();
    }
    assertThat(most.get()).isLessThanOrEqualTo(9);
  }

  @Test
  void aFaultOfTheWorkReachesTheOneWhoFeeds() {
    assertThatThrownBy(
            () ->
                run(
                    2,
                    10,
                    i -> {
                      throw new IllegalStateException("fault " + i);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fault 0");
  }
}
