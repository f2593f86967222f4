package app.mentoring.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the {@code package-info} of a context's {@code api} and draws that context's place on
 * the map: what it decides, and which contexts it may use. A guard in the build compares the map
 * with the code; see {@code architecture.md} for the law "upstream never knows downstream".
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundedContext {

  /** The contexts, by package name, whose {@code api} this one may import. */
  String[] mayUse() default {};

  /** What this context decides, and what it does not, in one or two sentences. */
  String decides();
}
