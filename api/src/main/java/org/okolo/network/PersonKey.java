package org.okolo.network;

/**
 * Whom a page or a form names, in one form: what two pages must agree in to mean the same person.
 *
 * @param externalId decimal digits, or null when unknown
 * @param handle in the form it is matched by, or null when unknown
 * @param shown the handle as it was written, or null
 */
public record PersonKey(Network network, String externalId, String handle, String shown) {

    /**
     * Never fails: what no person can have (id 0, a community's handle) is left out, so a key may come out empty.
     *
     * @param id as written, or null
     * @param handle as written, or null; {@code id7} in VK counts as id 7
     */
    public static PersonKey of(Network network, String id, String handle) {
        var externalId = Network.id(id).or(() -> network.idIn(handle)).orElse(null);
        var matched = network.handle(handle).orElse(null);
        return new PersonKey(network, externalId, matched, matched == null ? null : Network.shown(handle));
    }

    public boolean isEmpty() {
        return externalId == null && handle == null;
    }

    /** Whether the two name different people for certain: both ids are known and differ. */
    public boolean contradicts(PersonKey other) {
        return network == other.network
                && externalId != null
                && other.externalId != null
                && !externalId.equals(other.externalId);
    }

    public String url() {
        return network.url(externalId, shown);
    }
}
