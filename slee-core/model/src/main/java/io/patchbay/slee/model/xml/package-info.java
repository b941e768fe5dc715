/**
 * From the bytes of a deployment descriptor to a checked element tree with line numbers.
 *
 * <p>The DOCTYPE is read by our own scanner and never reaches the XML parser: no entity is
 * declared, no network or file is asked, whatever the document says. The public id chooses one of
 * the grammars in the resource files of this package (15 standard ones and one extension); one
 * validator walks tree and grammar together and collects all violations. Depends on the descriptor
 * and problem packages. Specification: the descriptor grammars of SLEE 1.0 and 1.1. Start reading
 * at {@link io.patchbay.slee.model.xml.DescriptorParser}.
 */
@NullMarked
package io.patchbay.slee.model.xml;

import org.jspecify.annotations.NullMarked;
