package io.patchbay.slee.container.profile.store;

import io.patchbay.slee.container.profile.query.Condition;
import io.patchbay.slee.container.profile.query.Condition.Match;
import io.patchbay.slee.container.profile.schema.IndexKey;
import io.patchbay.slee.container.profile.schema.TextRules;
import io.patchbay.slee.model.descriptor.QueryOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a condition. Confined to its thread.
 *
 * <p>First, each longest-prefix match becomes a comparison with the longest prefix that the table
 * has. Then an index names candidates where one fits, else all rows are candidates. Each candidate
 * is tested, so an index may name too many. Specification: 10.20.
 */
final class Search {
    private final RowStore store;
    private final Map<String, Optional<ProfileRow>> overlay;

    Search(RowStore store, Map<String, Optional<ProfileRow>> overlay) {
        this.store = store;
        this.overlay = overlay;
    }

    List<ProfileRow> run(Condition condition, long max) {
        Condition decided =
                condition.replace(c ->
                        c instanceof Match match
                                        && match.operator() == QueryOperator.LONGEST_PREFIX_MATCH
                                ? longestPrefix(match)
                                : c);
        List<ProfileRow> found = new ArrayList<>();
        Set<String> names = candidates(decided);
        if (names == null) {
            for (ProfileRow row : store.all()) {
                addCommitted(found, row, decided, max);
            }
        } else {
            for (String name : names) {
                addCommitted(found, store.get(name), decided, max);
            }
        }
        for (Optional<ProfileRow> changed : overlay.values()) {
            changed.filter(row -> found.size() < max && decided.test(row.values()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private void addCommitted(
            List<ProfileRow> found, @Nullable ProfileRow row, Condition condition, long max) {
        if (row != null
                && found.size() < max
                && !overlay.containsKey(row.name())
                && condition.test(row.values())) {
            found.add(row);
        }
    }

    private Condition longestPrefix(Match match) {
        String text = (String) match.value();
        RowIndex index = store.equality(match.attribute(), match.rules());
        int longest = index == null ? scanned(match, text) : lookedUp(match, text, index);
        return longest < 0 ? new Condition.Never() : equalTo(match, text.substring(0, longest));
    }

    private static Match equalTo(Match match, String prefix) {
        return new Match(match.attribute(), QueryOperator.EQUALS, prefix, prefix, match.rules());
    }

    private int lookedUp(Match match, String text, RowIndex index) {
        for (int length = text.length(); length >= 0; length--) {
            String prefix = text.substring(0, length);
            boolean committed =
                    index.named(prefix).stream().anyMatch(name -> !overlay.containsKey(name));
            if (committed || inOverlay(equalTo(match, prefix))) {
                return length;
            }
        }
        return -1;
    }

    private boolean inOverlay(Condition condition) {
        for (Optional<ProfileRow> changed : overlay.values()) {
            if (changed.isPresent() && condition.test(changed.get().values())) {
                return true;
            }
        }
        return false;
    }

    private int scanned(Match match, String text) {
        int longest = -1;
        for (ProfileRow row : store.all()) {
            if (!overlay.containsKey(row.name())) {
                longest = Math.max(longest, prefixLength(match, text, row));
            }
        }
        for (Optional<ProfileRow> changed : overlay.values()) {
            if (changed.isPresent()) {
                longest = Math.max(longest, prefixLength(match, text, changed.get()));
            }
        }
        return longest;
    }

    private static int prefixLength(Match match, String text, ProfileRow row) {
        Object prefix = row.get(match.attribute());
        return prefix == null ? -1 : match.rules().prefixLength(text, (String) prefix);
    }

    /** Names that include all rows that satisfy the condition; null if no index helps. */
    private @Nullable Set<String> candidates(Condition condition) {
        return switch (condition) {
            case Match match -> matching(match);
            case Condition.Holds holds -> {
                RowIndex index = store.equality(holds.attribute(), TextRules.NATURAL);
                yield index == null ? null : index.named(holds.element());
            }
            case Condition.And and -> fewest(and.conditions());
            case Condition.Or or -> union(or.conditions());
            case Condition.Not not -> null;
            case Condition.Never never -> Set.of();
        };
    }

    private @Nullable Set<String> fewest(List<Condition> conditions) {
        Set<String> fewest = null;
        for (Condition condition : conditions) {
            Set<String> names = candidates(condition);
            if (names != null && (fewest == null || names.size() < fewest.size())) {
                fewest = names;
            }
        }
        return fewest;
    }

    private @Nullable Set<String> union(List<Condition> conditions) {
        Set<String> union = new HashSet<>();
        for (Condition condition : conditions) {
            Set<String> names = candidates(condition);
            if (names == null) {
                return null;
            }
            union.addAll(names);
        }
        return union;
    }

    private @Nullable Set<String> matching(Match match) {
        if (match.operator() == QueryOperator.EQUALS) {
            RowIndex index = store.equality(match.attribute(), match.rules());
            return index == null ? null : index.named(match.value());
        }
        RowIndex index = store.index(new IndexKey(match.attribute(), match.rules(), true));
        NavigableMap<Object, Set<String>> sorted = index == null ? null : index.inOrder();
        return sorted == null ? null : inOrder(match, sorted);
    }

    private static @Nullable Set<String> inOrder(
            Match match, NavigableMap<Object, Set<String>> sorted) {
        Object from = match.rules().key(match.value());
        return switch (match.operator()) {
            case LESS_THAN -> all(sorted.headMap(from, false).values());
            case LESS_THAN_OR_EQUALS -> all(sorted.headMap(from, true).values());
            case GREATER_THAN -> all(sorted.tailMap(from, false).values());
            case GREATER_THAN_OR_EQUALS -> all(sorted.tailMap(from, true).values());
            case RANGE_MATCH -> {
                boolean empty = match.rules().compare(match.value(), match.to()) > 0;
                Object to = match.rules().key(match.to());
                yield empty ? Set.of() : all(sorted.subMap(from, true, to, true).values());
            }
            case HAS_PREFIX -> match.rules().isNatural() ? prefixed(sorted, (String) from) : null;
            case EQUALS, NOT_EQUALS, LONGEST_PREFIX_MATCH -> null;
        };
    }

    private static Set<String> all(Collection<Set<String>> sets) {
        Set<String> names = new HashSet<>();
        sets.forEach(names::addAll);
        return names;
    }

    private static Set<String> prefixed(NavigableMap<Object, Set<String>> sorted, String prefix) {
        Set<String> names = new HashSet<>();
        for (Map.Entry<Object, Set<String>> entry : sorted.tailMap(prefix, true).entrySet()) {
            if (!((String) entry.getKey()).startsWith(prefix)) {
                break;
            }
            names.addAll(entry.getValue());
        }
        return names;
    }
}
