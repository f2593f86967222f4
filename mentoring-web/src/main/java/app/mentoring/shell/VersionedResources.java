package app.mentoring.shell;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Gives style sheets, scripts and pictures an address that changes with their content, so that a
 * browser may keep them for a year and never shows a stale one.
 */
public class VersionedResources extends ResourceHandlerWrapper {

  private static final Set<String> LIBRARIES = Set.of("mentoring", "jakarta.faces");

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public @Nullable Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library), library);
  }

  @Override
  public @Nullable Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType), library);
  }

  private @Nullable Resource versioned(@Nullable Resource found, @Nullable String library) {
    return found == null || !LIBRARIES.contains(String.valueOf(library))
        ? found
        : new Versioned(found);
  }

  private String versionOf(Resource resource) {
    return versions.computeIfAbsent(
        resource.getResourceName(),
        name -> {
          CRC32 sum = new CRC32();
          try (InputStream content = resource.getInputStream()) {
            sum.update(content.readAllBytes());
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
          return Long.toString(sum.getValue(), Character.MAX_RADIX);
        });
  }

  private final class Versioned extends ResourceWrapper {

    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      return path + (path.indexOf('?') < 0 ? "?" : "&") + "v=" + versionOf(getWrapped());
    }

    @Override
    public Map<String, String> getResponseHeaders() {
      Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
      FacesContext faces = FacesContext.getCurrentInstance();
      if (faces.getExternalContext().getRequestParameterMap().containsKey("v")) {
        headers.remove("Expires");
        headers.put("Cache-Control", "public, max-age=31536000, immutable");
      }
      return headers;
    }
  }
}
