/**
 * What a desk and an organisation write to each other about a delivery. R1: one thread for each delivery, seen by its
 * two sides and nobody else. R2: texts and files are sealed with a key of the Comune before they reach the database.
 * R3: before the acceptance the organisation does not know who the person is: both sides may write, and the desk is
 * reminded not to tell. R4: the organisation's access ends with that to the delivery: from then on it reads nothing,
 * and nobody writes. R5: each side sees when the other has read a message. R6: nothing of a message is in a mail, a
 * trail, a log or an address. R7: a file is checked as documents of a person are. R8: a draft and a mistake have no
 * thread. A merge of persons does not touch it. The decisions are in docs/adr/0018.
 */
package it.infolavoro.conversation;
