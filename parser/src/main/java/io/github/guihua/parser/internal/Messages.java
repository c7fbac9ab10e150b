package io.github.guihua.parser.internal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The text for people: a resource bundle, in English by default and in Chinese. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getName();

    private Messages() {}

    /**
     * Returns the term of a constant for people.
     *
     * @param constant a constant of a public enum of this module
     * @param locale the language: Chinese, else English
     * @return the term
     */
    public static String term(Enum<?> constant, Locale locale) {
        String type = constant.getDeclaringClass().getName();
        String key = type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
        return bundle(locale).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        // the root locale has no fallback, so an English reader gets English words even on a Chinese machine
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT);
    }
}
