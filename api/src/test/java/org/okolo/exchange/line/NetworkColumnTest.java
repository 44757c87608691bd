package org.okolo.exchange.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okolo.client.profile.NewProfile;
import org.okolo.exchange.cell.PersonLink;
import org.okolo.network.Network;

/** Tables know every network there is. */
class NetworkColumnTest {

    @ParameterizedTest
    @EnumSource
    void severalColumnsMayNameItsPeople(Network network) {
        assertTrue(ImportField.of(network).addsUp());
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsFoundByTheAddressesThatTheNetworkGivesThem(Network network) {
        var id = new NewProfile(network, "100042", null);
        var handle = new NewProfile(network, null, "anna.orlova");
        assertEquals(Optional.of(id), PersonLink.read(null, network.url("100042", null)));
        assertEquals(Optional.of(handle), PersonLink.read(null, network.url(null, "anna.orlova")));
    }
}
