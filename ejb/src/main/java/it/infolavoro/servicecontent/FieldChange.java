package it.infolavoro.servicecontent;

/**
 * A field in which two contents differ.
 *
 * @param place what its place is called; null for a field of the service itself
 * @param before the cell as it was, or null
 * @param after the cell as it is, or null
 */
public record FieldChange(String place, ContentField field, String before, String after) {}
