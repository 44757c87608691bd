package org.okolo.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a template has been used by now.
 *
 * @param uses in all, everywhere
 * @param usesToday in this community; 0 when none is named
 * @param warning so often that the network may take it for spam
 */
@Schema(name = "TemplateUses")
public record Used(int uses, int usesToday, boolean warning) {}
