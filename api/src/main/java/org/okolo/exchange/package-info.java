/**
 * Clients in and out as files. The order of the rooms within is the story of an import: a cell, a file, a line, the
 * import; no other room may use them.
 */
package org.okolo.exchange;
