package org.okolo.exchange.line;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a file can mean. Each knows what people write above such a column, in English and in Russian. */
public enum ImportField {
    NAME("name", "full name", "client", "contact", "имя", "фио", "клиент", "имя фамилия", "фамилия имя", "контакт"),
    FIRST_NAME("first name", "given name", "имя клиента"),
    LAST_NAME("last name", "surname", "family name", "фамилия"),
    VK("vk", "vkontakte", "вк", "вконтакте"),
    FACEBOOK("facebook", "fb", "фейсбук", "фб"),
    /** An address of a page in any network we know. */
    PROFILE("profile", "link", "page", "профиль", "ссылка", "страница", "ссылка на профиль", "соцсеть", "соцсети"),
    PHONE("phone", "mobile", "tel", "telephone", "телефон", "мобильный", "тел"),
    EMAIL("email", "e mail", "mail", "почта", "емейл", "имейл"),
    /** Another way to reach the client: a messenger, an address. */
    CONTACT(
            "other contacts",
            "other contact",
            "telegram",
            "whatsapp",
            "телеграм",
            "ватсап",
            "другие контакты",
            "адрес"),
    COMMENT("comment", "comments", "description", "about", "комментарий", "комментарии", "описание", "примечание"),
    SOURCE("source", "lead source", "utm source", "источник", "откуда"),
    STATUS("status", "stage", "статус", "статус клиента", "этап", "стадия", "воронка"),
    OWNER(
            "owner",
            "manager",
            "responsible",
            "assigned to",
            "менеджер",
            "ответственный",
            "ответственный менеджер",
            "владелец"),
    TAGS("tags", "tag", "labels", "теги", "тег", "метки", "метка"),
    NOTE("note", "notes", "заметка", "заметки"),
    PRODUCT("product", "item", "goods", "товар", "продукт", "что купил", "покупка"),
    PRICE("price", "amount", "sum", "total", "цена", "сумма", "сумма покупки", "сумма заказа", "стоимость"),
    CURRENCY("currency", "валюта"),
    BOUGHT_ON("date", "purchase date", "bought on", "order date", "дата", "дата покупки", "дата заказа"),
    ORDER_STATE("order state", "order status", "статус заказа", "состояние заказа"),
    PURCHASE_COMMENT("purchase comment", "order comment", "комментарий к покупке", "комментарий к заказу"),
    /** What the project wants to know of its clients: the field is named by its key. */
    FIELD;

    /** Of these there may be several columns, and any word of the heading tells: nobody calls anything else so. */
    private static final Set<ImportField> WAYS_TO_REACH = EnumSet.of(VK, FACEBOOK, PHONE, EMAIL);

    private final List<String> headings;

    ImportField(String... headings) {
        this.headings = List.of(headings);
    }

    /** What a heading most likely means; nothing when it says nothing we know. */
    static Optional<ImportField> guess(String heading) {
        var plain = plain(heading);
        var exact = Arrays.stream(values())
                .filter(field -> field.headings.contains(plain)
                        || (field != FIELD && plain(field.name()).equals(plain)))
                .findFirst();
        return exact.isPresent() ? exact : byWord(plain);
    }

    /** Whether several columns may mean it. */
    boolean addsUp() {
        return WAYS_TO_REACH.contains(this) || this == TAGS || this == NOTE || this == PROFILE || this == CONTACT;
    }

    private static Optional<ImportField> byWord(String plain) {
        var words = Set.copyOf(List.of(plain.split(" ")));
        var meant = WAYS_TO_REACH.stream()
                .filter(field -> field.headings.stream().anyMatch(words::contains))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The form in which two headings are the same. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
