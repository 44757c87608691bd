package org.okolo.template;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message made of a template.
 *
 * @param text for the message box; what is missing stands in it as its placeholder
 * @param variant which of the variants it is, from 0
 * @param missing placeholders without words, as {@code client.field.city}; a text with any is not to be inserted as it is
 * @param usesToday in this community; 0 when none is named
 * @param warning so often that the network may take it for spam
 */
@Schema(name = "RenderedTemplate")
public record Rendered(String text, int variant, Set<String> missing, int usesToday, boolean warning) {}
