package io.patchbay.slee.container.management.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.slee.management.DeploymentException;

/**
 * Reads the files that administrators name: by {@code file:} URL or by path. Immutable.
 *
 * <p>Other schemes are refused: the SLEE opens no connection because a unit's name says so.
 *
 * @param maxBytes the largest file that is read
 */
record UnitFiles(long maxBytes) {

    byte[] read(String url) throws MalformedURLException, DeploymentException {
        Path file = path(url);
        if (!Files.isRegularFile(file)) {
            throw new DeploymentException(
                    "Unit " + url + " is not installed: there is no file " + file);
        }
        // Files.size would not do: the file may grow while it is read.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxBytes) {
                throw new DeploymentException(
                        "Unit "
                                + url
                                + " is not installed: the file has more than "
                                + maxBytes
                                + " bytes");
            }
            return bytes;
        } catch (IOException failure) {
            throw new DeploymentException(
                    "Unit " + url + " is not installed: the file cannot be read: " + failure);
        }
    }

    private static Path path(String url) throws MalformedURLException {
        try {
            if (url.startsWith("file:")) {
                return Path.of(new URI(url));
            }
            if (!url.isBlank() && !url.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
                return Path.of(url);
            }
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw refused(url, malformed.toString());
        }
        throw refused(url, "only file: URLs and paths are read");
    }

    private static MalformedURLException refused(String url, String why) {
        return new MalformedURLException(
                "\"" + url + "\" does not name a unit: " + why + "; give a file: URL or a path");
    }
}
