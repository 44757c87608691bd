/**
 * Versions, {@code If-Match} and order: how a row is edited without losing the work of somebody else. It knows no row.
 */
package org.okolo.edit;
