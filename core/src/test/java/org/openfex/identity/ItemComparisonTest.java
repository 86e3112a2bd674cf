package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfex.code.BoreGroup;
import org.openfex.code.Cartridge;
import org.openfex.code.CodeLists;
import org.openfex.code.Country;
import org.openfex.code.Maker;
import org.openfex.code.Scheme;
import org.openfex.model.Calibre;
import org.openfex.model.Make;
import org.openfex.model.Model;
import org.openfex.model.SchemeCode;

/** Calibres, makes, models and countries of two records; every level is the same whichever side is asked. */
class ItemComparisonTest {
    private static final Resolver RESOLVER = Resolver.standard();
    private static final Countries COUNTRIES = new Countries(CodeLists.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,62х39 | 7.62x39 | SAME",
                ".308 Win | 7,62х51 | SAME",
                ".223 Rem | 5.56x45 NATO | SAME",
                "7.62x39 | 7,62 мм | COMPATIBLE",
                "9x18 | 9x18 ПМ | COMPATIBLE",
                "5,6 мм | .22 LR | COMPATIBLE",
                "12 кал. | 12/76 | COMPATIBLE",
                "12 | 12 ga | SAME_BORE",
                "7.62 | 7,62 мм | SAME_BORE",
                "7.62x39 | 7.62x54R | OTHER_CARTRIDGE",
                "9x19 | 9x18 ПМ | OTHER_CARTRIDGE",
                "9x19 | 7.62x39 | OTHER_BORE",
                "9 мм | 7,62 | OTHER_BORE",
                "9x19 | 12 | OTHER_BORE",
                "9x19 | неизвестно | NOT_COMPARABLE"
            })
    void calibres(String one, String other, CalibreComparison level) {
        ResolvedCalibre left = RESOLVER.resolved(Calibre.builder().name(one).build());
        ResolvedCalibre right = RESOLVER.resolved(Calibre.builder().name(other).build());
        assertThat(left.compare(right)).isEqualTo(level);
        assertThat(right.compare(left)).isEqualTo(level);
    }

    @Test
    void whatTheSenderReadsComesBeforeTheText() {
        Calibre coded =
                Calibre.builder().cartridge(Cartridge.of("9x18")).name("9x18").build();
        assertThat(RESOLVER.resolved(coded).isDetermined()).isTrue();
        Calibre grouped = Calibre.builder().boreGroup(BoreGroup.of("9")).build();
        assertThat(RESOLVER.resolved(grouped).compare(RESOLVER.resolved(coded)))
                .isEqualTo(CalibreComparison.COMPATIBLE);
        Calibre ncic = Calibre.builder()
                .otherCodes(SchemeCode.builder()
                        .scheme(Scheme.of("ncic"))
                        .code("762")
                        .build())
                .build();
        Calibre akm = Calibre.builder().name("7,62х39").build();
        assertThat(RESOLVER.resolved(ncic).compare(RESOLVER.resolved(akm))).isEqualTo(CalibreComparison.COMPATIBLE);
        assertThat(RESOLVER.resolved(Calibre.builder().build())).isEqualTo(ResolvedCalibre.NONE);
        Calibre foreign = Calibre.builder().cartridge(Cartridge.of("xx-new")).build();
        assertThat(RESOLVER.resolved(foreign).compare(RESOLVER.resolved(foreign)))
                .isEqualTo(CalibreComparison.SAME);
        assertThat(RESOLVER.resolved(foreign).compare(RESOLVER.resolved(akm)))
                .isEqualTo(CalibreComparison.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ижмаш | OJSC Izhmash | SAME",
                "TO3 | ТОЗ | SAME",
                "ИМЗ | Ижмаш | COMPATIBLE",
                "Izhevsk | Baikal | COMPATIBLE",
                "Ижмаш | Концерн Калашников | COMPATIBLE",
                "FN | Browning | COMPATIBLE",
                "Ижмаш | ТОЗ | DIFFERENT",
                "Glock | Beretta | DIFFERENT",
                "Glock | неизвестен | NOT_COMPARABLE",
                "Glock | Фабрика Икс | NOT_COMPARABLE",
                "Оружейник Юг | Oruzheinik Iug | SAME",
                "Оружейник Юг | Фабрика Икс | NOT_COMPARABLE"
            })
    void makes(String one, String other, MakeComparison level) {
        ResolvedMake left = RESOLVER.resolved(Make.builder().name(one).build());
        ResolvedMake right = RESOLVER.resolved(Make.builder().name(other).build());
        assertThat(left.compare(right)).isEqualTo(level);
        assertThat(right.compare(left)).isEqualTo(level);
    }

    @Test
    void aMakeMayBeGivenByCode() {
        ResolvedMake coded =
                RESOLVER.resolved(Make.builder().code(Maker.of("izhmekh")).build());
        ResolvedMake ncic = RESOLVER.resolved(Make.builder()
                .otherCodes(SchemeCode.builder()
                        .scheme(Scheme.of("ncic"))
                        .code("BKL")
                        .build())
                .build());
        assertThat(coded.compare(ncic)).isEqualTo(MakeComparison.SAME);
        assertThat(coded.compare(ResolvedMake.NONE)).isEqualTo(MakeComparison.NOT_COMPARABLE);
        assertThat(RESOLVER.resolved(Make.builder().brand("Байкал").build()).compare(coded))
                .isEqualTo(MakeComparison.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "АК-74 | AK74 | SAME",
                "ПМ | Макарова | SAME",
                "МР-153 | MP-153 | SAME",
                "МР-153 | ИЖ-153 | SAME",
                "Baikal MP-153 | МР 153 | SAME",
                "XYZ-500 | xyz 500 | SAME",
                "Ураган-9 | Uragan 9 | SAME",
                "АК-74 | АК-74М | SAME_FAMILY",
                "AKM | АК-47 | SAME_FAMILY",
                "Сайга-12 | Saiga-12K | SAME_FAMILY",
                "Glock 17 Gen4 | Glock 17 | SAME_FAMILY",
                "Калашникова | АКМ | SAME_FAMILY",
                "АК-74 | АКМ | DIFFERENT",
                "Glock 17 | Glock 19 | DIFFERENT",
                "ТОЗ-34 | ИЖ-27 | DIFFERENT",
                "--- | ИЖ-27 | NOT_COMPARABLE"
            })
    void models(String one, String other, ModelComparison level) {
        ResolvedModel left = RESOLVER.resolved(Model.builder().name(one).build());
        ResolvedModel right = RESOLVER.resolved(Model.builder().name(other).build());
        assertThat(left.compare(right)).isEqualTo(level);
        assertThat(right.compare(left)).isEqualTo(level);
    }

    @Test
    void theVariantBelongsToTheModel() {
        ResolvedModel variant =
                RESOLVER.resolved(Model.builder().name("АК-74").variant("М").build());
        assertThat(variant.compare(
                        RESOLVER.resolved(Model.builder().name("AK-74M").build())))
                .isEqualTo(ModelComparison.SAME);
        assertThat(variant.compare(
                        RESOLVER.resolved(Model.builder().name("AK-74").build())))
                .isEqualTo(ModelComparison.SAME_FAMILY);
        ResolvedModel other = RESOLVER.resolved(
                Model.builder().name("АК-74").variant("учебный").build());
        assertThat(other.compare(variant)).isEqualTo(ModelComparison.SAME_FAMILY);
        assertThat(ResolvedModel.NONE.compare(variant)).isEqualTo(ModelComparison.NOT_COMPARABLE);
        assertThat(RESOLVER.resolved(Model.builder().build())).isEqualTo(ResolvedModel.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "RU,RU,EQUAL",
        "SUHH,RU,COMPATIBLE",
        "SUHH,KZ,COMPATIBLE",
        "YUCS,CSXX,COMPATIBLE",
        "CSHH,CZ,COMPATIBLE",
        "RU,KZ,DIFFERENT",
        "SUHH,US,DIFFERENT",
        "SUHH,CSHH,DIFFERENT",
        "ZZZZ,RU,DIFFERENT"
    })
    void countries(String one, String other, CountryComparison level) {
        assertThat(COUNTRIES.compare(Country.of(one), Country.of(other))).isEqualTo(level);
        assertThat(COUNTRIES.compare(Country.of(other), Country.of(one))).isEqualTo(level);
        assertThat(COUNTRIES.compare(Country.of(one), null)).isEqualTo(CountryComparison.NOT_COMPARABLE);
    }

    @Test
    void nothingOfATextIsShown() {
        assertThat(RESOLVER.resolved(Make.builder().name("Фабрика Икс").build()).toString())
                .doesNotContain("iks");
        assertThat(RESOLVER.resolved(Model.builder().name("Ураган-9").build()).toString())
                .doesNotContain("9");
    }
}
