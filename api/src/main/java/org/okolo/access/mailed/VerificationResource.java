package org.okolo.access.mailed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.mailed.MailedLink.Purpose;
import org.okolo.account.Account;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.Limits;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;

/** Showing that an address is one's own. */
@Path("/verification")
@Tag(name = "Access")
public class VerificationResource {

    @Inject
    MailedLinks links;

    @Inject
    InProject inProject;

    @Inject
    CurrentManager caller;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    /** @param secret what stands behind the hash sign of the link */
    @Schema(name = "EmailVerification")
    public record Followed(
            @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
            String secret) {

        @Override
        public String toString() {
            return "Followed";
        }
    }

    @POST
    @Path("/follow")
    @PermitAll
    @ReadsOnly
    @Limited(Door.MAILED_LINK)
    @Operation(
            operationId = "verifyEmail",
            summary = "Verify an e-mail address",
            description = "Send the secret from the link in the verification e-mail. 404 if the link has been used,"
                    + " replaced, or has expired.")
    public void follow(@NotNull @Valid Followed followed) {
        inProject.outside(() -> {
            var account = links.use(followed.secret(), Purpose.VERIFY).orElseThrow(() -> new NotFound("link"));
            account.verifiedAt = clock.instant();
            return null;
        });
    }

    @POST
    @Transactional
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "sendVerification",
            summary = "Send me the verification e-mail again",
            description =
                    "Earlier links stay good until one is used. Does nothing if the address is verified. At most 5"
                            + " e-mails an hour.")
    public void send() {
        Account account = Account.findById(caller.accountId());
        limits.spend(Door.MAIL_TO_ACCOUNT, account.email + " verify");
        if (!account.isVerified()) {
            links.sendVerification(account);
        }
    }
}
