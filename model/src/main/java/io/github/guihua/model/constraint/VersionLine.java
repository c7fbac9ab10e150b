package io.github.guihua.model.constraint;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Suppresses the lines that the start of Hibernate Validator prints on standard error in an application without a logging
 * library: the line with its version, and the error of log4j's API that it has no provider. Some libraries, such as POI,
 * bring this API alone.
 *
 * <p>The level of the logger of this line is changed during the start and then restored. Nothing changes for an
 * application that has set a level for this logger or for a parent logger other than the root, or that does not use JDK
 * logging.
 */
final class VersionLine {

    /** Tells JBoss Logging, through which Hibernate Validator logs, which library to use. */
    private static final String PROVIDER = "org.jboss.logging.provider";

    private static final String LOG4J = "org/apache/logging/log4j/LogManager.class";
    private static final String LOG4J_PROVIDERS = "META-INF/services/org.apache.logging.log4j.spi.Provider";
    private static final String LOGGER = "org.hibernate.validator.internal.util.Version";

    private VersionLine() {}

    /**
     * Starts Hibernate Validator.
     *
     * @param start creates an object of Hibernate Validator
     * @return the created object
     */
    static <T> T keptBack(Supplier<T> start) {
        if (System.getProperty(PROVIDER) != null || !hasLog4jWithoutProvider()) {
            return withoutVersion(start);
        }
        System.setProperty(PROVIDER, "jdk");
        try {
            return withoutVersion(start);
        } finally {
            System.clearProperty(PROVIDER);
        }
    }

    private static boolean hasLog4jWithoutProvider() {
        ClassLoader own = VersionLine.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return has(own, context, LOG4J) && !has(own, context, LOG4J_PROVIDERS);
    }

    private static boolean has(ClassLoader own, @Nullable ClassLoader context, String resource) {
        return own.getResource(resource) != null || context != null && context.getResource(resource) != null;
    }

    private static <T> T withoutVersion(Supplier<T> start) {
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
