package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;
import javax.slee.ChildRelation;
import javax.slee.CreateException;

/** Creates two children on the activity of its first event, the less important one first. */
public abstract class ParentSbb extends RecordingSbb {
    public abstract ChildRelation getLowChildren();

    public abstract ChildRelation getHighChildren();

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        record("parent " + event.text());
        switch (event.text()) {
            case "create" -> {
                create(getLowChildren(), "low", aci);
                create(getHighChildren(), "high", aci);
            }
            case "swap" -> {
                child(getLowChildren()).setSbbPriority((byte) 50);
                record("greeted by " + child(getLowChildren()).greet("parent"));
            }
            case "cut" -> getLowChildren().clear();
            default -> record("children " + (getLowChildren().size() + getHighChildren().size()));
        }
    }

    private static ChildLocal child(ChildRelation relation) {
        return (ChildLocal) relation.iterator().next();
    }

    private static void create(ChildRelation relation, String name, ActivityContextInterface aci) {
        try {
            ChildLocal child = (ChildLocal) relation.create();
            child.name(name);
            aci.attach(child);
        } catch (CreateException e) {
            throw new IllegalStateException("No child", e);
        }
    }
}
