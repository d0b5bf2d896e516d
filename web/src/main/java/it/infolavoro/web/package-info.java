/**
 * The pages. What every page shares is here: who is logged in ({@code caller}), how Faces is set up ({@code faces}),
 * how one logs in and out ({@code login}). A feature's pages live in a package of the feature's name and call the
 * feature's service, never an entity.
 */
package it.infolavoro.web;
