package org.okolo.project;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;

@OkoloTest
class ProjectTest {

    private static final byte[] PNG = "\u0089PNG\r\n\u001a\nthe rest".getBytes(StandardCharsets.ISO_8859_1);

    private final TestProject project = TestProject.open();

    @Test
    void anOwnerFillsInTheForm() {
        edit("\"0\"", "https://honey.example")
                .then()
                .statusCode(200)
                .body("site", equalTo("https://honey.example"))
                .body("version", equalTo(1))
                .header("ETag", "\"1\"");
    }

    @Test
    void aSiteThatIsAProgramIsRefused() {
        edit("\"0\"", "javascript:alert(1)").then().statusCode(400).body("violations.field", hasItem("site"));
    }

    @Test
    void aLeadCannotEditTheProject() {
        project.lead().edits(0).body(form("")).put("/project").then().statusCode(403);
    }

    @Test
    void aLogoComesBackAsItWasSent() {
        logo(PNG, "image/png").then().statusCode(204);
        var answer = project.manager().call().get("/project/logo");
        assertArrayEquals(PNG, answer.asByteArray());
        answer.then()
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
        project.owner()
                .call()
                .get("/project")
                .then()
                .body("hasLogo", equalTo(true))
                .body("logoVersion", equalTo(1));
    }

    @Test
    void aPageThatCallsItselfAPictureIsRefused() {
        logo("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "image/png")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid"));
    }

    @Test
    void aPageWithTheMarkOfAPictureInItIsRefused() {
        logo("<script>WEBP</script>".getBytes(StandardCharsets.UTF_8), "image/webp")
                .then()
                .statusCode(400);
    }

    @Test
    void aLogoIsNoSvg() {
        logo("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void aLogoOfMoreThanHalfAMegabyteIsTooLarge() {
        logo(Arrays.copyOf(PNG, 512 * 1024 + 1), "image/png")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aRemovedLogoIsGone() {
        logo(PNG, "image/png");
        project.owner().call().delete("/project/logo").then().statusCode(204);
        project.owner().call().get("/project/logo").then().statusCode(404);
    }

    @Test
    void theLogoOfOneProjectIsNotShownInAnother() {
        logo(PNG, "image/png");
        TestProject.open().owner().call().get("/project/logo").then().statusCode(404);
    }

    private Response logo(byte[] image, String type) {
        return TestAccount.as(project.owner().token())
                .contentType(type)
                .body(image)
                .put("/project/logo");
    }

    private Response edit(String version, String site) {
        return project.owner()
                .call()
                .header("If-Match", version)
                .body(form(site))
                .put("/project");
    }

    private static Map<String, Object> form(String site) {
        return Map.of("name", "Honey", "description", "Candles", "site", site, "zone", "Asia/Omsk");
    }
}
