package org.okolo.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.UUID;
import org.okolo.client.ApiClient;
import org.okolo.client.ApiException;
import org.okolo.client.api.AccessApi;
import org.okolo.client.api.ClientsApi;
import org.okolo.client.api.LookUpApi;
import org.okolo.client.model.ClientView;
import org.okolo.client.model.LookupKey;
import org.okolo.client.model.LookupRequest;
import org.okolo.client.model.Network;
import org.okolo.client.model.NewClient;
import org.okolo.client.model.NewProfile;
import org.okolo.client.model.Problem;
import org.okolo.client.model.SessionView;
import org.okolo.client.model.SignIn;
import org.okolo.client.model.SignUp;

/** Signs up and in, adds a client, looks it up, and is refused: all by a generated client. Fails by an exception. */
public final class Trial {

    private static final String PASSWORD = "eight samovars on a raft";

    private final ApiClient client;

    private Trial(ApiClient client) {
        this.client = client;
    }

    /** @param args where the service is, as {@code http://127.0.0.1:8080} */
    public static void main(String[] args) throws ApiException, JsonProcessingException {
        var client = new ApiClient();
        client.updateBaseUri(args[0]);
        var trial = new Trial(client);
        String token = trial.signIn();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        ClientView added = trial.addClient();
        trial.lookUp(added);
        trial.beRefused(added);
        System.out.println("The Java client signs in, adds a client, looks it up and reads a refusal.");
    }

    private String signIn() throws ApiException {
        var access = new AccessApi(client);
        String email = UUID.randomUUID() + "@okolo.example";
        access.signUp(
                new SignUp()
                        .email(email)
                        .password(PASSWORD)
                        .name("Anna Ivanova")
                        .projectName("Honey")
                        .locale("en")
                        .zone("Europe/Moscow"),
                null);
        SessionView session = access.signIn(new SignIn().email(email).password(PASSWORD), null);
        must(session.getMe().getAccount().getEmail().equals(email), "the session is somebody else's");
        return session.getAccessToken();
    }

    private ClientView addClient() throws ApiException {
        ClientView added = new ClientsApi(client).addClient(alisa(), UUID.randomUUID().toString());
        must(added.getName().equals("Alisa Nebylova"), "the client is called " + added.getName());
        must(added.getProfiles().get(0).getNetwork() == Network.VK, "the profile is in another network");
        return added;
    }

    private void lookUp(ClientView added) throws ApiException {
        var known = new LookupKey().network(Network.VK).id("1900008499");
        var stranger = new LookupKey().network(Network.VK).id("1900008500");
        var answer = new LookUpApi(client).lookUp(new LookupRequest().keys(List.of(stranger, known)));
        must(answer.getFound().size() == 1, answer.getFound().size() + " were found instead of one");
        must(answer.getFound().get(0).getClientId().equals(added.getId()), "another client was found");
        must(answer.getFound().get(0).getIndex() == 1, "the stranger was found");
    }

    private void beRefused(ClientView added) throws ApiException, JsonProcessingException {
        try {
            new ClientsApi(client).addClient(alisa(), null);
        } catch (ApiException refused) {
            must(refused.getCode() == 409, "refused with " + refused.getCode());
            Problem problem = ApiClient.createDefaultObjectMapper().readValue(refused.getResponseBody(), Problem.class);
            must(problem.getType().equals("/problems/profile-taken"), "refused as " + problem.getType());
            Object owner = problem.getAdditionalProperty("clientId");
            must(added.getId().toString().equals(owner), "the profile belongs to " + owner);
            return;
        }
        throw new IllegalStateException("the same profile was added twice");
    }

    private static NewClient alisa() {
        var profile = new NewProfile().network(Network.VK).externalId("1900008499").handle("alisa.nebylova");
        return new NewClient().name("Alisa Nebylova").profiles(List.of(profile));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
