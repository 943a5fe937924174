package org.probity.analysis.change;

/**
 * One thing in which two questions differ and which can be taken over alone.
 *
 * @param kind such as {@code citation-added}
 * @param id of the claim, source, criterion or element; a table row as it is written
 * @param words what it is, for a reader
 */
record ChangedItem(String kind, String id, String words) {}
