@NullMarked
package app.mentoring.programme.persistence;

import org.jspecify.annotations.NullMarked;
