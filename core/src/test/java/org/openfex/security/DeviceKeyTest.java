package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfex.security.Seals.ACTOR;
import static org.openfex.security.Seals.KZ;
import static org.openfex.security.Seals.REQUEST;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import org.junit.jupiter.api.Test;

/** A private key that never leaves its device: it has no encoding and no numbers, and only its provider can sign with it. */
class DeviceKeyTest {
    @Test
    void aKeyOfAnotherProviderSigns() {
        Provider provider = new DeviceProvider();
        Security.addProvider(provider);
        try {
            SealKey key = SealKey.builder("test-es256", KZ, SealAlgorithm.ES256, new DeviceKey())
                    .build();
            Seals seals = new Seals();
            String token = seals.seal.sign(REQUEST, key, ACTOR);
            assertThat(seals.seal.open(token, ACTOR).bytes()).isEqualTo(REQUEST);
        } finally {
            Security.removeProvider(provider.getName());
        }
    }

    @Test
    void aDeviceThatFailsIsToldByACode() {
        SealKey key = SealKey.builder("test-es256", KZ, SealAlgorithm.ES256, new DeviceKey())
                .build();
        assertThat(Seals.codeOf(() -> new Seals().seal.sign(REQUEST, key, ACTOR)))
                .isEqualTo("sealing-failed");
    }

    private static final class DeviceKey implements PrivateKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }
    }

    private static final class DeviceProvider extends Provider {
        private static final long serialVersionUID = 1L;

        DeviceProvider() {
            super("TestDevice", "1.0", "a device");
            put("Signature.SHA256withECDSA", DeviceSignature.class.getName());
            put("Signature.SHA256withECDSA SupportedKeyClasses", DeviceKey.class.getName());
        }
    }

    /** Made by the provider. */
    public static final class DeviceSignature extends SignatureSpi {
        private Signature inside;

        /** Made by the provider. */
        public DeviceSignature() {}

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof DeviceKey)) {
                throw new InvalidKeyException("no key of the device");
            }
            try {
                inside = Signature.getInstance("SHA256withECDSA", "SunEC");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            inside.initSign((PrivateKey) Seals.privateKey("test-es256").key());
        }

        @Override
        protected void engineUpdate(byte b) throws SignatureException {
            inside.update(b);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int offset, int length) throws SignatureException {
            inside.update(bytes, offset, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return inside.sign();
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            throw new InvalidKeyException("it only signs");
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            throw new SignatureException("it only signs");
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
