package org.okolo.exchange.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okolo.text.Folded;

/** What people write above a column: in English, Russian, Ukrainian, Kazakh, Hungarian and Persian. */
final class Headings {

    private static final Map<ImportField, List<String>> WRITTEN = new EnumMap<>(ImportField.class);
    private static final Map<String, ImportField> MEANT = new HashMap<>();

    /** Words above a name that may be the whole of it, and is its first part when there is a column of surnames. */
    private static final Set<String> PERHAPS_FIRST = Stream.of("name", "имя", "ім'я", "аты", "نام", "név")
            .map(Headings::plain)
            .collect(Collectors.toSet());

    /** With one of these the heading is about a way to reach somebody, and is none. */
    private static final Set<String> ABOUT = Set.of(
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
            "верный");

    static {
        put(
                ImportField.NAME,
                "name, full name, client, contact, contact name, client name, имя, фио, клиент, имя фамилия, фамилия имя, контакт");
        put(
                ImportField.NAME,
                "фамилия имя отчество, полное имя, имя и фамилия, ПІБ, прізвище та ім'я, клієнт, аты-жөні, толық аты, név, teljes név");
        put(ImportField.NAME, "نام, نام کامل, نام و نام خانوادگی, مشتری, клиент аты, ügyfél, ім'я, аты, ф и о");
        put(
                ImportField.FIRST_NAME,
                "first name, given name, forename, имя клиента, keresztnév, utónév, نام کوچک, есімі");
        put(
                ImportField.MIDDLE_NAME,
                "middle name, additional name, patronymic, отчество, по батькові, әкесінің аты, второе имя");
        put(
                ImportField.LAST_NAME,
                "last name, surname, family name, фамилия, фамилия клиента, прізвище, vezetéknév, családnév, نام خانوادگی");
        put(ImportField.VK, "vk, vkontakte, вк, вконтакте");
        put(ImportField.FACEBOOK, "facebook, fb, фейсбук, фб");
        put(
                ImportField.PROFILE,
                "profile, profile url, profile link, link, page, профиль, ссылка, страница, ссылка на профиль, соцсеть, соцсети");
        put(ImportField.PROFILE, "профіль, посилання, сторінка, сілтеме, profil, پروفایل, لینک");
        put(
                ImportField.PHONE,
                "phone, mobile, tel, telephone, cell, phone number, телефон, мобильный, тел, номер телефона, сотовый, мобільний");
        put(ImportField.PHONE, "ұялы, телефоны, telefon, telefonszám, mobil, تلفن, موبایل, شماره تلفن, تلفن همراه");
        put(
                ImportField.EMAIL,
                "email, e mail, mail, почта, емейл, имейл, мейл, електронна пошта, пошта, пошта e mail, пошта email, электронная почта");
        put(
                ImportField.EMAIL,
                "поштасы, электрондық пошта, e-mail cím, email cím, ایمیل, پست الکترونیکی, email address, e mail address");
        put(
                ImportField.CONTACT,
                "other contacts, other contact, telegram, whatsapp, телеграм, ватсап, другие контакты, адрес, інші контакти, cím, آدرس, تلگرام");
        put(
                ImportField.CONTACT_LABEL,
                "contact label, phone label, phone type, email label, email type, тип телефона, тип почты");
        put(
                ImportField.COMMENT,
                "comment, comments, description, about, комментарий, комментарии, описание, примечание, коментар, опис, примітка");
        put(ImportField.COMMENT, "түсініктеме, пікір, megjegyzés, leírás, توضیح, توضیحات");
        put(
                ImportField.SOURCE,
                "source, lead source, utm source, источник, откуда, джерело, звідки, дереккөз, forrás, منبع");
        put(
                ImportField.STATUS,
                "status, stage, статус, статус клиента, этап, стадия, этап сделки, стадия сделки, етап, стадія, күйі, мәртебе, állapot, státusz, وضعیت");
        put(
                ImportField.OWNER,
                "owner, manager, responsible, assigned to, менеджер, ответственный, ответственный менеджер, владелец");
        put(ImportField.OWNER, "відповідальний, жауапты, felelős, مسئول");
        put(
                ImportField.TAGS,
                "tags, tag, labels, теги, тег, метки, метка, мітки, мітка, тегтер, címkék, címke, برچسب, برچسب‌ها");
        put(ImportField.NOTE, "note, notes, заметка, заметки, нотатка, нотатки, жазба, jegyzet, jegyzetek, یادداشت");
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
        return Optional.ofNullable(MEANT.get(plain));
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
