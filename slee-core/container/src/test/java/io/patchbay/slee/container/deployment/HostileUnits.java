package io.patchbay.slee.container.deployment;

import io.patchbay.slee.model.unit.DeployableUnitWriter;
import io.patchbay.slee.model.unit.JarWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Units that must leave no trace. Stateless. */
final class HostileUnits {

    private HostileUnits() {}

    static byte[] pathTraversal() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../evil", new byte[] {1});
        return JarWriter.write(entries);
    }

    static byte[] externalEntity() {
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE deployable-unit [<!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]><deployable-unit><jar>&x;</jar>"
                        + "</deployable-unit>";
        return JarWriter.write(
                Map.of("META-INF/deployable-unit.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] truncated() {
        byte[] whole = TestUnits.whole();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static byte[] brokenClass() {
        Map<String, byte[]> jar = TestUnits.childJar();
        byte[] bytes = Objects.requireNonNull(jar.get("child/Child.class")).clone();
        Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 0xff);
        jar.put("child/Child.class", bytes);
        return new DeployableUnitWriter().jar("child.jar", jar).toBytes();
    }

    static byte[] bomb() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] zeros = new byte[8 * 1024 * 1024];
        for (int i = 0; i < 10; i++) {
            entries.put("zeros" + i, zeros);
        }
        return JarWriter.write(entries);
    }
}
