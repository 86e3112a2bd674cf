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
