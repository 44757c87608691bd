package org.okolo.exchange.line;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.okolo.exchange.cell.PersonLink;
import org.okolo.exchange.cell.Several;
import org.okolo.network.Network;
import org.okolo.text.Digits;

/** Whether what stands in a column can be what its heading seems to say. */
final class Samples {

    private static final int SHORTEST_NUMBER = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Map<ImportField, Predicate<String>> FITTING = Map.of(
            ImportField.EMAIL, value -> ADDRESS.matcher(value).find(),
            ImportField.PHONE, Samples::isNumber,
            ImportField.VK, value -> PersonLink.read(Network.VK, value).isPresent(),
            ImportField.FACEBOOK,
                    value -> PersonLink.read(Network.FACEBOOK, value).isPresent(),
            ImportField.PROFILE, value -> PersonLink.read(null, value).isPresent());

    private Samples() {}

    /** Most of them; none at all says nothing against it. */
    static boolean agree(ImportField field, List<String> samples) {
        var fits = FITTING.get(field);
        var fitting = samples.stream()
                .filter(sample -> fits == null || Several.read(sample).stream().anyMatch(fits))
                .count();
        return fitting * 2 >= samples.size();
    }

    private static boolean isNumber(String value) {
        var digits = Digits.plain(value).replaceAll("\\D", "").length();
        return digits >= SHORTEST_NUMBER
                && value.codePoints().filter(Character::isLetter).count() <= digits;
    }
}
