package org.okolo.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a job has come, in items.
 *
 * @param total all there are
 * @param changed what the job changed or added
 * @param same what was already as wanted
 * @param refused what the rules did not allow
 * @param failed what could not be done
 * @param undone what was put back
 * @param kept what was not put back, because it was changed since
 */
@Schema(name = "JobProgress")
public record Progress(int total, long changed, long same, long refused, long failed, long undone, long kept) {}
