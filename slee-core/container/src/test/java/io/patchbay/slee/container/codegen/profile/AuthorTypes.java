package io.patchbay.slee.container.codegen.profile;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import javax.slee.profile.ProfileLocalObject;
import javax.slee.profile.ProfileManagement;
import javax.slee.profile.ProfileTable;
import javax.slee.profile.ProfileVerificationException;
import javax.slee.usage.UnrecognizedUsageParameterSetNameException;
import org.jspecify.annotations.NullUnmarked;

/** What authors write, right and wrong. */
@NullUnmarked
public final class AuthorTypes {
    private AuthorTypes() {}

    /** Every kind of field. */
    public interface AllKinds {
        boolean getFlag();

        void setFlag(boolean flag);

        byte getOctet();

        void setOctet(byte octet);

        char getLetter();

        void setLetter(char letter);

        short getBrief();

        void setBrief(short brief);

        int getNumber();

        void setNumber(int number);

        long getMany();

        void setMany(long many);

        float getPart();

        void setPart(float part);

        double getPrecise();

        void setPrecise(double precise);

        Object getAnything();

        void setAnything(Object anything);

        int[][] getGrid();

        void setGrid(int[][] grid);

        Map<String, String> getMap();

        void setMap(Map<String, String> map);
    }

    /** A field without setter. */
    public interface HalfField {
        String getName();
    }

    /** Not an accessor. */
    public interface NoField {
        void compute();
    }

    /** Local methods with all kinds of results. */
    public interface KindsLocal extends ProfileLocalObject {
        int getNumber();

        long sum(int a, long b, double c, String d);

        void nothing();

        boolean isPositive();

        double half();

        Serializable broken() throws IOException;
    }

    /** Implements the local methods. */
    public abstract static class KindsProfile implements AllKinds {
        public KindsProfile() {}

        public long sum(int a, long b, double c, String d) {
            return a + b + (long) c + Long.parseLong(d) + getNumber();
        }

        public void nothing() {
            setNumber(-1);
        }

        public boolean isPositive() {
            return getNumber() > 0;
        }

        public double half() {
            return getNumber() / 2.0;
        }

        public Serializable broken() throws IOException {
            throw new IOException("broken");
        }

        public abstract Usage getDefaultUsageParameterSet();

        public abstract Usage getUsageParameterSet(String name)
                throws UnrecognizedUsageParameterSetNameException;
    }

    /** A usage parameters interface. */
    public interface Usage {
        void incrementReads(long by);
    }

    /** A query without declaration. */
    public interface WrongTable extends ProfileTable {
        Collection<?> queryNothing();
    }

    /** A management class of SLEE 1.0. */
    public abstract static class Managed10 implements AllKinds, ProfileManagement {
        public Managed10() {}

        @Override
        public void profileInitialize() {
            setNumber(10);
            markProfileDirty();
        }

        @Override
        public void profileLoad() {}

        @Override
        public void profileStore() {}

        @Override
        public void profileVerify() throws ProfileVerificationException {
            if (!isProfileDirty()) {
                throw new ProfileVerificationException("clean");
            }
        }
    }

    /** Cannot be instantiated. */
    public abstract static class NoConstructor implements AllKinds {
        final int checked;

        protected NoConstructor(int number) {
            checked = number;
        }
    }
}
