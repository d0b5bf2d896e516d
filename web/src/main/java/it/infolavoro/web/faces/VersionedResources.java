package it.infolavoro.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/**
 * Adds the product's build to the address of the own stylesheets, scripts, fonts and pictures, so that browsers may
 * keep them for a year and still take the new ones after an update.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    /** Wraps the server's handler. */
    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private static Resource versioned(Resource resource) {
        return resource == null || "primefaces".equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private static final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "b=" + Build.STAMP;
        }
    }
}
