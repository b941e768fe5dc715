package io.patchbay.slee.testkit.whole;

import io.patchbay.slee.testkit.recording.TestEvent;
import javax.slee.ActivityContextInterface;
import javax.slee.ActivityEndEvent;
import javax.slee.SLEEException;
import javax.slee.facilities.ActivityContextNamingFacility;
import javax.slee.facilities.AlarmFacility;
import javax.slee.facilities.AlarmLevel;
import javax.slee.facilities.NameAlreadyBoundException;
import javax.slee.facilities.TimerEvent;
import javax.slee.facilities.TimerFacility;
import javax.slee.facilities.TimerOptions;
import javax.slee.nullactivity.NullActivity;
import javax.slee.nullactivity.NullActivityContextInterfaceFactory;
import javax.slee.nullactivity.NullActivityFactory;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;

/** Uses the facilities as the text of its events says. */
public abstract class FacilitySbb extends RecordingSbb {
    public abstract FacilityUsage getDefaultSbbUsageParameterSet();

    public abstract FacilityUsage getSbbUsageParameterSet(String name)
            throws UnrecognizedUsageParameterSetNameException;

    public abstract String getAlarm();

    public abstract void setAlarm(String id);

    public void onTest(TestEvent event, ActivityContextInterface aci) {
        String[] words = event.text().split(" ");
        switch (words[0]) {
            case "who" -> record(event.text() + " is " + context().getService().getVersion());
            case "timer" -> timer(aci, Long.parseLong(words[1]));
            case "periodic" -> periodic(aci, Long.parseLong(words[1]));
            case "null" -> createNullActivity(words[1]);
            case "bind" -> bind(aci, words[1]);
            case "lookup" -> record(event.text() + " " + (naming().lookup(words[1]) != null));
            case "endnull" ->
                    ((NullActivity) naming().lookup(words[1]).getActivity()).endActivity();
            case "alarm" ->
                    setAlarm(alarms().raiseAlarm("line", words[1], AlarmLevel.MAJOR, "cut"));
            case "clear" -> record("cleared " + alarms().clearAlarm(getAlarm()));
            case "trace" -> context().getTracer("call.leg").info(words[1]);
            case "count" -> count(words[1]);
            default -> record("got " + event.text());
        }
    }

    private void timer(ActivityContextInterface aci, long at) {
        timers().setTimer(aci, null, at, new TimerOptions());
    }

    private void periodic(ActivityContextInterface aci, long at) {
        timers().setTimer(aci, null, at, 1000, 3, new TimerOptions());
    }

    private void createNullActivity(String name) {
        NullActivity created =
                facility(NullActivityFactory.class, "nullactivity/factory").createNullActivity();
        ActivityContextInterface aci =
                facility(
                                NullActivityContextInterfaceFactory.class,
                                "nullactivity/activitycontextinterfacefactory")
                        .getActivityContextInterface(created);
        aci.attach(context().getSbbLocalObject());
        bind(aci, name);
    }

    private void bind(ActivityContextInterface aci, String name) {
        try {
            naming().bind(aci, name);
            record("bound " + name);
        } catch (NameAlreadyBoundException e) {
            record("taken " + name);
        }
    }

    private void count(String set) {
        try {
            FacilityUsage usage =
                    set.equals("default")
                            ? getDefaultSbbUsageParameterSet()
                            : getSbbUsageParameterSet(set);
            usage.incrementCalls(1);
            usage.sampleLength(20);
            record("counted " + set);
        } catch (UnrecognizedUsageParameterSetNameException e) {
            throw new SLEEException("No set " + set, e);
        }
    }

    private TimerFacility timers() {
        return facility(TimerFacility.class, "facilities/timer");
    }

    private ActivityContextNamingFacility naming() {
        return facility(ActivityContextNamingFacility.class, "facilities/activitycontextnaming");
    }

    private AlarmFacility alarms() {
        return facility(AlarmFacility.class, "facilities/alarm");
    }

    public void onTimer(TimerEvent event, ActivityContextInterface aci) {
        record("timer " + event.getScheduledTime() + " left " + event.getRemainingRepetitions());
    }

    public void onEnd(ActivityEndEvent event, ActivityContextInterface aci) {
        record("end " + (aci.getActivity() instanceof NullActivity ? "null" : "call"));
    }
}
