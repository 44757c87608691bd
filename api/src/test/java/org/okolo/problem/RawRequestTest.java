package org.okolo.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.support.OkoloTest;

/** Requests that no client library would send, through a bare socket. */
@OkoloTest
class RawRequestTest {

    private static final String END = "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    @Test
    void anAddressThatIsTooLongIsToldInTheOneShape() throws IOException {
        var answer = answer("GET /api/v1/clients?q=" + "x".repeat(9000) + " HTTP/1.1" + END);
        assertProblem(answer, 414, "address-too-long");
    }

    @Test
    void headersThatAreTooLargeAreToldInTheOneShape() throws IOException {
        var answer = answer("GET /api/v1/clients HTTP/1.1\r\nX-Long: " + "x".repeat(17_000) + END);
        assertProblem(answer, 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE",
                "GET",
                "GET /api/v1/me",
                "GET /api/v1/me HTTP/9.9",
                "GET http:// HTTP/1.1",
                "GET \\\\ HTTP/1.1",
                "GET /api/v1/%zz HTTP/1.1",
                "GET /api/v1/clients?q=%00%ff HTTP/1.1",
                "get /api/v1/me HTTP/1.1",
                "GET /api/v1/me HTTP/1.1\r\nNo colon",
                "POST /api/v1/sign-in HTTP/1.1\r\nContent-Length: minus one",
                "\u0000\u0001\u0002"
            })
    void aRequestThatIsNoneIsNoFaultOfOurs(String head) throws IOException {
        var answer = answer(head + END);
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/\\S+ [34]\\d\\d .*"), answer);
    }

    @Test
    void aLineBreakInAnAddressBecomesNoHeader() throws IOException {
        var answer = answer("GET /api/v1/clients?q=a%0d%0aX-Injected:%20yes HTTP/1.1" + END);
        assertFalse(answer.contains("X-Injected: yes"), answer);
    }

    @Test
    void aLineBreakInAPathBecomesNoHeader() throws IOException {
        var answer = answer("GET /%0d%0aX-Injected:%20yes HTTP/1.1" + END);
        assertFalse(answer.contains("X-Injected: yes"), answer);
    }

    private static void assertProblem(String answer, int status, String slug) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        var body = JsonPath.from(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertEquals("/problems/" + slug, body.getString("type"));
        assertEquals(status, body.getInt("status"));
    }

    /** Everything that comes until the service hangs up. */
    private static String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
