package org.okolo.exchange.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Programs whose files people bring. Each is known by headings that stand together in nobody else's file, and says itself what its columns
 * mean; what is not named here of such a file is not guessed. A {@code #} stands for any number.
 */
enum Maker {
    GOOGLE("first name, last name, phonetic first name, labels", """
            FIRST_NAME: first name
            MIDDLE_NAME: middle name
            LAST_NAME: last name
            NOTE: notes
            TAGS: labels
            CONTACT_LABEL: e mail # label, phone # label
            EMAIL: e mail # value
            PHONE: phone # value
            PROFILE: website # value"""),
    GOOGLE_BEFORE_2024("given name, family name, group membership", """
            NAME: name
            FIRST_NAME: given name
            MIDDLE_NAME: additional name
            LAST_NAME: family name
            NOTE: notes
            TAGS: group membership
            CONTACT_LABEL: e mail # type, phone # type
            EMAIL: e mail # value
            PHONE: phone # value
            PROFILE: website # value"""),
    OUTLOOK("first name, last name, e mail address, business phone", """
            FIRST_NAME: first name
            MIDDLE_NAME: middle name
            LAST_NAME: last name
            EMAIL: e mail address, e mail # address
            PHONE: business phone, business phone #, home phone, home phone #, mobile phone, other phone, primary phone, car phone
            NOTE: notes
            TAGS: categories"""),
    THUNDERBIRD("display name, primary email, work phone", """
            FIRST_NAME: first name
            LAST_NAME: last name
            NAME: display name
            EMAIL: primary email, secondary email
            PHONE: work phone, home phone, mobile number
            NOTE: notes"""),
    HUBSPOT("record id, first name, last name, lifecycle stage", """
            FIRST_NAME: first name
            LAST_NAME: last name
            EMAIL: email
            PHONE: phone number, mobile phone number
            STATUS: lead status
            OWNER: contact owner"""),
    PIPEDRIVE("person name, person owner", """
            NAME: person name
            FIRST_NAME: person first name
            LAST_NAME: person last name
            TAGS: person label
            EMAIL: person email work, person email home, person email other, person email
            PHONE: person phone work, person phone home, person phone mobile, person phone other, person phone
            OWNER: person owner"""),
    KOMMO("название сделки, воронка, полное имя контакта", """
            NAME: полное имя контакта
            STATUS: этап сделки
            OWNER: ответственный
            TAGS: теги
            NOTE: примечание, примечание #
            PHONE: рабочий телефон, рабочий прямой телефон, мобильный телефон, домашний телефон, другой телефон
            EMAIL: рабочий email, личный email, другой email
            SOURCE: источник"""),
    KOMMO_CONTACTS("тип, наименование, ответственный, теги", """
            NAME: наименование
            OWNER: ответственный
            TAGS: теги
            NOTE: примечание, примечание #
            PHONE: рабочий телефон, рабочий прямой телефон, мобильный телефон, домашний телефон, другой телефон, телефон
            EMAIL: рабочий email, личный email, другой email, e mail"""),
    ONE_C("наименование, инн, кпп", """
            NAME: наименование
            OWNER: ответственный
            PHONE: телефон
            EMAIL: адрес электронной почты, электронная почта, e mail
            COMMENT: комментарий"""),
    RETAILCRM("фамилия, имя, количество заказов, средний чек", """
            FIRST_NAME: имя
            MIDDLE_NAME: отчество
            LAST_NAME: фамилия
            OWNER: менеджер
            PHONE: телефон
            EMAIL: email
            TAGS: теги
            SOURCE: источник"""),
    BITRIX24("имя, фамилия, рабочий телефон, рабочий e mail, ответственный", """
            FIRST_NAME: имя
            MIDDLE_NAME: отчество
            LAST_NAME: фамилия
            PHONE: рабочий телефон, мобильный телефон, домашний телефон, телефон для рассылок, другой телефон
            EMAIL: рабочий e mail, частный e mail, e mail для рассылок, другой e mail
            CONTACT: контакт telegram, контакт viber, контакт skype, другой контакт
            VK: страница вконтакте
            FACEBOOK: страница facebook
            SOURCE: источник
            OWNER: ответственный
            COMMENT: комментарий"""),
    VK("id, first name, last name, screen name|domain", """
            FIRST_NAME: first name
            LAST_NAME: last name
            VK: id, screen name, domain
            PHONE: mobile phone, home phone"""),
    FACEBOOK("id|uid|user id|facebook id, name, profile url|profile link", """
            FACEBOOK: id, uid, user id, facebook id, username, profile url, profile link
            NAME: name""");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** In another program's file these are its own words, not the project's. */
    static final Set<ImportField> WORDS_OF_THE_PROJECT = Set.of(ImportField.STATUS, ImportField.OWNER);

    /** Each of these has to be there, in one of its forms. */
    private final List<Set<String>> known;

    private final Map<String, ImportField> meanings = new HashMap<>();

    Maker(String knownBy, String columns) {
        known = Arrays.stream(knownBy.split(",")).map(Maker::forms).toList();
        columns.lines().forEach(line -> {
            var field = ImportField.valueOf(line.substring(0, line.indexOf(':')));
            for (var heading : line.substring(line.indexOf(':') + 1).split(",")) {
                meanings.put(heading.strip(), field);
            }
        });
    }

    /** @param headings plain */
    static Optional<Maker> of(List<String> headings) {
        var there = Set.copyOf(headings);
        return Arrays.stream(values())
                .filter(maker ->
                        maker.known.stream().allMatch(forms -> forms.stream().anyMatch(there::contains)))
                .findFirst();
    }

    Optional<ImportField> meaning(String plain) {
        return Optional.ofNullable(meanings.get(NUMBER.matcher(plain).replaceAll("#")));
    }

    private static Set<String> forms(String written) {
        return Arrays.stream(written.strip().split("\\|")).collect(Collectors.toSet());
    }
}
