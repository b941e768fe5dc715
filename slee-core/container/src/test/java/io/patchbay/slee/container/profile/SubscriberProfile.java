package io.patchbay.slee.container.profile;

import java.io.IOException;
import javax.slee.CreateException;
import javax.slee.profile.Profile;
import javax.slee.profile.ProfileContext;
import javax.slee.profile.ProfileVerificationException;
import org.jspecify.annotations.NullUnmarked;

/** The abstract class of the tests' profile specification; tells its tracer what is called. */
@NullUnmarked
public abstract class SubscriberProfile implements Profile, SubscriberCmp {
    private ProfileContext context;
    private int loads;

    public SubscriberProfile() {}

    private void tell(String call) {
        context.getTracer("life").info(call);
    }

    private String who() {
        return context.getProfileName();
    }

    @Override
    public void setProfileContext(ProfileContext profileContext) {
        context = profileContext;
        tell("set " + context.getProfileTableName());
    }

    @Override
    public void unsetProfileContext() {
        tell("unset");
    }

    @Override
    public void profileInitialize() {
        tell("initialize " + who());
        setName("unnamed");
        setAge(18);
    }

    @Override
    public void profilePostCreate() throws CreateException {
        tell("postCreate " + who());
        if ("refused".equals(who())) {
            throw new CreateException("no such subscriber");
        }
    }

    @Override
    public void profileActivate() {
        tell("activate " + who());
    }

    @Override
    public void profilePassivate() {
        tell("passivate " + who());
    }

    @Override
    public void profileLoad() {
        loads++;
        tell("load " + who());
    }

    @Override
    public void profileStore() {
        tell("store " + who());
    }

    @Override
    public void profileRemove() {
        tell("remove " + who());
    }

    @Override
    public void profileVerify() throws ProfileVerificationException {
        tell("verify " + who());
        if (getAge() < 0) {
            throw new ProfileVerificationException("age is " + getAge());
        }
    }

    public String greet(String greeted, long times) {
        return getName() + " greets " + greeted + " " + times + " times";
    }

    public void birthday() {
        setAge(getAge() + 1);
    }

    public void refuse() throws IOException {
        throw new IOException("refused");
    }

    public void fail() {
        setAge(99);
        throw new IllegalStateException("failed");
    }

    public String loader() {
        return Thread.currentThread().getContextClassLoader().toString() + loads;
    }

    public String older(int years) {
        setAge(getAge() + years);
        return getName() + " is " + getAge();
    }

    public void halfDone() {
        setAge(77);
        throw new IllegalStateException("half done");
    }

    public void unreachable() throws IOException {
        throw new IOException("unreachable");
    }
}
