package org.okolo.access.factor;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.Challenge.Purpose;
import org.okolo.access.Challenges;
import org.okolo.access.OwnPassword;
import org.okolo.access.Visitor;
import org.okolo.access.factor.FactorChanges.What;
import org.okolo.access.factor.SecondFactorResource.PasswordAgain;
import org.okolo.access.factor.SecondFactorView.NewPasskeyOptions;
import org.okolo.access.factor.SecondFactorView.NewRecoveryCodes;
import org.okolo.access.factor.SecondFactorView.PasskeyView;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.OneLine;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;

/** The passkeys of the person. */
@Path("/second-factor")
@Tag(name = "Me")
public class PasskeyResource {

    /** More is no use to anybody, and all of them go to the browser at each sign-in. */
    private static final int MOST = 20;

    @Inject
    CurrentManager caller;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Passkeys passkeys;

    @Inject
    Challenges challenges;

    @Inject
    FactorChanges changes;

    @Inject
    InProject inProject;

    @Inject
    HttpServerRequest http;

    @Inject
    CallerAddress address;

    /**
     * @param challenge as told with the options
     * @param label what the person calls it
     * @param credential what {@code navigator.credentials.create} gave: its {@code toJSON()}, as text
     */
    @Schema(name = "NewPasskey")
    public record NewPasskey(
            @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
            String challenge,

            @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Olga’s telephone")
            String label,

            @NotNull @Size(max = 20_000) @Schema(examples = "{\"id\":\"…\",\"type\":\"public-key\",\"response\":{}}")
            String credential) {

        @Override
        public String toString() {
            return "NewPasskey " + label;
        }
    }

    /** @param label what the person calls it */
    @Schema(name = "PasskeyEdit")
    public record Edit(
            @NotBlank @OneLine @Size(max = 100) @Schema(examples = "Olga’s telephone")
            String label) {}

    @POST
    @Path("/passkeys/options")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "beginPasskey",
            summary = "Begin with a passkey",
            description = "The answer says how the browser makes one (WebAuthn). `invalid` if the password is wrong, or"
                    + " there are 20 passkeys already.")
    public NewPasskeyOptions begin(@NotNull @Valid PasswordAgain asked) {
        var account = ownPassword.require(caller.accountId(), caller.sid(), asked.password(), "password", visitor());
        return inProject.outside(() -> {
            if (passkeys.of(account.id).size() >= MOST) {
                throw Invalid.field("password", "okolo.passkeys-many");
            }
            var challenge = challenges.begin(account.id, Purpose.NEW_PASSKEY, null);
            return new NewPasskeyOptions(challenge, passkeys.creation(account, challenge));
        });
    }

    @POST
    @Path("/passkeys")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "addPasskey",
            summary = "Finish with a passkey",
            description = "Ends all my other sessions. With the first factor come recovery codes. `invalid` if the"
                    + " credential is no answer to the challenge, or the challenge has run out.")
    public NewRecoveryCodes add(@NotNull @Valid NewPasskey made) {
        var accountId = caller.accountId();
        return changes.make(accountId, caller.sid(), What.PASSKEY_ADDED, visitor(), () -> {
            challenges
                    .find(made.challenge(), Purpose.NEW_PASSKEY)
                    .filter(challenge -> challenge.accountId.equals(accountId))
                    .filter(challenges::finish)
                    .flatMap(challenge ->
                            passkeys.add(accountId, made.label().strip(), made.challenge(), made.credential()))
                    .orElseThrow(() -> Invalid.field("credential", "okolo.passkey"));
            return new NewRecoveryCodes(changes.firstCodes(accountId));
        });
    }

    @PUT
    @Path("/passkeys/{id}")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(operationId = "renamePasskey", summary = "Rename one of my passkeys", description = "For its list only.")
    public PasskeyView rename(UUID id, @NotNull @Valid Edit edit) {
        var accountId = caller.accountId();
        return inProject.outside(() -> {
            var passkey = own(id, accountId);
            passkey.label = edit.label().strip();
            return PasskeyView.of(passkey);
        });
    }

    @POST
    @Path("/passkeys/{id}/remove")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "removePasskey",
            summary = "Remove one of my passkeys",
            description = "Ends all my other sessions. With the last factor the recovery codes go too. `invalid` if the"
                    + " password is wrong.")
    public void remove(UUID id, @NotNull @Valid PasswordAgain asked) {
        var accountId = caller.accountId();
        inProject.outside(() -> own(id, accountId));
        ownPassword.require(accountId, caller.sid(), asked.password(), "password", visitor());
        changes.make(accountId, caller.sid(), What.PASSKEY_REMOVED, visitor(), () -> {
            own(id, accountId).delete();
            changes.forgetCodesWithoutFactor(accountId);
            return null;
        });
    }

    private static Passkey own(UUID id, UUID accountId) {
        return NotFound.unless(
                Passkey.<Passkey>find("id = ?1 and accountId = ?2", id, accountId)
                        .firstResult(),
                "passkey");
    }

    private Visitor visitor() {
        return Visitor.of(http, address);
    }
}
