package org.openfex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfex.code.AttachmentKind;
import org.openfex.io.Sha256;
import org.openfex.json.Limits;
import org.openfex.kit.Kit;
import org.openfex.model.Attachment;
import org.openfex.model.Message;
import org.openfex.report.Finding;
import org.openfex.report.InvalidMessageException;
import org.openfex.report.Report;

/** Messages that travel with their attachments: what is written can be read, and nothing hostile gets through. */
class MessagePackageTest {
    private static final Fex FEX = Kit.FEX;
    private static final MessagePackage PACKAGES = MessagePackage.of(FEX);

    private static final byte[] PHOTO = random(200_000);
    private static final byte[] NOTE =
            "Canary of the note, read by nobody.\n".repeat(40).getBytes(UTF_8);
    private static final byte[] EMPTY = {};

    private static final Message PLAIN = FEX.read(Kit.bytes("kit/valid/minimal-trace-request.json"));
    private static final Message MESSAGE = PLAIN.toBuilder()
            .attachments(attachment("photo", PHOTO), attachment("note", NOTE), attachment("again", NOTE))
            .build();
    private static final AttachmentSource SOURCE =
            attachment -> new ByteArrayInputStream(attachment.id().equals("photo") ? PHOTO : NOTE);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("out"));

        PackageReading reading = PACKAGES.read(write(MESSAGE, SOURCE), directory);

        assertThat(reading.report().findings()).isEmpty();
        assertThat(reading.isValid()).isTrue();
        assertThat(reading.reading().flatMap(Reading::message)).contains(MESSAGE);
        assertThat(reading.document())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(FEX.write(MESSAGE)));
        assertThat(reading.attachments()).isEqualTo(MESSAGE.attachments());
        assertThat(names(directory)).containsExactlyInAnyOrder(digest(PHOTO), digest(NOTE));
        for (Attachment attachment : reading.attachments()) {
            assertThat(Files.readAllBytes(reading.file(attachment).orElseThrow()))
                    .isEqualTo(attachment.id().equals("photo") ? PHOTO : NOTE);
        }
        assertThat(reading.file(attachment("photo", EMPTY))).isEmpty();
    }

    @Test
    void fileAndStreamAreReadAlike() throws IOException {
        Path file = write(MESSAGE, SOURCE);
        Path directory = Files.createDirectory(folder.resolve("out"));

        PackageReading reading = PACKAGES.read(Files.newInputStream(file), directory);

        assertThat(reading.isValid()).isTrue();
        assertThat(names(directory)).containsExactlyInAnyOrder(digest(PHOTO), digest(NOTE));
        PackageReading judged = PACKAGES.read(file);
        assertThat(judged.isValid()).isTrue();
        assertThat(judged.attachments()).isEqualTo(reading.attachments());
        assertThat(judged.file(MESSAGE.attachments().get(0))).isEmpty();
        assertThat(names(folder)).containsExactlyInAnyOrder("out", "target.fex.zip");
    }

    @Test
    void equalContentGivesEqualBytes() throws IOException {
        byte[] first = Files.readAllBytes(write(MESSAGE, SOURCE));
        PACKAGES.write(FEX.write(MESSAGE), SOURCE, folder.resolve("target.fex.zip"));

        assertThat(Files.readAllBytes(folder.resolve("target.fex.zip"))).isEqualTo(first);
    }

    @Test
    void bytesOfARelayedMessageStayAsTheyCame() throws IOException {
        byte[] document = (" " + new String(FEX.write(PLAIN), UTF_8) + "\n").getBytes(UTF_8);
        Path file = folder.resolve("relayed.fex.zip");

        PACKAGES.write(document, SOURCE, file);

        assertThat(PACKAGES.read(file).document()).hasValue(document);
    }

    @Test
    void otherReadersOfZipSeeTheSameFromBothEnds() throws IOException {
        Path file = write(MESSAGE, SOURCE);
        List<String> expected =
                List.of("message.fex.json", "attachments/" + digest(PHOTO), "attachments/" + digest(NOTE));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).isEqualTo(expected);
            assertThat(zip.getInputStream(zip.getEntry(expected.get(1))).readAllBytes())
                    .isEqualTo(PHOTO);
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (String name : expected) {
                assertThat(zip.getNextEntry().getName()).isEqualTo(name);
            }
            assertThat(zip.readAllBytes()).isEqualTo(NOTE);
        }
    }

    /** The JDK's writer compresses and states sizes behind the data; packages of other makers are like that. */
    @Test
    void packagesOfOtherToolsAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("attachments/" + digest(NOTE)));
            zip.write(NOTE);
            zip.putNextEntry(new ZipEntry("attachments/" + digest(PHOTO)));
            zip.write(PHOTO);
            zip.putNextEntry(new ZipEntry("message.fex.json"));
            zip.write(FEX.write(MESSAGE));
        }

        assertThat(read(bytes.toByteArray()).isValid()).isTrue();
    }

    @Test
    void contentThatIsInsideOrElsewhereIsNotAskedFor() throws IOException {
        Message message = PLAIN.toBuilder()
                .attachments(
                        attachment("inline", NOTE).toBuilder()
                                .content(java.util.Base64.getEncoder().encodeToString(NOTE))
                                .build(),
                        attachment("placed", PHOTO).toBuilder()
                                .location("https://files.police.example/photo.jpg")
                                .build(),
                        attachment("later", EMPTY))
                .build();
        List<String> asked = new ArrayList<>();

        PackageReading reading = PACKAGES.read(write(message, attachment -> {
            asked.add(attachment.id());
            return null;
        }));

        assertThat(asked).containsExactly("placed", "later");
        assertThat(reading.isValid()).isTrue();
        assertThat(reading.attachments()).isEmpty();
        assertThat(told(reading)).containsExactly("package-attachment-missing /attachments/2");
    }

    @Test
    void anArchiveInsideIsAFileLikeAnyOther() throws IOException {
        byte[] bomb = Zip.deflate(new byte[50_000_000]);
        Message message = PLAIN.toBuilder().attachments(attachment("zip", bomb)).build();
        Path directory = Files.createDirectory(folder.resolve("out"));

        PackageReading reading = PACKAGES.read(write(message, attachment -> new ByteArrayInputStream(bomb)), directory);

        assertThat(reading.file(message.attachments().get(0)).map(MessagePackageTest::bytes))
                .hasValue(bomb);
    }

    @TestFactory
    Stream<DynamicTest> eachFaultHasItsCode() {
        return Stream.of(
                fault("package-name-unsafe", zip -> zip.add("../escape", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("attachments/../../escape", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("/etc/canary", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("attachments\\canary", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("C:canary", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("canary\0.txt", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("attachments//canary", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("./message.fex.json", NOTE, false)),
                fault("package-name-unsafe", zip -> zip.add("", NOTE, false)),
                fault("package-entry-unexpected", zip -> zip.add("canary.txt", NOTE, false)),
                fault("package-entry-unexpected", zip -> zip.add("MESSAGE.FEX.JSON", NOTE, false)),
                fault(
                        "package-entry-unexpected",
                        zip -> zip.add(
                                "attachments/" + digest(EMPTY).toUpperCase(java.util.Locale.ROOT), EMPTY, false)),
                fault("package-entry-unexpected", zip -> zip.add("attachments/" + digest(EMPTY) + "0", EMPTY, false)),
                fault("package-entry-unexpected", zip -> zip.add("sub/message.fex.json", EMPTY, false)),
                fault("package-entry-not-file", zip -> zip.add("attachments/", EMPTY, false)),
                fault(
                        "package-entry-not-file",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).attributes = 0xA1FFL << 16),
                fault(
                        "package-entry-not-file",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).attributes = 0x10),
                fault("package-entry-repeated", zip -> zip.add("message.fex.json", NOTE, false)),
                fault("package-entry-repeated", zip -> zip.add("attachments/" + digest(NOTE), NOTE, true)),
                fault("package-attachment-unnamed", zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false)),
                fault("package-encrypted", zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).flags = 1),
                fault(
                        "package-method-unsupported",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).method = 14),
                fault(
                        "package-method-unsupported",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).flags = 0x20),
                fault(
                        "package-method-unsupported",
                        zip -> zip.add(new Zip.Part("attachments/" + digest(EMPTY), EMPTY, false))
                                .describe(true)),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).localName =
                                "attachments/" + digest(PHOTO)),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).localName =
                                "../../" + "canary".repeat(11) + "/out"),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).localMethod = 8),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).localSize = 5),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, true)
                                .describe(true)
                                .blankLocal = false),
                fault(
                        "package-headers-differ",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, true)
                                .describe(true)
                                .descriptor[5]++),
                fault("package-layout", zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).data = NOTE),
                fault(
                        "package-layout",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, true).descriptor = new byte[16]),
                fault("package-layout", zip -> zip.between = new byte[] {1}),
                fault("package-layout", zip -> zip.before = "#!/bin/sh\n".getBytes(UTF_8)),
                fault("package-layout", zip -> zip.countStated = 1),
                fault("package-layout", zip -> zip.countStated = 4),
                fault("package-layout", zip -> zip.volume = 1),
                fault("package-layout", zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).volume = 1),
                fault(
                        "package-entry-extra",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).extra = new byte[4]),
                fault(
                        "package-entry-extra",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).comment = "canary"),
                fault(
                        "package-layout",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).localExtra = new byte[4]),
                fault("package-trailing-content", zip -> zip.comment = "canary"),
                fault("package-trailing-content", zip -> zip.after = "canary".getBytes(UTF_8)),
                fault("package-trailing-content", zip -> zip.after = new byte[22]),
                fault("package-zip64", zip -> zip.countStated = 0xFFFF),
                fault(
                        "package-zip64",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).size = 0xFFFF_FFFFL),
                fault(
                        "package-content-malformed",
                        zip -> zip.add("attachments/" + digest(EMPTY), EMPTY, false).size = 5),
                fault("package-file-too-large", zip -> {
                    Zip.Part part = zip.add("attachments/" + digest(EMPTY), EMPTY, true);
                    part.size = 0xFFFF_FFFEL;
                }),
                fault("package-ratio-too-high", zip -> {
                    Zip.Part part = zip.add("attachments/" + digest(EMPTY), EMPTY, true);
                    part.size = 2_000_000;
                }));
    }

    private DynamicTest fault(String code, Consumer<Zip> spoil) {
        return DynamicTest.dynamicTest(code, () -> {
            Zip zip = sound();
            spoil.accept(zip);
            expectRefused(zip.bytes(), code);
        });
    }

    @Test
    void dataThatDoNotGiveWhatTheirHeaderSaysAreRefused() throws IOException {
        for (Consumer<Zip.Part> spoil : List.<Consumer<Zip.Part>>of(
                part -> part.crc++,
                part -> part.size--,
                part -> part.size++,
                part -> {
                    part.data = Arrays.copyOf(part.data, part.data.length - 1);
                    part.compressed--;
                },
                part -> {
                    part.data = Arrays.copyOf(part.data, part.data.length + 1);
                    part.compressed++;
                },
                part -> part.data = new byte[part.data.length],
                part -> Arrays.fill(part.data, (byte) 0xFF))) {
            Zip zip = new Zip();
            zip.add("message.fex.json", FEX.write(MESSAGE), true);
            Zip.Part part = new Zip.Part("attachments/" + digest(NOTE), NOTE, true);
            spoil.accept(part);
            zip.add(part);
            expectRefused(zip.bytes(), "package-content-malformed");
        }
    }

    @Test
    void bytesThatAreNotThoseOfTheNameAreRefused() throws IOException {
        Zip zip = new Zip();
        zip.add("message.fex.json", FEX.write(MESSAGE), true);
        byte[] other = NOTE.clone();
        other[0]++;
        zip.add("attachments/" + digest(NOTE), other, true);
        zip.add("attachments/" + digest(PHOTO), PHOTO, false);

        // The second and third attachment of the message are the same file.
        expectRefused(zip.bytes(), "package-digest-differs", "package-digest-differs");
    }

    @Test
    void aSizeThatIsNotThatOfTheMessageIsRefused() throws IOException {
        Message message = PLAIN.toBuilder()
                .attachments(attachment("note", NOTE).toBuilder().size(7L).build())
                .build();
        Zip zip = new Zip();
        zip.add("message.fex.json", FEX.write(message), true);
        zip.add("attachments/" + digest(NOTE), NOTE, false);

        expectRefused(zip.bytes(), "package-size-differs");
    }

    @Test
    void aPackageWithoutMessageIsRefused() throws IOException {
        Zip zip = new Zip();
        expectRefused(zip.bytes(), "package-message-missing");
        zip.add("attachments/" + digest(NOTE), NOTE, false);
        expectRefused(zip.bytes(), "package-message-missing");
    }

    @Test
    void whatIsNoZipFileIsToldSo() throws IOException {
        expectRefused(EMPTY, "package-not-zip");
        expectRefused("PK".getBytes(UTF_8), "package-not-zip");
        expectRefused(FEX.write(MESSAGE), "package-not-zip");
        expectRefused(random(100_000), "package-not-zip");
    }

    @Test
    void everyTruncationIsRefused() throws IOException {
        byte[] whole = sound().bytes();
        for (int length = 4; length < whole.length; length += 1 + whole.length / 500) {
            expectRefused(Arrays.copyOf(whole, length), "package-truncated");
        }
        expectRefused(Arrays.copyOf(whole, whole.length - 1), "package-truncated");
    }

    @Test
    void anInvalidMessageIsToldByItsOwnReportAndNothingIsCopied() throws IOException {
        Zip zip = new Zip();
        zip.add("message.fex.json", "{\"fex\":\"1.0\"}".getBytes(UTF_8), true);
        zip.add("attachments/" + digest(NOTE), NOTE, false);
        Path directory = Files.createDirectory(folder.resolve("out"));

        PackageReading reading = PACKAGES.read(Files.write(folder.resolve("p"), zip.bytes()), directory);

        assertThat(reading.report().isValid()).isTrue();
        assertThat(reading.isValid()).isFalse();
        assertThat(reading.reading().orElseThrow().report().isValid()).isFalse();
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void boundsAreKept() throws IOException {
        byte[] whole = sound().bytes();
        PackageLimits standard = PackageLimits.standard();
        int message = FEX.write(MESSAGE).length;

        assertThat(codes(
                        whole,
                        standard.toBuilder().maxPackageBytes(whole.length).build()))
                .isEmpty();
        assertThat(codes(
                        whole,
                        standard.toBuilder().maxPackageBytes(whole.length - 1).build()))
                .containsExactly("package-too-large");
        assertThat(codes(whole, standard.toBuilder().maxEntries(3).build())).isEmpty();
        assertThat(codes(whole, standard.toBuilder().maxEntries(2).build()))
                .containsExactly("package-entries-too-many");
        assertThat(codes(whole, standard.toBuilder().maxFileBytes(PHOTO.length).build()))
                .isEmpty();
        assertThat(codes(
                        whole,
                        standard.toBuilder().maxFileBytes(PHOTO.length - 1).build()))
                .containsExactly("package-file-too-large");
        int total = message + PHOTO.length + NOTE.length;
        assertThat(codes(whole, standard.toBuilder().maxTotalBytes(total).build()))
                .isEmpty();
        assertThat(codes(whole, standard.toBuilder().maxTotalBytes(total - 1).build()))
                .containsExactly("package-total-too-large");
        Fex small = Fex.builder()
                .limits(Limits.builder().maxBytes(message - 1).build())
                .build();
        assertThat(codes(MessagePackage.of(small)
                        .read(Files.write(folder.resolve("p"), whole))
                        .report()))
                .containsExactly("message-too-large");
    }

    @Test
    void aStreamWithoutEndIsCutAtTheBound() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };
        MessagePackage packages = MessagePackage.of(
                FEX, PackageLimits.builder().maxPackageBytes(100_000).build());

        assertThat(codes(packages.read(endless, folder).report())).containsExactly("package-too-large");
        assertThat(names(folder)).isEmpty();
    }

    /** 100 MB of zeros in 100 kB, and the same behind a header that lies: judged before or at the first byte too many. */
    @Test
    void bombsAreRefusedWithoutUnpackingThem() throws IOException {
        byte[] zeros = new byte[100_000_000];
        Zip.Part part = new Zip.Part("attachments/" + digest(zeros), zeros, true);
        Zip zip = new Zip();
        zip.add("message.fex.json", FEX.write(MESSAGE), true);
        zip.add(part);
        byte[] open = zip.bytes();
        part.size = NOTE.length;
        part.name = "attachments/" + digest(NOTE);
        part.localName = part.name;
        byte[] hidden = zip.bytes();

        long start = System.nanoTime();
        expectRefused(open, "package-ratio-too-high");
        expectRefused(hidden, "package-content-malformed");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    /** The copies go through a buffer: a package of this size in a heap that could not hold it twice. */
    @Test
    void aLargeAttachmentIsNotHeldInMemory() throws IOException {
        byte[] chunk = random(1 << 20);
        int chunks = 64;
        java.security.MessageDigest digest = Sha256.start();
        for (int i = 0; i < chunks; i++) {
            digest.update(chunk);
        }
        Attachment large = attachment("large", EMPTY).toBuilder()
                .size((long) chunks << 20)
                .sha256(HexFormat.of().formatHex(digest.digest()))
                .build();
        Message message = PLAIN.toBuilder().attachments(large).build();
        Path file = write(message, attachment -> new InputStream() {
            private long place;

            @Override
            public int read() {
                throw new IllegalStateException("read one by one");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (place == large.size()) {
                    return -1;
                }
                int at = (int) (place % chunk.length);
                int count = (int) Math.min(length, Math.min(chunk.length - at, large.size() - place));
                System.arraycopy(chunk, at, bytes, offset, count);
                place += count;
                return count;
            }
        });
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        PackageReading reading = PACKAGES.read(file);

        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(reading.isValid()).isTrue();
        assertThat(reading.attachments()).containsExactly(large);
        assertThat(allocated).isLessThan(8 << 20);
    }

    @Test
    void anyBytesEndInAReport() throws IOException {
        byte[] whole = sound().bytes();
        Random random = new Random(20260419);
        Set<String> seen = new TreeSet<>();
        Path directory = Files.createDirectory(folder.resolve("out"));
        Path file = folder.resolve("mutant");
        long start = System.nanoTime();
        for (int i = 0; i < 2_000; i++) {
            byte[] mutant = mutate(whole, random);
            Files.write(file, mutant);

            PackageReading reading = PACKAGES.read(file, directory);

            if (reading.isValid()) {
                // Only what is the same in both headers and means nothing may have changed: times and attributes.
                assertThat(reading.reading().flatMap(Reading::message)).contains(MESSAGE);
                seen.add("valid");
            } else {
                assertThat(names(directory)).isEmpty();
                seen.addAll(codes(reading.report()));
                assertThat(reading.report().text()).doesNotContainIgnoringCase("canary");
            }
            for (String name : names(directory)) {
                Files.delete(directory.resolve(name));
            }
        }
        assertThat(seen)
                .contains(
                        "package-layout",
                        "package-headers-differ",
                        "package-content-malformed",
                        "package-truncated",
                        "package-entry-unexpected");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(names(folder)).containsExactlyInAnyOrder("out", "mutant");
    }

    /** Faults where they matter: most of a package is content, and there a digest catches everything. */
    private static byte[] mutate(byte[] whole, Random random) {
        byte[] mutant = whole.clone();
        int directory = mutant.length - 400;
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(4) == 0
                    ? random.nextInt(mutant.length)
                    : random.nextBoolean() ? random.nextInt(60) : directory + random.nextInt(400);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> mutant[at] = (byte) random.nextInt();
                case 2 -> mutant[at] = random.nextBoolean() ? 0 : (byte) 0xFF;
                default -> {
                    if (random.nextInt(5) == 0) {
                        return Arrays.copyOf(mutant, at);
                    }
                    int to = Math.min(mutant.length, at + random.nextInt(8));
                    Arrays.fill(mutant, at, to, (byte) 0xFF);
                }
            }
        }
        return mutant;
    }

    @Test
    void whereverASourceFailsTheTargetStaysAsItWas() throws IOException {
        Path target = folder.resolve("target.fex.zip");
        for (int failAt = 0; failAt <= NOTE.length; failAt += 97) {
            int at = failAt;
            expectNotWritten(target, "package-source-failed", attachment -> new Failing(at, new IOException("canary")));
        }
        PACKAGES.write(MESSAGE, SOURCE, target);
        byte[] old = Files.readAllBytes(target);
        for (int failAt = 0; failAt <= NOTE.length; failAt += 97) {
            int at = failAt;
            expectNotWritten(target, "package-source-failed", attachment -> new Failing(at, new IOException("canary")));
            assertThat(Files.readAllBytes(target)).isEqualTo(old);
        }
        expectNotWritten(target, "package-source-failed", attachment -> {
            throw new IOException("canary");
        });
        assertThat(Files.readAllBytes(target)).isEqualTo(old);
        assertThat(names(folder)).containsExactly("target.fex.zip");
    }

    @Test
    void whatTheCallersSourceThrowsComesThroughAndLeavesNothing() {
        RuntimeException own = new IllegalStateException("own");

        assertThatThrownBy(() -> write(MESSAGE, attachment -> {
                    throw own;
                }))
                .isSameAs(own);
        assertThat(names(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void aSourceOfOtherBytesIsRefused(int at) throws IOException {
        Path target = folder.resolve("target.fex.zip");
        byte[] other = PHOTO.clone();
        other[at] ^= 1;

        expectNotWritten(target, "package-digest-differs", attachment -> new ByteArrayInputStream(other));
        expectNotWritten(
                target, "package-size-differs", attachment -> new ByteArrayInputStream(Arrays.copyOf(PHOTO, at)));
        expectNotWritten(
                target,
                "package-size-differs",
                attachment -> new ByteArrayInputStream(Arrays.copyOf(PHOTO, PHOTO.length + at + 1)));
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whatNoReaderTakesIsNotWritten() throws IOException {
        Path target = folder.resolve("target.fex.zip");
        PackageLimits.Builder bounds = PackageLimits.builder();

        expectNotWritten(bounds.maxEntries(2).build(), "package-entries-too-many", target);
        bounds = PackageLimits.builder().maxFileBytes(PHOTO.length - 1);
        expectNotWritten(bounds.build(), "package-file-too-large", target);
        bounds = PackageLimits.builder().maxTotalBytes(PHOTO.length + 1);
        expectNotWritten(bounds.build(), "package-total-too-large", target);
        bounds = PackageLimits.builder().maxPackageBytes(PHOTO.length);
        expectNotWritten(bounds.build(), "package-too-large", target);
        assertThat(names(folder)).isEmpty();
    }

    private static void expectNotWritten(PackageLimits limits, String code, Path target) {
        InvalidMessageException refusal = catchThrowableOfType(
                InvalidMessageException.class,
                () -> MessagePackage.of(FEX, limits).write(MESSAGE, SOURCE, target));
        assertThat(codes(refusal.report())).containsExactly(code);
    }

    @Test
    void anInvalidMessageIsNotWritten() {
        assertThatThrownBy(() -> write(MESSAGE.toBuilder().sender(null).build(), SOURCE))
                .isInstanceOf(InvalidMessageException.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void placesThatCannotBeWrittenAreToldWithoutTheirNames() throws IOException {
        expectNotWritten(folder.resolve("canary/target"), "package-output-failed", SOURCE);
        expectNotWritten(folder, "package-output-failed", SOURCE);
        Path file = write(MESSAGE, SOURCE);
        Path missing = folder.resolve("canary");
        assertThat(codes(PACKAGES.read(file, missing).report())).containsExactly("package-output-failed");
        assertThat(codes(PACKAGES.read(Files.newInputStream(file), missing).report()))
                .containsExactly("package-output-failed");
        // A directory stands where a copy should.
        Files.createDirectories(folder.resolve("out").resolve(digest(NOTE)).resolve("full"));
        PackageReading reading = PACKAGES.read(file, folder.resolve("out"));
        assertThat(codes(reading.report())).containsExactly("package-output-failed");
        assertThat(reading.attachments()).isEmpty();
    }

    @Test
    void inputsThatCannotBeReadAreToldWithoutTheirNames() {
        assertThat(codes(PACKAGES.read(folder.resolve("canary")).report())).containsExactly("input-not-found");
        assertThat(codes(PACKAGES.read(folder).report())).containsExactly("input-directory");
        assertThat(codes(PACKAGES.read(new Failing(0, new IOException("canary")), folder)
                        .report()))
                .containsExactly("input-unreadable");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void aLinkInTheDirectoryIsReplacedAndNotFollowed() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("out"));
        Path precious = Files.writeString(folder.resolve("precious"), "old");
        Files.createSymbolicLink(directory.resolve(digest(NOTE)), precious);

        assertThat(PACKAGES.read(write(MESSAGE, SOURCE), directory).isValid()).isTrue();

        assertThat(precious).hasContent("old");
        assertThat(Files.isSymbolicLink(directory.resolve(digest(NOTE)))).isFalse();
    }

    /** A sound package with compressed entries, and with sizes behind the data in both spellings. */
    private static Zip sound() {
        Zip zip = new Zip();
        zip.add("message.fex.json", FEX.write(MESSAGE), true).describe(true);
        zip.add("attachments/" + digest(NOTE), NOTE, true).describe(false);
        zip.add("attachments/" + digest(PHOTO), PHOTO, false);
        return zip;
    }

    @Test
    void soundPackageIsSound() throws IOException {
        assertThat(read(sound().bytes()).isValid()).isTrue();
    }

    private void expectRefused(byte[] bytes, String... codes) throws IOException {
        Path directory = folder.resolve("out");
        Files.createDirectories(directory);

        PackageReading reading = PACKAGES.read(Files.write(folder.resolve("p"), bytes), directory);

        assertThat(reading.isValid()).isFalse();
        assertThat(codes(reading.report())).containsExactly(codes);
        assertThat(reading.attachments()).isEmpty();
        assertThat(names(directory)).isEmpty();
        assertThat(reading.report().text() + reading.report().findings() + reading)
                .doesNotContainIgnoringCase("canary");
    }

    private static void expectNotWritten(Path target, String code, AttachmentSource source) {
        InvalidMessageException refusal =
                catchThrowableOfType(InvalidMessageException.class, () -> PACKAGES.write(MESSAGE, source, target));
        assertThat(codes(refusal.report())).containsExactly(code);
        assertThat(refusal.report().text() + refusal).doesNotContainIgnoringCase("canary");
        assertThat(refusal).hasNoCause();
    }

    private Path write(Message message, AttachmentSource source) {
        Path target = folder.resolve("target.fex.zip");
        PACKAGES.write(message, source, target);
        return target;
    }

    private PackageReading read(byte[] bytes) throws IOException {
        return PACKAGES.read(Files.write(folder.resolve("p"), bytes));
    }

    private List<String> codes(byte[] bytes, PackageLimits limits) throws IOException {
        return codes(MessagePackage.of(FEX, limits)
                .read(Files.write(folder.resolve("p"), bytes))
                .report());
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    private static List<String> told(PackageReading reading) {
        return reading.report().findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    private static Attachment attachment(String id, byte[] content) {
        return Attachment.builder()
                .id(id)
                .kind(AttachmentKind.PHOTOGRAPH)
                .mediaType("image/jpeg")
                .size((long) content.length)
                .sha256(digest(content))
                .fileName("../canary/" + id + ".jpg")
                .build();
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Sha256.start().digest(content));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A stream that gives some bytes and then fails. */
    private static final class Failing extends InputStream {
        private final IOException trouble;
        private int left;

        Failing(int left, IOException trouble) {
            this.left = left;
            this.trouble = trouble;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                throw trouble;
            }
            int count = Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
