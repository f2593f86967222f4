package app.mentoring.platform;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Keeps people out of what only the system does. */
@SystemJob
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SystemJobInterceptor {

  @Inject private Caller caller;

  @AroundInvoke
  @Nullable Object refusePeople(InvocationContext call) throws Exception {
    if (caller.isPerson()) {
      throw new EJBAccessException("only the system does this");
    }
    return call.proceed();
  }
}
