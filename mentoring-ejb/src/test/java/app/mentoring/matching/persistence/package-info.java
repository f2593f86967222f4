@NullMarked
package app.mentoring.matching.persistence;

import org.jspecify.annotations.NullMarked;
