package org.okolo.installation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.digest.AesGcm;
import org.okolo.tenancy.Ids;
import org.okolo.tenancy.Secret;

/** Whose data a database holds. It has one row of this. */
@Entity
class Installation extends PanacheEntityBase {

    private static final byte[] NOTHING = "okolo".getBytes(StandardCharsets.UTF_8);

    @Id
    public UUID id;

    /** Always 1, and unique. */
    public int one;

    /** What only the key of the installation opens. */
    @JdbcTypeCode(SqlTypes.VARBINARY)
    public byte[] sealed;

    static Installation begin(String key) {
        var installation = new Installation();
        installation.id = Ids.next();
        installation.one = 1;
        installation.sealWith(key);
        return installation;
    }

    static Optional<Installation> present() {
        return Installation.<Installation>findAll().firstResultOptional();
    }

    void sealWith(String key) {
        try {
            sealed = AesGcm.close(bytes(key), id.toString(), NOTHING);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has AES-GCM", missing);
        }
    }

    boolean isSealedWith(String key) {
        try {
            AesGcm.open(bytes(key), id.toString(), sealed);
            return true;
        } catch (GeneralSecurityException anotherKey) {
            return false;
        }
    }

    /** Another one than those that seal secrets, so that this tells nothing about them. */
    private static byte[] bytes(String key) {
        return Secret.hash("installation " + key);
    }
}
