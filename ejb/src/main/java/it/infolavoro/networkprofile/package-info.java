/**
 * Network profiles: a network as a folder of CSV files, and their loading. R1: a network is data; a second one needs no
 * code. R2: every wrong line is told with file, line, column and what to do, and then nothing is loaded. R3: loading
 * again changes nothing; what changed in the files changes here; what vanished from them is ended or deactivated, never
 * deleted, since cases refer to it. R4: organisations and services marked as demo are loaded in the demo profile only.
 * R5: what the coordinator has decided on a page, a later loading does not undo; it tells what it skipped (ADR 0027).
 * ADR 0004 tells why.
 */
package it.infolavoro.networkprofile;
