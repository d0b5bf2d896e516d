/**
 * Percorso: what a person and the desk have agreed to do. R1: a person has one open plan at most; goals and actions are
 * added to the open one, and the first of them opens it. R2: an action is done by the person, the desk or an
 * organisation, and may have a day it is due on. R3: a done or cancelled action can be taken up again while the plan is
 * open; cancelling needs a reason. R4: a plan is closed with an outcome; its open actions are cancelled by that. R5:
 * progress counts the actions that are not cancelled; an action is late the day after it was due. R6: of two operators
 * who change the same action the second is told. R7: the next step of a session is an action of the desk in the open
 * plan; while it is open it follows what the session says, and is cancelled when the session says none any more.
 */
package it.infolavoro.plan;
