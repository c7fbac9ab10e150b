package io.github.guihua.model.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Pairing by likeness against the plain way: each is compared with each, and the most alike pair first. */
class PairingProperties {

    @Property(tries = 300)
    void ofFewEachIsComparedWithEach(
            @ForAll @Size(max = 30) List<@CharRange(from = '一', to = '万') @StringLength(max = 60) String> older,
            @ForAll @Size(max = 30) List<@CharRange(from = '一', to = '万') @StringLength(max = 60) String> newer) {
        Pairing<Likeness> pairing = pairing(older, newer).byLikeness(PairingProperties::likeness);
        assertEquals(plainly(older, newer), pairs(pairing));
    }

    private static Pairing<Likeness> pairing(List<String> older, List<String> newer) {
        return new Pairing<>(
                older.stream().map(Likeness::of).toList(),
                newer.stream().map(Likeness::of).toList());
    }

    private static double likeness(Likeness one, Likeness other) {
        return one.to(other, Likeness.ALIKE);
    }

    private static Map<Integer, Integer> pairs(Pairing<?> pairing) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        pairing.pairs().forEach(pair -> pairs.put(pair.olderIndex(), pair.newerIndex()));
        return pairs;
    }

    private record Alike(int older, int newer, double likeness) {}

    private static Map<Integer, Integer> plainly(List<String> older, List<String> newer) {
        List<Alike> all = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            for (int j = 0; j < newer.size(); j++) {
                double dice = dice(older.get(i), newer.get(j));
                if (dice >= 0.5) {
                    all.add(new Alike(i, j, dice));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (Alike alike : all) {
            if (!pairs.containsKey(alike.older()) && !pairs.containsValue(alike.newer())) {
                pairs.put(alike.older(), alike.newer());
            }
        }
        return pairs;
    }

    private static double dice(String one, String other) {
        Set<String> pairs = neighbours(one);
        Set<String> others = neighbours(other);
        int sum = pairs.size() + others.size();
        pairs.retainAll(others);
        return pairs.isEmpty() ? 0 : 2.0 * pairs.size() / sum;
    }

    private static Set<String> neighbours(String text) {
        Set<String> pairs = new HashSet<>();
        if (!text.isEmpty()) {
            String all = "\0" + text + "\0";
            for (int i = 0; i + 1 < all.length(); i++) {
                pairs.add(all.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
