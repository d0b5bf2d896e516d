/** InfoLavoro: case management for the job desks of a network of Comuni. */
package it.infolavoro;
