// Generated from schema/standard/schemas/types.json by schema/generator; do not edit.
package org.openfex.model;

import javax.annotation.processing.Generated;

/** The patterns of primitive types and the limits of extensions, as the schemas give them. */
@Generated("org.openfex.schema.generator")
final class Formats {
    static final String BASE64 = "^[A-Za-z0-9+/]+={0,2}$";
    static final String CODE = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
    static final String COUNTRY = "^[A-Z]{2}([A-Z]{2})?$";
    static final String CURRENCY = "^[A-Z]{3}$";
    static final String EMAIL = "^[^\\u0000-\\u0020\\u007f-\\u00a0@]{1,64}@[^\\u0000-\\u0020\\u007f-\\u00a0@]+$";
    static final String FINDING_CODE = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
    static final String LANGUAGE = "^[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$";
    static final String LINE = "^[^\\u0000-\\u0020\\u007f-\\u00a0][^\\u0000-\\u001f\\u007f-\\u009f]*$";
    static final String LOCAL_ID = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
    static final String LOCAL_REF = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
    static final String MEDIA_TYPE = "^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$";
    static final String PHONE = "^[+][0-9][0-9 -]*$";
    static final String POINTER = "^(/[/A-Za-z0-9?]*)?$";
    static final String SCRIPT = "^[A-Z][a-z]{3}$";
    static final String SHA256 = "^[0-9a-f]{64}$";
    static final String TEXT =
            "^[^\\u0000-\\u0020\\u007f-\\u00a0][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$";
    static final String URI = "^[a-z][a-z0-9+.-]*:[!-~]+$";
    static final String VERSION = "^[1-9][0-9]{0,2}\\.(0|[1-9][0-9]{0,2})$";
    static final String EXTENSION_NAME = "^[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9.-]*$";
    static final int MIN_EXTENSION_NAME = 3;
    static final int MAX_EXTENSION_NAME = 128;
    static final int MAX_EXTENSIONS = 50;

    private Formats() {}
}
