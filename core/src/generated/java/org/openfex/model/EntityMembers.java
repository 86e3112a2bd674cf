// Generated from schema/standard/schemas by schema/generator; do not edit.
package org.openfex.model;

import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The members of all entities, by the number of the type and the place of the member. */
@Generated("org.openfex.schema.generator")
final class EntityMembers {
    /** By name, so that no type is loaded before a message holds it. */
    private static final List<String> TYPES = List.of(
            "Alert",
            "Ammunition",
            "Answer",
            "AssistanceItem",
            "AssistanceRequest",
            "AssistanceResponse",
            "AssistanceResult",
            "Attachment",
            "AuthorizedPartyInquiry",
            "BallisticComparison",
            "BallisticExhibit",
            "BallisticInquiry",
            "Calibre",
            "ClaimedDate",
            "Component",
            "Concealment",
            "ConfiscationRequest",
            "Consignment",
            "Contact",
            "ContactChannel",
            "ContactPoint",
            "ContactPointEntry",
            "ControlledDelivery",
            "ControlledDeliveryPlan",
            "Conversion",
            "Conveyance",
            "CorrectionNotice",
            "Costs",
            "CriminalCase",
            "CustodyChain",
            "CustodyEvent",
            "CustodyTransfer",
            "Decision",
            "DecisionGround",
            "DecisionItem",
            "Declaration",
            "Detection",
            "Detention",
            "DisposalReport",
            "Disposition",
            "Diversion",
            "DiversionAlert",
            "EarlierRecord",
            "EndUseDocument",
            "Evaluation",
            "EventTime",
            "Exhibit",
            "ExternalReference",
            "FindingParameter",
            "Firearm",
            "FirearmAlert",
            "ForensicReport",
            "Forwarding",
            "Group",
            "GroupInformation",
            "GroupMember",
            "Handling",
            "HandlingMarking",
            "Headstamp",
            "Hit",
            "IdentityDocument",
            "InformationNotice",
            "InquiryResponse",
            "InquiryResult",
            "ItemAggregate",
            "ItemIdentifier",
            "ItemTotal",
            "LanguageText",
            "LegalBasis",
            "LegalProvision",
            "Licence",
            "Lot",
            "Make",
            "MarkReading",
            "Marking",
            "Measure",
            "Message",
            "Model",
            "ModusOperandiBulletin",
            "Money",
            "NamePart",
            "Note",
            "Offence",
            "Organization",
            "OtherItem",
            "Packaging",
            "Party",
            "PartyReference",
            "Person",
            "PersonAlert",
            "PersonContact",
            "PersonInquiry",
            "PersonName",
            "PhysicalDescription",
            "Place",
            "PointOfDiversion",
            "Question",
            "Receipt",
            "RecordCheck",
            "RegisterSearch",
            "Relation",
            "ReportedFinding",
            "RequestUpdate",
            "RoutePoint",
            "SchemeCode",
            "Seal",
            "SearchCriterion",
            "Seizure",
            "SeizureReport",
            "SerialNumber",
            "StatementBasis",
            "StatisticalCell",
            "StatisticalReturn",
            "StatisticalTable",
            "TerrorismNexus",
            "TraceAsked",
            "TraceRequest",
            "TraceResponse",
            "TraceResult",
            "Transfer",
            "TransferLicence",
            "TransferNotice",
            "TransportDocument",
            "UseRestriction",
            "Verbatim",
            "Warrant",
            "Whereabouts",
            "WithheldContent");

    private EntityMembers() {}

    /** Gives the number of a type; a negative one when it is none of the model. */
    static int type(Class<?> type) {
        return type.getPackage() == EntityMembers.class.getPackage()
                ? Collections.binarySearch(TYPES, type.getSimpleName())
                : -1;
    }

    /**
     * Describes the members of a type but {@code unknownMembers}: the name of each and, behind a colon, a
     * letter for what is so of it: {@code r} required, {@code l} a list, {@code e} an entity, {@code c} a
     * code, {@code f} refers to an entity, {@code b} the body of a message, {@code x} extensions.
     */
    static String descriptions(int type) {
        return switch (type) {
            case 0 -> """
                    number: kind:rc state:rc time:e place:e reasons:le circumstances:le actions:lc actionText:le
                    validFrom: validUntil: enteredBy:e references:le warrants:le hits:le cancellation:le
                    extensions:x""";
            case 1 -> """
                    id:r handling:e kind:rc amount:re calibre:e headstamps:le bullet:c make:e lotNumber:e
                    countryOfManufacture:c packaging:le earlierRecords:le images:lf remarks:le extensions:x""";
            case 2 -> """
                    question:r text:le attachments:lf part:c extensions:x""";
            case 3 -> """
                    id:r kind:rc description:rle procedure:le persons:lf organizations:lf items:lf place:e questions:le
                    byVideo: certifiedCopy: presence:le by: extensions:x""";
            case 4 -> """
                    requestingAuthority:re conductedBy:re proceeding:rc subject:rle facts:le assistance:rle purpose:rle
                    criminalCase:e offences:le confiscation:e confidential: signatory: channel:c oral: translation:c
                    translationFile:f reciprocity:le costs:e warrants:le firearms:le components:le ammunition:le
                    items:le persons:le organizations:le remarks:le extensions:x""";
            case 5 -> """
                    decision:e results:le confidentialityKept: costs:e useLimitation:le channel:c signatory: reports:le
                    firearms:le components:le ammunition:le items:le persons:le organizations:le remarks:le
                    extensions:x""";
            case 6 -> """
                    asked:r outcome:rc executedOn: executedBy:e result:le conditions:le evidence:lf grounds:le
                    factsAsked:le until: extensions:x""";
            case 7 -> """
                    id:r kind:rc mediaType:r size:r sha256:r content: location: fileName: title:le language: takenAt:e
                    handling:e extensions:x""";
            case 8 -> """
                    activities:rlc asked:rlc questions:le reasons:le firearms:le components:le ammunition:le items:le
                    persons:le organizations:le remarks:le extensions:x""";
            case 9 -> """
                    exhibits:rlf result:rc confidence:c comparedOn: laboratory: report:f extensions:x""";
            case 10 -> """
                    id:r handling:e kind:rc calibre:e system:c number: firearm:f found:e place:e characteristics:le
                    images:lf offences:le remarks:le extensions:x""";
            case 11 -> """
                    ballisticExhibits:rle systems:lc reports:le criminalCase:e firearms:le components:le ammunition:le
                    items:le persons:le organizations:le remarks:le extensions:x""";
            case 12 -> """
                    asMarked:e cartridge:c boreGroup:c name: otherCodes:le extensions:x""";
            case 13 -> """
                    date:r source:c documents:lf calendar:c remarks:le extensions:x""";
            case 14 -> """
                    id:r handling:e type:rc description:le firearm:f quantity:r make:e model:e calibre:e serials:le
                    markings:le countryOfManufacture:c manufacture:c condition:c earlierRecords:le references:le
                    images:lf remarks:le extensions:x""";
            case 15 -> """
                    method:rc location:c items:lf description:le extensions:x""";
            case 16 -> """
                    property:rle facts:le order:e extent:le actions:le items:lf extensions:x""";
            case 17 -> """
                    id:r number: lots:le packages:le seals:le documents:le listComplete: condition:le extensions:x""";
            case 18 -> """
                    personName: position: phones:l emails:l channels:le address:e languages:l availability:le
                    extensions:x""";
            case 19 -> """
                    channel:rc address:r extensions:x""";
            case 20 -> """
                    country:rc entries:rle languages:l remarks:le extensions:x""";
            case 21 -> """
                    function:rc authority:re legalBasis:le validFrom: validUntil: replaces: extensions:x""";
            case 22 -> """
                    plan:re decision:e criminalCase:e costs:e firearms:le components:le ammunition:le items:le
                    persons:le organizations:le remarks:le extensions:x""";
            case 23 -> """
                    method:rc state:rc states:lc consentAsked:lc consentGiven:lc items:lf consignments:le substituted:le
                    conveyances:le route:le control:le responsible:e abortConditions:le begins:e ends:e extensions:x""";
            case 24 -> """
                    kind:rc at:e by: from:e to:e certificate: description:le extensions:x""";
            case 25 -> """
                    kind:rc registration:e country:c make: model: identification:e trailer:e driver:f owners:lf
                    description:le extensions:x""";
            case 26 -> """
                    message:r places:l kind:rc duties:rlc reasons:rle corrected: tellOnward: confirmBy: remarks:le
                    extensions:x""";
            case 27 -> """
                    bearer:rc amount:e text:le extensions:x""";
            case 28 -> """
                    number:r authority:e stage:c openedOn: subject:le extensions:x""";
            case 29 -> """
                    events:rle completeness:c pointOfDiversion:e lastLawfulHolder:f extensions:x""";
            case 30 -> """
                    id: kind:rc time:e place:e from:f to:f lawfulness:c licence:e marks:le documents:le register:
                    basis:e description:le extensions:x""";
            case 31 -> """
                    at:re from:re to:re items:lf reason:c receiptNumber: remarks:le extensions:x""";
            case 32 -> """
                    outcome:rc grounds:le reasons:le conditions:le items:le renewableAfter: postponedUntil: decidedAt:
                    decidedBy:e notes:le extensions:x""";
            case 33 -> """
                    code:rc legalBasis:e text:le extensions:x""";
            case 34 -> """
                    asked:r outcome:rc grounds:le reasons:le conditions:le until: extensions:x""";
            case 35 -> """
                    declaredAs:le declaredAmount:e tariffCodes:le documents:le declarant:f consignor:f consignee:f
                    carrier:f found:le extensions:x""";
            case 36 -> """
                    method:rc description:le extensions:x""";
            case 37 -> """
                    status:rc since:e until:e place:e authority: warrant:f extensions:x""";
            case 38 -> """
                    seizureReport: dispositions:rle aggregates:le totals:le reports:le firearms:le components:le
                    ammunition:le items:le persons:le organizations:le remarks:le extensions:x""";
            case 39 -> """
                    kind:rc items:lf at:e method: authority: order: certificate: marks:le witnesses:l remarks:le
                    extensions:x""";
            case 40 -> """
                    mode:rc stage:rc detected:e time:e place:e transfer:e affectedStates:lc information:lc measures:le
                    route:le concealments:le subjects:lf basis:e circumstances:le extensions:x""";
            case 41 -> """
                    diversion:re aggregates:le firearms:le components:le ammunition:le items:le persons:le
                    organizations:le groups:le remarks:le extensions:x""";
            case 42 -> """
                    message:r item:r extensions:x""";
            case 43 -> """
                    id: kind:rc number:e issuer: country:c issuedOn: signatory: endUser:f undertakings:le authenticity:c
                    image:f extensions:x""";
            case 44 -> """
                    scheme:rc source: information: evaluatedOn: extensions:x""";
            case 45 -> """
                    at: date: until: untilDate: precision:c zone: extensions:x""";
            case 46 -> """
                    id: number:r items:rlf seals:l description:le heldBy: extensions:x""";
            case 47 -> """
                    scheme:rc number:r country:c authority: status:c date: extensions:x""";
            case 48 -> """
                    name:r value:r extensions:x""";
            case 49 -> """
                    id:r handling:e type:rc typeDescription:le typeCodes:le action:c bore:c make:e model:e calibres:le
                    serials:rle markings:le countryOfManufacture:c manufacturedOn:le importer: barrelLength:e
                    overallLength:e barrelCount: capacity: finish: features:lc legalCategories:le manufacture:c
                    conversions:le condition:c operability:c status:c earlierRecords:le references:le images:lf
                    remarks:le extensions:x""";
            case 50 -> """
                    alert:re firearms:le components:le ammunition:le items:le persons:le organizations:le remarks:le
                    extensions:x""";
            case 51 -> """
                    id:r number:r kind:rc laboratory: expert: date: items:lf searches:le results:le file:f
                    extensions:x""";
            case 52 -> """
                    message:r permission: withheld:le extensions:x""";
            case 53 -> """
                    id:r handling:e kind:rc names:rle basis:re activities:lc structure:le size: since: territories:le
                    members:le methods:le listings:le remarks:le extensions:x""";
            case 54 -> """
                    period:e firearms:le components:le ammunition:le items:le persons:le organizations:le groups:rle
                    remarks:le extensions:x""";
            case 55 -> """
                    member:rf role:c since: until: basis:e extensions:x""";
            case 56 -> """
                    markings:rle purposes:lc useRestrictions:le releasableTo:le onwardTransfer:c priorNotification:
                    reviewBy: eraseBy: weaponRecordEraseBy: originator:e originatorRecordId: extensions:x""";
            case 57 -> """
                    scheme:rc schemeVersion: code:r text:le extensions:x""";
            case 58 -> """
                    asMarked:re maker:c factory: year: quantity: extensions:x""";
            case 59 -> """
                    at:e place:e authority:e subjects:lf confirmation:c confirmedAt: confirmedBy:e actionsTaken:le
                    extensions:x""";
            case 60 -> """
                    id: kind:rc number:e issuingCountry:c issuer: issuedOn: expiresOn: status:c remarks:le
                    extensions:x""";
            case 61 -> """
                    categories:rlc subject:rle facts:rle reasons:le exculpatory: diversion:e seizure:e firearms:le
                    components:le ammunition:le items:le persons:le organizations:le groups:le remarks:le
                    extensions:x""";
            case 62 -> """
                    decision:e results:le comparisons:le ballisticExhibits:le reports:le answers:le firearms:le
                    components:le ammunition:le items:le persons:le organizations:le groups:le remarks:le
                    extensions:x""";
            case 63 -> """
                    subject:r outcome:rc matches:lf owner:f licences:le alerts:le registersSearched:le explanation:le
                    extensions:x""";
            case 64 -> """
                    kind:rc type:c manufacture:c markingStatus:c calibre:e quantity:re description:le extensions:x""";
            case 65 -> """
                    kind:rc asMarked:re extensions:x""";
            case 66 -> """
                    kind:rc total:re listComplete: extensions:x""";
            case 67 -> """
                    text:r language:r script: translation:c extensions:x""";
            case 68 -> """
                    instrument:rc clause:r title:le parties:lc concludedOn: extensions:x""";
            case 69 -> """
                    country:c law:r article: text:le extensions:x""";
            case 70 -> """
                    kind:rc number: authority: country:c placeOfIssue: issuedOn: expiresOn: status:c extensions:x""";
            case 71 -> """
                    id: kind:rc description:le type:c make:e model:e calibre:e quantity:re serialFrom:e serialTo:e
                    tariffCodes:le value:e items:lf extensions:x""";
            case 72 -> """
                    asMarked:e code:c name: brand: otherCodes:le extensions:x""";
            case 73 -> """
                    readBy: authority: at:e method:c certainty:c value: report: image:f extensions:x""";
            case 74 -> """
                    kind:rc asMarked:e symbol:c description:le country:c year: part:c position: authority: readings:le
                    extensions:x""";
            case 75 -> """
                    value:r unit:rc estimated: extensions:x""";
            case 76 -> """
                    fex:r id:r issuedAt:r expiresAt: sender:re recipients:rle conversation: inReplyTo:
                    senderCaseReference: recipientCaseReference: urgency:c urgencyReasons:le dueBy: dueByReasons:le
                    operation:rc supersedes: language:r legalBasis:rle handling:re evaluations:le forwarding:e
                    attachments:le body:rb extensions:x""";
            case 77 -> """
                    asMarked:e name: variant: ofType: otherCodes:le extensions:x""";
            case 78 -> """
                    title:rle methods:rle concealments:le detections:le conveyances:le routes:le falseDocuments:le
                    tradeDocuments:le period:e seenIn:lc basis:e firearms:le components:le ammunition:le items:le
                    persons:le organizations:le groups:le remarks:le extensions:x""";
            case 79 -> """
                    amount:r currency:r estimated: extensions:x""";
            case 80 -> """
                    kind:rc text:r extensions:x""";
            case 81 -> """
                    text:rle handling:e extensions:x""";
            case 82 -> """
                    kind:rc participation:c provision:e penalty:le persons:lf items:lf description:le extensions:x""";
            case 83 -> """
                    id:r handling:e kind:rc names:rle country:c address:e registrations:le licences:le contacts:le
                    basis:e relations:le earlierRecords:le remarks:le extensions:x""";
            case 84 -> """
                    id:r handling:e kind:rc description:le substance:c substanceName: amount:e value:e make:e model:e
                    identifiers:le earlierRecords:le images:lf remarks:le extensions:x""";
            case 85 -> """
                    kind:rc quantity: asMarked:le extensions:x""";
            case 86 -> """
                    country:c internationalBody:c authority:r authorityNames:le authorityCodes:le function:rc unit:
                    contact:e extensions:x""";
            case 87 -> """
                    country:c internationalBody:c authority: extensions:x""";
            case 88 -> """
                    id:r handling:e role:rc roleText:le basis:re names:rle births:le birthPlace:e sex:c nationalities:lc
                    stateless: documents:le addresses:le whereabouts:le contacts:le detention:e relations:le warnings:lc
                    description:e occupation: languages:l deathDate: earlierRecords:le references:le images:lf
                    remarks:le extensions:x""";
            case 89 -> """
                    alert:re offences:le firearms:le components:le ammunition:le items:le persons:le organizations:le
                    groups:le remarks:le extensions:x""";
            case 90 -> """
                    kind:rc value:r provider: country:c usedFrom: usedUntil: extensions:x""";
            case 91 -> """
                    asked:rlc grounds:le criminalCase:e offences:le questions:le firearms:le components:le ammunition:le
                    items:le persons:le organizations:le groups:le remarks:le extensions:x""";
            case 92 -> """
                    full:re kind:c parts:le order:c source:c documents:lf quality:c extensions:x""";
            case 93 -> """
                    height: weight: physique:c eyes:c hair:c marks:le text:le extensions:x""";
            case 94 -> """
                    country:c region: district: locality: street: postalCode: name: kind:c direction: latitude:
                    longitude: accuracy: description:le extensions:x""";
            case 95 -> """
                    event:f mode:rc stage:c time:e place:e establishedBy:c basis:e description:le extensions:x""";
            case 96 -> """
                    id:r code:c text:le about: extensions:x""";
            case 97 -> """
                    message:r sha256: receivedAt:r outcome:rc findings:le findingsOmitted: validator: remarks:le
                    extensions:x""";
            case 98 -> """
                    asked:rlc registerKinds:lc criteria:le reasons:le firearms:le components:le ammunition:le items:le
                    persons:le organizations:le remarks:le extensions:x""";
            case 99 -> """
                    register:r registerKind:c authority: country:c searchedOn: periodFrom: periodUntil: result:rc
                    extensions:x""";
            case 100 -> """
                    to:rf relation:rc since: until: basis:e extensions:x""";
            case 101 -> """
                    code:r severity:rc layer:rc pointer: line: column: message:le parameters:le clause: sources:l
                    extensions:x""";
            case 102 -> """
                    request:r status:rc at: expectedBy: questions:le answers:le progress:le decision:e reasons:le
                    items:l reference: firearms:le remarks:le extensions:x""";
            case 103 -> """
                    role:rc place:re time:e basis:e extensions:x""";
            case 104 -> """
                    scheme:rc schemeVersion: code:r label: extensions:x""";
            case 105 -> """
                    number:r lastNumber: at:e appliedBy: extensions:x""";
            case 106 -> """
                    field:rc value:r match:c valueUntil: extensions:x""";
            case 107 -> """
                    mode:rc time:re place:re locationCategory:c authority:e legalJustification:c legalProvisions:le
                    criminalContexts:lc circumstances:le conveyances:le concealments:le route:le office: direction:c
                    declaration:e detections:le exhibits:le seals:le transfers:le offences:le criminalCase:e
                    terrorismNexus:e dispositions:le totals:le remarks:le extensions:x""";
            case 108 -> """
                    seizure:re firearms:le components:le ammunition:le items:le aggregates:le consignments:le persons:le
                    organizations:le groups:le reports:le ballisticExhibits:le tracesAsked:le remarks:le
                    extensions:x""";
            case 109 -> """
                    state:rc asMarked:e role:c part:c position: yearMark: country:c removal:c readings:le
                    extensions:x""";
            case 110 -> """
                    kind:rc evaluations:le grounds:le extensions:x""";
            case 111 -> """
                    category:rc sex:c value:r notes:le extensions:x""";
            case 112 -> """
                    country:rc year:r edition: tables:rle significantSeizures:l compiledBy:e remarks:le extensions:x""";
            case 113 -> """
                    indicator:rc dimension:rc edition: cells:rle total: source:c notes:le extensions:x""";
            case 114 -> """
                    grounds:rlc listings:le subjects:lf basis:e description:le extensions:x""";
            case 115 -> """
                    item:rf to:e request: status:c extensions:x""";
            case 116 -> """
                    seizure:e seizureReport: illicitGrounds:lc legalJustification:le circumstances:le intendedUses:lc
                    intendedUseText:le routingGrounds:lc domesticSearches:le questions:rle firearms:le components:le
                    ammunition:le persons:le organizations:le remarks:le extensions:x""";
            case 117 -> """
                    decision:e results:le answers:le firearms:le components:le persons:le organizations:le remarks:le
                    extensions:x""";
            case 118 -> """
                    subject:r outcome:rc notFoundReasons:lc candidates:lf chain:e referredTo:le registersSearched:le
                    explanation:le extensions:x""";
            case 119 -> """
                    reference: countryOfExport:c countryOfImport:c transitStates:lc exporter:f importer:f
                    finalRecipient:f broker:f forwarder:f carrier:f licences:le endUseDocuments:le consignments:le
                    conveyances:le route:le departure:e arrival:e extensions:x""";
            case 120 -> """
                    id: kind:rc number:r authority: placeOfIssue: issuedOn: expiresOn: countryOfExport:c
                    countryOfImport:c transitStates:lc finalRecipient:f articles:le status:c image:f extensions:x""";
            case 121 -> """
                    step:rc transfer:re transitAnswer:c received:e shortfall:le documents:lf authenticity:c reasons:le
                    firearms:le components:le ammunition:le items:le persons:le organizations:le remarks:le
                    extensions:x""";
            case 122 -> """
                    kind:rc number:e issuedOn: issuer: country:c image:f extensions:x""";
            case 123 -> """
                    code:rc text:le extensions:x""";
            case 124 -> """
                    text:r language: script: extensions:x""";
            case 125 -> """
                    id: kind:rc number:r issuedBy:e issuedOn: expiresOn: country:c offences:le persons:lf image:f
                    extensions:x""";
            case 126 -> """
                    place:re time:e kind:c basis:e extensions:x""";
            case 127 -> """
                    kind:rc count:r extensions:x""";
            default -> throw new IndexOutOfBoundsException(type);
        };
    }

    /** Gives a member, {@code unknownMembers} last; null when it is absent. */
    static @Nullable Object member(int type, Record entity, int index) {
        return switch (type) {
            case 0 -> ((Alert) entity).member(index);
            case 1 -> ((Ammunition) entity).member(index);
            case 2 -> ((Answer) entity).member(index);
            case 3 -> ((AssistanceItem) entity).member(index);
            case 4 -> ((AssistanceRequest) entity).member(index);
            case 5 -> ((AssistanceResponse) entity).member(index);
            case 6 -> ((AssistanceResult) entity).member(index);
            case 7 -> ((Attachment) entity).member(index);
            case 8 -> ((AuthorizedPartyInquiry) entity).member(index);
            case 9 -> ((BallisticComparison) entity).member(index);
            case 10 -> ((BallisticExhibit) entity).member(index);
            case 11 -> ((BallisticInquiry) entity).member(index);
            case 12 -> ((Calibre) entity).member(index);
            case 13 -> ((ClaimedDate) entity).member(index);
            case 14 -> ((Component) entity).member(index);
            case 15 -> ((Concealment) entity).member(index);
            case 16 -> ((ConfiscationRequest) entity).member(index);
            case 17 -> ((Consignment) entity).member(index);
            case 18 -> ((Contact) entity).member(index);
            case 19 -> ((ContactChannel) entity).member(index);
            case 20 -> ((ContactPoint) entity).member(index);
            case 21 -> ((ContactPointEntry) entity).member(index);
            case 22 -> ((ControlledDelivery) entity).member(index);
            case 23 -> ((ControlledDeliveryPlan) entity).member(index);
            case 24 -> ((Conversion) entity).member(index);
            case 25 -> ((Conveyance) entity).member(index);
            case 26 -> ((CorrectionNotice) entity).member(index);
            case 27 -> ((Costs) entity).member(index);
            case 28 -> ((CriminalCase) entity).member(index);
            case 29 -> ((CustodyChain) entity).member(index);
            case 30 -> ((CustodyEvent) entity).member(index);
            case 31 -> ((CustodyTransfer) entity).member(index);
            case 32 -> ((Decision) entity).member(index);
            case 33 -> ((DecisionGround) entity).member(index);
            case 34 -> ((DecisionItem) entity).member(index);
            case 35 -> ((Declaration) entity).member(index);
            case 36 -> ((Detection) entity).member(index);
            case 37 -> ((Detention) entity).member(index);
            case 38 -> ((DisposalReport) entity).member(index);
            case 39 -> ((Disposition) entity).member(index);
            case 40 -> ((Diversion) entity).member(index);
            case 41 -> ((DiversionAlert) entity).member(index);
            case 42 -> ((EarlierRecord) entity).member(index);
            case 43 -> ((EndUseDocument) entity).member(index);
            case 44 -> ((Evaluation) entity).member(index);
            case 45 -> ((EventTime) entity).member(index);
            case 46 -> ((Exhibit) entity).member(index);
            case 47 -> ((ExternalReference) entity).member(index);
            case 48 -> ((FindingParameter) entity).member(index);
            case 49 -> ((Firearm) entity).member(index);
            case 50 -> ((FirearmAlert) entity).member(index);
            case 51 -> ((ForensicReport) entity).member(index);
            case 52 -> ((Forwarding) entity).member(index);
            case 53 -> ((Group) entity).member(index);
            case 54 -> ((GroupInformation) entity).member(index);
            case 55 -> ((GroupMember) entity).member(index);
            case 56 -> ((Handling) entity).member(index);
            case 57 -> ((HandlingMarking) entity).member(index);
            case 58 -> ((Headstamp) entity).member(index);
            case 59 -> ((Hit) entity).member(index);
            case 60 -> ((IdentityDocument) entity).member(index);
            case 61 -> ((InformationNotice) entity).member(index);
            case 62 -> ((InquiryResponse) entity).member(index);
            case 63 -> ((InquiryResult) entity).member(index);
            case 64 -> ((ItemAggregate) entity).member(index);
            case 65 -> ((ItemIdentifier) entity).member(index);
            case 66 -> ((ItemTotal) entity).member(index);
            case 67 -> ((LanguageText) entity).member(index);
            case 68 -> ((LegalBasis) entity).member(index);
            case 69 -> ((LegalProvision) entity).member(index);
            case 70 -> ((Licence) entity).member(index);
            case 71 -> ((Lot) entity).member(index);
            case 72 -> ((Make) entity).member(index);
            case 73 -> ((MarkReading) entity).member(index);
            case 74 -> ((Marking) entity).member(index);
            case 75 -> ((Measure) entity).member(index);
            case 76 -> ((Message) entity).member(index);
            case 77 -> ((Model) entity).member(index);
            case 78 -> ((ModusOperandiBulletin) entity).member(index);
            case 79 -> ((Money) entity).member(index);
            case 80 -> ((NamePart) entity).member(index);
            case 81 -> ((Note) entity).member(index);
            case 82 -> ((Offence) entity).member(index);
            case 83 -> ((Organization) entity).member(index);
            case 84 -> ((OtherItem) entity).member(index);
            case 85 -> ((Packaging) entity).member(index);
            case 86 -> ((Party) entity).member(index);
            case 87 -> ((PartyReference) entity).member(index);
            case 88 -> ((Person) entity).member(index);
            case 89 -> ((PersonAlert) entity).member(index);
            case 90 -> ((PersonContact) entity).member(index);
            case 91 -> ((PersonInquiry) entity).member(index);
            case 92 -> ((PersonName) entity).member(index);
            case 93 -> ((PhysicalDescription) entity).member(index);
            case 94 -> ((Place) entity).member(index);
            case 95 -> ((PointOfDiversion) entity).member(index);
            case 96 -> ((Question) entity).member(index);
            case 97 -> ((Receipt) entity).member(index);
            case 98 -> ((RecordCheck) entity).member(index);
            case 99 -> ((RegisterSearch) entity).member(index);
            case 100 -> ((Relation) entity).member(index);
            case 101 -> ((ReportedFinding) entity).member(index);
            case 102 -> ((RequestUpdate) entity).member(index);
            case 103 -> ((RoutePoint) entity).member(index);
            case 104 -> ((SchemeCode) entity).member(index);
            case 105 -> ((Seal) entity).member(index);
            case 106 -> ((SearchCriterion) entity).member(index);
            case 107 -> ((Seizure) entity).member(index);
            case 108 -> ((SeizureReport) entity).member(index);
            case 109 -> ((SerialNumber) entity).member(index);
            case 110 -> ((StatementBasis) entity).member(index);
            case 111 -> ((StatisticalCell) entity).member(index);
            case 112 -> ((StatisticalReturn) entity).member(index);
            case 113 -> ((StatisticalTable) entity).member(index);
            case 114 -> ((TerrorismNexus) entity).member(index);
            case 115 -> ((TraceAsked) entity).member(index);
            case 116 -> ((TraceRequest) entity).member(index);
            case 117 -> ((TraceResponse) entity).member(index);
            case 118 -> ((TraceResult) entity).member(index);
            case 119 -> ((Transfer) entity).member(index);
            case 120 -> ((TransferLicence) entity).member(index);
            case 121 -> ((TransferNotice) entity).member(index);
            case 122 -> ((TransportDocument) entity).member(index);
            case 123 -> ((UseRestriction) entity).member(index);
            case 124 -> ((Verbatim) entity).member(index);
            case 125 -> ((Warrant) entity).member(index);
            case 126 -> ((Whereabouts) entity).member(index);
            case 127 -> ((WithheldContent) entity).member(index);
            default -> throw new IndexOutOfBoundsException(type);
        };
    }

    /** Tells which members are there, each by the bit of its place; a list without items is not. */
    static long present(int type, Record entity) {
        return switch (type) {
            case 0 -> ((Alert) entity).present();
            case 1 -> ((Ammunition) entity).present();
            case 2 -> ((Answer) entity).present();
            case 3 -> ((AssistanceItem) entity).present();
            case 4 -> ((AssistanceRequest) entity).present();
            case 5 -> ((AssistanceResponse) entity).present();
            case 6 -> ((AssistanceResult) entity).present();
            case 7 -> ((Attachment) entity).present();
            case 8 -> ((AuthorizedPartyInquiry) entity).present();
            case 9 -> ((BallisticComparison) entity).present();
            case 10 -> ((BallisticExhibit) entity).present();
            case 11 -> ((BallisticInquiry) entity).present();
            case 12 -> ((Calibre) entity).present();
            case 13 -> ((ClaimedDate) entity).present();
            case 14 -> ((Component) entity).present();
            case 15 -> ((Concealment) entity).present();
            case 16 -> ((ConfiscationRequest) entity).present();
            case 17 -> ((Consignment) entity).present();
            case 18 -> ((Contact) entity).present();
            case 19 -> ((ContactChannel) entity).present();
            case 20 -> ((ContactPoint) entity).present();
            case 21 -> ((ContactPointEntry) entity).present();
            case 22 -> ((ControlledDelivery) entity).present();
            case 23 -> ((ControlledDeliveryPlan) entity).present();
            case 24 -> ((Conversion) entity).present();
            case 25 -> ((Conveyance) entity).present();
            case 26 -> ((CorrectionNotice) entity).present();
            case 27 -> ((Costs) entity).present();
            case 28 -> ((CriminalCase) entity).present();
            case 29 -> ((CustodyChain) entity).present();
            case 30 -> ((CustodyEvent) entity).present();
            case 31 -> ((CustodyTransfer) entity).present();
            case 32 -> ((Decision) entity).present();
            case 33 -> ((DecisionGround) entity).present();
            case 34 -> ((DecisionItem) entity).present();
            case 35 -> ((Declaration) entity).present();
            case 36 -> ((Detection) entity).present();
            case 37 -> ((Detention) entity).present();
            case 38 -> ((DisposalReport) entity).present();
            case 39 -> ((Disposition) entity).present();
            case 40 -> ((Diversion) entity).present();
            case 41 -> ((DiversionAlert) entity).present();
            case 42 -> ((EarlierRecord) entity).present();
            case 43 -> ((EndUseDocument) entity).present();
            case 44 -> ((Evaluation) entity).present();
            case 45 -> ((EventTime) entity).present();
            case 46 -> ((Exhibit) entity).present();
            case 47 -> ((ExternalReference) entity).present();
            case 48 -> ((FindingParameter) entity).present();
            case 49 -> ((Firearm) entity).present();
            case 50 -> ((FirearmAlert) entity).present();
            case 51 -> ((ForensicReport) entity).present();
            case 52 -> ((Forwarding) entity).present();
            case 53 -> ((Group) entity).present();
            case 54 -> ((GroupInformation) entity).present();
            case 55 -> ((GroupMember) entity).present();
            case 56 -> ((Handling) entity).present();
            case 57 -> ((HandlingMarking) entity).present();
            case 58 -> ((Headstamp) entity).present();
            case 59 -> ((Hit) entity).present();
            case 60 -> ((IdentityDocument) entity).present();
            case 61 -> ((InformationNotice) entity).present();
            case 62 -> ((InquiryResponse) entity).present();
            case 63 -> ((InquiryResult) entity).present();
            case 64 -> ((ItemAggregate) entity).present();
            case 65 -> ((ItemIdentifier) entity).present();
            case 66 -> ((ItemTotal) entity).present();
            case 67 -> ((LanguageText) entity).present();
            case 68 -> ((LegalBasis) entity).present();
            case 69 -> ((LegalProvision) entity).present();
            case 70 -> ((Licence) entity).present();
            case 71 -> ((Lot) entity).present();
            case 72 -> ((Make) entity).present();
            case 73 -> ((MarkReading) entity).present();
            case 74 -> ((Marking) entity).present();
            case 75 -> ((Measure) entity).present();
            case 76 -> ((Message) entity).present();
            case 77 -> ((Model) entity).present();
            case 78 -> ((ModusOperandiBulletin) entity).present();
            case 79 -> ((Money) entity).present();
            case 80 -> ((NamePart) entity).present();
            case 81 -> ((Note) entity).present();
            case 82 -> ((Offence) entity).present();
            case 83 -> ((Organization) entity).present();
            case 84 -> ((OtherItem) entity).present();
            case 85 -> ((Packaging) entity).present();
            case 86 -> ((Party) entity).present();
            case 87 -> ((PartyReference) entity).present();
            case 88 -> ((Person) entity).present();
            case 89 -> ((PersonAlert) entity).present();
            case 90 -> ((PersonContact) entity).present();
            case 91 -> ((PersonInquiry) entity).present();
            case 92 -> ((PersonName) entity).present();
            case 93 -> ((PhysicalDescription) entity).present();
            case 94 -> ((Place) entity).present();
            case 95 -> ((PointOfDiversion) entity).present();
            case 96 -> ((Question) entity).present();
            case 97 -> ((Receipt) entity).present();
            case 98 -> ((RecordCheck) entity).present();
            case 99 -> ((RegisterSearch) entity).present();
            case 100 -> ((Relation) entity).present();
            case 101 -> ((ReportedFinding) entity).present();
            case 102 -> ((RequestUpdate) entity).present();
            case 103 -> ((RoutePoint) entity).present();
            case 104 -> ((SchemeCode) entity).present();
            case 105 -> ((Seal) entity).present();
            case 106 -> ((SearchCriterion) entity).present();
            case 107 -> ((Seizure) entity).present();
            case 108 -> ((SeizureReport) entity).present();
            case 109 -> ((SerialNumber) entity).present();
            case 110 -> ((StatementBasis) entity).present();
            case 111 -> ((StatisticalCell) entity).present();
            case 112 -> ((StatisticalReturn) entity).present();
            case 113 -> ((StatisticalTable) entity).present();
            case 114 -> ((TerrorismNexus) entity).present();
            case 115 -> ((TraceAsked) entity).present();
            case 116 -> ((TraceRequest) entity).present();
            case 117 -> ((TraceResponse) entity).present();
            case 118 -> ((TraceResult) entity).present();
            case 119 -> ((Transfer) entity).present();
            case 120 -> ((TransferLicence) entity).present();
            case 121 -> ((TransferNotice) entity).present();
            case 122 -> ((TransportDocument) entity).present();
            case 123 -> ((UseRestriction) entity).present();
            case 124 -> ((Verbatim) entity).present();
            case 125 -> ((Warrant) entity).present();
            case 126 -> ((Whereabouts) entity).present();
            case 127 -> ((WithheldContent) entity).present();
            default -> throw new IndexOutOfBoundsException(type);
        };
    }

    /** Tells which members hold a code that its list has not, each by the bit of its place. */
    static long unknownCodes(int type, Record entity) {
        return switch (type) {
            case 0 -> ((Alert) entity).unknownCodes();
            case 1 -> ((Ammunition) entity).unknownCodes();
            case 2 -> ((Answer) entity).unknownCodes();
            case 3 -> ((AssistanceItem) entity).unknownCodes();
            case 4 -> ((AssistanceRequest) entity).unknownCodes();
            case 5 -> ((AssistanceResponse) entity).unknownCodes();
            case 6 -> ((AssistanceResult) entity).unknownCodes();
            case 7 -> ((Attachment) entity).unknownCodes();
            case 8 -> ((AuthorizedPartyInquiry) entity).unknownCodes();
            case 9 -> ((BallisticComparison) entity).unknownCodes();
            case 10 -> ((BallisticExhibit) entity).unknownCodes();
            case 11 -> ((BallisticInquiry) entity).unknownCodes();
            case 12 -> ((Calibre) entity).unknownCodes();
            case 13 -> ((ClaimedDate) entity).unknownCodes();
            case 14 -> ((Component) entity).unknownCodes();
            case 15 -> ((Concealment) entity).unknownCodes();
            case 19 -> ((ContactChannel) entity).unknownCodes();
            case 20 -> ((ContactPoint) entity).unknownCodes();
            case 21 -> ((ContactPointEntry) entity).unknownCodes();
            case 23 -> ((ControlledDeliveryPlan) entity).unknownCodes();
            case 24 -> ((Conversion) entity).unknownCodes();
            case 25 -> ((Conveyance) entity).unknownCodes();
            case 26 -> ((CorrectionNotice) entity).unknownCodes();
            case 27 -> ((Costs) entity).unknownCodes();
            case 28 -> ((CriminalCase) entity).unknownCodes();
            case 29 -> ((CustodyChain) entity).unknownCodes();
            case 30 -> ((CustodyEvent) entity).unknownCodes();
            case 31 -> ((CustodyTransfer) entity).unknownCodes();
            case 32 -> ((Decision) entity).unknownCodes();
            case 33 -> ((DecisionGround) entity).unknownCodes();
            case 34 -> ((DecisionItem) entity).unknownCodes();
            case 36 -> ((Detection) entity).unknownCodes();
            case 37 -> ((Detention) entity).unknownCodes();
            case 39 -> ((Disposition) entity).unknownCodes();
            case 40 -> ((Diversion) entity).unknownCodes();
            case 43 -> ((EndUseDocument) entity).unknownCodes();
            case 44 -> ((Evaluation) entity).unknownCodes();
            case 45 -> ((EventTime) entity).unknownCodes();
            case 47 -> ((ExternalReference) entity).unknownCodes();
            case 49 -> ((Firearm) entity).unknownCodes();
            case 51 -> ((ForensicReport) entity).unknownCodes();
            case 53 -> ((Group) entity).unknownCodes();
            case 55 -> ((GroupMember) entity).unknownCodes();
            case 56 -> ((Handling) entity).unknownCodes();
            case 57 -> ((HandlingMarking) entity).unknownCodes();
            case 58 -> ((Headstamp) entity).unknownCodes();
            case 59 -> ((Hit) entity).unknownCodes();
            case 60 -> ((IdentityDocument) entity).unknownCodes();
            case 61 -> ((InformationNotice) entity).unknownCodes();
            case 63 -> ((InquiryResult) entity).unknownCodes();
            case 64 -> ((ItemAggregate) entity).unknownCodes();
            case 65 -> ((ItemIdentifier) entity).unknownCodes();
            case 66 -> ((ItemTotal) entity).unknownCodes();
            case 67 -> ((LanguageText) entity).unknownCodes();
            case 68 -> ((LegalBasis) entity).unknownCodes();
            case 69 -> ((LegalProvision) entity).unknownCodes();
            case 70 -> ((Licence) entity).unknownCodes();
            case 71 -> ((Lot) entity).unknownCodes();
            case 72 -> ((Make) entity).unknownCodes();
            case 73 -> ((MarkReading) entity).unknownCodes();
            case 74 -> ((Marking) entity).unknownCodes();
            case 75 -> ((Measure) entity).unknownCodes();
            case 76 -> ((Message) entity).unknownCodes();
            case 78 -> ((ModusOperandiBulletin) entity).unknownCodes();
            case 80 -> ((NamePart) entity).unknownCodes();
            case 82 -> ((Offence) entity).unknownCodes();
            case 83 -> ((Organization) entity).unknownCodes();
            case 84 -> ((OtherItem) entity).unknownCodes();
            case 85 -> ((Packaging) entity).unknownCodes();
            case 86 -> ((Party) entity).unknownCodes();
            case 87 -> ((PartyReference) entity).unknownCodes();
            case 88 -> ((Person) entity).unknownCodes();
            case 90 -> ((PersonContact) entity).unknownCodes();
            case 91 -> ((PersonInquiry) entity).unknownCodes();
            case 92 -> ((PersonName) entity).unknownCodes();
            case 93 -> ((PhysicalDescription) entity).unknownCodes();
            case 94 -> ((Place) entity).unknownCodes();
            case 95 -> ((PointOfDiversion) entity).unknownCodes();
            case 96 -> ((Question) entity).unknownCodes();
            case 97 -> ((Receipt) entity).unknownCodes();
            case 98 -> ((RecordCheck) entity).unknownCodes();
            case 99 -> ((RegisterSearch) entity).unknownCodes();
            case 100 -> ((Relation) entity).unknownCodes();
            case 101 -> ((ReportedFinding) entity).unknownCodes();
            case 102 -> ((RequestUpdate) entity).unknownCodes();
            case 103 -> ((RoutePoint) entity).unknownCodes();
            case 104 -> ((SchemeCode) entity).unknownCodes();
            case 106 -> ((SearchCriterion) entity).unknownCodes();
            case 107 -> ((Seizure) entity).unknownCodes();
            case 109 -> ((SerialNumber) entity).unknownCodes();
            case 110 -> ((StatementBasis) entity).unknownCodes();
            case 111 -> ((StatisticalCell) entity).unknownCodes();
            case 112 -> ((StatisticalReturn) entity).unknownCodes();
            case 113 -> ((StatisticalTable) entity).unknownCodes();
            case 114 -> ((TerrorismNexus) entity).unknownCodes();
            case 115 -> ((TraceAsked) entity).unknownCodes();
            case 116 -> ((TraceRequest) entity).unknownCodes();
            case 118 -> ((TraceResult) entity).unknownCodes();
            case 119 -> ((Transfer) entity).unknownCodes();
            case 120 -> ((TransferLicence) entity).unknownCodes();
            case 121 -> ((TransferNotice) entity).unknownCodes();
            case 122 -> ((TransportDocument) entity).unknownCodes();
            case 123 -> ((UseRestriction) entity).unknownCodes();
            case 125 -> ((Warrant) entity).unknownCodes();
            case 126 -> ((Whereabouts) entity).unknownCodes();
            case 127 -> ((WithheldContent) entity).unknownCodes();
            default -> 0;
        };
    }
}
