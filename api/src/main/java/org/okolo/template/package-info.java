/** Quick messages: their variants, folders and placeholders, and how often they are used. */
package org.okolo.template;
