/**
 * The upkeep of the Catalogo dei Servizi by those who offer (ADR 0024). R1: an organisation writes its own entries and
 * no others; the coordinator decides on those of the own network and writes none. R2: what is written is a draft until
 * it is submitted; where the network asks for approval it then waits for the coordinator, else it is published at once.
 * R3: a published entry stays offered as it was published while a change of it is written or waits. R4: an entry has at
 * most one open version. R5: versions are numbered, kept as they were written, with who wrote and who decided and when;
 * one that was sent back has a reason and goes on as a new draft. R6: whoever comes second is told, sees both, and
 * loses nothing of what was typed. R7: suspending and resuming need no approval: what is resumed was approved. R8:
 * submitting or confirming says that all of it is true today; after the network's days an entry is to be confirmed
 * again, of which its organisation hears by mail at most once a month. R9: an organisation hears by mail what was
 * decided.
 */
package it.infolavoro.upkeep;
