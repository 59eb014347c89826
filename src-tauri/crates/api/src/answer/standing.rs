//! Where the seller stands: evidence, who would pay, the right door.

use docket_desk::{CaseFile, Desk, Standing, StandingDoor};
use docket_domain::case::Channel;
use docket_domain::cover::{Criterion, Likelihood, Payer, PayerKind};
use docket_domain::door::DoorState;
use docket_domain::evidence::{Evidence, Forecast, Item, Profile, Weight};
use docket_domain::facts::Fact;
use docket_domain::note::{Note, Says};

use super::money;
use crate::wire::*;
use crate::words::Words;

/// The whole view of where the seller stands on a case.
///
/// # Errors
/// When the settings cannot be read.
pub fn standing(file: &CaseFile, desk: &Desk, words: &Words) -> docket_desk::Result<StandingView> {
    let standing = desk.standing(file)?;
    let platform = words.platform(&file.order.order.record.platform);
    let gate = !standing.at_stake().is_empty();
    Ok(StandingView {
        case: file.case.id.to_string(),
        evidence: standing.evidence.as_ref().map(|(profile, told)| evidence(profile, told, &platform, words)),
        label: standing.asks_label.then(|| LabelView {
            on_platform: file.case.platform_label,
            text: words.say("evidence-label", &[("platform", &platform)]),
        }),
        payers: standing.payers.iter().map(|one| payer(one, &platform, words)).collect(),
        warning: warning(&standing, words),
        gate,
        gate_steps: if gate { standing.gated_steps.clone() } else { Vec::new() },
        gate_text: if gate { words.say("cover-gate", &[]) } else { String::new() },
        door: door(&standing.door, &platform, words),
    })
}

fn warning(standing: &Standing, words: &Words) -> Option<String> {
    if standing.dispute_open {
        return Some(words.say("cover-warning-dispute", &[]));
    }
    (!standing.at_stake().is_empty()).then(|| words.say("cover-warning-others", &[]))
}

fn evidence(profile: &Profile, told: &Evidence, platform: &str, words: &Words) -> EvidenceView {
    let forecast = told.forecast.name();
    let word = words.say(&format!("evidence-forecast-{forecast}"), &[]);
    EvidenceView {
        profile: profile.id.clone(),
        title: words.say("evidence-title", &[("platform", platform), ("forecast", &word)]),
        forecast: forecast.to_owned(),
        forecast_text: words.say(&format!("evidence-forecast-{forecast}-text"), &[("platform", platform)]),
        letter: profile.on_its_way_letter.clone().filter(|_| told.forecast == Forecast::Wait),
        caveat: words.say("evidence-caveat", &[("platform", platform)]),
        items: told.items.iter().map(|item| item_view(item, words)).collect(),
        source: says(&profile.source, words),
    }
}

/// A point of a platform's list.
pub(crate) fn item_view(item: &Item, words: &Words) -> EvidenceItemView {
    EvidenceItemView {
        kind: item.kind.name().to_owned(),
        state: item.state.name().to_owned(),
        state_text: words.say(&key("evidence-state", item.state.name()), &[]),
        label: words.say(&key("evidence-item", item.kind.name()), &[]),
        fact: note("evidence-note", &item.note, words),
        needed: item.weight == Weight::Needed,
    }
}

fn payer(payer: &Payer, platform: &str, words: &Words) -> PayerView {
    let amount = payer.amount.map(|amount| amount.for_people(words.language()));
    let text = match (&amount, payer.likelihood) {
        (Some(amount), Likelihood::Certain) if payer.kind != PayerKind::Seller => {
            words.say("cover-paid", &[("amount", amount)])
        }
        (_, Likelihood::Certain) => words.say("cover-until", &[]),
        (_, Likelihood::Unlikely) => words.say("cover-unlikely", &[]),
        (Some(amount), Likelihood::Likely) => words.say("cover-likely", &[("amount", amount)]),
        (Some(amount), Likelihood::Possible) => words.say("cover-possible", &[("amount", amount)]),
        (None, Likelihood::Likely | Likelihood::Possible) => {
            payer.no_amount.as_ref().map(|why| note("cover-note", why, words)).unwrap_or_default()
        }
    };
    let first = match payer.likelihood {
        Likelihood::Likely | Likelihood::Possible => {
            let by = payer.by.map(|day| words.day(day));
            let first = match payer.kind {
                PayerKind::Programme => words.say(&key("cover-first", &payer.id), &[("platform", platform)]),
                PayerKind::PaymentDispute
                | PayerKind::CarrierClaim
                | PayerKind::Insurance
                | PayerKind::Carrier => words.say(&key("cover-first", payer.kind.name()), &[]),
                PayerKind::Seller => String::new(),
            };
            match by {
                Some(by) => words.say("cover-first-by", &[("first", &first), ("by", &by)]),
                None => first,
            }
        }
        Likelihood::Unlikely | Likelihood::Certain => String::new(),
    };
    PayerView {
        id: payer.id.clone(),
        kind: payer.kind.name().to_owned(),
        name: words.say(&key("payer", &payer.id), &[]),
        amount: payer.amount.map(money),
        text,
        likelihood: payer.likelihood.name().to_owned(),
        criteria: payer.criteria.iter().map(|one| criterion(one, words)).collect(),
        first,
        by: payer.by.map(|day| day.to_string()),
        source: payer.source.as_ref().map(|source| says(source, words)),
    }
}

fn criterion(one: &Criterion, words: &Words) -> CriterionView {
    CriterionView {
        kind: one.kind.name().to_owned(),
        state: one.state.name().to_owned(),
        state_text: words.say(&key("cover-state", one.state.name()), &[]),
        label: words.say(&key("cover-criterion", one.kind.name()), &[]),
        why: note("cover-note", &one.note, words),
    }
}

fn door(door: &StandingDoor, platform: &str, words: &Words) -> DoorView {
    let channel = door.rule.as_ref().map(|rule| rule.channel);
    let channel_text = channel.map(|one| words.name("channel", one.name())).unwrap_or_default();
    let text = match (door.state, door.used_at, door.elsewhere) {
        (DoorState::Free, _, _) => String::new(),
        (DoorState::Used, Some(at), _) => {
            words.say("door-used", &[("channel", &channel_text), ("when", &words.instant(at))])
        }
        (DoorState::Used | DoorState::NotUsed, None, None) | (DoorState::NotUsed, Some(_), None) => {
            words.say("door-not-used", &[("platform", platform), ("channel", &channel_text)])
        }
        (DoorState::Used | DoorState::NotUsed, _, Some((other, _))) => words.say(
            "door-elsewhere",
            &[
                ("platform", platform),
                ("channel", &channel_text),
                ("other", &words.name("channel", other.name())),
            ],
        ),
    };
    DoorView {
        state: door.state.name().to_owned(),
        text,
        why: door
            .rule
            .as_ref()
            .map(|rule| words.say(&key("door-why", &rule.id), &[("platform", platform)]))
            .unwrap_or_default(),
        channel: channel.map(|one| one.name().to_owned()),
        channel_text,
        source: door.rule.as_ref().map(|rule| says(&rule.source, words)),
    }
}

/// The channels a letter can take, the right door first with a word why.
pub(crate) fn channels(file: &CaseFile, desk: &Desk, words: &Words) -> Vec<Choice> {
    let door = desk.door(file);
    let platform = words.platform(&file.order.order.record.platform);
    let right = door.rule.as_ref().filter(|rule| rule.required).map(|rule| rule.channel);
    let text = |channel: &Channel| {
        let name = words.name("channel", channel.name());
        if Some(*channel) == right {
            words.say("door-counts", &[("channel", &name), ("platform", &platform)])
        } else {
            name
        }
    };
    let choice = |channel: &Channel| Choice { value: channel.name().to_owned(), text: text(channel) };
    door.offers.iter().map(choice).collect()
}

pub(crate) fn says(source: &Says, words: &Words) -> SaysView {
    SaysView {
        text: words.say(&source.text_key, &[]),
        url: source.url.clone(),
        grade: source.grade.clone(),
        checked: source.checked.to_string(),
    }
}

fn key(group: &str, name: &str) -> String {
    format!("{group}-{}", name.replace('_', "-"))
}

pub(crate) fn note(group: &str, note: &Note, words: &Words) -> String {
    let told: Vec<(&str, String)> = note
        .values
        .iter()
        .map(|(name, fact)| {
            let text = match fact {
                Fact::Text(text) => text.clone(),
                Fact::Day(day) => words.day(*day),
                Fact::Instant(at, _) => words.instant(*at),
                Fact::Money(amount) => amount.for_people(words.language()),
                Fact::Number(number) => number.to_string(),
            };
            (*name, text)
        })
        .collect();
    let args: Vec<(&str, &str)> = told.iter().map(|(name, text)| (*name, text.as_str())).collect();
    words.say(&key(group, note.key), &args)
}
