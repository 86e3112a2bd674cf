/** The FEX standard as data: schemas, code lists, clauses, findings and the conformance kit. */
module org.openfex.schema {
    requires static org.jspecify;

    exports org.openfex.schema;
}
