/**
 * From a checked element tree to descriptor records, one class per kind of descriptor.
 *
 * <p>Decides what the grammar cannot: numbers, types and values, duplicate names, aliases. All
 * violations are collected; a component with an error yields no record. Depends on the descriptor,
 * problem and xml packages. Specification: the descriptor sections of chapters 3, 6, 8, 10, 11 and
 * 15. Start reading at {@link io.patchbay.slee.model.reader.DescriptorReader}.
 */
@NullMarked
package io.patchbay.slee.model.reader;

import org.jspecify.annotations.NullMarked;
