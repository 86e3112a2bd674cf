package org.openfex.examples.exchange.state;

import org.openfex.code.AuthorityFunction;
import org.openfex.code.Country;
import org.openfex.model.LanguageText;
import org.openfex.model.Party;
import org.openfex.security.PartyIdentity;

/** Who takes part in the exchange. A real exchange reads this from a directory that somebody answers for. */
@SuppressWarnings("ImmutableEnumChecker") // records of FEX are immutable
public enum Participant {
    /** Kazakhstan, which asks. */
    KZ(
            Country.KZ,
            "Департамент криминальной полиции Республики Казахстан",
            "Department of Criminal Police of the Republic of Kazakhstan",
            AuthorityFunction.POLICE),
    /** Uzbekistan, which answers. */
    UZ(
            Country.UZ,
            "O‘zbekiston Respublikasi Qurol aylanmasini nazorat qilish markazi",
            "Firearms Control Centre of the Republic of Uzbekistan",
            AuthorityFunction.ITI_CONTACT_POINT),
    /** Kyrgyzstan, which gets what the others may pass on. */
    KG(
            Country.KG,
            "Кыргыз Республикасынын Курал жүгүртүүнү көзөмөлдөө кызматы",
            "Firearms Control Service of the Kyrgyz Republic",
            AuthorityFunction.ITI_CONTACT_POINT);

    private final Party party;

    Participant(Country country, String authority, String english, AuthorityFunction function) {
        this.party = Party.builder()
                .country(country)
                .authority(authority)
                .authorityNames(
                        LanguageText.builder().text(english).language("en").build())
                .function(function)
                .build();
    }

    /** {@return the party that its messages name} */
    public Party party() {
        return party;
    }

    /** {@return the party as seals name it} */
    public PartyIdentity identity() {
        return PartyIdentity.of(party);
    }

    /** {@return the queue at the hub that its messages wait in} */
    public String queue() {
        return "fex.to." + name();
    }

    /**
     * Finds a participant.
     *
     * @param identity a party as seals name it
     * @return the participant
     * @throws IllegalArgumentException if there is none
     */
    public static Participant of(PartyIdentity identity) {
        for (Participant participant : values()) {
            if (participant.identity().equals(identity)) {
                return participant;
            }
        }
        throw new IllegalArgumentException("No participant of this exchange");
    }
}
