package org.okolo.metric;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/** How fast icons come is what managers feel, so the look-up's times are counted in buckets; of the rest count, sum and maximum do. */
public class LookupHistogram {

    private static final String REQUESTS = "http.server.requests";

    private static final double[] BUCKETS = LongStream.of(2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter ofLookups() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return isLookup(id)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }

    private static boolean isLookup(Meter.Id id) {
        var uri = id.getTag("uri");
        return id.getName().equals(REQUESTS) && uri != null && uri.endsWith("/lookup");
    }
}
