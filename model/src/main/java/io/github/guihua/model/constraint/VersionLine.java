package io.github.guihua.model.constraint;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Suppresses the line with the version number that Hibernate Validator logs on first use. In an application without a
 * logging configuration, JDK logging prints this line to standard error.
 *
 * <p>The level of the logger of this line is changed during the start and then restored. Nothing changes for an
 * application that has set a level for this logger or for a parent logger other than the root, or that does not use JDK
 * logging.
 */
final class VersionLine {

    private static final String LOGGER = "org.hibernate.validator.internal.util.Version";

    private VersionLine() {}

    /**
     * Starts Hibernate Validator.
     *
     * @param start creates an object of Hibernate Validator
     * @return the created object
     */
    static <T> T keptBack(Supplier<T> start) {
        // keep a reference as long as needed: the JDK discards a logger and its level when nothing refers to it
        Logger logger = Logger.getLogger(LOGGER);
        if (isConfigured(logger)) {
            return start.get();
        }
        logger.setLevel(Level.WARNING);
        try {
            return start.get();
        } finally {
            logger.setLevel(null);
        }
    }

    private static boolean isConfigured(Logger logger) {
        for (Logger at = logger; at.getParent() != null; at = at.getParent()) {
            if (at.getLevel() != null) {
                return true;
            }
        }
        return false;
    }
}
