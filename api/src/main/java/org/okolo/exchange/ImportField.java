package org.okolo.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can mean. Each knows what people write above such a column, in English and in Russian. */
public enum ImportField {
    NAME("name", "full name", "client", "contact", "имя", "фио", "клиент", "имя фамилия", "фамилия имя", "контакт"),
    FIRST_NAME("first name", "given name", "имя клиента"),
    LAST_NAME("last name", "surname", "family name", "фамилия"),
    VK("vk", "vkontakte", "vk id", "vk profile", "vk link", "вк", "вконтакте", "профиль вк", "ссылка вк", "id вк"),
    FACEBOOK("facebook", "fb", "facebook profile", "facebook link", "фейсбук", "фб", "профиль facebook"),
    PHONE("phone", "phone number", "mobile", "tel", "telephone", "телефон", "номер телефона", "мобильный", "тел"),
    EMAIL("email", "e mail", "mail", "почта", "электронная почта", "эл почта", "емейл", "имейл"),
    COMMENT("comment", "comments", "description", "about", "комментарий", "описание", "примечание"),
    SOURCE("source", "lead source", "utm source", "источник", "откуда"),
    STATUS("status", "stage", "статус", "этап", "стадия", "воронка"),
    OWNER("owner", "manager", "responsible", "assigned to", "менеджер", "ответственный", "владелец"),
    TAGS("tags", "tag", "labels", "теги", "тег", "метки", "метка"),
    NOTE("note", "notes", "заметка", "заметки"),
    PRODUCT("product", "item", "goods", "товар", "продукт", "что купил", "покупка"),
    PRICE("price", "amount", "sum", "total", "цена", "сумма", "стоимость"),
    CURRENCY("currency", "валюта"),
    BOUGHT_ON("date", "purchase date", "bought on", "order date", "дата", "дата покупки", "дата заказа"),
    ORDER_STATE("order state", "order status", "статус заказа", "состояние заказа");

    private final List<String> headings;

    ImportField(String... headings) {
        this.headings = List.of(headings);
    }

    /** What a heading most likely means; nothing when it says nothing we know. */
    static Optional<ImportField> guess(String heading) {
        var plain = plain(heading);
        return Arrays.stream(values())
                .filter(field ->
                        field.headings.contains(plain) || plain(field.name()).equals(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
