package org.okolo.mail;

import java.util.List;
import java.util.UUID;

/** These mails are about somebody who is erased. */
record MailsForgotten(List<UUID> ids) {}
