package app.mentoring.sample.application;

/**
 * Somebody of the sample who can log in.
 *
 * @param organization slug
 * @param role what this account is there to try
 * @param token for the API; empty while there is none
 */
record SampleAccount(
    String organization, String role, String username, String password, String token) {}
