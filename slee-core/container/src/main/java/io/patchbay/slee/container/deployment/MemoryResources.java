package io.patchbay.slee.container.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.modules.AbstractResourceLoader;
import org.jboss.modules.ClassSpec;
import org.jboss.modules.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The files of one jar, served from memory. Immutable.
 *
 * <p>Its URLs have the scheme {@code slee} and can be opened as long as somebody holds them.
 */
final class MemoryResources extends AbstractResourceLoader {

    private final String label;
    private final Map<String, byte[]> entries;

    /**
     * Serves a jar.
     *
     * @param label the name of the jar, for URLs
     * @param entries its files by entry name
     */
    MemoryResources(String label, Map<String, byte[]> entries) {
        this.label = label;
        this.entries = entries;
    }

    @Override
    public String getRootName() {
        return label;
    }

    @Override
    public @Nullable ClassSpec getClassSpec(String fileName) {
        byte[] bytes = entries.get(fileName);
        return bytes == null ? null : new ClassSpec().setBytes(bytes);
    }

    @Override
    public @Nullable Resource getResource(String name) {
        String entry = name.startsWith("/") ? name.substring(1) : name;
        byte[] bytes = entries.get(entry);
        return bytes == null ? null : new MemoryResource(entry, url(entry, bytes), bytes);
    }

    @Override
    public Collection<String> getPaths() {
        Set<String> paths = new TreeSet<>();
        for (String entry : entries.keySet()) {
            for (int end = entry.lastIndexOf('/'); end > 0; end = entry.lastIndexOf('/', end - 1)) {
                paths.add(entry.substring(0, end));
            }
        }
        paths.add("");
        return paths;
    }

    private URL url(String entry, byte[] bytes) {
        try {
            URI uri = new URI("slee", null, "/" + label + "!/" + entry, null);
            return URL.of(uri, new MemoryHandler(bytes));
        } catch (URISyntaxException | MalformedURLException impossible) {
            throw new IllegalArgumentException(label + "!/" + entry, impossible);
        }
    }

    private static final class MemoryResource implements Resource {
        private final String name;
        private final URL url;
        private final byte[] bytes;

        MemoryResource(String name, URL url, byte[] bytes) {
            this.name = name;
            this.url = url;
            this.bytes = bytes;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public URL getURL() {
            return url;
        }

        @Override
        public InputStream openStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long getSize() {
            return bytes.length;
        }
    }

    private static final class MemoryHandler extends URLStreamHandler {
        private final byte[] bytes;

        MemoryHandler(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(bytes);
                }

                @Override
                public long getContentLengthLong() {
                    return bytes.length;
                }
            };
        }
    }
}
