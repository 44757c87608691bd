/** Whose rows exist for whom. Every owned row and every statement of SQL passes here; no room is known. */
package org.okolo.tenancy;
