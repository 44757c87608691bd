/** The tenant: its form, its logo, and what it is entitled to. */
package org.okolo.project;
