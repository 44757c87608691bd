package org.okolo.access.factor;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.okolo.access.OwnPassword;
import org.okolo.access.Visitor;
import org.okolo.access.factor.FactorChanges.What;
import org.okolo.access.factor.SecondFactorView.NewAuthenticatorApp;
import org.okolo.access.factor.SecondFactorView.NewRecoveryCodes;
import org.okolo.access.factor.SecondFactorView.PasskeyView;
import org.okolo.account.Account;
import org.okolo.account.Passwords;
import org.okolo.limit.CabinetOnly;
import org.okolo.limit.CallerAddress;
import org.okolo.limit.ReadsOnly;
import org.okolo.limit.WithoutSecondFactor;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.InProject;
import org.okolo.tenancy.Role;

/** The authenticator app and the recovery codes of the person. */
@Path("/second-factor")
@Tag(name = "Me")
public class SecondFactorResource {

    @Inject
    CurrentManager caller;

    @Inject
    OwnPassword ownPassword;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    FactorChanges changes;

    @Inject
    InProject inProject;

    @Inject
    HttpServerRequest http;

    @Inject
    CallerAddress address;

    /** @param password mine, which holds now */
    @Schema(name = "PasswordAgain")
    public record PasswordAgain(
            @NotNull @Size(max = Passwords.LONGEST) @Schema(examples = "my password until now")
            String password) {

        @Override
        public String toString() {
            return "PasswordAgain";
        }
    }

    /** @param code what the app shows */
    @Schema(name = "AuthenticatorCode")
    public record Code(
            @NotNull @Size(max = 20) @Schema(examples = "123456")
            String code) {

        @Override
        public String toString() {
            return "Code";
        }
    }

    @GET
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "getSecondFactor",
            summary = "Get my second factor",
            description = "What signing in takes besides the password. Without an app and passkeys the password is"
                    + " enough.")
    public SecondFactorView get() {
        var accountId = caller.accountId();
        return inProject.outside(() -> new SecondFactorView(
                apps.of(accountId).map(app -> app.confirmedAt).orElse(null),
                passkeys.of(accountId).stream().map(PasskeyView::of).toList(),
                recoveryCodes.left(accountId)));
    }

    @POST
    @Path("/app")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "beginAuthenticatorApp",
            summary = "Begin with an authenticator app",
            description = "The answer tells the secret, this once. Nothing changes before the app's first code is sent"
                    + " (`confirmAuthenticatorApp`); until then an app of before goes on. `invalid` if the password"
                    + " is wrong.")
    public NewAuthenticatorApp begin(@NotNull @Valid PasswordAgain asked) {
        var account = prove(asked);
        var secret = inProject.outside(() -> apps.begin(account.id));
        return new NewAuthenticatorApp(TimedCodes.text(secret), TimedCodes.address(account.email, secret));
    }

    @POST
    @Path("/app/confirm")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "confirmAuthenticatorApp",
            summary = "Finish with an authenticator app",
            description = "From now on signing in takes a code of this app, which replaces the one before. Ends all my"
                    + " other sessions. With the first factor come recovery codes. `invalid` if the code is wrong.")
    public NewRecoveryCodes confirm(@NotNull @Valid Code shown) {
        var accountId = caller.accountId();
        return changes.make(accountId, caller.sid(), What.APP_ADDED, visitor(), () -> {
            if (!apps.confirm(accountId, shown.code())) {
                throw Invalid.field("code", "okolo.code");
            }
            return new NewRecoveryCodes(changes.firstCodes(accountId));
        });
    }

    @POST
    @Path("/app/remove")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "removeAuthenticatorApp",
            summary = "Remove my authenticator app",
            description = "Ends all my other sessions. With the last factor the recovery codes go too. 404 if there is"
                    + " none; `invalid` if the password is wrong.")
    public void remove(@NotNull @Valid PasswordAgain asked) {
        var account = prove(asked);
        changes.make(account.id, caller.sid(), What.APP_REMOVED, visitor(), () -> {
            NotFound.unless(apps.remove(account.id) ? account : null, "app");
            changes.forgetCodesWithoutFactor(account.id);
            return null;
        });
    }

    @POST
    @Path("/recovery-codes")
    @ReadsOnly("The account belongs to its person, not to the project")
    @RolesAllowed(Role.AT_LEAST_MANAGER)
    @CabinetOnly
    @WithoutSecondFactor
    @Operation(
            operationId = "makeRecoveryCodes",
            summary = "Make new recovery codes",
            description = "Ten, told this once, each good once; the ones before open nothing any more. 404 without a"
                    + " second factor; `invalid` if the password is wrong.")
    public NewRecoveryCodes makeCodes(@NotNull @Valid PasswordAgain asked) {
        var account = prove(asked);
        NotFound.unless(account.hasSecondFactor ? account : null, "second factor");
        return changes.make(
                account.id,
                caller.sid(),
                What.CODES_MADE,
                visitor(),
                () -> new NewRecoveryCodes(recoveryCodes.make(account.id)));
    }

    private Account prove(PasswordAgain asked) {
        return ownPassword.require(caller.accountId(), caller.sid(), asked.password(), "password", visitor());
    }

    private Visitor visitor() {
        return Visitor.of(http, address);
    }
}
