package io.patchbay.slee.container.profile;

import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;

/** The management interface of the tests' profile specification. */
@NullUnmarked
public interface SubscriberManagement {
    String getNumber();

    void setNumber(String number);

    String getName();

    void setName(String name);

    int getAge();

    void setAge(int age);

    String[] getTags();

    void setTags(String[] tags);

    String older(int years);

    void halfDone();

    void unreachable() throws IOException;
}
