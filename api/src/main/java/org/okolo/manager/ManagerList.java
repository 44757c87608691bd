package org.okolo.manager;

import java.util.List;

/** All managers of the project, active ones first, then by name. */
public record ManagerList(List<ManagerView> items) {}
