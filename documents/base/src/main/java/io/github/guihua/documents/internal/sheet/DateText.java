package io.github.guihua.documents.internal.sheet;

import io.github.guihua.core.numeral.NumeralFormat;
import io.github.guihua.documents.internal.sheet.FormatCode.Kind;
import io.github.guihua.documents.internal.sheet.FormatCode.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the dates and times of cells, which are numbers of days, as a sheet shows them. */
final class DateText {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** From here on the days are one too many: the system has a 29 February 1900. */
    private static final int AFTER_FALSE_DAY = 60;

    /** 31 December 9999, the last day of the system. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final LocalDateTime time;
    private final long seconds;
    private final boolean chinese;

    private DateText(LocalDateTime time, long seconds, boolean chinese) {
        this.time = time;
        this.seconds = seconds;
        this.chinese = chinese;
    }

    /** Returns a number of days as its format shows it, null when it is no day. */
    static @Nullable String show(BigDecimal days, FormatCode format, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST) > 0) {
            return null;
        }
        long seconds =
                days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = seconds / 86_400;
        LocalDate date =
                from1904 ? EPOCH_1904.plusDays(day) : EPOCH_1900.plusDays(day >= AFTER_FALSE_DAY ? day - 1 : day);
        LocalDateTime time = date.atStartOfDay().plus(Duration.ofSeconds(seconds % 86_400));
        return new DateText(time, seconds, format.isChinese()).write(format.tokens());
    }

    private String write(List<Token> tokens) {
        boolean halves = tokens.stream().anyMatch(token -> token.kind() == Kind.HALF_DAY);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case TIME -> shown.append(part(token.text(), halves, isMinute(tokens, i)));
                case HALF_DAY -> shown.append(half(token.text()));
                case LITERAL, POINT, COMMA, PERCENT -> shown.append(token.text());
                default -> {}
            }
        }
        return shown.toString();
    }

    /** Whether m is a minute: after an hour or before a second. */
    private static boolean isMinute(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.TIME) {
                if (tokens.get(i).text().contains("h")) {
                    return true;
                }
                break;
            }
        }
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.TIME) {
                return tokens.get(i).text().contains("s");
            }
        }
        return false;
    }

    private String part(String letters, boolean halves, boolean minute) {
        int n = letters.length();
        return switch (letters.charAt(0)) {
            case 'y', 'e' -> year(letters.charAt(0) == 'y' && n <= 2);
            case 'm' -> minute ? number(time.getMinute(), n) : month(n);
            case 'd' -> n < 3 ? number(time.getDayOfMonth(), n) : weekday(n < 4, Locale.ENGLISH);
            case 'a' -> weekday(n < 4, Locale.CHINA);
            case 'h' -> number(halves ? (time.getHour() + 11) % 12 + 1 : time.getHour(), n);
            case 's' -> number(time.getSecond(), n);
            default -> counting(letters);
        };
    }

    /** Returns hours, minutes or seconds that count on beyond a day, an hour or a minute. */
    private String counting(String letters) {
        long unit = switch (letters.charAt(1)) {
            case 'h' -> 3600;
            case 'm' -> 60;
            default -> 1;
        };
        return String.valueOf(seconds / unit);
    }

    private String year(boolean isShort) {
        int year = isShort ? time.getYear() % 100 : time.getYear();
        return chinese ? NumeralFormat.formatYear(year) : isShort ? number(year, 2) : String.valueOf(year);
    }

    private String month(int n) {
        return n < 3
                ? number(time.getMonthValue(), n)
                : time.getMonth().getDisplayName(n == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
    }

    private String weekday(boolean isShort, Locale locale) {
        TextStyle style = !isShort ? TextStyle.FULL : locale.equals(Locale.CHINA) ? TextStyle.NARROW : TextStyle.SHORT;
        return time.getDayOfWeek().getDisplayName(style, locale);
    }

    private String half(String written) {
        String[] names = written.split("/");
        return names[time.getHour() < 12 ? 0 : names.length - 1];
    }

    private String number(int number, int digits) {
        return chinese
                ? NumeralFormat.format(number)
                : digits > 1 && number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Returns the number of days of a date in the form of ISO 8601, or the words if they are none. */
    static String days(String iso) {
        try {
            String value = iso.strip();
            LocalDateTime time = value.indexOf('T') < 0
                    ? LocalDate.parse(value).atStartOfDay()
                    : LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            long day = ChronoUnit.DAYS.between(EPOCH_1900, time.toLocalDate());
            BigDecimal part = BigDecimal.valueOf(time.toLocalTime().toSecondOfDay())
                    .divide(SECONDS_A_DAY, 10, RoundingMode.HALF_UP);
            return BigDecimal.valueOf(day >= AFTER_FALSE_DAY ? day + 1 : day)
                    .add(part)
                    .toPlainString();
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
