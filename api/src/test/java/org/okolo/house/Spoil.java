package org.okolo.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Takes a right value and makes a wrong one of it, or leaves it: half of what it makes should get past the first check. */
record Spoil(Random random) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Object> ODD = new ArrayList<>(List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "😀👩‍👩‍👧",
            "\u202Eabc\u200F",
            "ǅ İ ß ﬁ",
            "'; drop table client; --",
            "{client.firstName}{",
            "%_\\%",
            "*:* AND (foo OR",
            "\"unclosed",
            "../../etc/passwd",
            "http://[::1",
            "2026-13-45T99:00:00Z",
            "9999999999999-12-31T00:00:00Z",
            "FREQ=SECONDLY;COUNT=1000000",
            "x".repeat(300),
            "слово ".repeat(5000)));

    private static final List<Object> ODD_OTHERS = List.of(
            0,
            -1,
            1,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            1e308,
            0.1,
            1e-300,
            true,
            false,
            List.of(),
            Map.of());

    /** The value, or another one in its place or inside it. */
    Object value(Object right) {
        var way = random.nextInt(10);
        if (way == 0) {
            return odd();
        }
        if (right instanceof Map<?, ?> map) {
            return fields(map);
        }
        if (right instanceof List<?> list) {
            return items(list);
        }
        return way < 3 ? odd() : right;
    }

    private Object fields(Map<?, ?> map) {
        var made = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (random.nextInt(12) > 0) {
                made.put(name.toString(), random.nextInt(3) > 0 ? value : value(value));
            }
        });
        if (random.nextInt(30) == 0) {
            made.put("surprise", odd());
        }
        return made;
    }

    private Object items(List<?> list) {
        var made = new ArrayList<Object>();
        for (var item : list) {
            var times = random.nextInt(8) == 0 ? random.nextInt(600) : 1;
            for (var i = 0; i < times; i++) {
                made.add(value(item));
            }
        }
        return made;
    }

    private Object odd() {
        if (random.nextInt(8) == 0) {
            return null;
        }
        return random.nextInt(3) > 0
                ? ODD.get(random.nextInt(ODD.size()))
                : ODD_OTHERS.get(random.nextInt(ODD_OTHERS.size()));
    }

    /** For an address: right or not. */
    String text(Object right) {
        var made = random.nextInt(2) == 0 ? right : odd();
        var text = String.valueOf(made);
        // Now and then more than an address may have, and never more than the server listens to.
        var most = random.nextInt(8) == 0 ? 3000 : 200;
        return text.length() > most ? text.substring(0, most) : text;
    }

    String version() {
        return List.of("\"0\"", "\"1\"", "\"1\"", "\"1\"", "*", "W/\"1\"", "1", "\"", "\"99999999999999999999\"")
                .get(random.nextInt(9));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
