/** The servers, browsers and visitors that the tests of pages and endpoints share. */
@NullMarked
package app.mentoring.test;

import org.jspecify.annotations.NullMarked;
