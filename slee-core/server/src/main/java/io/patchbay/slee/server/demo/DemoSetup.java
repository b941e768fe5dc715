package io.patchbay.slee.server.demo;

import io.patchbay.slee.server.client.AdaptorProperties;
import io.patchbay.slee.server.client.ClientException;
import io.patchbay.slee.server.client.ComponentNames;
import io.patchbay.slee.server.client.ProfileEditor;
import io.patchbay.slee.server.client.SleeClient;
import io.patchbay.slee.server.terminal.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileSpecificationID;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.ResourceAdaptorID;

/**
 * What an administrator does before the first call, over the management port: units, resource
 * adaptor entity, profiles, service. Confined to one thread.
 */
public final class DemoSetup {
    /** The resource adaptor entity and its link. */
    public static final String ENTITY = "SipRA";

    /** The profile table that the service reads. */
    public static final String TABLE = "ScreeningLists";

    /** Whose calls are screened. */
    public static final String SUBSCRIBER = "sip:bob@example.com";

    static final String SIP_UNIT = "sip-ra-du";
    static final String SCREENING_UNIT = "call-screening-du";

    private final SleeClient client;
    private final Installation installation;

    /**
     * Uses a connection.
     *
     * @param client the connection
     * @param installation where the units are
     */
    public DemoSetup(SleeClient client, Installation installation) {
        this.client = client;
        this.installation = installation;
    }

    /**
     * Installs the SIP resource adaptor.
     *
     * @return the unit's file name
     * @throws Exception if the server refuses
     */
    public String installSip() throws Exception {
        return install(SIP_UNIT);
    }

    /**
     * Installs call screening.
     *
     * @return the unit's file name
     * @throws Exception if the server refuses
     */
    public String installScreening() throws Exception {
        return install(SCREENING_UNIT);
    }

    private String install(String artifact) throws Exception {
        Path jar =
                installation
                        .unit(artifact)
                        .orElseThrow(() ->
                                new ClientException(
                                        "Unit "
                                                + artifact
                                                + " is missing in "
                                                + installation.units()));
        String name = jar.getFileName().toString();
        client.upload(name, Files.readAllBytes(jar));
        return name;
    }

    /**
     * Creates and activates the SIP entity, and links it.
     *
     * @param port the SIP port, UDP on the loopback
     * @throws Exception if the server refuses
     */
    public void createEntity(int port) throws Exception {
        ResourceAdaptorID adaptor =
                ComponentNames.resolve(
                        "resource adaptor",
                        "JainSipResourceAdaptor",
                        client.deployment().getResourceAdaptors());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("javax.sip.IP_ADDRESS", "127.0.0.1");
        values.put("javax.sip.PORT", Integer.toString(port));
        values.put("javax.sip.TRANSPORT", "UDP");
        ConfigProperties properties =
                AdaptorProperties.with(
                        client.resources().getConfigurationProperties(adaptor), values);
        client.resources().createResourceAdaptorEntity(adaptor, ENTITY, properties);
        client.resources().bindLinkName(ENTITY, ENTITY);
        client.resources().activateResourceAdaptorEntity(ENTITY);
    }

    /**
     * Creates the profile table and the list of one subscriber.
     *
     * @throws Exception if the server refuses
     */
    public void createProfiles() throws Exception {
        ProfileSpecificationID specification =
                ComponentNames.resolve(
                        "profile specification",
                        "ScreeningList|io.patchbay|1.0",
                        client.deployment().getProfileSpecifications());
        client.profiles().createProfileTable(specification, TABLE);
        Map<String, String> bob = new LinkedHashMap<>();
        bob.put("subscriber", SUBSCRIBER);
        bob.put("blockedCallers", "sip:mallory@example.com,sip:+39*");
        bob.put("rejectAnonymous", "true");
        new ProfileEditor(client).create(TABLE, "bob", bob);
    }

    /**
     * Activates the service.
     *
     * @return its id
     * @throws Exception if the server refuses
     */
    public ServiceID activate() throws Exception {
        ServiceID service = service();
        client.services().activate(service);
        return service;
    }

    private ServiceID service() throws Exception {
        return ComponentNames.resolve(
                "service", "CallScreening|io.patchbay", client.deployment().getServices());
    }
}
