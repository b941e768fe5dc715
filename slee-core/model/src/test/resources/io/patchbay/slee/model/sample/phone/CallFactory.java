package com.example.phone;

import javax.slee.ActivityContextInterface;
import javax.slee.FactoryException;
import javax.slee.UnrecognizedActivityException;

public interface CallFactory {
    ActivityContextInterface getActivityContextInterface(Call call)
            throws UnrecognizedActivityException, FactoryException;
}
