/** The EAR on an application server that is not Payara's. */
@NullMarked
package app.mentoring.ear;

import org.jspecify.annotations.NullMarked;
