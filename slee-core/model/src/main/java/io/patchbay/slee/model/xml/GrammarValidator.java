package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a tree with its grammar and reports every difference. Confined to one thread. */
final class GrammarValidator {

    private final Grammar grammar;
    private final Problems problems;

    GrammarValidator(Grammar grammar, Problems problems) {
        this.grammar = grammar;
        this.problems = problems;
    }

    /**
     * Checks a whole document.
     *
     * @return the children of the root below which everything is in order
     */
    Set<XmlElement> validate(XmlElement root) {
        Set<XmlElement> sound = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!root.name().equals(grammar.root())) {
            problems.add(
                    error(root, "wrong document element")
                            .found("<" + root.name() + ">")
                            .expected("<" + grammar.root() + ">")
                            .remedy("use the DOCTYPE that belongs to this document"));
            return sound;
        }
        checkItself(root);
        for (XmlElement child : root.children()) {
            int before = problems.errorCount();
            checkTree(child);
            if (problems.errorCount() == before) {
                sound.add(child);
            }
        }
        return sound;
    }

    private void checkTree(XmlElement element) {
        if (grammar.content(element.name()).isEmpty()) {
            return; // reported by its parent, whose content cannot contain it
        }
        checkItself(element);
        element.children().forEach(this::checkTree);
    }

    private void checkItself(XmlElement element) {
        checkAttributes(element);
        grammar.content(element.name()).ifPresent(model -> checkContent(element, model));
    }

    private void checkContent(XmlElement element, ContentModel model) {
        switch (model) {
            case ContentModel.Text text -> refuseChildren(element, model);
            case ContentModel.Empty empty -> {
                refuseChildren(element, model);
                refuseText(element);
            }
            case ContentModel.Sequence(List<ContentModel.Particle> particles) -> {
                refuseText(element);
                checkSequence(element, particles);
            }
        }
    }

    private void refuseChildren(XmlElement element, ContentModel model) {
        for (XmlElement child : element.children()) {
            problems.add(
                    error(child, "<" + child.name() + "> is not allowed in " + tag(element))
                            .expected(model.toString())
                            .remedy("remove the element"));
        }
    }

    private void refuseText(XmlElement element) {
        if (!element.text().isEmpty()) {
            problems.add(
                    error(element, "text is not allowed in " + tag(element))
                            .found("\"" + shorten(element.text()) + "\"")
                            .expected("elements only")
                            .remedy("remove the text or enclose it in the element it belongs to"));
        }
    }

    private void checkSequence(XmlElement element, List<ContentModel.Particle> particles) {
        int[] counts = new int[particles.size()];
        int current = 0;
        for (XmlElement child : element.children()) {
            int next = firstAccepting(child.name(), particles, counts, current);
            if (next >= 0) {
                counts[next]++;
                current = next;
            } else {
                int earlier = firstAccepting(child.name(), particles, counts, 0);
                if (earlier >= 0) {
                    counts[earlier]++;
                    reportOrder(element, child, particles);
                } else {
                    reportSuperfluous(element, child, particles);
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0 && particles.get(i).required()) {
                problems.add(
                        error(element, "missing element in " + tag(element))
                                .expected(particles.get(i).choice())
                                .remedy("add it; the order is " + order(particles)));
            }
        }
    }

    private static int firstAccepting(
            String name, List<ContentModel.Particle> particles, int[] counts, int from) {
        for (int i = from; i < particles.size(); i++) {
            if (particles.get(i).accepts(name, counts[i])) {
                return i;
            }
        }
        return -1;
    }

    private void reportOrder(
            XmlElement parent, XmlElement child, List<ContentModel.Particle> particles) {
        problems.add(
                error(child, "wrong order in " + tag(parent))
                        .found("<" + child.name() + "> after elements that must follow it")
                        .expected("the order " + order(particles))
                        .remedy("move it up"));
    }

    private void reportSuperfluous(
            XmlElement parent, XmlElement child, List<ContentModel.Particle> particles) {
        boolean known = particles.stream().anyMatch(p -> p.names().contains(child.name()));
        problems.add(
                known
                        ? error(child, "too many elements in " + tag(parent))
                                .found("another <" + child.name() + ">")
                                .expected("at most one")
                                .remedy("remove it")
                        : error(child, "unknown element in " + tag(parent))
                                .found("<" + child.name() + ">")
                                .expected(order(particles))
                                .remedy(
                                        "remove it, correct its spelling, or use the DOCTYPE of the"
                                                + " version that has it"));
    }

    private void checkAttributes(XmlElement element) {
        var rules = grammar.attributes(element.name());
        element.attributes()
                .forEach((name, value) -> {
                    AttributeRule rule = rules.get(name);
                    if (rule != null) {
                        checkValue(element, rule, value.strip());
                    } else if (!name.equals("id")) {
                        problems.add(
                                error(element, "unknown attribute of " + tag(element))
                                        .found(name)
                                        .expected(names(rules.keySet()))
                                        .remedy("remove it or correct its spelling"));
                    }
                });
        for (AttributeRule rule : rules.values()) {
            if (rule.required() && !element.attributes().containsKey(rule.name())) {
                problems.add(
                        error(element, "missing attribute of " + tag(element))
                                .expected(rule.name() + "=" + values(rule))
                                .remedy("add it"));
            }
        }
    }

    private void checkValue(XmlElement element, AttributeRule rule, String value) {
        if (!rule.accepts(value)) {
            problems.add(
                    error(element, "wrong value of attribute " + rule.name())
                            .found("\"" + shorten(value) + "\"")
                            .expected(values(rule))
                            .remedy("values are compared with upper and lower case"));
        }
    }

    private static String values(AttributeRule rule) {
        return rule.values().isEmpty() ? "text" : String.join(" or ", rule.values());
    }

    private static String names(Set<String> attributes) {
        return attributes.isEmpty()
                ? "no attribute but id"
                : attributes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String order(List<ContentModel.Particle> particles) {
        return new ContentModel.Sequence(particles).toString();
    }

    private static String tag(XmlElement element) {
        return "<" + element.name() + ">";
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private static Problem error(XmlElement element, String what) {
        return Problem.error("3", element.location(), what);
    }
}
