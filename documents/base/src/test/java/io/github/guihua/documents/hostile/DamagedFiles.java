package io.github.guihua.documents.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Damages whole files as disks, networks and attackers do. Archives are damaged as they are, and in their parts, which
 * are packed again, so that the damage is found in the parts. The same seed gives the same files.
 */
public final class DamagedFiles {

    private static final int MOST_FLIPS = 20;
    private static final int LONGEST_RANGE = 200;
    private static final int BOMB = 3_000_000;

    private final Random random;
    private final List<UnaryOperator<byte[]>> ofBytes = List.of(
            this::cut,
            this::flip,
            this::overwrite,
            this::delete,
            this::duplicate,
            this::insertZeros,
            this::swapRanges,
            this::repeat);

    private DamagedFiles(long seed) {
        this.random = new Random(seed);
    }

    /** Returns damaged files. */
    public static List<byte[]> of(byte[] whole, long seed, int count) {
        DamagedFiles files = new DamagedFiles(seed);
        List<byte[]> damaged = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            damaged.add(Zips.isZip(whole) && i % 4 > 0 ? files.damagedParts(whole, i) : files.damaged(whole, i));
        }
        return damaged;
    }

    private byte[] damaged(byte[] whole, int i) {
        byte[] damaged = ofBytes.get(i / 2 % ofBytes.size()).apply(whole);
        return random.nextInt(4) == 0 ? flip(damaged) : damaged;
    }

    private byte[] damagedParts(byte[] whole, int i) {
        Map<String, byte[]> entries = new LinkedHashMap<>(Zips.unpack(whole));
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (i % 16) {
            case 1 -> entries.remove(name);
            case 2 -> {
                String other = names.get(random.nextInt(names.size()));
                byte[] content = entries.get(name);
                entries.put(name, entries.get(other));
                entries.put(other, content);
            }
            case 3 -> entries.put(name, filled(BOMB, (byte) ' '));
            case 5 -> entries.put(name, nested(random.nextInt(20_000)));
            case 6 -> entries.put(name, entities());
            case 7 -> entries.put(name, new byte[0]);
            case 9 -> entries.put(name, elements(entries.get(name)));
            default -> entries.put(name, damaged(entries.get(name), random.nextInt(64)));
        }
        return Zips.pack(entries);
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private byte[] flip(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int n = random.nextInt(MOST_FLIPS) + 1; n > 0 && flipped.length > 0; n--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] overwrite(byte[] bytes) {
        byte[] over = bytes.clone();
        int from = at(over);
        byte[] noise = new byte[Math.min(length(), over.length - from)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, over, from, noise.length);
        return over;
    }

    private byte[] delete(byte[] bytes) {
        int from = at(bytes);
        int to = Math.min(from + length(), bytes.length);
        return join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private byte[] duplicate(byte[] bytes) {
        int from = at(bytes);
        int to = Math.min(from + length(), bytes.length);
        return join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private byte[] insertZeros(byte[] bytes) {
        int at = at(bytes);
        return join(Arrays.copyOf(bytes, at), new byte[length()], Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private byte[] swapRanges(byte[] bytes) {
        byte[] swapped = bytes.clone();
        int first = at(bytes);
        int second = at(bytes);
        int n = Math.min(length(), bytes.length - Math.max(first, second));
        for (int i = 0; i < n; i++) {
            swapped[first + i] = bytes[second + i];
            swapped[second + i] = bytes[first + i];
        }
        return swapped;
    }

    /** Repeats a range two hundred times. */
    private byte[] repeat(byte[] bytes) {
        int from = at(bytes);
        int to = Math.min(from + length(), bytes.length);
        byte[] range = Arrays.copyOfRange(bytes, from, to);
        byte[][] parts = new byte[202][];
        Arrays.fill(parts, range);
        parts[0] = Arrays.copyOf(bytes, from);
        parts[201] = Arrays.copyOfRange(bytes, to, bytes.length);
        return join(parts);
    }

    /** Doubles, deletes or swaps an element of XML, so that the part stays well-formed more often. */
    private byte[] elements(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = xml.indexOf('<', at(bytes));
        int end = start < 0 ? -1 : xml.indexOf("/>", start);
        if (end < 0) {
            return flip(bytes);
        }
        String element = xml.substring(start, end + 2);
        String changed = xml.substring(0, start) + element.repeat(random.nextInt(3) * 500) + xml.substring(end + 2);
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] nested(int depth) {
        return ("<a>".repeat(depth) + "</a>".repeat(depth)).getBytes(StandardCharsets.UTF_8);
    }

    /** Entities that grow to a billion, and one outside the file. */
    private static byte[] entities() {
        return BrokenFiles.laughs("worksheet").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filled(int length, byte with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, with);
        return bytes;
    }

    private int at(byte[] bytes) {
        return bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    }

    private int length() {
        return random.nextInt(LONGEST_RANGE) + 1;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
