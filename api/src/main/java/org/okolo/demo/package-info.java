/** The demo project, filled through the same doors that managers use. It may know every room; none may know it. */
package org.okolo.demo;
