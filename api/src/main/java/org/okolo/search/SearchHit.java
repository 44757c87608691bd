package org.okolo.search;

import java.util.List;
import org.okolo.client.ClientView;

/**
 * A client that answers the question.
 *
 * @param client as it is now
 * @param fragments where the words were found: at most five, the most telling first
 */
public record SearchHit(ClientView client, List<Fragment> fragments) {}
