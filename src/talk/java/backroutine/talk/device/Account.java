package backroutine.talk.device;

/**
 * The Amazon account to which the Echos belong.
 *
 * @param skillId the id of the skill that is enabled on the account
 * @param userId the user's id for the skill
 * @param apiEndpoint where the skill reaches Alexa's own services
 * @param accessToken the token that authorizes the skill there
 */
public record Account(String skillId, String userId, String apiEndpoint, String accessToken) {
    /** The account of the local voice session. Nothing listens at its endpoint, so nothing leaves the machine. */
    public static final Account LOCAL = new Account("amzn1.ask.skill.local-voice-session",
            "amzn1.ask.account.LOCAL-VOICE-SESSION", "http://127.0.0.1:9", "local-voice-session");

    /** This account, with Alexa's own services at another address. */
    public Account servedAt(String endpoint) {
        return new Account(skillId, userId, endpoint, accessToken);
    }
}
