/** A program that uses the library and nothing else. */
module consumer {
    requires org.openfex.core;
    requires org.openfex.schema;
}
