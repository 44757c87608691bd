package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.exchange.cell.Amount;
import org.okolo.text.Folded;

/** What people write above a column: in English, Russian, Ukrainian, Kazakh, Hungarian and Persian. */
final class Headings {

    private static final Map<ImportField, List<String>> WRITTEN = new EnumMap<>(ImportField.class);
    private static final Map<String, ImportField> MEANT = new HashMap<>();

    /** Words above a name that may be the whole of it, and is its first part when there is a column of surnames. */
    private static final Set<String> PERHAPS_FIRST = Stream.of("name", "имя", "ім'я", "аты", "نام", "név")
            .map(Headings::plain)
            .collect(Collectors.toSet());

    /** What stands above a name where nothing else does: in other tables it is a product's. */
    private static final Set<String> PERHAPS_NAME =
            Stream.of("наименование", "название", "title").map(Headings::plain).collect(Collectors.toSet());

    /** Where two languages have the same plain form, the letters tell: a Kazakh surname is no Russian tag. */
    private static final Map<String, ImportField> BY_LETTERS = Map.of("тегі", ImportField.LAST_NAME);

    /** With one of these the heading is about a way to reach somebody, and is none. */
    private static final Set<String> ABOUT = Stream.of(
                    "type",
                    "label",
                    "domain",
                    "count",
                    "date",
                    "status",
                    "display",
                    "open",
                    "opened",
                    "click",
                    "clicked",
                    "sent",
                    "messages",
                    "unsubscribed",
                    "subscribed",
                    "consent",
                    "opt",
                    "bounce",
                    "replied",
                    "valid",
                    "verified",
                    "тип",
                    "домен",
                    "количество",
                    "дата",
                    "статус",
                    "согласие",
                    "подписан",
                    "отписан",
                    "рассылка",
                    "верный",
                    "краткое",
                    "помощника",
                    "организации",
                    "angezeigter",
                    "typ",
                    "assistent",
                    "assistant",
                    "assistants",
                    "asst",
                    "assistantphone",
                    "firma",
                    "típusa",
                    "megjelenítendő",
                    "titkár",
                    "fax",
                    "факс",
                    "pager",
                    "пейджер")
            .map(Headings::plain)
            .collect(Collectors.toSet());

    static {
        put(
                ImportField.NAME,
                "name, full name, fullname, client, contact, contact name, client name, contact full name, customer, customer name, saved name, имя, фио, клиент, имя фамилия, фамилия имя, контакт");
        put(
                ImportField.NAME,
                "фамилия имя отчество, полное имя, полное имя контакта, имя и фамилия, фио клиента, покупатель, заказчик, контрагент, получатель, ПІБ, прізвище та ім'я, клієнт, аты-жөні, толық аты, név, teljes név");
        put(ImportField.NAME, "نام, نام کامل, نام و نام خانوادگی, مشتری, клиент аты, ügyfél, ім'я, аты, ф и о");
        put(
                ImportField.FIRST_NAME,
                "first name, firstname, given name, forename, имя клиента, keresztnév, utónév, نام کوچک, есімі, vorname");
        put(
                ImportField.MIDDLE_NAME,
                "middle name, middlename, second name, additional name, patronymic, отчество, по батькові, әкесінің аты, второе имя, weitere vornamen, további utónevek");
        put(
                ImportField.LAST_NAME,
                "last name, lastname, surname, family name, nachname, familienname, фамилия, фамилия клиента, прізвище, vezetéknév, családnév, نام خانوادگی");
        put(ImportField.VK, "vk, vkontakte, вк, вконтакте");
        put(ImportField.FACEBOOK, "facebook, fb, фейсбук, фб");
        put(
                ImportField.PROFILE,
                "profile, profile url, profile link, link, page, профиль, ссылка, страница, ссылка на профиль, соцсеть, соцсети, соц сети");
        put(ImportField.PROFILE, "профіль, посилання, сторінка, сілтеме, profil, پروفایل, لینک");
        put(
                ImportField.PHONE,
                "phone, phones, mobile, tel, telephone, cell, phone number, phonenumber, mobilephone, homephone, otherphone, workphone, телефон, телефоны, мобильный, тел, номер телефона, сотовый, мобільний");
        put(
                ImportField.PHONE,
                "ұялы, телефоны, telefon, telefonszám, telefonnummer, mobil, mobiltelefon, autotelefon, haupttelefon, handy, تلفن, موبایل, شماره تلفن, تلفن همراه");
        put(
                ImportField.EMAIL,
                "email, emails, e mail, mail, почта, почты, электронный адрес, емейл, имейл, мейл, електронна пошта, пошта, пошта e mail, пошта email, электронная почта");
        put(
                ImportField.EMAIL,
                "поштасы, электрондық пошта, e-mail cím, email cím, ایمیل, پست الکترونیکی, email address, e mail address, e mail adresse");
        put(
                ImportField.CONTACT,
                "other contacts, other contact, telegram, whatsapp, viber, instagram, skype, телеграм, ватсап, вайбер, инстаграм, скайп, другие контакты, адрес, інші контакти, cím, آدرس, تلگرام");
        put(
                ImportField.CONTACT_LABEL,
                "contact label, phone label, phone type, email label, email type, тип телефона, тип почты");
        put(
                ImportField.COMMENT,
                "comment, comments, description, about, комментарий, комментарии, описание, примечание, прим, kommentar, bemerkung, коментар, опис, примітка");
        put(ImportField.COMMENT, "түсініктеме, пікір, megjegyzés, leírás, توضیح, توضیحات");
        put(
                ImportField.SOURCE,
                "source, lead source, leadsource, utm source, источник, откуда, джерело, звідки, дереккөз, forrás, منبع");
        put(
                ImportField.STATUS,
                "status, stage, статус, статус клиента, этап, стадия, этап сделки, стадия сделки, етап, стадія, күйі, мәртебе, állapot, státusz, وضعیت");
        put(
                ImportField.OWNER,
                "owner, manager, responsible, assigned to, менеджер, ответственный, ответственный менеджер, владелец");
        put(ImportField.OWNER, "відповідальний, жауапты, felelős, مسئول");
        put(
                ImportField.TAGS,
                "tags, tag, labels, categories, lead tags, теги, тег, метки, метка, категории, группы, kategorien, kategóriák, мітки, мітка, тегтер, címkék, címke, برچسب, برچسب‌ها");
        put(
                ImportField.NOTE,
                "note, notes, notiz, notizen, заметка, заметки, нотатка, нотатки, жазба, jegyzet, jegyzetek, یادداشت");
        put(
                ImportField.PRODUCT,
                "product, item, goods, товар, продукт, что купил, покупка, тауар, termék, محصول, کالا");
        put(
                ImportField.PRICE,
                "price, amount, sum, total, цена, сумма, сумма покупки, сумма заказа, стоимость, ціна, сума, бағасы, сомасы, ár, összeg, قیمت, مبلغ");
        put(ImportField.CURRENCY, "currency, валюта, pénznem, ارز");
        put(
                ImportField.BOUGHT_ON,
                "date, purchase date, bought on, order date, дата, дата покупки, дата заказа, күні, dátum, تاریخ");
        put(ImportField.ORDER_STATE, "order state, order status, статус заказа, состояние заказа, стан замовлення");
        put(
                ImportField.PURCHASE_COMMENT,
                "purchase comment, order comment, комментарий к покупке, комментарий к заказу");
        for (var field : ImportField.values()) {
            if (field != ImportField.FIELD) {
                MEANT.putIfAbsent(plain(field.name()), field);
            }
        }
    }

    private Headings() {}

    /** What exactly this heading means. */
    static Optional<ImportField> exact(String plain) {
        return Optional.ofNullable(MEANT.get(plain)).or(() -> priceIn(plain));
    }

    /** As {@code Цена, руб.} */
    private static Optional<ImportField> priceIn(String plain) {
        var last = plain.lastIndexOf(' ');
        return Optional.ofNullable(last < 0 ? null : MEANT.get(plain.substring(0, last)))
                .filter(field -> field == ImportField.PRICE
                        && Amount.currency(plain.substring(last + 1)).isPresent());
    }

    /** What a word of the heading means, if they mean one thing; the samples have to agree. */
    static Optional<ImportField> byWord(String plain) {
        var words = List.of(plain.split(" "));
        var meant = ImportField.WAYS_TO_REACH.stream()
                .filter(field -> words.stream().anyMatch(WRITTEN.get(field)::contains))
                .toList();
        return meant.size() == 1 && words.stream().noneMatch(ABOUT::contains)
                ? Optional.of(meant.get(0))
                : Optional.empty();
    }

    /** What this heading means by its very letters. */
    static Optional<ImportField> byLetters(String written) {
        return Optional.ofNullable(BY_LETTERS.get(written.strip().toLowerCase(Locale.ROOT)));
    }

    static boolean isPerhapsName(String plain) {
        return PERHAPS_NAME.contains(plain);
    }

    static boolean isPerhapsFirstName(String plain) {
        return PERHAPS_FIRST.contains(plain);
    }

    /** The form in which two headings are the same. */
    static String plain(String heading) {
        return Folded.of(heading)
                .replaceAll("['’ʼ`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static void put(ImportField field, String headings) {
        for (var heading : headings.split(",")) {
            WRITTEN.computeIfAbsent(field, none -> new ArrayList<>()).add(plain(heading));
            MEANT.putIfAbsent(plain(heading), field);
        }
    }
}
