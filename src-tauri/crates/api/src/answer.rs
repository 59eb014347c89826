//! From what the desk says to what a screen shows. Each function makes one view model; nothing is decided here.

pub(crate) mod assess;
pub(crate) mod deadline;
pub(crate) mod evidence_pack;
pub(crate) mod filing;
pub(crate) mod import;
pub(crate) mod playbook;
pub(crate) mod policy;
pub(crate) mod refund;
pub(crate) mod report;
pub(crate) mod request;
pub(crate) mod standing;
pub(crate) mod tracking;
pub(crate) mod work;

use docket_desk::letters::{Draft, Kind, Variable};
use docket_desk::paperwork::{FilledField, Required};
use docket_desk::store::case::{CaseLine, ReminderKind, StoredPaper};
use docket_desk::store::edit::StoredEdit;
use docket_desk::store::order::OrderLine;
use docket_desk::store::side::StoredSide;
use docket_desk::store::voice::Chosen;
use docket_desk::{
    Arrival, CaseFile, Desk, DraftedLetter, NeededBy, OrderFile, PaperDraft, StepLine, TodayRow,
};
use docket_domain::calendar::{Moment, rfc3339};
use docket_domain::case::{Channel, Occasion, Party, PlatformStage, Resolution, StepState};
use docket_domain::order::{EditField, OrderRecord, SideFact, address_of};
use docket_domain::playbook::{Step, Why};
use docket_domain::policy::Preference;
use docket_domain::reminder::ReminderState;
use docket_domain::{Address, Money, OrderId};

use crate::wire::*;
use crate::words::Words;

pub(crate) fn money(money: Money) -> MoneyView {
    MoneyView { minor: money.minor, currency: money.currency.code().to_owned() }
}

pub(crate) fn moment(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}

pub(crate) fn buyer(record: &OrderRecord) -> String {
    let names = [&record.buyer.name, &record.ship_to.name, &record.buyer.username];
    names.into_iter().find(|name| !name.trim().is_empty()).cloned().unwrap_or_default()
}

/// The address without its first line, the name, in one line.
pub(crate) fn one_line(address: &Address) -> String {
    let block = Address { name: String::new(), ..address.clone() }.block();
    block.lines().collect::<Vec<_>>().join(", ")
}

pub(crate) fn order_row(line: OrderLine) -> OrderRow {
    let place = [line.city.trim(), line.country.trim()];
    OrderRow {
        id: line.id.to_string(),
        platform: line.platform,
        number: line.number,
        buyer: line.buyer,
        place: place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        items: line.items,
        total: line.total.map(money),
        stage: line.stage.name().to_owned(),
        ordered_at: line.ordered_at,
        shipped_at: line.shipped_at,
        tracking_number: line.tracking_number,
        open_case: line.open_case.map(|case| case.to_string()),
    }
}

pub(crate) fn order(file: &OrderFile, desk: &Desk, words: &Words) -> docket_desk::Result<OrderView> {
    let record = &file.order.record;
    let to = &record.ship_to;
    let cases = file
        .cases
        .iter()
        .map(|line| case_row(line.clone(), desk, words))
        .collect::<docket_desk::Result<_>>()?;
    let others = desk.cases_of_buyer(file.order.id)?;
    let mut history: Vec<_> = file.cases.iter().chain(&others).collect();
    history.sort_by_key(|line| std::cmp::Reverse((line.case.opened_at, line.case.id)));
    Ok(OrderView {
        id: file.order.id.to_string(),
        shop: file.order.shop_name.clone(),
        platform: record.platform.clone(),
        number: record.number.clone(),
        stage: record.stage.name().to_owned(),
        platform_status: record.platform_status.clone(),
        ordered_at: moment(record.ordered_at),
        paid_at: moment(record.paid_at),
        shipped_at: moment(record.shipments.iter().find_map(|parcel| parcel.shipped_at)),
        ship_by: moment(record.ship_by),
        deliver_by: moment(record.deliver_by),
        buyer_name: buyer(record),
        buyer_username: record.buyer.username.clone(),
        buyer_email: record.buyer.email.clone(),
        buyer_phone: record.buyer.phone.clone(),
        ship_to: AddressView {
            name: to.name.clone(),
            company: to.company.clone(),
            line1: to.line1.clone(),
            line2: to.line2.clone(),
            city: to.city.clone(),
            region: to.region.clone(),
            postal_code: to.postal_code.clone(),
            country: to.country.clone(),
            raw: to.block(),
        },
        items: record
            .items
            .iter()
            .map(|item| ItemView {
                sku: item.sku.clone(),
                title: item.title.clone(),
                variation: item.variation.clone(),
                quantity: item.quantity,
                price: item.price.map(money),
            })
            .collect(),
        total: record.total.map(money),
        subtotal: record.subtotal.map(money),
        shipping: record.shipping.map(money),
        tax: record.tax.map(money),
        discount: record.discount.map(money),
        refunded: record.refunded.map(money),
        shipments: record
            .shipments
            .iter()
            .map(|parcel| ShipmentView {
                carrier: parcel.carrier.clone(),
                service: parcel.service.clone(),
                tracking_number: parcel.tracking_number.clone(),
                shipped_at: moment(parcel.shipped_at),
                delivered_at: moment(parcel.delivered_at),
                status: parcel.status.clone(),
                cost: parcel.cost.map(money),
                insured_value: parcel.insured_value.map(money),
                side: side_of(file, |fact| match fact {
                    SideFact::Shipment(told) => told.tracking_number == parcel.tracking_number,
                    SideFact::Payment(_) => false,
                }),
            })
            .collect(),
        payments: record
            .payments
            .iter()
            .map(|payment| PaymentView {
                reference: payment.reference.clone(),
                kind: payment.kind.clone(),
                at: moment(payment.at),
                gross: payment.gross.map(money),
                fee: payment.fee.map(money),
                net: payment.net.map(money),
                refunded: payment.refunded.map(money),
                status: payment.status.clone(),
                side: side_of(file, |fact| match fact {
                    SideFact::Payment(told) => told == payment,
                    SideFact::Shipment(_) => false,
                }),
            })
            .collect(),
        sides: file.sides.iter().map(side).collect(),
        edits: file.edits.iter().map(edit).collect(),
        earlier_addresses: earlier_addresses(file),
        buyer_note: record.buyer_note.clone(),
        cases,
        history: history.into_iter().map(|line| past_case(line, file.order.id, words)).collect(),
        sources: file
            .sources
            .iter()
            .flat_map(|source| {
                source.lines.iter().map(|line| SourceView {
                    import: source.import.to_string(),
                    file: source.file_name.clone(),
                    line: *line,
                    at: rfc3339(source.at),
                })
            })
            .collect(),
    })
}

fn past_case(line: &CaseLine, order: OrderId, words: &Words) -> PastCase {
    let case = &line.case;
    let ended = case.resolution.map(|resolution| words.name("resolution", resolution.name()));
    PastCase {
        case: case.id.to_string(),
        number: line.number.clone(),
        same_order: case.order == order,
        kind_text: words.name("case-kind", case.kind.name()),
        status_text: ended.unwrap_or_else(|| words.name("status", case.status.name())),
        opened_at: rfc3339(case.opened_at),
        lesson: case.lesson.clone(),
        feedback: case.feedback.clone(),
    }
}

/// The record that tells of that parcel or payment.
fn side_of(file: &OrderFile, is: impl Fn(&SideFact) -> bool) -> Option<String> {
    let found = file.sides.iter().find(|side| !side.record.is_void() && is(&side.record.fact))?;
    Some(found.id.to_string())
}

/// A parcel or payment from a file of its own.
pub(crate) fn side(side: &StoredSide) -> SideView {
    let record = &side.record;
    let to = &record.ship_to;
    let names = [&to.name, &record.buyer.name, &record.buyer.email, &record.buyer.username];
    let (kind, number, what, status, amount) = match &record.fact {
        SideFact::Shipment(parcel) => (
            "shipment",
            &parcel.tracking_number,
            [parcel.carrier.trim(), parcel.service.trim()].join(" ").trim().to_owned(),
            &parcel.status,
            parcel.cost,
        ),
        SideFact::Payment(payment) => {
            ("payment", &payment.reference, payment.kind.clone(), &payment.status, payment.gross)
        }
    };
    SideView {
        id: side.id.to_string(),
        kind: kind.to_owned(),
        joined_by: side.joined_by.clone(),
        at: moment(record.at),
        name: names.into_iter().find(|name| !name.trim().is_empty()).cloned().unwrap_or_default(),
        place: [to.postal_code.trim(), to.city.trim()].join(" ").trim().to_owned(),
        number: number.clone(),
        what,
        status: status.clone(),
        void: record.is_void(),
        amount: amount.map(money),
        order_number: record.order_number.clone(),
        sources: side
            .sources
            .iter()
            .map(|(file, line)| SideSource { file: file.clone(), line: *line })
            .collect(),
    }
}

fn edit(edit: &StoredEdit) -> EditView {
    let shown = |text: &str| match edit.field {
        EditField::ShipTo => address_of(text).block(),
        EditField::BuyerName | EditField::BuyerEmail | EditField::BuyerPhone => text.to_owned(),
    };
    EditView {
        field: edit.field.name().to_owned(),
        value: shown(&edit.value),
        before: shown(&edit.before),
        at: rfc3339(edit.at),
        because: edit.because.clone(),
        conflict: edit.conflict.as_deref().map(shown),
    }
}

fn earlier_addresses(file: &OrderFile) -> Vec<EarlierAddressView> {
    let blocks: Vec<String> = file.earlier_addresses.iter().map(|earlier| earlier.address.block()).collect();
    let present = file.order.record.ship_to.block();
    let next = blocks.iter().skip(1).chain(std::iter::once(&present));
    let views = file.earlier_addresses.iter().zip(&blocks).zip(next);
    views
        .map(|((earlier, block), next)| {
            let told = earlier.told_by.as_ref();
            let replaced = earlier.replaced_by.as_ref();
            EarlierAddressView {
                address: block.clone(),
                file: told.and_then(|from| from.file.clone()).unwrap_or_default(),
                replaced_with: next.clone(),
                replaced_by_file: replaced.and_then(|from| from.file.clone()).unwrap_or_default(),
                by_hand: replaced.is_some_and(|from| from.file.is_none()),
                at: replaced.map(|from| rfc3339(from.at)),
                because: replaced.map(|from| from.because.clone()).unwrap_or_default(),
            }
        })
        .collect()
}

pub(crate) fn case_row(line: CaseLine, desk: &Desk, words: &Words) -> docket_desk::Result<CaseRow> {
    let case = line.case;
    let next = desk.step_of(case.id, line.known_step.as_ref())?;
    let stage = case.platform_stage;
    Ok(CaseRow {
        kind_text: words.name("case-kind", case.kind.name()),
        stage_text: match stage {
            PlatformStage::None => String::new(),
            PlatformStage::HelpRequest
            | PlatformStage::Inquiry
            | PlatformStage::Case
            | PlatformStage::Claim
            | PlatformStage::Appeal
            | PlatformStage::Decided => words.name("platform-stage", stage.name()),
        },
        waiting_since: line.waiting_since.map(rfc3339),
        snoozed_until: case.snoozed_until.filter(|until| *until > desk.now()).map(rfc3339),
        needed_by: case.needed_by,
        tags: desk.store().tags(case.id)?,
        id: case.id.to_string(),
        order: case.order.to_string(),
        number: line.number,
        platform: line.platform,
        kind: case.kind.name().to_owned(),
        status: case.status.name().to_owned(),
        status_text: words.name("status", case.status.name()),
        status_category: case.status.category().name().to_owned(),
        buyer: line.buyer,
        items: line.items,
        next_step: next.map(|step| words.step_title(&step)).unwrap_or_default(),
        waiting_on: case.status.waiting_on().map(|party| party.name().to_owned()),
        exposure: case.exposure.map(money),
        due_at: line.next_at.map(rfc3339),
        opened_at: rfc3339(case.opened_at),
        resolution: case.resolution.map(|resolution| words.name("resolution", resolution.name())),
    })
}

/// Stages at a platform with their names.
pub(crate) fn stages(words: &Words) -> Vec<Choice> {
    PlatformStage::ALL
        .iter()
        .map(|stage| Choice {
            value: stage.name().to_owned(),
            text: words.name("platform-stage", stage.name()),
        })
        .collect()
}

pub(crate) fn case(file: &CaseFile, desk: &Desk, words: &Words) -> docket_desk::Result<CaseView> {
    let case = &file.case;
    let suspicion = file.suspicion.as_ref();
    let needed = desk.needed_by(file)?;
    let letter_language = desk.voice(&file.order, Chosen::default())?.language();
    let preference = desk.preference_for(&file.order)?;
    Ok(CaseView {
        id: case.id.to_string(),
        kind: case.kind.name().to_owned(),
        title: words.case_title(file),
        status: case.status.name().to_owned(),
        status_text: words.name("status", case.status.name()),
        status_category: case.status.category().name().to_owned(),
        platform_stage: case.platform_stage.name().to_owned(),
        platform_stage_at: case.platform_stage_at.map(rfc3339),
        platform_words: case.platform_words.clone(),
        platform_stages: stages(words),
        deadlines: deadline::list(&desk.case_deadlines(case.id)?, desk, words),
        opened_at: rfc3339(case.opened_at),
        closed_at: case.closed_at.map(rfc3339),
        resolution: case.resolution.map(|resolution| words.name("resolution", resolution.name())),
        waiting_on: case.status.waiting_on().map(|party| party.name().to_owned()),
        exposure: case.exposure.map(money),
        reason: case.reason.clone(),
        order: order(&file.order, desk, words)?,
        playbook: case.playbook.clone(),
        playbook_version: case.playbook_version,
        steps: file.steps.iter().map(|line| step(line, file, needed.as_ref(), preference, words)).collect(),
        clocks: file.waits.iter().map(|wait| clock(wait, file, desk, words)).collect(),
        promises: file
            .promises
            .iter()
            .map(|promise| PromiseView {
                id: promise.id.to_string(),
                text: promise.promise.text.clone(),
                made_at: rfc3339(promise.made_at),
                due: promise.promise.due_at.map(rfc3339),
                state: promise.state.name().to_owned(),
            })
            .collect(),
        // A deadline stands among the clocks; its reminder is one more thing to read only once it has come.
        reminders: file
            .reminders
            .iter()
            .filter(|reminder| {
                reminder.reminder.kind != ReminderKind::Deadline || reminder.state == ReminderState::Fired
            })
            .map(|reminder| ReminderView {
                id: reminder.id.to_string(),
                at: rfc3339(reminder.reminder.at),
                text: words.reminder(reminder),
                state: reminder.state.name().to_owned(),
                step: reminder.reminder.step.clone(),
            })
            .collect(),
        timeline: file
            .timeline
            .iter()
            .map(|entry| EntryView {
                id: entry.id.to_string(),
                at: rfc3339(entry.entry.at),
                recorded_at: rfc3339(entry.recorded_at),
                kind: entry.entry.kind.name().to_owned(),
                channel: entry.entry.channel.map(|channel| words.name("channel", channel.name())),
                from: entry.entry.from.map(|party| party.name().to_owned()),
                to: entry.entry.to.map(|party| party.name().to_owned()),
                title: words.entry(entry, desk),
                body: words.entry_body(entry),
                private: entry.entry.kind.is_private(),
            })
            .collect(),
        suspected_cause: suspicion.map_or("unknown", |suspicion| suspicion.cause.name()).to_owned(),
        suspected_because: suspicion.map(|suspicion| suspicion.because.clone()).unwrap_or_default(),
        papers: file.papers.iter().map(|paper| paper_made(paper, desk, words)).collect(),
        resolutions: Resolution::ALL
            .iter()
            .filter(|one| one.ends(case.kind))
            .map(|one| ResolutionChoice {
                value: one.name().to_owned(),
                text: words.name("resolution", one.name()),
                keeps_promises: one.keeps_promises(),
            })
            .collect(),
        letter_language: letter_language.code().to_owned(),
        empathy: desk.packs().letters.empathy(case.kind, letter_language).map(str::to_owned),
        proposed_resolution: file.proposed.map(|resolution| resolution.name().to_owned()),
        next_step: file.next_step().map(|line| line.step.id.clone()),
        thanks: file.thanks().map(str::to_owned),
        lesson: case.lesson.clone(),
        feedback: case.feedback.clone(),
        needed_by: case.needed_by.clone(),
        needed_state: needed.as_ref().map(|needed| needed.state.name().to_owned()),
        needed_warnings: needed.as_ref().map(|one| words.needed_warnings(one, desk)).unwrap_or_default(),
        occasion: Occasion::of_tags(&desk.store().tags(case.id)?).map(|occasion| occasion.name().to_owned()),
        arrival: desk.arrival(file)?.map(|one| arrival(&one, words)),
        playbook_newer: desk.playbook_is_newer(case)?,
    })
}

fn clock(wait: &docket_desk::store::case::Wait, file: &CaseFile, desk: &Desk, words: &Words) -> ClockView {
    let now = desk.now();
    let waits = file.steps.iter().find(|line| line.step.waits_for.as_ref() == Some(&wait.step));
    ClockView {
        step: wait.step.clone(),
        what: words.step_title(waits.map_or(&wait.step, |line| &line.step.id)),
        party: wait.party.name().to_owned(),
        opens: rfc3339(wait.started_at),
        due: rfc3339(wait.ends_at),
        state: if wait.ends_at > now { "running" } else { "over" }.to_owned(),
        days_text: words.days(wait.days, desk.packs().waits.get(&wait.rule).map(|rule| rule.day_kind)),
        days: wait.days,
        basis: words.basis(wait.basis, &wait.rule, desk),
    }
}

fn arrival(arrival: &Arrival, words: &Words) -> ArrivalView {
    let span = [arrival.expected.from, arrival.expected.by];
    let [from, by] = span.map(|day| day.to_string());
    ArrivalView {
        from,
        by,
        late: arrival.late,
        text: words.arrival(arrival),
        source: standing::says(&arrival.source, words),
    }
}

/// The answer of a step that refunds or replaces which the shop's policy suggests, and why.
fn suggestion(
    step: &Step,
    preference: Option<Preference>,
    words: &Words,
) -> (Option<String>, Option<String>) {
    let Some(answer) = step.suggested(preference) else { return (None, None) };
    let key = match preference {
        None => "step-suggests-default",
        Some(Preference::Refund) => "step-suggests-refund",
        Some(Preference::Replacement) => "step-suggests-replacement",
        Some(Preference::BuyerChooses) => "step-suggests-buyer-chooses",
    };
    (answer.map(str::to_owned), Some(words.say(key, &[])))
}

fn step(
    line: &StepLine,
    file: &CaseFile,
    needed: Option<&NeededBy>,
    preference: Option<Preference>,
    words: &Words,
) -> StepView {
    let step = &line.step;
    let source = step.source_for(&file.order.order.record.platform);
    let (suggested, suggested_because) = suggestion(step, preference, words);
    let run = file.runs.get(&step.id);
    let waits = file.waits.iter().find(|wait| Some(&wait.step) == step.waits_for.as_ref());
    StepView {
        id: step.id.clone(),
        state: line.state.name().to_owned(),
        title: words.title_of(step),
        why: step.why.clone().unwrap_or_else(|| words.step_why_in(&step.id, file.case.exposure)),
        advice: needed.and_then(|needed| words.needed_advice(needed, step)),
        source: words.say(&source.text_key, &[]),
        source_url: source.url.clone(),
        grade: source.grade.clone(),
        checked: source.checked.map(|day| day.to_string()),
        suggested,
        suggested_because,
        locked_because: words.locked(line),
        skipped_because: run.filter(|run| run.state == StepState::Skipped).map(|run| run.because.clone()),
        answer: run.and_then(|run| run.answer.clone()).map(|answer| words.answer(&step.id, &answer)),
        answers: step
            .answers
            .iter()
            .map(|answer| Choice { value: answer.clone(), text: words.answer(&step.id, answer) })
            .collect(),
        fields: step
            .fields
            .iter()
            .map(|field| FieldView {
                id: field.id.clone(),
                label: words.field(&step.id, &field.id),
                kind: field.kind.name().to_owned(),
                value: run.and_then(|run| run.fields.get(&field.id).cloned()).unwrap_or_default(),
                required: field.required,
                required_for: field.required_for.clone(),
                hint: String::new(),
                choices: Vec::new(),
            })
            .collect(),
        letter: step.letter.clone(),
        paper: step.paper.clone(),
        due: line.waits_until().or(waits.map(|wait| wait.ends_at)).map(rfc3339),
        done_at: run.map(|run| rfc3339(run.at)),
        may_skip: step.may_skip,
        repeats: step.repeat_every.as_ref().map(|rule| words.say(&format!("wait-{rule}-label"), &[])),
        when_closed: step.when_closed,
        later: matches!(line.why, Some(Why::Fact(_) | Why::NotClosed)),
    }
}

pub(crate) fn paper_made(paper: &StoredPaper, desk: &Desk, words: &Words) -> PaperMade {
    PaperMade {
        id: paper.id.to_string(),
        form: paper.form.clone(),
        title: words.form_title(&paper.form, desk),
        at: rfc3339(paper.made_at),
        pages: paper.pages,
        sha256: paper.sha256.clone(),
        missing: paper.missing,
    }
}

pub(crate) fn letter(drafted: &DraftedLetter, file: &CaseFile, desk: &Desk, words: &Words) -> LetterDraft {
    let channels = standing::channels(file, desk, words);
    let language = drafted.voice.language();
    let empathy = desk.packs().letters.empathy(file.case.kind, language).map(str::to_owned);
    let mut view = LetterDraft { empathy, ..letter_to(drafted, &file.order, channels, desk, words) };
    let shows = |variable: &Variable| variable.name == "ship_to_block";
    let variables = desk.packs().letters.variables(&drafted.letter, language).unwrap_or_default();
    if file.order.address_edited_since() && variables.iter().any(shows) {
        let now = one_line(&file.order.order.record.ship_to);
        let key =
            if Desk::sends_anew(&drafted.letter) { "letter-address-new" } else { "letter-address-edited" };
        view.warnings.push(words.say(key, &[("address", &now)]));
    }
    view
}

/// A letter to the buyer of an order, with the channels offered.
pub(crate) fn letter_to(
    drafted: &DraftedLetter,
    order: &OrderFile,
    channels: Vec<Choice>,
    desk: &Desk,
    words: &Words,
) -> LetterDraft {
    let known = desk.packs().letters.list().into_iter().find(|letter| letter.id == drafted.letter);
    let langs = known.map(|letter| letter.languages).unwrap_or_default();
    let language = drafted.voice.language();
    let mut view = LetterDraft {
        letter: drafted.letter.clone(),
        title: words.letter_title(&drafted.letter, desk),
        lang: language.code().to_owned(),
        langs: langs.into_iter().map(|language| language.code().to_owned()).collect(),
        register: drafted.voice.register.code().to_owned(),
        registers: language
            .registers()
            .iter()
            .map(|one| Choice {
                value: one.code().to_owned(),
                text: words.say(&format!("word-register-{}", one.code()), &[]),
            })
            .collect(),
        subject: String::new(),
        body: String::new(),
        pieces: Vec::new(),
        missing: Vec::new(),
        promises: Vec::new(),
        warnings: Vec::new(),
        empathy: None,
        channels,
        to_email: order.order.record.buyer.email.clone(),
    };
    match &drafted.draft {
        Draft::Missing(missing) => {
            // The letter speaks the buyer's language; what it asks the seller for is in the seller's.
            let own = desk.packs().letters.variables(&drafted.letter, words.language()).unwrap_or_default();
            let spoken = |asked: &Variable| {
                let own = own.iter().find(|one| one.name == asked.name).unwrap_or(asked);
                variable(&Variable { refused: asked.refused.clone(), ..own.clone() })
            };
            view.missing = missing.iter().map(spoken).collect();
        }
        Draft::Ready(letter) => {
            view.subject = letter.subject.clone();
            view.body = letter.body.clone();
            view.pieces = letter
                .pieces
                .iter()
                .map(|piece| LetterPiece { text: piece.text.clone(), filled: piece.filled })
                .collect();
            view.promises = letter.promises.iter().map(|promise| promise.text.clone()).collect();
            view.warnings = letter.warnings.clone();
        }
    }
    view
}

fn variable(variable: &Variable) -> FieldView {
    let kind = match variable.kind {
        Kind::Text | Kind::Instant => "text",
        Kind::Block => "long_text",
        Kind::Day => "date",
        Kind::Money => "money",
        Kind::Number => "days",
    };
    let hint = variable.hint.clone().unwrap_or_else(|| variable.example.clone());
    FieldView {
        id: variable.name.clone(),
        label: variable.label.clone(),
        kind: kind.to_owned(),
        value: variable.refused.clone().unwrap_or_default(),
        required: !variable.optional,
        required_for: Vec::new(),
        hint,
        choices: Vec::new(),
    }
}

pub(crate) fn paper(form: &str, draft: &PaperDraft, desk: &Desk, words: &Words) -> PaperPreview {
    let info = desk.packs().forms.list().into_iter().find(|info| info.id == form);
    let notes = info.as_ref().and_then(|info| info.notes.get(&words.language()).cloned()).unwrap_or_default();
    PaperPreview {
        form: form.to_owned(),
        title: words.form_title(form, desk),
        issuer: info.map(|info| info.issuer).unwrap_or_default(),
        pages: draft.paper.svgs.clone(),
        fields: draft.fields.iter().map(paper_field).collect(),
        missing: draft.paper.missing.iter().map(|one| one.label.clone()).collect(),
        note: notes.join(" "),
    }
}

fn paper_field(field: &FilledField) -> FieldView {
    FieldView {
        id: field.id.clone(),
        label: format!("{}. {}", field.number, field.label),
        kind: field.kind.name().to_owned(),
        value: field.refused.clone().or_else(|| field.entry.clone()).unwrap_or_default(),
        required: field.required == Required::Yes || field.missing,
        required_for: Vec::new(),
        hint: field.hint.clone().unwrap_or_default(),
        choices: field
            .choices
            .iter()
            .map(|choice| Choice { value: choice.id.clone(), text: choice.label.clone() })
            .collect(),
    }
}

pub(crate) fn today_row(row: &TodayRow, words: &Words) -> crate::wire::TodayRow {
    let (title, text) = words.today(row);
    crate::wire::TodayRow {
        reminder: row.reminder.map(|reminder| reminder.to_string()),
        kind: row.kind.name().to_owned(),
        title,
        text,
        case: row.case.to_string(),
        step: row.step.clone(),
        buyer: row.buyer.clone(),
        items: row.items.clone(),
        due: row.due.map(rfc3339),
        exposure: row.exposure.map(money),
        needed_by: row.needed_by.clone(),
    }
}

/// Reads names the wire carries; unknown ones are a refusal that names what there is.
pub(crate) fn named<T>(
    what: &'static str,
    name: &str,
    from: impl Fn(&str) -> Option<T>,
    known: &[&str],
) -> docket_desk::Result<T> {
    from(name).ok_or_else(|| {
        docket_desk::DeskError::Refused(docket_desk::Refusal::new(
            "name_unknown",
            [("what", what.to_owned()), ("name", name.to_owned()), ("known", known.join(", "))],
        ))
    })
}

pub(crate) fn party(name: &str) -> docket_desk::Result<Party> {
    named("party", name, Party::from_name, &Party::ALL.iter().map(|one| one.name()).collect::<Vec<_>>())
}

pub(crate) fn channel(name: &str) -> docket_desk::Result<Channel> {
    named("channel", name, Channel::from_name, &Channel::ALL.iter().map(|one| one.name()).collect::<Vec<_>>())
}
