package it.infolavoro.servicecontent;

import it.infolavoro.platform.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a value of a content is written into a cell, and read again from one that a person filled in. */
public enum CellKind {
    /** Plain text. */
    TEXT {
        @Override
        Optional<Object> value(String text) {
            return Optional.of(text);
        }
    },
    /** A key of a code list. */
    KEY {
        @Override
        Optional<Object> value(String text) {
            return Optional.of(text);
        }
    },
    /** Keys of a code list, with commas between. */
    KEYS {
        @Override
        String text(Object value) {
            var keys = (List<?>) value;
            return keys.isEmpty()
                    ? null
                    : String.join(", ", keys.stream().map(Object::toString).toList());
        }

        @Override
        Optional<Object> value(String text) {
            return Optional.of(Arrays.stream(text.split("[,;\\n]"))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .toList());
        }
    },
    /** A whole number. */
    NUMBER {
        @Override
        Optional<Object> value(String text) {
            return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    },
    /** Yes or no. */
    FLAG {
        @Override
        String text(Object value) {
            return Boolean.TRUE.equals(value) ? "sì" : "no";
        }

        @Override
        Optional<Object> value(String text) {
            return switch (text.toLowerCase(Locale.ITALIAN)) {
                case "sì", "si", "s", "x", "yes", "vero", "true", "1" -> Optional.of(true);
                case "no", "n", "falso", "false", "0" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
    },
    /** A day. */
    DATE {
        @Override
        Optional<Object> value(String text) {
            return date(text, DateTimeFormatter.ISO_LOCAL_DATE).or(() -> date(text.split("[ T]")[0], ITALIAN));
        }
    },
    /** Degrees of latitude or longitude. */
    DEGREES {
        @Override
        String text(Object value) {
            return ((BigDecimal) value).toPlainString();
        }

        @Override
        Optional<Object> value(String text) {
            return text.matches("-?[0-9]{1,3}([.,][0-9]{1,15})?")
                    ? Optional.of(new BigDecimal(text.replace(',', '.')))
                    : Optional.empty();
        }
    },
    /** The hours of a week. */
    HOURS {
        @Override
        @SuppressWarnings("unchecked")
        String text(Object value) {
            return WeekHours.write((List<OpeningSpan>) value);
        }

        @Override
        Optional<Object> value(String text) {
            return WeekHours.read(text).map(week -> week);
        }
    };

    private static final DateTimeFormatter ITALIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** The value as a cell; null for an empty one. */
    String text(Object value) {
        return value.toString();
    }

    /** What a cell that is not empty holds; empty where that is no such value. */
    abstract Optional<Object> value(String text);

    /** The value as a cell; null for nothing. */
    final String write(Object value) {
        return value == null ? null : Text.tidy(text(value));
    }

    private static Optional<Object> date(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
