package io.patchbay.profile.screening;

import java.util.HashMap;
import java.util.Map;

/** A screening list over a map; what the SLEE generates, in short. */
final class ListInMemory extends ScreeningListProfile {
    private final Map<String, Object> values = new HashMap<>();

    @Override
    public String getSubscriber() {
        return (String) values.get("subscriber");
    }

    @Override
    public void setSubscriber(String subscriber) {
        values.put("subscriber", subscriber);
    }

    @Override
    public String[] getBlockedCallers() {
        return (String[]) values.get("blockedCallers");
    }

    @Override
    public void setBlockedCallers(String[] blockedCallers) {
        values.put("blockedCallers", blockedCallers);
    }

    @Override
    public String[] getAllowedCallers() {
        return (String[]) values.get("allowedCallers");
    }

    @Override
    public void setAllowedCallers(String[] allowedCallers) {
        values.put("allowedCallers", allowedCallers);
    }

    @Override
    public boolean getAllowOnly() {
        return (boolean) values.getOrDefault("allowOnly", false);
    }

    @Override
    public void setAllowOnly(boolean allowOnly) {
        values.put("allowOnly", allowOnly);
    }

    @Override
    public boolean getRejectAnonymous() {
        return (boolean) values.getOrDefault("rejectAnonymous", false);
    }

    @Override
    public void setRejectAnonymous(boolean rejectAnonymous) {
        values.put("rejectAnonymous", rejectAnonymous);
    }

    @Override
    public int getRejectStatus() {
        return (int) values.getOrDefault("rejectStatus", 0);
    }

    @Override
    public void setRejectStatus(int rejectStatus) {
        values.put("rejectStatus", rejectStatus);
    }

    @Override
    public String getRedirectTarget() {
        return (String) values.get("redirectTarget");
    }

    @Override
    public void setRedirectTarget(String redirectTarget) {
        values.put("redirectTarget", redirectTarget);
    }
}
