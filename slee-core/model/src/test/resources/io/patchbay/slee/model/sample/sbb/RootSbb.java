package com.example.sbb;

import com.example.event.HangUp;
import com.example.event.Ring;
import com.example.profile.LineCmp;
import javax.slee.ActivityContextInterface;
import javax.slee.Address;
import javax.slee.ChildRelation;
import javax.slee.EventContext;
import javax.slee.InitialEventSelector;
import javax.slee.SbbLocalObject;
import javax.slee.ServiceID;
import javax.slee.profile.ProfileID;
import javax.slee.profile.UnrecognizedProfileNameException;
import javax.slee.profile.UnrecognizedProfileTableNameException;

public abstract class RootSbb extends BaseSbb {
    public RootSbb() {}

    public abstract int getCount();

    public abstract void setCount(int count);

    public abstract SbbLocalObject getOther();

    public abstract void setOther(SbbLocalObject other);

    public abstract ChildRelation getChildren();

    public abstract LineCmp getLine(ProfileID id)
            throws UnrecognizedProfileNameException, UnrecognizedProfileTableNameException;

    public abstract RootAci asSbbActivityContextInterface(ActivityContextInterface aci);

    public void onRing(Ring event, RootAci aci, EventContext context) {}

    public void onHangUp(HangUp event, ActivityContextInterface aci) {}

    public abstract void fireHangUp(
            HangUp event, ActivityContextInterface aci, Address address, ServiceID service);

    public InitialEventSelector select(InitialEventSelector ies) {
        return ies;
    }

    public abstract Usage getDefaultSbbUsageParameterSet();

    public void ping(String text) {}
}
