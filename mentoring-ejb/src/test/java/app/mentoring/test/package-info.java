/**
 * What the tests of all modules stand on: real servers started as child processes on free loopback
 * ports, a mail box, a browser. Nothing here is ever shipped.
 */
@NullMarked
package app.mentoring.test;

import org.jspecify.annotations.NullMarked;
