package org.okolo.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.okolo.text.MailAddress;

/** A person's login. Belongs to no project; managers in several projects may stand for the same account. */
@Entity
public class Account extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** In lower case. */
    public String email;

    public String name;

    /** The language of the person: {@code en} or {@code ru}. */
    public String locale;

    public String zone;

    public String passwordHash;

    /** Whether reminders come by e-mail too. */
    public boolean reminderMails;

    public Instant createdAt;

    /** When the person followed a link sent to the address; null before. Until then no mail goes out on the person's behalf. */
    public Instant verifiedAt;

    /** Whether a password alone does not open it: there is an app that makes codes, or a passkey. */
    @Formula("(exists(select 1 from authenticator_app f where f.account_id = id and f.confirmed_at is not null)"
            + " or exists(select 1 from passkey k where k.account_id = id))")
    public boolean hasSecondFactor;

    @Version
    public int version;

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public static Optional<Account> ofEmail(String email) {
        return find("email in ?1", List.of(normal(email), lower(email))).firstResultOptional();
    }

    /** Addresses differ by more than case only in theory, and people type them as they like. */
    public static String normal(String email) {
        return MailAddress.of(email).orElseGet(() -> lower(email));
    }

    /** As it was kept before domains had one form. */
    private static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
