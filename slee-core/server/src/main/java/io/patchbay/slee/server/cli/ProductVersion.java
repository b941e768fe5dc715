package io.patchbay.slee.server.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the jar. */
public final class ProductVersion implements IVersionProvider {
    /** Made by the command line. */
    public ProductVersion() {}

    /**
     * The version alone.
     *
     * @return for example {@code 0.1.0}
     */
    public static String text() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Patchbay " + text(), "JAIN SLEE 1.1, Java " + Runtime.version().feature()
        };
    }
}
