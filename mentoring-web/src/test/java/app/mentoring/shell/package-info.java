@NullMarked
package app.mentoring.shell;

import org.jspecify.annotations.NullMarked;
