package io.patchbay.slee.container.activity;

/** Something that receives the events of activity contexts: an SBB entity. */
public interface Attached {}
