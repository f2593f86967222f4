@NullMarked
package app.mentoring.programme.model;

import org.jspecify.annotations.NullMarked;
