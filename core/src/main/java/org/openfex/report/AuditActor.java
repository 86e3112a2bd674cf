package org.openfex.report;

/**
 * On whose account something is done and why, in the words of the calling program: what an {@link AuditEvent} needs to be
 * of use to whoever answers for the processing of personal data.
 *
 * <p>Both are references, such as the number of an account and of a case, and not the names of persons: an audit trail is
 * kept longer than the data that it is about.
 *
 * @param id who acts: an account or a system, never blank
 * @param reason why: a case, an order or a rule, never blank
 */
public record AuditActor(String id, String reason) {
    /**
     * Checks that something is said. Prefer {@link #of}.
     *
     * @param id see {@link #id()}
     * @param reason see {@link #reason()}
     * @throws IllegalArgumentException if one of them is blank
     */
    public AuditActor {
        if (id.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("An actor has an identifier and a reason");
        }
    }

    /**
     * Names an actor.
     *
     * @param id who acts
     * @param reason why
     * @return the actor
     * @throws IllegalArgumentException if one of them is blank
     */
    public static AuditActor of(String id, String reason) {
        return new AuditActor(id, reason);
    }

    /** Gives nothing of what the caller wrote. */
    @Override
    public String toString() {
        return "AuditActor[]";
    }
}
