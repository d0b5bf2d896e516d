package it.infolavoro.signal;

import jakarta.annotation.Resource;
import javax.sql.DataSource;

/** Breaks the rule that the signal has no account but its own. */
public class WrongAccount {

    @Resource(lookup = "java:/jdbc/infolavoro")
    DataSource database;
}
