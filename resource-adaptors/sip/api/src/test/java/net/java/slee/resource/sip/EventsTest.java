package net.java.slee.resource.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sip.ClientTransaction;
import javax.sip.Dialog;
import javax.sip.ServerTransaction;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.junit.jupiter.api.Test;

class EventsTest {

    private final Dialog dialog = any(Dialog.class);

    @Test
    void cancelEventNamesTheTransactionThatItStops() {
        ServerTransaction cancel = any(ServerTransaction.class);
        ServerTransaction invite = any(ServerTransaction.class);
        Request request = any(Request.class);

        CancelRequestEvent event = new CancelRequestEvent(this, cancel, invite, dialog, request);

        assertThat(event.getSource()).isSameAs(this);
        assertThat(event.getServerTransaction()).isSameAs(cancel);
        assertThat(event.getMatchingTransaction()).isSameAs(invite);
        assertThat(event.getDialog()).isSameAs(dialog);
        assertThat(event.getRequest()).isSameAs(request);
        assertThat(event).asString().contains("CancelRequestEvent");
    }

    @Test
    void forkedEventCarriesBothDialogs() {
        Dialog forked = any(Dialog.class);
        ClientTransaction transaction = any(ClientTransaction.class);
        Response response = any(Response.class);

        DialogForkedEvent event =
                new DialogForkedEvent(this, transaction, dialog, forked, response);

        assertThat(event.getDialog()).isSameAs(dialog);
        assertThat(event.getForkedDialog()).isSameAs(forked);
        assertThat(event.getClientTransaction()).isSameAs(transaction);
        assertThat(event.getResponse()).isSameAs(response);
    }

    @Test
    void timeoutEventCarriesTheDialog() {
        assertThat(new DialogTimeoutEvent(dialog).getDialog()).isSameAs(dialog);
    }

    @Test
    void eventJarDefines39EventTypesWhoseClassesExist() throws Exception {
        String descriptor = read("/META-INF/event-jar.xml");
        Set<String> names = new HashSet<>(all(descriptor, "event-type-name"));

        assertThat(names).hasSize(39).contains("javax.sip.message.Request.INVITE");
        for (String className : all(descriptor, "event-class-name")) {
            assertThatCode(() -> Class.forName(className)).doesNotThrowAnyException();
        }
    }

    @Test
    void bothTypeIdentifiersReferToAllEventTypesAndToRealClasses() throws Exception {
        String descriptor = read("/META-INF/resource-adaptor-type-jar.xml");
        List<String> events = all(read("/META-INF/event-jar.xml"), "event-type-name");

        assertThat(all(descriptor, "resource-adaptor-type-name"))
                .containsExactly("JAIN SIP", "JSIP");
        assertThat(all(descriptor, "resource-adaptor-type-vendor"))
                .containsExactly("javax.sip", "net.java.slee");
        List<String> twice = new ArrayList<>(events);
        twice.addAll(events);
        assertThat(all(descriptor, "event-type-name")).containsExactlyElementsOf(twice);
        for (String className : all(descriptor, "activity-type-name")) {
            assertThat(Class.forName(className)).isInterface();
        }
    }

    private static List<String> all(String descriptor, String element) {
        return Pattern.compile("<" + element + ">([^<]*)</" + element + ">")
                .matcher(descriptor)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String read(String resource) throws Exception {
        try (var in = EventsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static <T> T any(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        EventsTest.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "toString" -> type.getSimpleName();
                                    case "hashCode" -> System.identityHashCode(proxy);
                                    case "equals" -> proxy == arguments[0];
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                }));
    }
}
