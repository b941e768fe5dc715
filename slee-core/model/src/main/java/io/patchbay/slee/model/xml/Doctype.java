package io.patchbay.slee.model.xml;

import io.patchbay.slee.model.descriptor.Location;

/**
 * A document type declaration. Immutable.
 *
 * @param root the document element that it announces
 * @param publicId the public id with white space normalised
 * @param location its place
 */
public record Doctype(String root, String publicId, Location location) {}
