package org.okolo.exchange.file;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.io.Reader;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.exchange.cell.SafeCell;
import org.okolo.problem.Invalid;

/** Reads the cards of an address book, one at a time, as rows of a table: under headings that an import knows. */
public final class ReadVcard {

    private static final List<String> HEADINGS = List.of(
            "Name", "Phone", "Email", "Profile", "Other contacts", "Organization", "Title", "Birthday", "Tags", "Note");

    private ReadVcard() {}

    /**
     * The first row are the headings; each card is a row below, numbered as it stands in the file, from 1.
     *
     * @throws Invalid when the cards cannot be read
     */
    public static void each(Reader text, Consumer<Row> reader) {
        reader.accept(new Row(0, HEADINGS));
        try (var cards = new VCardReader(text)) {
            var number = 0;
            for (var card = cards.readNext(); card != null; card = cards.readNext()) {
                number++;
                reader.accept(new Row(number, cells(card)));
            }
        } catch (IOException unreadable) {
            throw Invalid.field("body", "okolo.file");
        }
    }

    private static List<String> cells(VCard card) {
        var ways = new WaysOnCard(card);
        return Stream.of(
                        name(card),
                        ways.phones(),
                        ways.emails(),
                        ways.profiles(),
                        ways.others(),
                        card.getOrganization() == null
                                ? ""
                                : joined(card.getOrganization().getValues(), ", "),
                        joined(texts(card.getTitles()), ", "),
                        birthday(card),
                        ways.tags(),
                        joined(texts(card.getNotes()), "\n\n"))
                .map(SafeCell::read)
                .toList();
    }

    /** Its parts, when the card has them: what it shows may begin with the surname. */
    private static String name(VCard card) {
        var parts = card.getStructuredName();
        var shown = card.getFormattedName() == null
                ? ""
                : Objects.toString(card.getFormattedName().getValue(), "");
        if (parts == null || parts.getGiven() == null || parts.getGiven().isBlank()) {
            return shown.isBlank() ? firstOf(card) : shown;
        }
        return joined(
                Stream.of(
                                Stream.of(parts.getGiven()),
                                parts.getAdditionalNames().stream(),
                                Stream.of(parts.getFamily()))
                        .flatMap(part -> part)
                        .toList(),
                " ");
    }

    private static String firstOf(VCard card) {
        if (card.getStructuredName() != null && card.getStructuredName().getFamily() != null) {
            return card.getStructuredName().getFamily();
        }
        return card.getOrganization() == null
                ? ""
                : joined(card.getOrganization().getValues(), ", ");
    }

    private static String birthday(VCard card) {
        var day = card.getBirthday();
        if (day == null) {
            return "";
        }
        return day.getDate() != null && day.getDate().isSupported(ChronoField.YEAR)
                ? day.getDate().toString()
                : Objects.toString(day.getText(), "");
    }

    private static List<String> texts(List<? extends TextProperty> properties) {
        return properties.stream().map(TextProperty::getValue).toList();
    }

    private static String joined(List<String> parts, String between) {
        return parts.stream()
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(between));
    }
}
