package io.github.guihua.documents.doc.internal;

import java.net.URI;
import java.util.ServiceLoader;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.status.StatusLogger;
import org.apache.logging.log4j.util.PropertiesUtil;
import org.jspecify.annotations.Nullable;

/**
 * Keeps POI from writing to standard error where no logging library is. POI logs through log4j's API, which then prints a
 * line at its start, and the errors of POI later. Both are no news: what POI cannot read becomes an exception or a
 * diagnostic. Loggers of other names are as they were. Where a logging library or a choice of the user is, nothing is done.
 */
final class QuietLog {

    private static final String SILENT = "org.apache.poi.";
    private static final String CHOICE = "log4j.provider";

    private QuietLog() {}

    /** Runs once, when the class is first used. */
    private static final class Start {

        private static final boolean DONE = start();

        private static boolean start() {
            boolean chosen = PropertiesUtil.getProperties().getStringProperty(CHOICE) != null
                    || ServiceLoader.load(Provider.class, LogManager.class.getClassLoader())
                            .findFirst()
                            .isPresent();
            if (!chosen) {
                StatusLogger status = StatusLogger.getLogger();
                Level before = status.getFallbackListener().getStatusLevel();
                status.getFallbackListener().setLevel(Level.OFF);
                try {
                    LogManager.setFactory(new Factory(LogManager.getFactory()));
                } finally {
                    status.getFallbackListener().setLevel(before);
                }
            }
            return true;
        }
    }

    /** Quietens POI's loggers before POI's classes ask for them. */
    static boolean begin() {
        return Start.DONE;
    }

    private record Factory(LoggerContextFactory factory) implements LoggerContextFactory {

        @Override
        public LoggerContext getContext(
                String caller, ClassLoader loader, @Nullable Object external, boolean currentContext) {
            return new Context(factory.getContext(caller, loader, external, currentContext));
        }

        @Override
        public LoggerContext getContext(
                String caller,
                ClassLoader loader,
                @Nullable Object external,
                boolean currentContext,
                @Nullable URI configuration,
                @Nullable String name) {
            return new Context(factory.getContext(caller, loader, external, currentContext, configuration, name));
        }

        @Override
        public void removeContext(LoggerContext context) {
            factory.removeContext(context instanceof Context own ? own.context() : context);
        }
    }

    private record Context(LoggerContext context) implements LoggerContext {

        @Override
        public Object getExternalContext() {
            return context.getExternalContext();
        }

        @Override
        public ExtendedLogger getLogger(String name) {
            return quiet(name, context.getLogger(name));
        }

        @Override
        public ExtendedLogger getLogger(String name, @Nullable MessageFactory messages) {
            return quiet(name, context.getLogger(name, messages));
        }

        @Override
        public boolean hasLogger(String name) {
            return context.hasLogger(name);
        }

        @Override
        public boolean hasLogger(String name, @Nullable MessageFactory messages) {
            return context.hasLogger(name, messages);
        }

        @Override
        public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
            return context.hasLogger(name, messages);
        }

        private static ExtendedLogger quiet(String name, ExtendedLogger logger) {
            if (name.startsWith(SILENT) && logger instanceof SimpleLogger simple) {
                simple.setLevel(Level.OFF);
            }
            return logger;
        }
    }
}
