package org.openfex.examples.quickstart;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openfex.code.Code;
import org.openfex.code.CodeList;
import org.openfex.model.Ammunition;
import org.openfex.model.Calibre;
import org.openfex.model.ClaimedDate;
import org.openfex.model.Component;
import org.openfex.model.CustodyChain;
import org.openfex.model.CustodyEvent;
import org.openfex.model.Decision;
import org.openfex.model.EventTime;
import org.openfex.model.Firearm;
import org.openfex.model.LanguageText;
import org.openfex.model.Make;
import org.openfex.model.Message;
import org.openfex.model.Model;
import org.openfex.model.Organization;
import org.openfex.model.Party;
import org.openfex.model.Person;
import org.openfex.model.Question;
import org.openfex.model.RequestUpdate;
import org.openfex.model.Seizure;
import org.openfex.model.SeizureReport;
import org.openfex.model.SerialNumber;
import org.openfex.model.TraceRequest;
import org.openfex.model.TraceResponse;
import org.openfex.model.TraceResult;
import org.openfex.model.Verbatim;

/** Shows messages as a person would want to read them: codes by their labels, and every text as it was marked. */
final class Plain {
    private static final String LANGUAGE = "en";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> names = new HashMap<>();

    private Plain() {}

    /** The envelope and the body of a message, a line for each fact; lines end with a line feed. */
    static String message(Message message) {
        Plain plain = new Plain();
        plain.envelope(message);
        return plain.body(message);
    }

    /** A message of an exchange whose parties are known: one line of envelope, then the body. */
    static String reply(Message message) {
        Plain plain = new Plain();
        plain.text
                .append(label(message.sender().country()))
                .append(" to ")
                .append(label(message.recipients().get(0).country()))
                .append(", ");
        plain.heading(message);
        return plain.body(message);
    }

    private String body(Message message) {
        if (message.body() instanceof SeizureReport report) {
            seizureReport(report);
        } else if (message.body() instanceof TraceRequest request) {
            traceRequest(request);
        } else if (message.body() instanceof TraceResponse response) {
            traceResponse(response);
        } else if (message.body() instanceof RequestUpdate update) {
            requestUpdate(update);
        }
        return text.toString();
    }

    private void heading(Message message) {
        text.append(TIME.format(message.issuedAt()))
                .append(": ")
                .append(label(message.type()))
                .append('\n');
    }

    private void envelope(Message message) {
        heading(message);
        line("from", party(message.sender()));
        line("to", message.recipients().stream().map(Plain::party).collect(Collectors.joining("; ")));
        if (message.urgency() != null) {
            line("urgency", label(message.urgency()) + ": " + words(message.urgencyReasons()));
        }
        String markings = message.handling().markings().stream()
                .map(marking -> label(marking.scheme()) + " " + marking.code())
                .collect(Collectors.joining(", "));
        String evaluations = message.evaluations().stream()
                .map(evaluation -> "; source " + evaluation.source() + ", information " + evaluation.information())
                .collect(Collectors.joining());
        line("handling", markings + evaluations);
    }

    private void seizureReport(SeizureReport report) {
        seizure(report.seizure());
        report.firearms().forEach(this::firearm);
        report.components().forEach(this::component);
        report.ammunition().forEach(this::ammunition);
        report.persons().forEach(this::person);
        report.organizations().forEach(this::organization);
    }

    private void seizure(Seizure seizure) {
        String place = join(
                ", ",
                seizure.place().name(),
                label(seizure.place().kind()),
                label(seizure.place().country()));
        line(label(seizure.mode()).toLowerCase(Locale.ROOT), join(", ", time(seizure.time()), place));
        if (seizure.authority() != null) {
            line("by", party(seizure.authority()));
        }
        seizure.legalProvisions().forEach(law -> line("law", join(", ", law.law(), law.article())));
        seizure.concealments().forEach(hidden -> line("hidden", words(hidden.description())));
        if (seizure.declaration() != null) {
            line("declared", "as " + words(seizure.declaration().declaredAs()));
        }
        seizure.detections().forEach(found -> line("detected", words(found.description())));
        seizure.seals().forEach(seal -> line("seals", join(" to ", seal.number(), seal.lastNumber())));
        seizure.transfers()
                .forEach(transfer -> line("handed over", time(transfer.at()) + " to " + party(transfer.to())));
    }

    private void firearm(Firearm firearm) {
        String make = firearm.make() == null ? null : make(firearm.make());
        String model = firearm.model() == null ? null : model(firearm.model());
        String calibres = firearm.calibres().stream().map(Plain::calibre).collect(Collectors.joining(", "));
        line("firearm", firearm.id() + ": " + join(", ", label(firearm.type()), make, model, calibres));
        firearm.serials().forEach(serial -> line("", serial(serial)));
        firearm.markings()
                .forEach(mark -> line(
                        "", join(" ", label(mark.kind()) + ":", verbatim(mark.asMarked()), words(mark.description()))));
    }

    private static String serial(SerialNumber serial) {
        String year = serial.yearMark() == null
                ? null
                : "year mark " + serial.yearMark().value();
        return join(
                ", ",
                join(
                        " ",
                        "serial",
                        verbatim(serial.asMarked()),
                        "(" + label(serial.state()).toLowerCase(Locale.ROOT) + ")"),
                label(serial.part()),
                year,
                label(serial.country()));
    }

    private void component(Component component) {
        String serials = component.serials().stream()
                .map(serial -> join(
                        " ",
                        "serial",
                        verbatim(serial.asMarked()),
                        label(serial.state()).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        line("component", join(", ", label(component.type()), component.quantity() + " piece", serials));
    }

    private void ammunition(Ammunition ammunition) {
        String headstamps = ammunition.headstamps().stream()
                .map(stamp -> "headstamp " + verbatim(stamp.asMarked()))
                .collect(Collectors.joining(", "));
        String calibre = ammunition.calibre() == null ? null : calibre(ammunition.calibre());
        String amount = ammunition.amount().value().toPlainString() + " "
                + label(ammunition.amount().unit()).toLowerCase(Locale.ROOT);
        line("ammunition", join(", ", amount, calibre, headstamps));
    }

    private void person(Person person) {
        String names = person.names().stream()
                .map(name -> verbatim(name.full())
                        + (name.source() == null
                                ? ""
                                : " (" + label(name.source()).toLowerCase(Locale.ROOT) + ")"))
                .collect(Collectors.joining("; "));
        String births = person.births().stream().map(Plain::birth).collect(Collectors.joining(" or "));
        line(
                "person",
                join(", ", label(person.role()), words(person.roleText())) + " – "
                        + label(person.basis().kind()).toLowerCase(Locale.ROOT));
        line("", names);
        if (!births.isEmpty()) {
            line("", "born " + births);
        }
    }

    private static String birth(ClaimedDate birth) {
        return birth.date().value()
                + (birth.source() == null ? "" : " (" + label(birth.source()).toLowerCase(Locale.ROOT) + ")");
    }

    private void organization(Organization organization) {
        String name = Objects.requireNonNull(verbatim(organization.names().get(0)));
        names.put(organization.id(), name);
        line("organization", organization.id() + ": " + join(", ", name, label(organization.kind())));
    }

    private void traceRequest(TraceRequest request) {
        line("ground", request.illicitGrounds().stream().map(Plain::label).collect(Collectors.joining(", ")));
        line("why", words(request.legalJustification()));
        line("use", request.intendedUses().stream().map(Plain::label).collect(Collectors.joining(", ")));
        request.questions().forEach(this::question);
        request.firearms().forEach(this::firearm);
    }

    private void requestUpdate(RequestUpdate update) {
        line(
                "status",
                join(
                        ", ",
                        label(update.status()),
                        update.reference() == null ? null : "reference " + update.reference()));
        update.questions().forEach(this::question);
        update.answers().forEach(answer -> line("answer", join(" – ", label(answer.part()), words(answer.text()))));
    }

    private void question(Question question) {
        line("question", join(" – ", label(question.code()), words(question.text())));
    }

    private void traceResponse(TraceResponse response) {
        response.organizations().forEach(this::organization);
        Decision decision = response.decision();
        if (decision != null) {
            line("decision", label(decision.outcome()));
            decision.grounds().forEach(ground -> line("ground", label(ground.code())));
            line("reasons", words(decision.reasons()));
            if (decision.renewableAfter() != null) {
                line("", "may be asked again after " + decision.renewableAfter());
            }
            decision.notes().forEach(note -> line("note", words(note.text())));
            decision.notes().stream()
                    .filter(note -> note.handling() != null)
                    .flatMap(note -> note.handling().useRestrictions().stream())
                    .forEach(restriction -> line("", label(restriction.code())));
        }
        response.results().forEach(this::result);
    }

    private void result(TraceResult result) {
        line("result", result.subject() + ": " + label(result.outcome()));
        CustodyChain chain = result.chain();
        if (chain != null) {
            chain.events().forEach(this::event);
            if (chain.pointOfDiversion() != null) {
                line("diverted", label(chain.pointOfDiversion().mode()));
            }
            if (chain.lastLawfulHolder() != null) {
                line("last holder", name(chain.lastLawfulHolder()));
            }
        }
    }

    private void event(CustodyEvent event) {
        String holders = join(
                " ",
                event.from() == null ? null : "from " + name(event.from()),
                event.to() == null ? null : "to " + name(event.to()));
        line("", join(", ", event.time() == null ? "year unknown" : time(event.time()), label(event.kind()), holders));
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }

    private static String party(Party party) {
        String name = words(party.authorityNames());
        return join(", ", label(party.country()), name == null ? party.authority() : name);
    }

    private static String make(Make make) {
        return join(" ", label(make.code()), make.name());
    }

    private static String model(Model model) {
        return (Boolean.TRUE.equals(model.ofType()) ? "of the type of " : "") + model.name();
    }

    private static String calibre(Calibre calibre) {
        return join(" = ", calibre.name(), label(calibre.cartridge()));
    }

    private static @Nullable String time(EventTime time) {
        if (time.at() != null) {
            return TIME.format(time.at());
        }
        return time.date() == null ? null : time.date().value();
    }

    private static @Nullable String verbatim(@Nullable Verbatim verbatim) {
        return verbatim == null ? null : verbatim.text();
    }

    /** The text in the reader's language where there is one, else the first. */
    private static @Nullable String words(List<LanguageText> texts) {
        return texts.stream()
                .filter(words -> words.language().equals(LANGUAGE))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(LanguageText::text)
                .orElse(null);
    }

    private static String label(@Nullable Code code) {
        return code == null ? "" : CodeList.label(code, LANGUAGE).orElse(code.value());
    }

    private static String join(String separator, @Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                present.add(part);
            }
        }
        return String.join(separator, present);
    }

    private void line(String name, @Nullable String value) {
        text.append(String.format(Locale.ROOT, "  %-13s %s%n", name, value == null ? "" : value));
    }
}
