package org.okolo.contact;

import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;

/** Where numbers without a country are at home: in the country of the project's time zone. */
@RequestScoped
public class PhoneRegion {

    private static final String WORLD = "001";

    @Inject
    CurrentProject current;

    private String region;

    /** As {@code RU}, or null when the zone is no country's. */
    public String ofProject() {
        if (region == null) {
            Project project = Project.findById(current.id());
            region = of(project.zone);
        }
        return region.equals(WORLD) ? null : region;
    }

    private static String of(String zone) {
        try {
            return TimeZone.getRegion(zone);
        } catch (IllegalArgumentException unknownZone) {
            return WORLD;
        }
    }
}
