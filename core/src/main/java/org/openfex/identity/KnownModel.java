package org.openfex.identity;

import java.util.Objects;

/**
 * A model of firearm that the standard's own short list knows, such as the AK-74M of the family AK-74.
 *
 * <p>The list is {@code identity/resolution.json} of the standard: common models of the region, general knowledge and not
 * verified. Models are no code list: a message carries them as text.
 *
 * @param model the model, such as {@code ak-74m}
 * @param family the family of which it is a variant, such as {@code ak-74}; that of the model alone when it has none
 */
public record KnownModel(String model, String family) {
    /**
     * Makes a model.
     *
     * @param model the model
     * @param family its family
     */
    public KnownModel {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(family, "family");
    }
}
