/** What every page and resource needs: the session, security, errors, locale, texts. */
@NullMarked
package app.mentoring.shell;

import org.jspecify.annotations.NullMarked;
