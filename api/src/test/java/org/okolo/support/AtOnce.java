package org.okolo.support;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several requests at the same moment, on real threads and real connections. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * All begin together.
     *
     * @param work makes the request of this number, from 0
     * @return the answers in the order of the numbers
     */
    public static List<Response> answers(int many, IntFunction<Response> work) throws Exception {
        var barrier = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            var running = IntStream.range(0, many)
                    .mapToObj(i -> pool.submit(() -> {
                        barrier.await();
                        return work.apply(i);
                    }))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return List.copyOf(answers);
        } finally {
            pool.shutdown();
        }
    }
}
