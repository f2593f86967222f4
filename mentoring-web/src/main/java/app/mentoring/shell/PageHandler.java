package app.mentoring.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * Two habits of all pages. A form posts to the address that the page was opened at, parameters
 * included, so that reload, an expired session and "back" find the same page. The language is the
 * reader's.
 */
public class PageHandler extends ViewHandlerWrapper {

  public PageHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String address = super.getActionURL(faces, viewId);
    boolean same = faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
    String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    return !same || query == null || address.indexOf('?') >= 0 ? address : address + "?" + query;
  }

  @Override
  public Locale calculateLocale(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return Preferences.locale(request, CDI.current().select(Reader.class).get().language());
  }
}
