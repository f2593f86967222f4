package app.mentoring.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Jakarta Faces with CDI on. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {}
