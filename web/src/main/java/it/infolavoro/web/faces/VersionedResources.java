package it.infolavoro.web.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Adds the product's build to the address of every stylesheet, script, font and picture, so that browsers may keep them
 * for a year and still take the new ones after an update; and cuts PrimeFaces' script down to the widgets in use.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String WIDGETS = "components.js";

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
        if (resource == null) {
            return null;
        }
        var widgets = WIDGETS.equals(resource.getResourceName()) && "primefaces".equals(resource.getLibraryName());
        return widgets ? new Cut(resource) : new Versioned(resource);
    }

    private static class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "b=" + Build.STAMP;
        }
    }

    private static final class Cut extends Versioned {

        /** Cut once; the script cannot change while the server runs. */
        private static byte[] script;

        Cut(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(cut(getWrapped()));
        }

        private static synchronized byte[] cut(Resource whole) throws IOException {
            if (script == null) {
                try (var in = whole.getInputStream()) {
                    script = WidgetScript.cut(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
                }
            }
            return script;
        }
    }
}
