/**
 * What the forms of a desk ask for. R1: the fields that may be hidden or required are listed in {@link FormField};
 * those without which the law or the product's own rules cannot be kept are never hidden. R2: the Comune's rule goes
 * before the network's, and that before the product's, which shows the field and demands nothing. R3: a hidden field
 * takes no new value, and what a record holds already stays. R4: of the code lists in {@link ChoiceList} a Comune may
 * offer a part, at least one value; what records hold keeps its label and may stay. R5: the services hold these rules,
 * whichever page, draft or program sends the data; a change counts from the next form that is opened. R6: each change
 * is a version (package {@code settings}) that can be brought back; values that the network no longer has are left out.
 */
package it.infolavoro.formsettings;
