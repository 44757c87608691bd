/** The addresses of the practice pages. */
package org.okolo.practice;
