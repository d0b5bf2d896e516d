package it.infolavoro.publiccatalogue;

import it.infolavoro.catalogue.ServiceTerms;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

/** Breaks the rules that the public catalogue has one account only and knows no feature. */
public class OtherAccount {

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;

    EntityManager em;

    ServiceTerms terms;
}
