/** All data of a Comune in one file, for its responsible. */
package it.infolavoro.web.exitpackage;
