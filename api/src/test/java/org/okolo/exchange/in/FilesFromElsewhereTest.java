package org.okolo.exchange.in;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okolo.exchange.FileOf;
import org.okolo.exchange.Upload;
import org.okolo.exchange.line.Mapping;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

/** From the file to the client, over HTTP; what each file holds is for the tests without a service. */
@OkoloTest
class FilesFromElsewhereTest {

    final TestProject project = TestProject.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maker/google.csv", "maker/google-before-2024.csv", "maker/outlook.csv", "maker/thunderbird.csv",
                        "maker/hubspot.csv",
                "maker/pipedrive.csv", "maker/kommo.csv", "maker/bitrix24.csv", "maker/vk-friends.csv",
                        "maker/facebook-friends.csv",
                "vcard/phone-3.vcf", "vcard/phone-4.vcf"
            })
    void aFileGoesThroughWithTheGuessesTakenAsTheyAre(String file) {
        var uploaded = Upload.file(project.lead(), FileOf.bytes(file))
                .statusCode(201)
                .extract()
                .jsonPath();
        var check = project.lead()
                .call()
                .body(Upload.guessed(uploaded))
                .post("/imports/" + uploaded.getString("id") + "/check")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(check.getInt("lines"), check.getInt("toAdd"), check::prettify);
    }

    @Test
    void aVcardBecomesAClient() {
        var uploaded = Upload.file(project.lead(), FileOf.bytes("vcard/phone-4.vcf"))
                .statusCode(201)
                .body("format", equalTo("VCARD"))
                .extract()
                .jsonPath();
        Upload.imported(project.lead(), uploaded, Mapping.Known.SKIP);
        project.lead()
                .call()
                .get("/clients")
                .then()
                .body("items.name", contains("Vera Nilova"))
                .body("items[0].contacts.normal", contains("+79001112203x104", "vera@honey.example"));
    }

    @Test
    void aFileThatIsNoTableIsRefusedByName() {
        Upload.file(project.lead(), FileOf.bytes("no-table/web-page.xls"))
                .statusCode(400)
                .body("violations.message", contains(containsString("web page")));
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsRow() {
        Upload.file(project.lead(), FileOf.bytes("csv/unclosed-quote.csv"))
                .statusCode(400)
                .body("violations.message", contains(containsString("row 3")));
    }
}
