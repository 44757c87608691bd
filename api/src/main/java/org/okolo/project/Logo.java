package org.okolo.project;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.okolo.tenancy.Owned;

/** The project's picture; a project has one or none. Apart from the project, which is read far more often. */
@Entity
public class Logo extends Owned {

    public static final int LARGEST = 512 * 1024;

    public String mediaType;

    public byte[] image;

    public static Optional<Logo> ofProject() {
        return Logo.<Logo>findAll().firstResultOptional();
    }
}
