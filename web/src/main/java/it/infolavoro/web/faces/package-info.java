/**
 * How Faces behaves in every page: texts, converters, what happens when a service refuses, records in expressions,
 * addresses of stylesheets. R1: what was typed is never lost to an error. R2: an error names the field it belongs to,
 * where it has one. R3: a page that is not there and a page that is somebody else's look the same.
 */
package it.infolavoro.web.faces;
