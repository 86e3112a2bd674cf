// Generated from schema/standard/codes/cartridge.json by schema/generator; do not edit.
package org.openfex.code;

import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Cartridge: Cartridges by the name in common use; aliases help a reader to find the code, and one alias may belong to
 * several cartridges.
 *
 * <p>The open code list {@code cartridge}.
 *
 * @param value the code as it stands in a message, not necessarily one of the list
 */
@Generated("org.openfex.schema.generator")
public record Cartridge(String value) implements Code {

    /** 5.45x39: Rifle cartridge of the bore group 5.45 mm. */
    public static final Cartridge CODE_5_45X39 = new Cartridge("5-45x39");

    /** 5.45x18 MPTs: Pistol cartridge of the bore group 5.45 mm. */
    public static final Cartridge CODE_5_45X18 = new Cartridge("5-45x18");

    /** 5.56x45 (.223 Remington): Rifle cartridge of the bore group 5.56 mm. */
    public static final Cartridge CODE_5_56X45 = new Cartridge("5-56x45");

    /** .22 Long Rifle: Rimfire cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X15R = new Cartridge("5-6x15r");

    /** .22 Short: Rimfire cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_22SHORT = new Cartridge("22short");

    /** .22 Long: Rimfire cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_22LONG = new Cartridge("22long");

    /** .22 WMR: Rimfire cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_22WMR = new Cartridge("22wmr");

    /** .17 HMR: Rimfire cartridge of the bore group 4.5 mm. */
    public static final Cartridge CODE_17HMR = new Cartridge("17hmr");

    /** .17 HM2 (Mach 2): Rimfire cartridge of the bore group 4.5 mm. */
    public static final Cartridge CODE_17HM2 = new Cartridge("17hm2");

    /** 5.6x39 (.220 Russian): Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X39 = new Cartridge("5-6x39");

    /** 5.7x28: Pistol cartridge of the bore group 5.7 mm. */
    public static final Cartridge CODE_5_7X28 = new Cartridge("5-7x28");

    /** 4.6x30: Pistol cartridge of the bore group 4.6 mm. */
    public static final Cartridge CODE_4_6X30 = new Cartridge("4-6x30");

    /** .22 Hornet: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_22HORNET = new Cartridge("22hornet");

    /** .222 Remington: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_222REM = new Cartridge("222rem");

    /** .22-250 Remington: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_22_250 = new Cartridge("22-250");

    /** .220 Swift: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_220SWIFT = new Cartridge("220swift");

    /** .204 Ruger: Rifle cartridge of the bore group 5.2 mm. */
    public static final Cartridge CODE_204RUGER = new Cartridge("204ruger");

    /** .17 Remington: Rifle cartridge of the bore group 4.4 mm. */
    public static final Cartridge CODE_17REM = new Cartridge("17rem");

    /** 5.6x50 Magnum: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X50MAG = new Cartridge("5-6x50mag");

    /** 5.6x50R Magnum: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X50RMAG = new Cartridge("5-6x50rmag");

    /** 5.6x52R: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X52R = new Cartridge("5-6x52r");

    /** 5.6x57: Rifle cartridge of the bore group 5.6 mm. */
    public static final Cartridge CODE_5_6X57 = new Cartridge("5-6x57");

    /** 6x45: Rifle cartridge of the bore group 6 mm. */
    public static final Cartridge CODE_6X45 = new Cartridge("6x45");

    /** 6 mm Remington: Rifle cartridge of the bore group 6 mm. */
    public static final Cartridge CODE_6REM = new Cartridge("6rem");

    /** .243 Winchester: Rifle cartridge of the bore group 6 mm. */
    public static final Cartridge CODE_243WIN = new Cartridge("243win");

    /** 6.35 mm Browning (.25 ACP): Pistol cartridge of the bore group 6.35 mm. */
    public static final Cartridge CODE_6_35X16SR = new Cartridge("6-35x16sr");

    /** .257 Roberts: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_257ROB = new Cartridge("257rob");

    /** .25-06 Remington: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_25_06 = new Cartridge("25-06");

    /** .250 Savage: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_250SAV = new Cartridge("250sav");

    /** 6.5 Grendel (6.5x39): Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X39 = new Cartridge("6-5x39");

    /** 6.5x47 Lapua: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X47 = new Cartridge("6-5x47");

    /** 6.5 Creedmoor: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5CREED = new Cartridge("6-5creed");

    /** .260 Remington: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_260REM = new Cartridge("260rem");

    /** 6.5x50SR Arisaka: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X50SR = new Cartridge("6-5x50sr");

    /** 6.5x52 Carcano: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X52CARCANO = new Cartridge("6-5x52carcano");

    /** 6.5x54 Mannlicher-Schönauer: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X54MS = new Cartridge("6-5x54ms");

    /** 6.5x55 Swedish: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X55 = new Cartridge("6-5x55");

    /** 6.5x57: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X57 = new Cartridge("6-5x57");

    /** 6.5x68: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_6_5X68 = new Cartridge("6-5x68");

    /** .264 Winchester Magnum: Rifle cartridge of the bore group 6.5 mm. */
    public static final Cartridge CODE_264WIN = new Cartridge("264win");

    /** .270 Winchester: Rifle cartridge of the bore group 6.8 mm. */
    public static final Cartridge CODE_270WIN = new Cartridge("270win");

    /** .270 WSM: Rifle cartridge of the bore group 6.8 mm. */
    public static final Cartridge CODE_270WSM = new Cartridge("270wsm");

    /** 6.8 mm Remington SPC: Rifle cartridge of the bore group 6.8 mm. */
    public static final Cartridge CODE_6_8SPC = new Cartridge("6-8spc");

    /** 7x57 Mauser: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7X57 = new Cartridge("7x57");

    /** 7x57R: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7X57R = new Cartridge("7x57r");

    /** 7x64 Brenneke: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7X64 = new Cartridge("7x64");

    /** 7x65R: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7X65R = new Cartridge("7x65r");

    /** 7 mm-08 Remington: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7MM08 = new Cartridge("7mm08");

    /** 7 mm Remington Magnum: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_7REMMAG = new Cartridge("7remmag");

    /** .280 Remington: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_280REM = new Cartridge("280rem");

    /** .284 Winchester: Rifle cartridge of the bore group 7 mm. */
    public static final Cartridge CODE_284WIN = new Cartridge("284win");

    /** 7.5x54 MAS: Rifle cartridge of the bore group 7.5 mm. */
    public static final Cartridge CODE_7_5X54 = new Cartridge("7-5x54");

    /** 7.5x55 Swiss: Rifle cartridge of the bore group 7.5 mm. */
    public static final Cartridge CODE_7_5X55 = new Cartridge("7-5x55");

    /** 7.62x25 Tokarev: Pistol cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X25 = new Cartridge("7-62x25");

    /** 7.63x25 Mauser: Pistol cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_63X25 = new Cartridge("7-63x25");

    /** .30 Carbine (7.62x33): Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X33 = new Cartridge("7-62x33");

    /** 7.62x38R Nagant: Revolver cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X38R = new Cartridge("7-62x38r");

    /** 7.62x39: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X39 = new Cartridge("7-62x39");

    /** 7.62x45: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X45 = new Cartridge("7-62x45");

    /** 7.62x51 (.308 Winchester): Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X51 = new Cartridge("7-62x51");

    /** 7.62x54R: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X54R = new Cartridge("7-62x54r");

    /** 7.62x53R Finnish: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X53R = new Cartridge("7-62x53r");

    /** .30-06 Springfield (7.62x63): Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_7_62X63 = new Cartridge("7-62x63");

    /** .30-30 Winchester: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_30_30 = new Cartridge("30-30");

    /** .30-40 Krag: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_30_40KRAG = new Cartridge("30-40krag");

    /** .300 AAC Blackout: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300BLK = new Cartridge("300blk");

    /** .300 Winchester Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300WINMAG = new Cartridge("300winmag");

    /** .300 WSM: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300WSM = new Cartridge("300wsm");

    /** .300 Weatherby Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300WBY = new Cartridge("300wby");

    /** .300 Holland &amp; Holland Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300HH = new Cartridge("300hh");

    /** .300 Savage: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300SAV = new Cartridge("300sav");

    /** .300 Remington Ultra Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300RUM = new Cartridge("300rum");

    /** .300 Lapua Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300LAPUA = new Cartridge("300lapua");

    /** .300 Norma Magnum: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_300NORMA = new Cartridge("300norma");

    /** .30R Blaser: Rifle cartridge of the bore group 7.62 mm. */
    public static final Cartridge CODE_30RBLASER = new Cartridge("30rblaser");

    /** 7.65 mm Parabellum (.30 Luger): Pistol cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_7_62X22PARA = new Cartridge("7-62x22para");

    /** 7.65 mm Browning (.32 ACP): Pistol cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_7_65X17SR = new Cartridge("7-65x17sr");

    /** 7.65 mm French Long: Pistol cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_7_65X20 = new Cartridge("7-65x20");

    /** 7.65x53 Argentine: Rifle cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_7_65X53 = new Cartridge("7-65x53");

    /** .32 S&amp;W Long: Revolver cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_32SWL = new Cartridge("32swl");

    /** .32 S&amp;W: Revolver cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_32SW = new Cartridge("32sw");

    /** .32 H&amp;R Magnum: Revolver cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_32HR = new Cartridge("32hr");

    /** .327 Federal Magnum: Revolver cartridge of the bore group 7.65 mm. */
    public static final Cartridge CODE_327FED = new Cartridge("327fed");

    /** .303 British: Rifle cartridge of the bore group 7.7 mm. */
    public static final Cartridge CODE_303BRIT = new Cartridge("303brit");

    /** 7.7x58 Arisaka: Rifle cartridge of the bore group 7.7 mm. */
    public static final Cartridge CODE_7_7X58 = new Cartridge("7-7x58");

    /** 7.92x33 Kurz: Rifle cartridge of the bore group 7.92 mm. */
    public static final Cartridge CODE_7_92X33 = new Cartridge("7-92x33");

    /** 7.92x57 Mauser (8x57 IS): Rifle cartridge of the bore group 7.92 mm. */
    public static final Cartridge CODE_7_92X57 = new Cartridge("7-92x57");

    /** 8x57 I: Rifle cartridge of the bore group 7.92 mm. */
    public static final Cartridge CODE_8X57I = new Cartridge("8x57i");

    /** 8x57 IRS: Rifle cartridge of the bore group 7.92 mm. */
    public static final Cartridge CODE_8X57IRS = new Cartridge("8x57irs");

    /** 8x68 S: Rifle cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8X68S = new Cartridge("8x68s");

    /** 8x50R Lebel: Rifle cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8X50RLEBEL = new Cartridge("8x50rlebel");

    /** 8x50R Mannlicher: Rifle cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8X50RMANN = new Cartridge("8x50rmann");

    /** 8x56R Mannlicher: Rifle cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8X56R = new Cartridge("8x56r");

    /** 8 mm Lebel (revolver): Revolver cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8LEBELREV = new Cartridge("8lebelrev");

    /** .338 Lapua Magnum: Rifle cartridge of the bore group 8.6 mm. */
    public static final Cartridge CODE_338LAPUA = new Cartridge("338lapua");

    /** .338 Winchester Magnum: Rifle cartridge of the bore group 8.6 mm. */
    public static final Cartridge CODE_338WIN = new Cartridge("338win");

    /** .338 Federal: Rifle cartridge of the bore group 8.6 mm. */
    public static final Cartridge CODE_338FED = new Cartridge("338fed");

    /** 8.5x63: Rifle cartridge of the bore group 8.6 mm. */
    public static final Cartridge CODE_8_5X63 = new Cartridge("8-5x63");

    /** 9x17 (.380 ACP): Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X17 = new Cartridge("9x17");

    /** 9x18 Makarov: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X18 = new Cartridge("9x18");

    /** 9x18 Ultra: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X18ULTRA = new Cartridge("9x18ultra");

    /** 9x19 Luger (Parabellum): Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X19 = new Cartridge("9x19");

    /** 9 mm Browning Long: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X20SR = new Cartridge("9x20sr");

    /** 9x21 IMI: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X21IMI = new Cartridge("9x21imi");

    /** 9x21 Gyurza (SP-10): Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X21GYURZA = new Cartridge("9x21gyurza");

    /** 9x22 Altay: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X22ALTAY = new Cartridge("9x22altay");

    /** 9x23 Largo: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X23LARGO = new Cartridge("9x23largo");

    /** 9x23 Steyr: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X23STEYR = new Cartridge("9x23steyr");

    /** 9x25 Mauser: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X25MAUSER = new Cartridge("9x25mauser");

    /** 9x39: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X39 = new Cartridge("9x39");

    /** 9x53R: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X53R = new Cartridge("9x53r");

    /** 9x57: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9X57 = new Cartridge("9x57");

    /** 9.3x62: Rifle cartridge of the bore group 9.3 mm. */
    public static final Cartridge CODE_9_3X62 = new Cartridge("9-3x62");

    /** 9.3x64 Brenneke: Rifle cartridge of the bore group 9.3 mm. */
    public static final Cartridge CODE_9_3X64 = new Cartridge("9-3x64");

    /** 9.3x74R: Rifle cartridge of the bore group 9.3 mm. */
    public static final Cartridge CODE_9_3X74R = new Cartridge("9-3x74r");

    /** .38 S&amp;W: Revolver cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_38SW = new Cartridge("38sw");

    /** .38 Special: Revolver cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_38SPL = new Cartridge("38spl");

    /** .38 Super: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_38SUPER = new Cartridge("38super");

    /** .357 Magnum: Revolver cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_357MAG = new Cartridge("357mag");

    /** .357 SIG: Pistol cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_357SIG = new Cartridge("357sig");

    /** .35 Remington: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_35REM = new Cartridge("35rem");

    /** .358 Winchester: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_358WIN = new Cartridge("358win");

    /** .35 Whelen: Rifle cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_35WHELEN = new Cartridge("35whelen");

    /** .366 TKM: Cartridge for oval (Lancaster) or partly rifled bores of the bore group 9.5 mm. */
    public static final Cartridge CODE_366TKM = new Cartridge("366tkm");

    /** .345 TK: Cartridge for oval (Lancaster) or partly rifled bores of the bore group 9 mm. */
    public static final Cartridge CODE_345TK = new Cartridge("345tk");

    /** 9.6/53 Lancaster: Cartridge for oval (Lancaster) or partly rifled bores of the bore group 9.6 mm. */
    public static final Cartridge CODE_9_6X53 = new Cartridge("9-6x53");

    /** .375 Holland &amp; Holland Magnum: Rifle cartridge of the bore group 9.5 mm. */
    public static final Cartridge CODE_375HH = new Cartridge("375hh");

    /** .375 Ruger: Rifle cartridge of the bore group 9.5 mm. */
    public static final Cartridge CODE_375RUGER = new Cartridge("375ruger");

    /** .40 S&amp;W (10x22): Pistol cartridge of the bore group 10 mm. */
    public static final Cartridge CODE_10X22 = new Cartridge("10x22");

    /** 10 mm Auto (10x25): Pistol cartridge of the bore group 10 mm. */
    public static final Cartridge CODE_10X25 = new Cartridge("10x25");

    /** 10x28T: Less-lethal cartridge of the bore group 10 mm. */
    public static final Cartridge CODE_10X28 = new Cartridge("10x28");

    /** 10x23T: Less-lethal cartridge of the bore group 10 mm. */
    public static final Cartridge CODE_10X23T = new Cartridge("10x23t");

    /** 10x32T: Less-lethal cartridge of the bore group 10 mm. */
    public static final Cartridge CODE_10X32 = new Cartridge("10x32");

    /** .41 Remington Magnum: Revolver cartridge of the bore group 10.4 mm. */
    public static final Cartridge CODE_41MAG = new Cartridge("41mag");

    /** .44 Remington Magnum: Revolver cartridge of the bore group 10.9 mm. */
    public static final Cartridge CODE_44REM = new Cartridge("44rem");

    /** .44 Special: Revolver cartridge of the bore group 10.9 mm. */
    public static final Cartridge CODE_44SPL = new Cartridge("44spl");

    /** .44 S&amp;W Russian: Revolver cartridge of the bore group 10.9 mm. */
    public static final Cartridge CODE_44RUSSIAN = new Cartridge("44russian");

    /** .44-40 Winchester: Rifle cartridge of the bore group 10.9 mm. */
    public static final Cartridge CODE_44_40 = new Cartridge("44-40");

    /** .444 Marlin: Rifle cartridge of the bore group 10.9 mm. */
    public static final Cartridge CODE_444MARLIN = new Cartridge("444marlin");

    /** .45 ACP (11.43x23): Pistol cartridge of the bore group 11.43 mm. */
    public static final Cartridge CODE_45ACP = new Cartridge("45acp");

    /** .45 Colt: Revolver cartridge of the bore group 11.43 mm. */
    public static final Cartridge CODE_45COLT = new Cartridge("45colt");

    /** .45 GAP: Pistol cartridge of the bore group 11.43 mm. */
    public static final Cartridge CODE_45GAP = new Cartridge("45gap");

    /** .45 Rubber: Less-lethal cartridge of the bore group 11.43 mm. */
    public static final Cartridge CODE_45RUBBER = new Cartridge("45rubber");

    /** .454 Casull: Revolver cartridge of the bore group 11.43 mm. */
    public static final Cartridge CODE_454CASULL = new Cartridge("454casull");

    /** .455 Webley: Revolver cartridge of the bore group 11.5 mm. */
    public static final Cartridge CODE_455WEBLEY = new Cartridge("455webley");

    /** .45-70 Government: Rifle cartridge of the bore group 11.6 mm. */
    public static final Cartridge CODE_45_70 = new Cartridge("45-70");

    /** .458 Winchester Magnum: Rifle cartridge of the bore group 11.6 mm. */
    public static final Cartridge CODE_458WIN = new Cartridge("458win");

    /** .460 Weatherby Magnum: Rifle cartridge of the bore group 11.6 mm. */
    public static final Cartridge CODE_460WBY = new Cartridge("460wby");

    /** .460 S&amp;W Magnum: Revolver cartridge of the bore group 11.5 mm. */
    public static final Cartridge CODE_460SW = new Cartridge("460sw");

    /** .500 S&amp;W Magnum: Revolver cartridge of the bore group 12.7 mm. */
    public static final Cartridge CODE_500SW = new Cartridge("500sw");

    /** .50 Action Express: Pistol cartridge of the bore group 12.7 mm. */
    public static final Cartridge CODE_50AE = new Cartridge("50ae");

    /** 12.7x55: Rifle cartridge of the bore group 12.7 mm. */
    public static final Cartridge CODE_12_7X55 = new Cartridge("12-7x55");

    /** 12.7x99 (.50 BMG): Rifle cartridge of the bore group 12.7 mm. */
    public static final Cartridge CODE_12_7X99 = new Cartridge("12-7x99");

    /** 12.7x108: Rifle cartridge of the bore group 12.7 mm. */
    public static final Cartridge CODE_12_7X108 = new Cartridge("12-7x108");

    /** 14.5x114: Rifle cartridge of the bore group 14.5 mm. */
    public static final Cartridge CODE_14_5X114 = new Cartridge("14-5x114");

    /** .416 Rigby: Rifle cartridge of the bore group 10.6 mm. */
    public static final Cartridge CODE_416RIGBY = new Cartridge("416rigby");

    /** .404 Jeffery: Rifle cartridge of the bore group 10.7 mm. */
    public static final Cartridge CODE_404 = new Cartridge("404");

    /** .408 CheyTac: Rifle cartridge of the bore group 10.4 mm. */
    public static final Cartridge CODE_408CT = new Cartridge("408ct");

    /** .375 CheyTac: Rifle cartridge of the bore group 9.5 mm. */
    public static final Cartridge CODE_375CT = new Cartridge("375ct");

    /** 9 mm P.A.: Less-lethal, gas or blank cartridge of the bore group 9 mm. */
    public static final Cartridge CODE_9PA = new Cartridge("9pa");

    /** 8 mm P.A.K.: Blank or gas cartridge of the bore group 8 mm. */
    public static final Cartridge CODE_8PAK = new Cartridge("8pak");

    /** 18x45T: Less-lethal cartridge of the bore group 18 mm. */
    public static final Cartridge CODE_18X45T = new Cartridge("18x45t");

    /** 18.5x55T: Less-lethal cartridge of the bore group 18.5 mm. */
    public static final Cartridge CODE_18_5X55T = new Cartridge("18-5x55t");

    /** 23x75R: Shotgun cartridge of the bore group 4 gauge. */
    public static final Cartridge CODE_23X75R = new Cartridge("23x75r");

    /** 10 gauge (10/89): Shotgun cartridge of the bore group 10 gauge. */
    public static final Cartridge CODE_10GA = new Cartridge("10ga");

    /** 12 gauge (12/70): Shotgun cartridge of the bore group 12 gauge. */
    public static final Cartridge CODE_12_70 = new Cartridge("12-70");

    /** 12 gauge (12/76): Shotgun cartridge of the bore group 12 gauge. */
    public static final Cartridge CODE_12_76 = new Cartridge("12-76");

    /** 12 gauge (12/89): Shotgun cartridge of the bore group 12 gauge. */
    public static final Cartridge CODE_12_89 = new Cartridge("12-89");

    /** 16 gauge (16/70): Shotgun cartridge of the bore group 16 gauge. */
    public static final Cartridge CODE_16_70 = new Cartridge("16-70");

    /** 20 gauge (20/70): Shotgun cartridge of the bore group 20 gauge. */
    public static final Cartridge CODE_20_70 = new Cartridge("20-70");

    /** 20 gauge (20/76): Shotgun cartridge of the bore group 20 gauge. */
    public static final Cartridge CODE_20_76 = new Cartridge("20-76");

    /** 24 gauge (24/65): Shotgun cartridge of the bore group 24 gauge. */
    public static final Cartridge CODE_24_65 = new Cartridge("24-65");

    /** 28 gauge (28/70): Shotgun cartridge of the bore group 28 gauge. */
    public static final Cartridge CODE_28_70 = new Cartridge("28-70");

    /** 32 gauge (32/70): Shotgun cartridge of the bore group 32 gauge. */
    public static final Cartridge CODE_32_70 = new Cartridge("32-70");

    /** .410 (410/76): Shotgun cartridge of the bore group .410 bore. */
    public static final Cartridge CODE_410_76 = new Cartridge("410-76");

    /**
     * Makes a code of any value; prefer {@link #of(String)}, which shares known codes.
     *
     * @param value the code as it stands in a message
     */
    public Cartridge {
        Objects.requireNonNull(value, "value");
    }

    /**
     * {@return the code of a value, which the list need not hold}
     *
     * @param value the code as it stands in a message
     */
    public static Cartridge of(String value) {
        return Known.CODES.constantOr(new Cartridge(value));
    }

    /** {@return the codes that the list holds, in its order, unmodifiable} */
    public static List<Cartridge> values() {
        return Known.CODES.values();
    }

    @Override
    public String list() {
        return "cartridge";
    }

    @Override
    public boolean isKnown() {
        return Known.CODES.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cartridge code && value.equals(code.value);
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
        static final Codes<Cartridge> CODES = new Codes<>(
                CODE_5_45X39, CODE_5_45X18, CODE_5_56X45, CODE_5_6X15R, CODE_22SHORT, CODE_22LONG, CODE_22WMR,
                CODE_17HMR, CODE_17HM2, CODE_5_6X39, CODE_5_7X28, CODE_4_6X30, CODE_22HORNET, CODE_222REM, CODE_22_250,
                CODE_220SWIFT, CODE_204RUGER, CODE_17REM, CODE_5_6X50MAG, CODE_5_6X50RMAG, CODE_5_6X52R, CODE_5_6X57,
                CODE_6X45, CODE_6REM, CODE_243WIN, CODE_6_35X16SR, CODE_257ROB, CODE_25_06, CODE_250SAV, CODE_6_5X39,
                CODE_6_5X47, CODE_6_5CREED, CODE_260REM, CODE_6_5X50SR, CODE_6_5X52CARCANO, CODE_6_5X54MS, CODE_6_5X55,
                CODE_6_5X57, CODE_6_5X68, CODE_264WIN, CODE_270WIN, CODE_270WSM, CODE_6_8SPC, CODE_7X57, CODE_7X57R,
                CODE_7X64, CODE_7X65R, CODE_7MM08, CODE_7REMMAG, CODE_280REM, CODE_284WIN, CODE_7_5X54, CODE_7_5X55,
                CODE_7_62X25, CODE_7_63X25, CODE_7_62X33, CODE_7_62X38R, CODE_7_62X39, CODE_7_62X45, CODE_7_62X51,
                CODE_7_62X54R, CODE_7_62X53R, CODE_7_62X63, CODE_30_30, CODE_30_40KRAG, CODE_300BLK, CODE_300WINMAG,
                CODE_300WSM, CODE_300WBY, CODE_300HH, CODE_300SAV, CODE_300RUM, CODE_300LAPUA, CODE_300NORMA,
                CODE_30RBLASER, CODE_7_62X22PARA, CODE_7_65X17SR, CODE_7_65X20, CODE_7_65X53, CODE_32SWL, CODE_32SW,
                CODE_32HR, CODE_327FED, CODE_303BRIT, CODE_7_7X58, CODE_7_92X33, CODE_7_92X57, CODE_8X57I, CODE_8X57IRS,
                CODE_8X68S, CODE_8X50RLEBEL, CODE_8X50RMANN, CODE_8X56R, CODE_8LEBELREV, CODE_338LAPUA, CODE_338WIN,
                CODE_338FED, CODE_8_5X63, CODE_9X17, CODE_9X18, CODE_9X18ULTRA, CODE_9X19, CODE_9X20SR, CODE_9X21IMI,
                CODE_9X21GYURZA, CODE_9X22ALTAY, CODE_9X23LARGO, CODE_9X23STEYR, CODE_9X25MAUSER, CODE_9X39, CODE_9X53R,
                CODE_9X57, CODE_9_3X62, CODE_9_3X64, CODE_9_3X74R, CODE_38SW, CODE_38SPL, CODE_38SUPER, CODE_357MAG,
                CODE_357SIG, CODE_35REM, CODE_358WIN, CODE_35WHELEN, CODE_366TKM, CODE_345TK, CODE_9_6X53, CODE_375HH,
                CODE_375RUGER, CODE_10X22, CODE_10X25, CODE_10X28, CODE_10X23T, CODE_10X32, CODE_41MAG, CODE_44REM,
                CODE_44SPL, CODE_44RUSSIAN, CODE_44_40, CODE_444MARLIN, CODE_45ACP, CODE_45COLT, CODE_45GAP,
                CODE_45RUBBER, CODE_454CASULL, CODE_455WEBLEY, CODE_45_70, CODE_458WIN, CODE_460WBY, CODE_460SW,
                CODE_500SW, CODE_50AE, CODE_12_7X55, CODE_12_7X99, CODE_12_7X108, CODE_14_5X114, CODE_416RIGBY,
                CODE_404, CODE_408CT, CODE_375CT, CODE_9PA, CODE_8PAK, CODE_18X45T, CODE_18_5X55T, CODE_23X75R,
                CODE_10GA, CODE_12_70, CODE_12_76, CODE_12_89, CODE_16_70, CODE_20_70, CODE_20_76, CODE_24_65,
                CODE_28_70, CODE_32_70, CODE_410_76);
    }
}
