package io.github.guihua.model.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That nothing is printed is seen from outside, by {@code ModulePathTest}; here, that applications keep their logging. */
class VersionLineTest {

    // held, so that the JDK does not forget them
    private final Logger hibernate = Logger.getLogger("org.hibernate");
    private final Logger version = Logger.getLogger("org.hibernate.validator.internal.util.Version");
    private final Logger validator = Logger.getLogger(HibernateValidator.class.getName());

    @AfterEach
    void unset() {
        hibernate.setLevel(null);
        version.setLevel(null);
    }

    @Test
    void oneLoggerIsSilentDuringTheStart() {
        VersionLine.keptBack(() -> {
            assertFalse(version.isLoggable(Level.INFO));
            assertTrue(version.isLoggable(Level.WARNING));
            assertTrue(validator.isLoggable(Level.INFO));
            return "";
        });
        assertNull(version.getLevel());
        assertTrue(version.isLoggable(Level.INFO));
    }

    @Test
    void aStartThatFailsLeavesNoSilence() {
        assertThrows(
                IllegalStateException.class,
                () -> VersionLine.keptBack(() -> {
                    throw new IllegalStateException();
                }));
        assertNull(version.getLevel());
    }

    @Test
    void whatAnApplicationHasSetStays() {
        hibernate.setLevel(Level.FINE);
        assertTrue(VersionLine.keptBack(() -> version.isLoggable(Level.FINE)));
        assertNull(version.getLevel());

        version.setLevel(Level.INFO);
        assertTrue(VersionLine.keptBack(() -> version.isLoggable(Level.INFO)));
        assertEquals(Level.INFO, version.getLevel());
    }
}
