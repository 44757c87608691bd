package org.okolo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.client.ProfileView;
import org.okolo.contact.ContactKind;
import org.okolo.manager.Manager;
import org.okolo.status.Status;
import org.okolo.tag.Tag;
import org.okolo.tenancy.InProject;

/** Writes the clients as a table that people read, in columns that an import understands again. */
@ApplicationScoped
class ClientSheet {

    private static final int AT_ONCE = 500;

    @Inject
    EntityManager entities;

    @Inject
    InProject inProject;

    @Inject
    Clients clients;

    /** What ids are called. */
    private record Names(Map<UUID, String> statuses, Map<UUID, String> owners, Map<UUID, String> tags) {}

    /** @return how many clients */
    long write(UUID projectId, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Spreadsheets take a file without the mark for one in an encoding of their own.
        text.write('\uFEFF');
        var table = new CSVPrinter(text, CSVFormat.RFC4180);
        table.printRecord(
                "id",
                "name",
                "vk",
                "facebook",
                "phone",
                "email",
                "status",
                "owner",
                "tags",
                "comment",
                "source",
                "blocked",
                "created at");
        var names = inProject.call(projectId, ClientSheet::names);
        var last = new UUID(0, 0);
        var written = 0L;
        while (last != null) {
            var after = last;
            var part = inProject.call(projectId, () -> part(after));
            for (var client : part) {
                print(table, client, names);
            }
            written += part.size();
            last = part.size() < AT_ONCE ? null : part.get(part.size() - 1).id();
        }
        table.flush();
        return written;
    }

    private List<ClientView> part(UUID after) {
        var ids = entities.createQuery(
                        "select c.id from Client c where c.deletedAt is null and c.id > :after order by c.id",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
        return clients.views(ids).stream()
                .sorted(Comparator.comparing(view -> ids.indexOf(view.id())))
                .toList();
    }

    private static void print(CSVPrinter table, ClientView client, Names names) throws IOException {
        table.printRecord(
                client.id(),
                SafeCell.write(client.name()),
                SafeCell.write(address(client, "VK")),
                SafeCell.write(address(client, "FACEBOOK")),
                SafeCell.write(contacts(client, ContactKind.PHONE)),
                SafeCell.write(contacts(client, ContactKind.EMAIL)),
                SafeCell.write(names.statuses().get(client.statusId())),
                SafeCell.write(names.owners().get(client.ownerId())),
                SafeCell.write(client.tagIds().stream().map(names.tags()::get).collect(Collectors.joining(", "))),
                SafeCell.write(client.comment()),
                SafeCell.write(client.source()),
                client.blocked(),
                client.createdAt());
    }

    private static String address(ClientView client, String network) {
        return client.profiles().stream()
                .filter(profile -> profile.network().name().equals(network))
                .map(ProfileView::url)
                .findFirst()
                .orElse("");
    }

    private static String contacts(ClientView client, ContactKind kind) {
        return client.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .map(contact -> contact.value())
                .collect(Collectors.joining("; "));
    }

    private static Names names() {
        return new Names(
                Status.<Status>streamAll()
                        .collect(Collectors.toMap(
                                status -> status.id,
                                status -> status.captionEn != null ? status.captionEn : status.captionRu)),
                Manager.<Manager>streamAll().collect(Collectors.toMap(manager -> manager.id, manager -> manager.name)),
                Tag.<Tag>streamAll().collect(Collectors.toMap(tag -> tag.id, tag -> tag.name)));
    }
}
