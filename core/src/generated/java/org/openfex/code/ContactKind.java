// Generated from schema/standard/codes/contact-kind.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Kind of contact: What a number, address or account of a person or organization is.
 *
 * <p>The open code list {@code contact-kind}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record ContactKind(String value) implements Code {

    /** Mobile telephone: A number of a mobile network. */
    public static final ContactKind MOBILE_PHONE = new ContactKind("mobile-phone");

    /** Fixed telephone: A number of a fixed network. */
    public static final ContactKind LANDLINE = new ContactKind("landline");

    /** Satellite telephone: A number of a satellite network. */
    public static final ContactKind SATELLITE_PHONE = new ContactKind("satellite-phone");

    /** Internet telephone: A number or name of an internet telephone service. */
    public static final ContactKind INTERNET_PHONE = new ContactKind("internet-phone");

    /** Fax: A fax number. */
    public static final ContactKind FAX = new ContactKind("fax");

    /** IMEI of a device: The identity number of a mobile device. */
    public static final ContactKind IMEI = new ContactKind("imei");

    /** IMSI or SIM card: The number of a subscriber or SIM card. */
    public static final ContactKind IMSI = new ContactKind("imsi");

    /** Radio call sign: A call sign or radio channel. */
    public static final ContactKind RADIO_CALL_SIGN = new ContactKind("radio-call-sign");

    /** E-mail: An e-mail address. */
    public static final ContactKind EMAIL = new ContactKind("email");

    /** Messenger account: An account, number or name in a messenger. */
    public static final ContactKind MESSENGER = new ContactKind("messenger");

    /** Messenger channel or group: A channel, chat or group in a messenger. */
    public static final ContactKind MESSENGER_CHANNEL = new ContactKind("messenger-channel");

    /** Social network account: An account in a social network. */
    public static final ContactKind SOCIAL_NETWORK = new ContactKind("social-network");

    /** Website: The address of a website. */
    public static final ContactKind WEBSITE = new ContactKind("website");

    /** Darknet site: The address of a hidden service. */
    public static final ContactKind DARKNET_SITE = new ContactKind("darknet-site");

    /** Marketplace account: A seller or buyer account on a trading site. */
    public static final ContactKind MARKETPLACE = new ContactKind("marketplace");

    /** Forum account: A name on a forum or board. */
    public static final ContactKind FORUM = new ContactKind("forum");

    /** Game account: An account on a game platform. */
    public static final ContactKind GAME_ACCOUNT = new ContactKind("game-account");

    /** Cloud storage: An account for storing files. */
    public static final ContactKind CLOUD_STORAGE = new ContactKind("cloud-storage");

    /** IP address: An internet protocol address. */
    public static final ContactKind IP_ADDRESS = new ContactKind("ip-address");

    /** Bank account: The number of a bank account. */
    public static final ContactKind BANK_ACCOUNT = new ContactKind("bank-account");

    /** Payment card: The number of a payment card. */
    public static final ContactKind PAYMENT_CARD = new ContactKind("payment-card");

    /** Electronic wallet: An account with a payment service. */
    public static final ContactKind ELECTRONIC_WALLET = new ContactKind("electronic-wallet");

    /** Cryptocurrency wallet: An address or account in a cryptocurrency. */
    public static final ContactKind CRYPTOCURRENCY_WALLET = new ContactKind("cryptocurrency-wallet");

    /** Money transfer: The control number or name used with a transfer service. */
    public static final ContactKind MONEY_TRANSFER = new ContactKind("money-transfer");

    /** Informal value transfer: A broker or token of an informal transfer system. */
    public static final ContactKind INFORMAL_TRANSFER = new ContactKind("informal-transfer");

    /** Postal box: A post office box or poste restante. */
    public static final ContactKind POSTAL_BOX = new ContactKind("postal-box");

    /** Parcel locker or delivery point: A parcel locker or delivery point used to receive goods. */
    public static final ContactKind PARCEL_LOCKER = new ContactKind("parcel-locker");

    /** Postal address: An address used for mail only. */
    public static final ContactKind POSTAL_ADDRESS = new ContactKind("postal-address");

    /** Other: A contact that this list does not name. */
    public static final ContactKind OTHER = new ContactKind("other");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public ContactKind {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static ContactKind of(String value) {
        return Known.CODES.constantOr(new ContactKind(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<ContactKind> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "contact-kind";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactKind code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return the type and the code, or {@code ?} for a code that the list does not hold} */
    @Override
    public String toString() {
        return Codes.text(this);
    }

    private static final class Known {
        static final Codes<ContactKind> CODES = new Codes<>(
                MOBILE_PHONE, LANDLINE, SATELLITE_PHONE, INTERNET_PHONE, FAX, IMEI, IMSI, RADIO_CALL_SIGN, EMAIL,
                MESSENGER, MESSENGER_CHANNEL, SOCIAL_NETWORK, WEBSITE, DARKNET_SITE, MARKETPLACE, FORUM, GAME_ACCOUNT,
                CLOUD_STORAGE, IP_ADDRESS, BANK_ACCOUNT, PAYMENT_CARD, ELECTRONIC_WALLET, CRYPTOCURRENCY_WALLET,
                MONEY_TRANSFER, INFORMAL_TRANSFER, POSTAL_BOX, PARCEL_LOCKER, POSTAL_ADDRESS, OTHER);
    }
}
