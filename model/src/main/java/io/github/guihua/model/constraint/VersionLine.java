package io.github.guihua.model.constraint;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The line with its version that Hibernate Validator logs when it is first used. Where an application has set up no
 * logging, the JDK's prints it to standard error.
 *
 * <p>It is kept back by the level of its one logger, which is as it was once the start is over. An application that has
 * set a level for this logger, or for one above it other than the root, gets what it asked for; so does one whose logging
 * is not the JDK's.
 */
final class VersionLine {

    private static final String LOGGER = "org.hibernate.validator.internal.util.Version";

    private VersionLine() {}

    /**
     * Starts Hibernate Validator.
     *
     * @param start makes what is wanted of it
     * @return what was made
     */
    static <T> T keptBack(Supplier<T> start) {
        // held here for as long as it is needed: the JDK forgets a logger, and its level, that nobody holds
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
