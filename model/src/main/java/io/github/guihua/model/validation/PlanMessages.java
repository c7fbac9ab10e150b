package io.github.guihua.model.validation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of violations and rules: a bundle with English as its root, and Chinese. */
final class PlanMessages {

    private static final String BUNDLE = PlanMessages.class.getName();

    private PlanMessages() {}

    /** The message of a code in Chinese for a Chinese locale, else in English, whatever the default locale. */
    static String of(String code, Map<String, Object> parameters, Locale locale) {
        String message = template(code, locale);
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            message = message.replace("{" + parameter.getKey() + "}", String.valueOf(parameter.getValue()));
        }
        return message;
    }

    /** The same with what stands for its parameters; the code itself when it is not known. */
    static String template(String code, Locale locale) {
        // the root locale has no fallback, so a Chinese machine gives English words to an English reader
        Locale known = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, known);
        return bundle.containsKey(code) ? bundle.getString(code) : code;
    }
}
