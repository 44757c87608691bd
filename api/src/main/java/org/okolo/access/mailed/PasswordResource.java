package org.okolo.access.mailed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.Visitor;
import org.okolo.account.Account;
import org.okolo.account.Passwords;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.Door;
import org.okolo.limit.Limited;
import org.okolo.limit.Limits;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;

/** A new password: for who forgot the old one, and for who still knows it. */
@Path("/password")
@Tag(name = "Access")
public class PasswordResource {

    @Inject
    NewPasswords newPasswords;

    @Inject
    Limits limits;

    @Inject
    CurrentManager caller;

    @Inject
    HttpServerRequest http;

    @Inject
    CallerAddress address;

    /** @param email the address to send a link to */
    @Schema(name = "ForgottenPassword")
    public record Forgotten(
            @NotNull @Size(max = 254) @Schema(examples = "anna@example.com")
            String email) {}

    /**
     * @param secret what stands behind the hash sign of the link
     * @param password the new one
     */
    @Schema(name = "PasswordReset")
    public record Reset(
            @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
            String secret,

            @NotNull
            @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
            @Schema(examples = "correct horse battery")
            String password) {

        @Override
        public String toString() {
            return "Reset";
        }
    }

    @POST
    @Path("/forgotten")
    @PermitAll
    @ReadsOnly
    @Limited(Door.MAILED_LINK)
    @Operation(
            operationId = "forgotPassword",
            summary = "Request a link to choose a new password",
            description = "The answer, and the time it takes, are the same whether or not the account exists. The"
                    + " link works once, for an hour, and no later one replaces it. At most 5 e-mails an hour to one"
                    + " address at the request of one caller; beyond 20 an hour in all nothing more is sent.")
    public void forgotten(@NotNull @Valid Forgotten person) {
        var email = Account.normal(person.email());
        limits.spend(Door.MAIL_TO_ACCOUNT, email + " " + address.customer());
        newPasswords.sendLinkLater(email);
    }

    @POST
    @Path("/reset")
    @PermitAll
    @ReadsOnly
    @Limited(Door.MAILED_LINK)
    @Operation(
            operationId = "resetPassword",
            summary = "Choose a new password with an e-mailed link",
            description =
                    "Ends all sessions of the account, revokes its manager tokens in all projects, and verifies its"
                            + " address. 404 if the link has been used,"
                            + " replaced, or has expired.")
    public void reset(@NotNull @Valid Reset asked) {
        newPasswords.reset(asked.secret(), asked.password(), Visitor.of(http, address));
    }

    @PUT
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "changePassword",
            summary = "Change my password",
            description =
                    "Ends all other sessions of the account, and reset links sent before. Manager tokens stay unless"
                            + " `tokens` is true. `invalid` if the current password is wrong.")
    public void change(@NotNull @Valid PasswordChange asked) {
        newPasswords.change(caller.accountId(), caller.sid(), asked, Visitor.of(http, address));
    }
}
