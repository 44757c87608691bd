package org.okolo.exchange.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.okolo.contact.ContactKind;
import org.okolo.contact.NewContact;
import org.okolo.contact.PhoneNumber;
import org.okolo.exchange.cell.Decimal;
import org.okolo.exchange.cell.Several;

/** Understands how a client is reached: several contacts in a cell, each with what it is in parentheses behind, as {@code (work)}. */
@ApplicationScoped
class UnderstandContacts {

    private static final Map<ImportField, ContactKind> KINDS = new EnumMap<>(Map.of(
            ImportField.PHONE, ContactKind.PHONE,
            ImportField.EMAIL, ContactKind.EMAIL,
            ImportField.CONTACT, ContactKind.OTHER));
    private static final Pattern LABELLED = Pattern.compile("(?s)(.*\\S)\\s*\\(([^()]*\\p{L}[^()]*)\\)");

    private static final Pattern BRACKETED =
            Pattern.compile("^[^<>]*<\\s*(?:(?i)mailto:)?([^<>\\s]+@[^<>\\s]+)\\s*>\\s*$");
    private static final Pattern LINK = Pattern.compile("^\\s*(?i)(?:mailto|tel|sms|callto):(?://)?");

    /** Between two numbers; between a number and fewer digits it is a part of the number. */
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("(?iu)\\s*/\\s*|\\s+(?:и|или|or|and|та|або|және|és|vagy|und|oder|و|یا)\\s+");

    private static final int SHORTEST_NUMBER = 6;

    private static final int LONGEST_LABEL = 60;

    @Inject
    Validator validator;

    List<NewContact> of(Cells cells) {
        var contacts = new ArrayList<NewContact>();
        KINDS.forEach((field, kind) -> cells.cells(field).forEach(cell -> {
            for (var text : texts(kind, cell.text())) {
                contacts.add(contact(field, kind, cell, text, label(cells.label(cell))));
            }
        }));
        return contacts;
    }

    /** The comma of a number is none between numbers, and neither is the one before an extension. */
    private static List<String> texts(ContactKind kind, String cell) {
        if (Decimal.isScientific(cell)) {
            return List.of(cell);
        }
        if (kind != ContactKind.PHONE) {
            return Several.read(cell);
        }
        return Several.read(PhoneNumber.withoutCommaBeforeExtension(cell)).stream()
                .flatMap(text -> numbers(text).stream())
                .toList();
    }

    private static List<String> numbers(String text) {
        var parts = List.of(BETWEEN_NUMBERS.split(text));
        return parts.stream().allMatch(part -> PhoneNumber.digitsOf(part).length() >= SHORTEST_NUMBER)
                ? parts
                : List.of(text);
    }

    private NewContact contact(ImportField field, ContactKind kind, Cells.Cell cell, String text, String label) {
        var labelled = LABELLED.matcher(text);
        var hasLabel =
                labelled.matches() && (kind != ContactKind.PHONE || !PhoneNumber.isExtension(labelled.group(1), text));
        try {
            return checked(
                    field,
                    hasLabel
                            ? new NewContact(kind, written(kind, labelled.group(1)), labelled.group(2))
                            : new NewContact(kind, written(kind, text), label));
        } catch (WrongCell wrong) {
            throw wrong.in(cell);
        }
    }

    private NewContact checked(ImportField field, NewContact contact) {
        validator.validate(contact).stream().findFirst().ifPresent(wrong -> {
            throw WrongCell.of(field, wrong);
        });
        return contact;
    }

    /** The star of the contact that an address book takes first says nothing here. */
    private static String label(String written) {
        var label = written == null ? "" : written.replaceFirst("^\\*\\s*", "").strip();
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }

    /** The address or number alone, without the name or the kind of link around it. */
    private static String written(ContactKind kind, String text) {
        return switch (kind) {
            case EMAIL -> BRACKETED.matcher(LINK.matcher(text).replaceFirst("")).replaceFirst("$1");
            case PHONE -> whole(LINK.matcher(text).replaceFirst(""));
            case OTHER -> text;
        };
    }

    /** Spreadsheets show a long number as a power of ten; when digits are lost by that, it is no phone number any more. */
    private static String whole(String text) {
        if (!Decimal.isScientific(text)) {
            return text;
        }
        return Decimal.read(text)
                .filter(number -> number.scale() >= 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseThrow(() -> new WrongCell(ImportField.PHONE, "okolo.cut-number"));
    }
}
