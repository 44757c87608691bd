package org.okolo.template;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.okolo.network.Network;
import org.okolo.page.QueryValue;
import org.okolo.problem.Invalid;

/** Which templates are wanted, as query parameters; a missing one means any. */
public class TemplateFilter {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Part of the title, shortcut or text")
    public String q;

    @QueryParam("folderId")
    @Parameter(description = "A folder, or `none`")
    public String folderId;

    @QueryParam("network")
    @Parameter(description = "`VK` or `FACEBOOK`: templates with a text for it")
    public String network;

    boolean isInNone() {
        return "none".equals(folderId);
    }

    /** @throws Invalid when it is no id */
    UUID folder() {
        return isInNone() ? null : QueryValue.read("folderId", folderId, UUID::fromString);
    }

    /** @throws Invalid when it is none */
    Network network() {
        return QueryValue.read("network", network, Network::valueOf);
    }
}
