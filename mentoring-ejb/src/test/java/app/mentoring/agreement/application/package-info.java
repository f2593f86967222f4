/** Tests of how a letter is put into words. */
@NullMarked
package app.mentoring.agreement.application;

import org.jspecify.annotations.NullMarked;
