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

    @Inject
    Validator validator;

    List<NewContact> of(Cells cells) {
        var contacts = new ArrayList<NewContact>();
        KINDS.forEach((field, kind) -> cells.all(field).stream()
                .flatMap(cell -> texts(cell).stream())
                .forEach(text -> contacts.add(contact(field, kind, text))));
        return contacts;
    }

    /** The comma of a number is none between numbers. */
    private static List<String> texts(String cell) {
        return Decimal.isScientific(cell) ? List.of(cell) : Several.read(cell);
    }

    private NewContact contact(ImportField field, ContactKind kind, String text) {
        var labelled = LABELLED.matcher(text);
        var contact = labelled.matches()
                ? new NewContact(kind, written(kind, labelled.group(1)), labelled.group(2))
                : new NewContact(kind, written(kind, text), null);
        validator.validate(contact).stream().findFirst().ifPresent(wrong -> {
            throw WrongCell.of(field, wrong);
        });
        return contact;
    }

    /** Spreadsheets show a long number as a power of ten; when digits are lost by that, it is no phone number any more. */
    private static String written(ContactKind kind, String text) {
        if (kind != ContactKind.PHONE || !Decimal.isScientific(text)) {
            return text;
        }
        return Decimal.read(text)
                .filter(number -> number.scale() >= 0)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseThrow(() -> new WrongCell(ImportField.PHONE, "okolo.cut-number"));
    }
}
