/** The FEX library for Java: it reads, writes and validates messages about firearms. */
module org.openfex.core {
    requires transitive jakarta.validation;
    requires transitive tools.jackson.databind;
    requires com.networknt.schema;
    requires org.hibernate.validator;
    requires org.openfex.schema;
    requires static java.compiler;
    requires static org.apache.commons.codec;
    requires static org.jose4j;
    requires static org.jspecify;

    exports org.openfex;
    exports org.openfex.bulk;
    exports org.openfex.code;
    exports org.openfex.conversation;
    exports org.openfex.handling;
    exports org.openfex.identity;
    exports org.openfex.json;
    exports org.openfex.model;
    exports org.openfex.profile;
    exports org.openfex.report;
    exports org.openfex.scope;
    exports org.openfex.security;

    // Hibernate Validator reads the components of the records and makes the validators of their constraints.
    opens org.openfex.code to
            org.hibernate.validator;
    opens org.openfex.model to
            org.hibernate.validator;
}
