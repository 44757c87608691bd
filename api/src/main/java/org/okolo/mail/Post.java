package org.okolo.mail;

/** Takes a mail to where it goes. */
interface Post {

    /**
     * Returns when the mail is out of our hands.
     *
     * @throws RuntimeException when it was not taken
     */
    void deliver(QueuedMail mail);
}
