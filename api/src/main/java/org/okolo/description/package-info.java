/** Completes the description of the API with what annotations imply. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Okolo",
                        version = "v1",
                        description =
                                "A CRM that lives beside every name in a social network. Every operation needs an access token, except those that"
                                        + " say otherwise. Every failure is an `application/problem+json` (RFC 9457); its messages for people are in"
                                        + " the language of `Accept-Language`.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Access", description = "Signing up and in, sessions, passwords, and exchanging tokens"),
            @Tag(name = "Bulk actions", description = "Changing every client that matches a filter"),
            @Tag(name = "Clients", description = "The people a team deals with, their profiles, owners and statuses"),
            @Tag(name = "Duplicates", description = "Clients that may be the same person, and merging them"),
            @Tag(name = "Events", description = "What happened in the project, and who did it"),
            @Tag(name = "Fields", description = "What a project wants to know about its clients"),
            @Tag(
                    name = "Import and export",
                    description = "Files that bring clients in, and archives that take them out"),
            @Tag(name = "Live", description = "What happens in the project, as it happens"),
            @Tag(name = "Look-up", description = "Which of the people on a page are clients"),
            @Tag(
                    name = "Managers",
                    description = "The people of a project, their invitations and absences, and who gets new clients"),
            @Tag(name = "Me", description = "The current account, and what it is in the project"),
            @Tag(name = "Networks", description = "How people are found on the pages of a network"),
            @Tag(name = "Notes", description = "What managers write about clients"),
            @Tag(name = "People actions", description = "Adding and changing several people of a page at once"),
            @Tag(name = "Privacy", description = "What is held about a person, and erasing it"),
            @Tag(name = "Project", description = "The project's name, settings, state and logo"),
            @Tag(name = "Purchases", description = "What clients have bought, and the products"),
            @Tag(name = "Reminders", description = "What is brought to a manager's attention at a certain time"),
            @Tag(name = "Search", description = "Finding clients by anything known about them"),
            @Tag(name = "Sessions", description = "Where an account is signed in, and past sign-ins"),
            @Tag(name = "Statistics", description = "Figures about clients, managers and purchases over time"),
            @Tag(name = "Statuses", description = "Statuses, and the processes they belong to"),
            @Tag(name = "Tags", description = "Words by which a project sorts its clients"),
            @Tag(name = "Tasks", description = "What has to be done, by whom and when"),
            @Tag(name = "Templates", description = "Quick messages, and the folders they are in"),
            @Tag(name = "Tokens", description = "Long-lived tokens for extensions and programs"),
            @Tag(name = "Webhooks", description = "Sending the project's events to other services")
        })
package org.okolo.description;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
