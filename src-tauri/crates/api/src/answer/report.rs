//! The report in words.

use chrono::Duration;
use docket_desk::letters::policy::clause_sentence;
use docket_desk::store::report::Lesson;
use docket_desk::{CheckedItem, Checklist, Listing, Proven, Question, Report};
use docket_domain::case::Resolution;
use docket_domain::prevention::PreventionGroup;
use docket_domain::report::{FoundBy, Recovery, percent};
use docket_domain::text::Language;
use docket_i18n::Tr;

use super::*;

/// The report as windows and the command line show it.
pub fn view(report: &Report, words: &Words) -> ReportView {
    let count = |group: &str, name: &str, cases: u32| ReportCount {
        id: name.to_owned(),
        text: words.name(group, name),
        cases,
    };
    let within = report.answer_within.num_hours();
    let responses = &report.responses;
    let slowest = responses.slowest;
    let notice = report.outcomes.iter().filter(|one| one.resolution == Resolution::FoundAfterNotice);
    ReportView {
        shop: report.shop.as_ref().map(|shop| shop.id.to_string()),
        from: report.from.to_string(),
        to: report.to.to_string(),
        checklists: report.checklists.iter().map(|one| checklist(one, words)).collect(),
        lessons: report.lessons.iter().map(|one| lesson(one, words)).collect(),
        lessons_total: report.lessons_total,
        reasons: report
            .reasons
            .iter()
            .map(|(reason, cases)| count("asked-reason", reason.name(), *cases))
            .collect(),
        kinds: report.kinds.iter().map(|(kind, cases)| count("kind", kind.name(), *cases)).collect(),
        questions: report.questions.iter().map(|one| question(one, words)).collect(),
        policy: report.policy,
        listings: report.listings.iter().map(listing).collect(),
        responses: ResponsesView {
            answered: responses.answered,
            in_time: responses.in_time,
            unanswered: responses.unanswered,
            ended_unanswered: responses.ended_unanswered,
            within_hours: u32::try_from(within).unwrap_or(u32::MAX),
            median_minutes: responses.median.map(minutes),
            median: responses.median.map(|span| filing::span(span.num_minutes(), words)),
            slowest_minutes: slowest.map(|(_, span)| minutes(span)),
            slowest: slowest.map(|(_, span)| filing::span(span.num_minutes(), words)),
            slowest_case: slowest.map(|(case, _)| case.to_string()),
        },
        health: HealthView {
            open: report.health.open,
            late: report.health.late,
            escalated: report.health.escalated,
        },
        found_after_notice: notice.map(|one| one.cases).sum(),
        outcomes: report
            .outcomes
            .iter()
            .map(|one| OutcomeView {
                kind: one.kind.name().to_owned(),
                kind_text: words.name("kind", one.kind.name()),
                resolution: one.resolution.name().to_owned(),
                resolution_text: words.name("resolution", one.resolution.name()),
                cases: one.cases,
            })
            .collect(),
        found_by: report.found_by.iter().map(|(by, cases)| found(by, *cases, words)).collect(),
        carriers: report.recoveries.iter().map(|one| recovery(one, words)).collect(),
        money: MoneyMovedView {
            refunded: report.money.refunded.iter().copied().map(money).collect(),
            refunds_unknown: report.money.refunds_unknown,
            recovered: report.money.recovered.iter().copied().map(money).collect(),
            claims_open: report.money.claims_open,
        },
    }
}

fn minutes(span: Duration) -> u32 {
    u32::try_from(span.num_minutes().max(0)).unwrap_or(u32::MAX)
}

fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}

fn checklist(list: &Checklist, words: &Words) -> ChecklistView {
    let (done, total) = (list.done(), list.items.len());
    let of = |group: PreventionGroup| CheckGroup {
        id: group.name().to_owned(),
        title: words.say(&format!("prevention-group-{}", group.name()), &[]),
        items: list.items.iter().filter(|one| one.item.group == group).map(|one| item(one, words)).collect(),
    };
    let shop = &list.shop;
    ChecklistView {
        shop: shop.id.to_string(),
        name: if shop.name == shop.platform { words.platform(&shop.platform) } else { shop.name.clone() },
        done: count(done),
        total: count(total),
        progress: words
            .say("prevention-progress", &[("done", &done.to_string()), ("total", &total.to_string())]),
        groups: PreventionGroup::ALL
            .iter()
            .map(|group| of(*group))
            .filter(|group| !group.items.is_empty())
            .collect(),
    }
}

fn item(one: &CheckedItem, words: &Words) -> CheckItem {
    let id = &one.item.id;
    CheckItem {
        id: id.clone(),
        title: words.prevention(id),
        why: words.say(&format!("prevention-{}-why", id.replace('_', "-")), &[]),
        done: one.done,
        proven: one.proven.is_some(),
        found: one.proven.as_ref().map(|proven| proven_text(proven, words)).unwrap_or_default(),
        source: one.item.source.as_ref().map(|source| standing::says(source, words)),
    }
}

/// What Docket found about an item, sentence by sentence.
fn proven_text(proven: &Proven, words: &Words) -> Vec<String> {
    match proven {
        Proven::NoPolicy => vec![words.say("prevention-found-no-policy", &[])],
        Proven::InForce { version, since } => vec![words.say(
            "prevention-found-in-force",
            &[("version", &version.to_string()), ("day", &words.day(*since))],
        )],
        Proven::Whole { version, missing, others } => {
            let version = version.to_string();
            let mut said = Vec::new();
            if !missing.is_empty() {
                let clauses: Vec<String> = missing.iter().map(|clause| words.clause(*clause)).collect();
                let args = [("version", version.as_str()), ("clauses", &clauses.join(", "))];
                said.push(words.say("prevention-found-missing", &args));
            }
            if *others > 0 {
                let others = i64::try_from(*others).unwrap_or(i64::MAX);
                said.push(words.count("prevention-found-others", &[("count", others)]));
            }
            if said.is_empty() {
                said.push(words.say("prevention-found-whole", &[("version", &version)]));
            }
            said
        }
        Proven::Published { version, places, needed } => {
            let version = version.to_string();
            let place = |(place, since): &(String, chrono::NaiveDate)| {
                let args = [("place", place.as_str()), ("day", &words.day(*since))];
                words.say("prevention-found-place", &args)
            };
            let places: Vec<String> = places.iter().map(place).collect();
            let mut said = match places.as_slice() {
                [] => vec![words.say("prevention-found-nowhere", &[("version", &version)])],
                places => {
                    let args = [("version", version.as_str()), ("places", &places.join("; "))];
                    vec![words.say("prevention-found-places", &args)]
                }
            };
            let more = needed.saturating_sub(places.len());
            if more > 0 {
                let more = i64::try_from(more).unwrap_or(i64::MAX);
                said.push(words.count("prevention-found-more-places", &[("count", more)]));
            }
            said
        }
        Proven::Reviewed(review) => {
            let key = if review.is_due { "prevention-found-review-due" } else { "prevention-found-reviewed" };
            let args = [("last", words.day(review.last)), ("due", words.day(review.due_on))];
            vec![words.say(key, &[("last", &args[0].1), ("due", &args[1].1)])]
        }
        Proven::Confirmed { sent: None, months } => {
            vec![words.count("prevention-found-not-confirmed", &[("months", i64::from(*months))])]
        }
        Proven::Confirmed { sent: Some(sent), months } => vec![words.say(
            "prevention-found-confirmed",
            &[
                ("months", &months.to_string()),
                ("count", &sent.count.to_string()),
                ("day", &words.day_of(sent.last)),
            ],
        )],
    }
}

fn lesson(one: &Lesson, words: &Words) -> LessonView {
    LessonView {
        case: one.case.to_string(),
        kind_text: words.name("kind", one.kind.name()),
        buyer: if one.buyer.trim().is_empty() { one.number.clone() } else { one.buyer.clone() },
        resolution_text: words.name("resolution", one.resolution.name()),
        closed_at: rfc3339(one.closed_at),
        lesson: one.lesson.clone(),
    }
}

fn question(one: &Question, words: &Words) -> FaqView {
    let id = one.faq.id.replace('_', "-");
    let text = |language: Language| {
        let tr = Tr::new(language);
        let begin = format!("faq-{id}-begin");
        let begin = tr.has(&begin).then(|| tr.text(&begin, &[]));
        let says = one.clauses.iter().map(|clause| clause_sentence(clause, language));
        let answer = begin.into_iter().chain(says).collect::<Vec<_>>().join(" ");
        FaqText {
            lang: language.code().to_owned(),
            question: tr.text(&format!("faq-{id}-question"), &[]),
            answer: Some(answer).filter(|answer| !answer.is_empty()),
        }
    };
    let missing: Vec<Choice> = one
        .missing
        .iter()
        .map(|clause| Choice { value: clause.name().to_owned(), text: words.clause(*clause) })
        .collect();
    let names: Vec<&str> = missing.iter().map(|one| one.text.as_str()).collect();
    let missing_text = match names.as_slice() {
        [] => String::new(),
        names => words.say("faq-missing", &[("clauses", &names.join(", "))]),
    };
    FaqView {
        id: one.faq.id.clone(),
        cases: one.cases,
        texts: Language::ALL.map(text).to_vec(),
        missing,
        missing_text,
    }
}

fn listing(one: &Listing) -> ListingView {
    ListingView {
        listing: one.listing.clone(),
        sku: one.sku.clone(),
        cases: one.cases,
        orders: one.orders,
        sold: one.sold,
        share: one.sold.and_then(|sold| percent(one.orders, sold)),
    }
}

fn found(by: &FoundBy, cases: u32, words: &Words) -> FoundByView {
    let text = by.step.as_ref().map(|step| words.step_title(step));
    FoundByView {
        step: by.step.clone(),
        text: text.unwrap_or_else(|| words.say("report-found-without-step", &[])),
        after_notice: by.after_notice,
        cases,
    }
}

fn recovery(one: &Recovery, words: &Words) -> RecoveryView {
    let carrier = Some(one.carrier.clone()).filter(|carrier| !carrier.is_empty());
    RecoveryView {
        text: carrier.clone().unwrap_or_else(|| words.say("report-carrier-unknown", &[])),
        carrier,
        ended: one.ended,
        turned_up: one.turned_up,
        share: percent(one.turned_up, one.ended),
    }
}
