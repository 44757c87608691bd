package org.okolo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okolo.client.NewClient;
import org.okolo.client.NewProfile;
import org.okolo.contact.ContactKind;
import org.okolo.contact.NewContact;
import org.okolo.network.Network;

/** Understands a row: makes of it what the API would take, or says what is wrong with it. */
@ApplicationScoped
class MakeLine {

    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 50;

    private static final Map<ImportField, Network> NETWORKS =
            Map.of(ImportField.VK, Network.VK, ImportField.FACEBOOK, Network.FACEBOOK);
    private static final Map<ImportField, ContactKind> CONTACTS =
            Map.of(ImportField.PHONE, ContactKind.PHONE, ImportField.EMAIL, ContactKind.EMAIL);
    private static final Map<String, ImportField> FIELDS =
            Map.of("name", ImportField.NAME, "comment", ImportField.COMMENT, "source", ImportField.SOURCE);

    @Inject
    Validator validator;

    @Inject
    MakePurchase purchases;

    ImportLine of(Row row, Mapping mapping, ProjectWords.Words words) {
        try {
            var cells = new Cells(row, mapping);
            return new ImportLine(
                    row.number(),
                    null,
                    client(cells, words),
                    tags(cells),
                    note(cells),
                    purchases.of(cells, mapping).orElse(null));
        } catch (WrongCell wrong) {
            return new ImportLine(row.number(), wrong.error, null, List.of(), null, null);
        }
    }

    private NewClient client(Cells cells, ProjectWords.Words words) {
        var client = new NewClient(
                cells.name(),
                cells.first(ImportField.STATUS)
                        .map(word -> known(words.status(word), ImportField.STATUS, "okolo.status"))
                        .orElse(null),
                cells.first(ImportField.OWNER)
                        .map(word -> known(words.owner(word), ImportField.OWNER, "okolo.owner"))
                        .orElse(null),
                cells.first(ImportField.COMMENT).orElse(null),
                profiles(cells),
                List.of(),
                cells.first(ImportField.SOURCE).orElse(null),
                contacts(cells),
                Map.of());
        validator.validate(client).stream().findFirst().ifPresent(MakeLine::refuse);
        return client;
    }

    private static <T> T known(Optional<T> found, ImportField field, String message) {
        return found.orElseThrow(() -> new WrongCell(field, message));
    }

    private static List<NewProfile> profiles(Cells cells) {
        var profiles = new ArrayList<NewProfile>();
        NETWORKS.forEach((field, network) -> cells.all(field)
                .forEach(text -> profiles.add(known(PersonLink.read(network, text), field, "okolo.handle"))));
        return profiles;
    }

    private List<NewContact> contacts(Cells cells) {
        var contacts = new ArrayList<NewContact>();
        CONTACTS.forEach((field, kind) -> cells.all(field).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\n]")))
                .filter(text -> !text.isBlank())
                .forEach(text -> {
                    var contact = new NewContact(kind, text, null);
                    validator.validate(contact).stream().findFirst().ifPresent(wrong -> {
                        throw new WrongCell(field, message(wrong));
                    });
                    contacts.add(contact);
                }));
        return contacts;
    }

    private static List<String> tags(Cells cells) {
        var tags = cells.all(ImportField.TAGS).stream()
                .flatMap(text -> Arrays.stream(text.split("[,;|\\n]")))
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw new WrongCell(ImportField.TAGS, "okolo.too-long");
        }
        return tags;
    }

    private static String note(Cells cells) {
        var note = String.join("\n\n", cells.all(ImportField.NOTE));
        if (note.length() > LONGEST_NOTE) {
            throw new WrongCell(ImportField.NOTE, "okolo.too-long");
        }
        return note.isEmpty() ? null : note;
    }

    private static void refuse(ConstraintViolation<?> wrong) {
        var path = wrong.getPropertyPath().toString().replaceFirst("[\\[.].*", "");
        throw new WrongCell(FIELDS.get(path), message(wrong));
    }

    /** Our own messages have keys; of the others only lengths and missing names can occur. */
    static String message(ConstraintViolation<?> wrong) {
        var template = wrong.getMessageTemplate();
        if (template.startsWith("{okolo.")) {
            return template.substring(1, template.length() - 1);
        }
        return template.contains("NotBlank") || template.contains("NotNull") ? "okolo.required" : "okolo.too-long";
    }
}
