/**
 * The person's page: one record with its needs and one timeline of visits, sessions and referrals, read in one use case
 * so that it is one entry of the trail. It owns no data.
 */
package it.infolavoro.casefile;
