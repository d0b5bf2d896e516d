/** What the network has learnt, on pages and as operations: materials by version, and questions with answers. */
package it.infolavoro.web.practice;
