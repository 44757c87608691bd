package org.okolo.bulk.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is to be done, and to whom; who is named twice is one. */
public record PeopleOrder(
        @NotNull @Valid PeopleAction action,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid SelectedPerson> people) {}
