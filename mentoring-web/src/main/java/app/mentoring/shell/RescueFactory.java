package app.mentoring.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Rescue} before the handler of the Faces implementation. */
public class RescueFactory extends ExceptionHandlerFactory {

  public RescueFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Rescue(getWrapped().getExceptionHandler());
  }
}
