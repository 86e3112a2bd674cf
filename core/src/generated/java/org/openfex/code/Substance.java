// Generated from schema/standard/codes/substance.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Substance: Explosives, drugs and their precursors.
 *
 * <p>The open code list {@code substance}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Substance(String value) implements Code {

    /** TNT: Trinitrotoluene. */
    public static final Substance TNT = new Substance("tnt");

    /** RDX: Cyclotrimethylenetrinitramine. */
    public static final Substance RDX = new Substance("rdx");

    /** HMX: Cyclotetramethylenetetranitramine. */
    public static final Substance HMX = new Substance("hmx");

    /** PETN: Pentaerythritol tetranitrate. */
    public static final Substance PETN = new Substance("petn");

    /** Tetryl: Trinitrophenylmethylnitramine. */
    public static final Substance TETRYL = new Substance("tetryl");

    /** Nitroglycerine: Glyceryl trinitrate. */
    public static final Substance NITROGLYCERINE = new Substance("nitroglycerine");

    /** Plastic explosive: A mouldable explosive, such as PVV, C-4 or Semtex. */
    public static final Substance PLASTIC_EXPLOSIVE = new Substance("plastic-explosive");

    /** Dynamite: A commercial explosive based on nitroglycerine or similar esters. */
    public static final Substance DYNAMITE = new Substance("dynamite");

    /** Ammonite: A commercial powder explosive of ammonium nitrate with TNT or aluminium. */
    public static final Substance AMMONITE = new Substance("ammonite");

    /** ANFO: A mixture of ammonium nitrate and fuel oil. */
    public static final Substance ANFO = new Substance("anfo");

    /** Emulsion or slurry explosive: A commercial explosive in the form of an emulsion or slurry. */
    public static final Substance EMULSION_EXPLOSIVE = new Substance("emulsion-explosive");

    /** Black powder: A mixture of nitrate, charcoal and sulphur. */
    public static final Substance BLACK_POWDER = new Substance("black-powder");

    /** Smokeless powder: A propellant based on nitrocellulose. */
    public static final Substance SMOKELESS_POWDER = new Substance("smokeless-powder");

    /** TATP: Triacetone triperoxide. */
    public static final Substance TATP = new Substance("tatp");

    /** HMTD: Hexamethylene triperoxide diamine. */
    public static final Substance HMTD = new Substance("hmtd");

    /** Primary explosive: A sensitive explosive for detonators, such as lead azide or mercury fulminate. */
    public static final Substance PRIMARY_EXPLOSIVE = new Substance("primary-explosive");

    /** Chlorate mixture: An explosive mixture based on a chlorate or perchlorate. */
    public static final Substance CHLORATE_MIXTURE = new Substance("chlorate-mixture");

    /** Pyrotechnic mixture: A mixture for light, smoke, heat or sound. */
    public static final Substance PYROTECHNIC_MIXTURE = new Substance("pyrotechnic-mixture");

    /** Improvised explosive: An explosive made in an improvised manner and not named otherwise. */
    public static final Substance IMPROVISED_EXPLOSIVE = new Substance("improvised-explosive");

    /** Ammonium nitrate: Ammonium nitrate not mixed with fuel. */
    public static final Substance AMMONIUM_NITRATE = new Substance("ammonium-nitrate");

    /** Potassium nitrate: Potassium nitrate. */
    public static final Substance POTASSIUM_NITRATE = new Substance("potassium-nitrate");

    /** Chlorate or perchlorate: A chlorate or perchlorate of potassium or sodium. */
    public static final Substance CHLORATE = new Substance("chlorate");

    /** Hydrogen peroxide: Hydrogen peroxide in high concentration. */
    public static final Substance HYDROGEN_PEROXIDE = new Substance("hydrogen-peroxide");

    /** Acetone: Acetone. */
    public static final Substance ACETONE = new Substance("acetone");

    /** Nitric acid: Nitric acid. */
    public static final Substance NITRIC_ACID = new Substance("nitric-acid");

    /** Sulphuric acid: Sulphuric acid. */
    public static final Substance SULPHURIC_ACID = new Substance("sulphuric-acid");

    /** Nitromethane: Nitromethane. */
    public static final Substance NITROMETHANE = new Substance("nitromethane");

    /** Hexamine: Hexamethylenetetramine. */
    public static final Substance HEXAMINE = new Substance("hexamine");

    /** Aluminium powder: Powder of aluminium or its alloys. */
    public static final Substance ALUMINIUM_POWDER = new Substance("aluminium-powder");

    /** Sulphur: Elemental sulphur. */
    public static final Substance SULPHUR = new Substance("sulphur");

    /** Opium: Juice of the opium poppy and its preparations. */
    public static final Substance OPIUM = new Substance("opium");

    /** Poppy straw: Parts of the opium poppy after mowing, except the seeds. */
    public static final Substance POPPY_STRAW = new Substance("poppy-straw");

    /** Morphine: Morphine and its salts. */
    public static final Substance MORPHINE = new Substance("morphine");

    /** Heroin: Diacetylmorphine. */
    public static final Substance HEROIN = new Substance("heroin");

    /** Codeine: Codeine and its preparations. */
    public static final Substance CODEINE = new Substance("codeine");

    /** Methadone: Methadone. */
    public static final Substance METHADONE = new Substance("methadone");

    /** Fentanyl and related opioids: Fentanyl and its derivatives. */
    public static final Substance FENTANYL = new Substance("fentanyl");

    /** Tramadol: Tramadol. */
    public static final Substance TRAMADOL = new Substance("tramadol");

    /** Buprenorphine: Buprenorphine. */
    public static final Substance BUPRENORPHINE = new Substance("buprenorphine");

    /** Nitazenes: Synthetic opioids of the nitazene group. */
    public static final Substance NITAZENE = new Substance("nitazene");

    /** Cannabis herb: Dried parts of the cannabis plant. */
    public static final Substance CANNABIS_HERB = new Substance("cannabis-herb");

    /** Cannabis resin: Resin of the cannabis plant and its concentrates. */
    public static final Substance CANNABIS_RESIN = new Substance("cannabis-resin");

    /** Cannabis oil: Liquid extract of cannabis. */
    public static final Substance CANNABIS_OIL = new Substance("cannabis-oil");

    /** Synthetic cannabinoids: Synthetic substances that act like cannabis. */
    public static final Substance SYNTHETIC_CANNABINOID = new Substance("synthetic-cannabinoid");

    /** Cocaine: Cocaine and its salts or base. */
    public static final Substance COCAINE = new Substance("cocaine");

    /** Amphetamine: Amphetamine. */
    public static final Substance AMPHETAMINE = new Substance("amphetamine");

    /** Methamphetamine: Methamphetamine in any form. */
    public static final Substance METHAMPHETAMINE = new Substance("methamphetamine");

    /** MDMA: Methylenedioxymethamphetamine. */
    public static final Substance MDMA = new Substance("mdma");

    /** Mephedrone: Mephedrone. */
    public static final Substance MEPHEDRONE = new Substance("mephedrone");

    /** Alpha-PVP: Alpha-pyrrolidinopentiophenone. */
    public static final Substance ALPHA_PVP = new Substance("alpha-pvp");

    /** Other synthetic cathinones: Synthetic cathinones other than mephedrone and alpha-PVP. */
    public static final Substance SYNTHETIC_CATHINONE = new Substance("synthetic-cathinone");

    /** Captagon: Tablets sold as captagon, usually amphetamine or fenetylline. */
    public static final Substance CAPTAGON = new Substance("captagon");

    /** LSD: Lysergic acid diethylamide. */
    public static final Substance LSD = new Substance("lsd");

    /** Ketamine: Ketamine. */
    public static final Substance KETAMINE = new Substance("ketamine");

    /** Pregabalin: Pregabalin. */
    public static final Substance PREGABALIN = new Substance("pregabalin");

    /** Benzodiazepines: Sedatives of the benzodiazepine group. */
    public static final Substance BENZODIAZEPINE = new Substance("benzodiazepine");

    /** Barbiturates: Sedatives of the barbiturate group. */
    public static final Substance BARBITURATE = new Substance("barbiturate");

    /** Acetic anhydride: Acetic anhydride. */
    public static final Substance ACETIC_ANHYDRIDE = new Substance("acetic-anhydride");

    /** Ephedrine: Ephedrine or the ephedra plant. */
    public static final Substance EPHEDRINE = new Substance("ephedrine");

    /** Pseudoephedrine: Pseudoephedrine. */
    public static final Substance PSEUDOEPHEDRINE = new Substance("pseudoephedrine");

    /** Mixture: A mixture of several substances; the name says which. */
    public static final Substance MIXTURE = new Substance("mixture");

    /** Other explosive: An explosive that the list does not hold. */
    public static final Substance OTHER_EXPLOSIVE = new Substance("other-explosive");

    /** Other drug: A drug that the list does not hold. */
    public static final Substance OTHER_DRUG = new Substance("other-drug");

    /** Other precursor: A precursor that the list does not hold. */
    public static final Substance OTHER_PRECURSOR = new Substance("other-precursor");

    /** Other: A substance that is neither an explosive nor a drug nor a precursor of them. */
    public static final Substance OTHER = new Substance("other");

    /** Unknown: What the substance is has not yet been found out. */
    public static final Substance UNKNOWN = new Substance("unknown");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Substance {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Substance of(String value) {
        return Known.CODES.constantOr(new Substance(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Substance> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "substance";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Substance code && value.equals(code.value);
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
        static final Codes<Substance> CODES = new Codes<>(
                TNT, RDX, HMX, PETN, TETRYL, NITROGLYCERINE, PLASTIC_EXPLOSIVE, DYNAMITE, AMMONITE, ANFO,
                EMULSION_EXPLOSIVE, BLACK_POWDER, SMOKELESS_POWDER, TATP, HMTD, PRIMARY_EXPLOSIVE, CHLORATE_MIXTURE,
                PYROTECHNIC_MIXTURE, IMPROVISED_EXPLOSIVE, AMMONIUM_NITRATE, POTASSIUM_NITRATE, CHLORATE,
                HYDROGEN_PEROXIDE, ACETONE, NITRIC_ACID, SULPHURIC_ACID, NITROMETHANE, HEXAMINE, ALUMINIUM_POWDER,
                SULPHUR, OPIUM, POPPY_STRAW, MORPHINE, HEROIN, CODEINE, METHADONE, FENTANYL, TRAMADOL, BUPRENORPHINE,
                NITAZENE, CANNABIS_HERB, CANNABIS_RESIN, CANNABIS_OIL, SYNTHETIC_CANNABINOID, COCAINE, AMPHETAMINE,
                METHAMPHETAMINE, MDMA, MEPHEDRONE, ALPHA_PVP, SYNTHETIC_CATHINONE, CAPTAGON, LSD, KETAMINE, PREGABALIN,
                BENZODIAZEPINE, BARBITURATE, ACETIC_ANHYDRIDE, EPHEDRINE, PSEUDOEPHEDRINE, MIXTURE, OTHER_EXPLOSIVE,
                OTHER_DRUG, OTHER_PRECURSOR, OTHER, UNKNOWN);
    }
}
