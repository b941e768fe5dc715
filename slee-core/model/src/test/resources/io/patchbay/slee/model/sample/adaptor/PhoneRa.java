package com.example.adaptor;

import javax.slee.Address;
import javax.slee.resource.ActivityHandle;
import javax.slee.resource.ConfigProperties;
import javax.slee.resource.FailureReason;
import javax.slee.resource.FireableEventType;
import javax.slee.resource.InvalidConfigurationException;
import javax.slee.resource.Marshaler;
import javax.slee.resource.ReceivableService;
import javax.slee.resource.ResourceAdaptor;
import javax.slee.resource.ResourceAdaptorContext;

public class PhoneRa implements ResourceAdaptor {
    public PhoneRa() {}

    public void setResourceAdaptorContext(ResourceAdaptorContext context) {}

    public void unsetResourceAdaptorContext() {}

    public void raVerifyConfiguration(ConfigProperties properties) throws InvalidConfigurationException {}

    public void raConfigure(ConfigProperties properties) {}

    public void raUnconfigure() {}

    public void raConfigurationUpdate(ConfigProperties properties) {}

    public void raActive() {}

    public void raStopping() {}

    public void raInactive() {}

    public void serviceActive(ReceivableService service) {}

    public void serviceStopping(ReceivableService service) {}

    public void serviceInactive(ReceivableService service) {}

    public Object getActivity(ActivityHandle handle) { return null; }

    public ActivityHandle getActivityHandle(Object activity) { return null; }

    public Object getResourceAdaptorInterface(String className) { return null; }

    public Marshaler getMarshaler() { return null; }

    public void queryLiveness(ActivityHandle handle) {}

    public void administrativeRemove(ActivityHandle handle) {}

    public void eventProcessingSuccessful( ActivityHandle handle, FireableEventType eventType, Object event, Address address, ReceivableService service, int flags) {}

    public void eventProcessingFailed( ActivityHandle handle, FireableEventType eventType, Object event, Address address, ReceivableService service, int flags, FailureReason reason) {}

    public void eventUnreferenced( ActivityHandle handle, FireableEventType eventType, Object event, Address address, ReceivableService service, int flags) {}

    public void activityEnded(ActivityHandle handle) {}

    public void activityUnreferenced(ActivityHandle handle) {}
}
