package org.okolo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the demo says, in its language. */
record DemoWords(String locale, ResourceBundle catalogue) {

    /** @param locale the code of a language */
    static DemoWords in(String locale) {
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new DemoWords(locale, ResourceBundle.getBundle("demo.words", Locale.forLanguageTag(locale), exact));
    }

    String of(String key) {
        return catalogue.getString(key);
    }

    /** All texts of a numbered key, from 1 on. */
    List<String> all(String key) {
        var texts = new ArrayList<String>();
        for (var i = 1; catalogue.containsKey(key + "." + i); i++) {
            texts.add(of(key + "." + i));
        }
        return texts;
    }
}
