package io.patchbay.slee.container.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import org.jboss.modules.LocalLoader;
import org.jboss.modules.Resource;
import org.jspecify.annotations.Nullable;

/** Lets modules see classes and resources of an ordinary class loader. Immutable. */
record ParentClasses(ClassLoader loader) implements LocalLoader {

    @Override
    public @Nullable Class<?> loadClassLocal(String name, boolean resolve) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    @Override
    public @Nullable Package loadPackageLocal(String name) {
        return loader.getDefinedPackage(name);
    }

    @Override
    public List<Resource> loadResourceLocal(String name) {
        URL url = loader.getResource(name);
        return url == null ? List.of() : List.of(new UrlResource(name, url));
    }

    private record UrlResource(String getName, URL getURL) implements Resource {
        @Override
        public InputStream openStream() throws IOException {
            return getURL.openStream();
        }

        @Override
        public long getSize() {
            try {
                URLConnection connection = getURL.openConnection();
                return connection.getContentLengthLong();
            } catch (IOException unknown) {
                return 0;
            }
        }
    }
}
