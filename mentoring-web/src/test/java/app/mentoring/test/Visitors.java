package app.mentoring.test;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives page tests their visitors: every parameter of type {@link Visitor} is another person at a
 * browser of their own, and {@link MicroServer} is the shared one with sample data.
 *
 * <pre>{@code
 * @ExtendWith(Visitors.class)
 * class LetterPageIT {
 *   @Test
 *   void bothAgree(MicroServer server, Visitor mentor, Visitor mentee) {
 *     mentor.logIn(server.account("aurora", "participant"));
 *     mentor.page().getByRole(AriaRole.LINK, ...).click();
 *     mentor.look("letter");
 * }</pre>
 *
 * After each test their complaints are read out; a failed one leaves a picture of every window.
 */
public final class Visitors implements ParameterResolver, AfterEachCallback {

  private static final Namespace OURS = Namespace.create(Visitors.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Visitor.class || type == MicroServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    MicroServer server = MicroServer.onSampleData();
    if (parameter.getParameter().getType() == MicroServer.class) {
      return server;
    }
    Visitor visitor = new Visitor(server);
    present(context).add(visitor);
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<Visitor> visitors = present(context);
    boolean failed = context.getExecutionException().isPresent();
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < visitors.size(); i++) {
      Visitor visitor = visitors.get(i);
      if (failed || !visitor.complaints().isEmpty()) {
        visitor.pictureOfFailure(context.getDisplayName().replaceAll("\\W+", "-") + i);
      }
      visitor.complaints().forEach(complaints::add);
      visitor.leave();
    }
    if (!complaints.isEmpty()) {
      throw new AssertionError("the browser complained:\n  " + String.join("\n  ", complaints));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Visitor> present(ExtensionContext context) {
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(context.getUniqueId(), key -> new ArrayList<Visitor>(), List.class);
  }
}
