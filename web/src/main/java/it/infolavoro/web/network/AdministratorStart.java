package it.infolavoro.web.network;

import it.infolavoro.network.Installation;
import it.infolavoro.network.InstallationService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the administrator sees first: the networks of the installation and as what it runs. */
@Named
@RequestScoped
public class AdministratorStart {

    @Inject
    InstallationService service;

    private Installation installation;

    @PostConstruct
    void read() {
        installation = service.overview();
    }

    public Installation getInstallation() {
        return installation;
    }
}
