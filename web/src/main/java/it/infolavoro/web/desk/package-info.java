/** What the start page tells a desk: answers, referrals nobody opened in time, next steps that are due. */
package it.infolavoro.web.desk;
