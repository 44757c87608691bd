package org.okolo.exchange.file;

import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.exchange.cell.PersonLink;
import org.okolo.exchange.cell.Several;

/** How the person of a card is reached, each way with what it is in parentheses behind, as a cell of a table has it. */
final class WaysOnCard {

    /** What cards say of a number in their own words; the others say nothing to people. */
    private static final Map<String, String> LABELS =
            Map.of("home", "home", "work", "work", "cell", "mobile", "fax", "fax", "pager", "pager", "main", "main");

    private static final String NO_ADDRESS = "x-apple:";

    private final VCard card;

    WaysOnCard(VCard card) {
        this.card = card;
    }

    String phones() {
        return cell(card.getTelephoneNumbers().stream().map(phone -> labelled(number(phone), phone)));
    }

    String emails() {
        return cell(card.getEmails().stream().map(email -> labelled(email.getValue(), email)));
    }

    String profiles() {
        return cell(links().filter(WaysOnCard::isProfile));
    }

    /** Messengers, pages that are nobody's we know, and where the person lives. */
    String others() {
        var messengers = card.getImpps().stream().map(impp -> impp.getUri() == null ? null : messenger(impp.getUri()));
        var pages = links().filter(link -> !isProfile(link));
        var homes = card.getAddresses().stream().map(home -> labelled(address(home), home));
        return cell(Stream.of(messengers, pages, homes).flatMap(way -> way));
    }

    String tags() {
        return cell(card.getCategoriesList().stream().flatMap(list -> list.getValues().stream()));
    }

    private Stream<String> links() {
        var social = Stream.of("X-SOCIALPROFILE", "SOCIALPROFILE")
                .flatMap(name -> card.getExtendedProperties(name).stream())
                .map(WaysOnCard::page);
        return Stream.concat(card.getUrls().stream().map(Url::getValue), social)
                .filter(link -> link != null && !link.isBlank());
    }

    /** Telephones that know only what somebody is called in a network write {@code x-apple:anna.sotova} for the address. */
    private static String page(RawProperty social) {
        var network = social.getParameter(VCardParameters.TYPE);
        return network != null && social.getValue() != null && social.getValue().startsWith(NO_ADDRESS)
                ? "https://" + network.toLowerCase(Locale.ROOT) + ".com/"
                        + social.getValue().substring(NO_ADDRESS.length())
                : social.getValue();
    }

    private static boolean isProfile(String link) {
        return PersonLink.read(null, link).isPresent();
    }

    private static String number(Telephone phone) {
        return phone.getText() != null || phone.getUri() == null
                ? phone.getText()
                : phone.getUri().getNumber() + extension(phone.getUri().getExtension());
    }

    private static String extension(String extension) {
        return extension == null ? "" : " ext. " + extension;
    }

    private static String messenger(URI uri) {
        return uri.getSchemeSpecificPart() + " (" + uri.getScheme() + ")";
    }

    private static String address(Address home) {
        var label = home.getLabel();
        return label != null
                ? label.replaceAll("\\s*\\R\\s*", ", ")
                : Stream.of(
                                home.getPostalCode(),
                                home.getCountry(),
                                home.getRegion(),
                                home.getLocality(),
                                home.getStreetAddress(),
                                home.getExtendedAddress())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private String labelled(String value, VCardProperty property) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var own = property.getGroup() == null ? List.<RawProperty>of() : card.getExtendedProperties("X-ABLabel");
        var label = own.stream()
                .filter(one -> property.getGroup().equalsIgnoreCase(one.getGroup()))
                .map(one -> one.getValue().replaceAll("^_\\$!<|>!\\$_$", ""))
                .findFirst()
                .orElseGet(() -> kind(property));
        return label == null ? value : value + " (" + label.toLowerCase(Locale.ROOT) + ")";
    }

    private static String kind(VCardProperty property) {
        return property.getParameters(VCardParameters.TYPE).stream()
                .map(type -> LABELS.get(type.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String cell(Stream<String> ways) {
        return Several.write(ways.filter(way -> way != null && !way.isBlank())
                .map(String::strip)
                .distinct()
                .toList());
    }
}
