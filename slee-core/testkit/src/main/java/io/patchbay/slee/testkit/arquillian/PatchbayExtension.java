package io.patchbay.slee.testkit.arquillian;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Tells Arquillian what this adapter brings. Stateless. */
public final class PatchbayExtension implements LoadableExtension {
    /** Made by Arquillian. */
    public PatchbayExtension() {}

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, PatchbayContainer.class)
                .service(ResourceProvider.class, TestSleeProvider.class);
    }
}
