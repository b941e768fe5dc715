package io.patchbay.slee.model.reader;

import io.patchbay.slee.model.descriptor.DeployableUnitManifest;
import io.patchbay.slee.model.descriptor.DeployableUnitManifest.Entry;
import io.patchbay.slee.model.problem.Problem;
import io.patchbay.slee.model.problem.Problems;
import io.patchbay.slee.model.xml.ParsedDescriptor;
import io.patchbay.slee.model.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the deployable unit descriptor. Confined to one thread. */
final class ManifestReader {

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();

    ManifestReader(Problems problems) {
        this.problems = problems;
    }

    DeployableUnitManifest read(ParsedDescriptor parsed) {
        return new DeployableUnitManifest(
                parsed.grammar().version(),
                parsed.root().location(),
                entries(parsed, "jar"),
                entries(parsed, "service-xml"));
    }

    private List<Entry> entries(ParsedDescriptor parsed, String tag) {
        List<Entry> entries = new ArrayList<>();
        for (XmlElement element : parsed.soundChildren(tag)) {
            String path = element.text();
            if (path.isEmpty()) {
                report(element, "<" + tag + "> is empty", "a path inside the unit");
            } else if (!seen.add(path)) {
                report(element, path + " is listed twice", "each path once");
            } else {
                entries.add(new Entry(path, element.location()));
            }
        }
        return entries;
    }

    private void report(XmlElement element, String what, String expected) {
        problems.add(Problem.error("3", element.location(), what).expected(expected));
    }
}
