package io.github.guihua.model.internal;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** User-visible texts in English and Chinese, from a resource bundle whose root is English. */
public final class Messages {

    private static final String BUNDLE = Messages.class.getName();

    private Messages() {}

    /**
     * Returns the display name of a constant, looked up by its type and its name.
     *
     * @param constant a constant of a public enum of this module
     * @param locale the language of the text: Chinese, or English for every other language
     * @return the name
     */
    public static String term(Enum<?> constant, Locale locale) {
        String type = constant.getDeclaringClass().getName();
        String key = type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
        return bundle(locale).getString(key);
    }

    /**
     * Returns the message of a code.
     *
     * @param code the code of a constraint or rule
     * @param parameters the values for the placeholders in braces, by name
     * @param locale the language of the text: Chinese, or English for every other language
     * @return the message, the code itself when it has none
     */
    public static String of(String code, Map<String, Object> parameters, Locale locale) {
        String message = template(code, locale);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            message = message.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        }
        return message;
    }

    /**
     * Returns the message of a code with its placeholders in braces.
     *
     * @param code the code of a constraint or rule
     * @param locale the language of the text: Chinese, or English for every other language
     * @return the message, the code itself when it has none
     */
    public static String template(String code, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.containsKey(code) ? bundle.getString(code) : code;
    }

    private static ResourceBundle bundle(Locale locale) {
        // the root locale has no fallback, so an English reader gets English texts on a machine with a Chinese locale
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT);
    }
}
