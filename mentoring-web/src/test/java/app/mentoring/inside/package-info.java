/**
 * Tests that run inside the server, beside the product's own services: the WAR on Payara Micro and
 * MariaDB. Each class costs a server start; keep them few.
 */
@NullMarked
package app.mentoring.inside;

import org.jspecify.annotations.NullMarked;
