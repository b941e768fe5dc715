package io.patchbay.slee.testkit.arquillian;

import org.jboss.arquillian.container.spi.ConfigurationException;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What arquillian.xml may say about the container. Confined to Arquillian's set-up. */
public final class PatchbayConfiguration implements ContainerConfiguration {
    private int routerThreads = 4;

    /** Made by Arquillian. */
    public PatchbayConfiguration() {}

    /**
     * How many threads deliver events.
     *
     * @return at least 1
     */
    public int getRouterThreads() {
        return routerThreads;
    }

    /**
     * Sets how many threads deliver events.
     *
     * @param routerThreads at least 1
     */
    public void setRouterThreads(int routerThreads) {
        this.routerThreads = routerThreads;
    }

    @Override
    public void validate() throws ConfigurationException {
        if (routerThreads < 1) {
            throw new ConfigurationException("routerThreads must be at least 1: " + routerThreads);
        }
    }
}
