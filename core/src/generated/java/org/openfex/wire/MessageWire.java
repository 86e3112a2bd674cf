// Generated from schema/standard/schemas/entities/message.json by schema/generator; do not edit.
package org.openfex.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.openfex.code.MessageType;
import org.openfex.code.Operation;
import org.openfex.code.Urgency;
import org.openfex.model.AssistanceRequest;
import org.openfex.model.AssistanceResponse;
import org.openfex.model.Attachment;
import org.openfex.model.AuthorizedPartyInquiry;
import org.openfex.model.BallisticInquiry;
import org.openfex.model.Body;
import org.openfex.model.ContactPoint;
import org.openfex.model.ControlledDelivery;
import org.openfex.model.CorrectionNotice;
import org.openfex.model.DisposalReport;
import org.openfex.model.DiversionAlert;
import org.openfex.model.Evaluation;
import org.openfex.model.FirearmAlert;
import org.openfex.model.Forwarding;
import org.openfex.model.GroupInformation;
import org.openfex.model.Handling;
import org.openfex.model.InformationNotice;
import org.openfex.model.InquiryResponse;
import org.openfex.model.JsonMembers;
import org.openfex.model.LanguageText;
import org.openfex.model.LegalBasis;
import org.openfex.model.Message;
import org.openfex.model.ModusOperandiBulletin;
import org.openfex.model.Party;
import org.openfex.model.PersonAlert;
import org.openfex.model.PersonInquiry;
import org.openfex.model.Receipt;
import org.openfex.model.RecordCheck;
import org.openfex.model.RequestUpdate;
import org.openfex.model.SeizureReport;
import org.openfex.model.StatisticalReturn;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TransferNotice;
import org.openfex.schema.FexStandard;

/** Reads and writes {@link Message}. */
@Generated("org.openfex.schema.generator")
final class MessageWire {
    private static final WordTable NAMES = new WordTable("fex", "id", "type", "issuedAt", "expiresAt", "sender",
            "recipients", "conversation", "inReplyTo", "senderCaseReference", "recipientCaseReference", "urgency",
            "urgencyReasons", "dueBy", "dueByReasons", "operation", "supersedes", "language", "legalBasis", "handling",
            "evaluations", "forwarding", "attachments", "body", "extensions");

    private MessageWire() {}

    static Message read(WireReader in) {
        String fex = null;
        UUID id = null;
        MessageType type = null;
        OffsetDateTime issuedAt = null;
        OffsetDateTime expiresAt = null;
        Party sender = null;
        List<Party> recipients = null;
        UUID conversation = null;
        UUID inReplyTo = null;
        String senderCaseReference = null;
        String recipientCaseReference = null;
        Urgency urgency = null;
        List<LanguageText> urgencyReasons = null;
        OffsetDateTime dueBy = null;
        List<LanguageText> dueByReasons = null;
        Operation operation = null;
        UUID supersedes = null;
        String language = null;
        List<LegalBasis> legalBasis = null;
        Handling handling = null;
        List<Evaluation> evaluations = null;
        Forwarding forwarding = null;
        List<Attachment> attachments = null;
        Body body = null;
        JsonMembers extensions = null;
        int bodyAt = -1;
        long seen = 0;
        for (int member = in.first(NAMES); member != WireReader.END; member = in.next(NAMES)) {
            seen = WireReader.seen(seen, member);
            switch (member) {
                case 0 -> fex = in.version(FexStandard.VERSION);
                case 1 -> id = in.uuid();
                case 2 -> type = (MessageType) in.code(WireCodes.MESSAGE_TYPE, TextFormats.CODE, 64);
                case 3 -> issuedAt = in.time();
                case 4 -> expiresAt = in.time();
                case 5 -> sender = PartyWire.read(in);
                case 6 -> {
                    int mark = in.openList();
                    while (in.more(PartyWire.read(in))) {
                        // the next item
                    }
                    recipients = in.list(mark, 50);
                }
                case 7 -> conversation = in.uuid();
                case 8 -> inReplyTo = in.uuid();
                case 9 -> senderCaseReference = in.text(TextFormats.LINE, 1, 100);
                case 10 -> recipientCaseReference = in.text(TextFormats.LINE, 1, 100);
                case 11 -> urgency = (Urgency) in.code(WireCodes.URGENCY, TextFormats.CODE, 64);
                case 12 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    urgencyReasons = in.list(mark, 10);
                }
                case 13 -> dueBy = in.time();
                case 14 -> {
                    int mark = in.openList();
                    while (in.more(LanguageTextWire.read(in))) {
                        // the next item
                    }
                    dueByReasons = in.list(mark, 10);
                }
                case 15 -> operation = (Operation) in.code(WireCodes.OPERATION, TextFormats.CODE, 64);
                case 16 -> supersedes = in.uuid();
                case 17 -> language = in.text(TextFormats.LANGUAGE, 2, 35);
                case 18 -> {
                    int mark = in.openList();
                    while (in.more(LegalBasisWire.read(in))) {
                        // the next item
                    }
                    legalBasis = in.list(mark, 20);
                }
                case 19 -> handling = HandlingWire.read(in);
                case 20 -> {
                    int mark = in.openList();
                    while (in.more(EvaluationWire.read(in))) {
                        // the next item
                    }
                    evaluations = in.list(mark, 10);
                }
                case 21 -> forwarding = ForwardingWire.read(in);
                case 22 -> {
                    int mark = in.openList();
                    while (in.more(AttachmentWire.read(in))) {
                        // the next item
                    }
                    attachments = in.list(mark, 100);
                }
                case 23 -> {
                    if (type == null) {
                        bodyAt = in.skipBody();
                    } else {
                        body = readBody(type, in);
                    }
                }
                case 24 -> extensions = in.extensions(50, 3, 128);
                default -> throw Doubt.doubt();
            }
        }
        if (bodyAt >= 0) {
            in.beginBody(bodyAt);
            body = readBody(type, in);
            in.endBody();
        }
        WireReader.require(seen, 0x8e806fL);
        return new Message(fex, id, issuedAt, expiresAt, sender, recipients, conversation, inReplyTo,
                senderCaseReference, recipientCaseReference, urgency, urgencyReasons, dueBy, dueByReasons, operation,
                supersedes, language, legalBasis, handling, evaluations, forwarding, attachments, body, extensions,
                null);
    }

    static void write(Message entity, WireWriter out) {
        WireWriter.require(entity.fex() != null && entity.id() != null && entity.issuedAt() != null &&
                entity.sender() != null && !entity.recipients().isEmpty() && entity.operation() != null &&
                entity.language() != null && !entity.legalBasis().isEmpty() && entity.handling() != null &&
                entity.body() != null);
        out.open();
        out.name(NAMES, 0);
        out.version(entity.fex(), FexStandard.VERSION);
        out.name(NAMES, 1);
        out.uuid(entity.id());
        out.name(NAMES, 2);
        out.code(entity.type(), TextFormats.CODE, 64);
        out.name(NAMES, 3);
        out.time(entity.issuedAt());
        if (entity.expiresAt() != null) {
            out.name(NAMES, 4);
            out.time(entity.expiresAt());
        }
        out.name(NAMES, 5);
        PartyWire.write(entity.sender(), out);
        List<Party> recipients = entity.recipients();
        if (out.openList(NAMES, 6, recipients, 50)) {
            for (int i = 0; i < recipients.size(); i++) {
                out.item(i);
                PartyWire.write(recipients.get(i), out);
            }
            out.closeList();
        }
        if (entity.conversation() != null) {
            out.name(NAMES, 7);
            out.uuid(entity.conversation());
        }
        if (entity.inReplyTo() != null) {
            out.name(NAMES, 8);
            out.uuid(entity.inReplyTo());
        }
        if (entity.senderCaseReference() != null) {
            out.name(NAMES, 9);
            out.text(entity.senderCaseReference(), TextFormats.LINE, 1, 100);
        }
        if (entity.recipientCaseReference() != null) {
            out.name(NAMES, 10);
            out.text(entity.recipientCaseReference(), TextFormats.LINE, 1, 100);
        }
        if (entity.urgency() != null) {
            out.name(NAMES, 11);
            out.code(entity.urgency(), TextFormats.CODE, 64);
        }
        List<LanguageText> urgencyReasons = entity.urgencyReasons();
        if (out.openList(NAMES, 12, urgencyReasons, 10)) {
            for (int i = 0; i < urgencyReasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(urgencyReasons.get(i), out);
            }
            out.closeList();
        }
        if (entity.dueBy() != null) {
            out.name(NAMES, 13);
            out.time(entity.dueBy());
        }
        List<LanguageText> dueByReasons = entity.dueByReasons();
        if (out.openList(NAMES, 14, dueByReasons, 10)) {
            for (int i = 0; i < dueByReasons.size(); i++) {
                out.item(i);
                LanguageTextWire.write(dueByReasons.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 15);
        out.code(entity.operation(), TextFormats.CODE, 64);
        if (entity.supersedes() != null) {
            out.name(NAMES, 16);
            out.uuid(entity.supersedes());
        }
        out.name(NAMES, 17);
        out.text(entity.language(), TextFormats.LANGUAGE, 2, 35);
        List<LegalBasis> legalBasis = entity.legalBasis();
        if (out.openList(NAMES, 18, legalBasis, 20)) {
            for (int i = 0; i < legalBasis.size(); i++) {
                out.item(i);
                LegalBasisWire.write(legalBasis.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 19);
        HandlingWire.write(entity.handling(), out);
        List<Evaluation> evaluations = entity.evaluations();
        if (out.openList(NAMES, 20, evaluations, 10)) {
            for (int i = 0; i < evaluations.size(); i++) {
                out.item(i);
                EvaluationWire.write(evaluations.get(i), out);
            }
            out.closeList();
        }
        if (entity.forwarding() != null) {
            out.name(NAMES, 21);
            ForwardingWire.write(entity.forwarding(), out);
        }
        List<Attachment> attachments = entity.attachments();
        if (out.openList(NAMES, 22, attachments, 100)) {
            for (int i = 0; i < attachments.size(); i++) {
                out.item(i);
                AttachmentWire.write(attachments.get(i), out);
            }
            out.closeList();
        }
        out.name(NAMES, 23);
        writeBody(entity.body(), out);
        out.extensions(NAMES, 24, entity.extensions(), 50, 3, 128);
        out.close(entity.unknownMembers());
    }

    private static Body readBody(MessageType type, WireReader in) {
        if (type == null) {
            throw Doubt.doubt();
        }
        return switch (type.value()) {
            case "assistance-request" -> AssistanceRequestWire.read(in);
            case "assistance-response" -> AssistanceResponseWire.read(in);
            case "authorized-party-inquiry" -> AuthorizedPartyInquiryWire.read(in);
            case "ballistic-inquiry" -> BallisticInquiryWire.read(in);
            case "contact-point" -> ContactPointWire.read(in);
            case "controlled-delivery" -> ControlledDeliveryWire.read(in);
            case "correction-notice" -> CorrectionNoticeWire.read(in);
            case "disposal-report" -> DisposalReportWire.read(in);
            case "diversion-alert" -> DiversionAlertWire.read(in);
            case "firearm-alert" -> FirearmAlertWire.read(in);
            case "group-information" -> GroupInformationWire.read(in);
            case "information-notice" -> InformationNoticeWire.read(in);
            case "inquiry-response" -> InquiryResponseWire.read(in);
            case "modus-operandi-bulletin" -> ModusOperandiBulletinWire.read(in);
            case "person-alert" -> PersonAlertWire.read(in);
            case "person-inquiry" -> PersonInquiryWire.read(in);
            case "receipt" -> ReceiptWire.read(in);
            case "record-check" -> RecordCheckWire.read(in);
            case "request-update" -> RequestUpdateWire.read(in);
            case "seizure-report" -> SeizureReportWire.read(in);
            case "statistical-return" -> StatisticalReturnWire.read(in);
            case "trace-request" -> TraceRequestWire.read(in);
            case "trace-response" -> TraceResponseWire.read(in);
            case "transfer-notice" -> TransferNoticeWire.read(in);
            default -> throw Doubt.doubt();
        };
    }

    private static void writeBody(Body body, WireWriter out) {
        if (body instanceof AssistanceRequest record) {
            AssistanceRequestWire.write(record, out);
        } else if (body instanceof AssistanceResponse record) {
            AssistanceResponseWire.write(record, out);
        } else if (body instanceof AuthorizedPartyInquiry record) {
            AuthorizedPartyInquiryWire.write(record, out);
        } else if (body instanceof BallisticInquiry record) {
            BallisticInquiryWire.write(record, out);
        } else if (body instanceof ContactPoint record) {
            ContactPointWire.write(record, out);
        } else if (body instanceof ControlledDelivery record) {
            ControlledDeliveryWire.write(record, out);
        } else if (body instanceof CorrectionNotice record) {
            CorrectionNoticeWire.write(record, out);
        } else if (body instanceof DisposalReport record) {
            DisposalReportWire.write(record, out);
        } else if (body instanceof DiversionAlert record) {
            DiversionAlertWire.write(record, out);
        } else if (body instanceof FirearmAlert record) {
            FirearmAlertWire.write(record, out);
        } else if (body instanceof GroupInformation record) {
            GroupInformationWire.write(record, out);
        } else if (body instanceof InformationNotice record) {
            InformationNoticeWire.write(record, out);
        } else if (body instanceof InquiryResponse record) {
            InquiryResponseWire.write(record, out);
        } else if (body instanceof ModusOperandiBulletin record) {
            ModusOperandiBulletinWire.write(record, out);
        } else if (body instanceof PersonAlert record) {
            PersonAlertWire.write(record, out);
        } else if (body instanceof PersonInquiry record) {
            PersonInquiryWire.write(record, out);
        } else if (body instanceof Receipt record) {
            ReceiptWire.write(record, out);
        } else if (body instanceof RecordCheck record) {
            RecordCheckWire.write(record, out);
        } else if (body instanceof RequestUpdate record) {
            RequestUpdateWire.write(record, out);
        } else if (body instanceof SeizureReport record) {
            SeizureReportWire.write(record, out);
        } else if (body instanceof StatisticalReturn record) {
            StatisticalReturnWire.write(record, out);
        } else if (body instanceof TraceRequest record) {
            TraceRequestWire.write(record, out);
        } else if (body instanceof TraceResponse record) {
            TraceResponseWire.write(record, out);
        } else if (body instanceof TransferNotice record) {
            TransferNoticeWire.write(record, out);
        } else {
            throw Doubt.doubt();
        }
    }
}
