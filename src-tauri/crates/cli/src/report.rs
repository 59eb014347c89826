//! The report: what would have prevented the cases of a period, and what came of them.

use docket_api::wire::{ChecklistView, FaqView, MoneyView, ReportCount, ReportView};
use docket_desk::ReportAsked;
use serde_json::{Value, json};

use crate::args::ReportArgs;
use crate::context::Context;
use crate::failure::Outcome;
use crate::json::text;
use crate::output::{Answer, Page};
use crate::standing::{money, says};

/// `docket report`
pub fn report(context: &Context, args: &ReportArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let words = context.words();
    let shop = args.shop.as_deref().map(|shop| desk.shop_id(shop)).transpose()?;
    let report = desk.report(ReportAsked { shop, from: args.from, to: args.to })?;
    let view = docket_api::report(&report, &words);
    Ok(context.answer(|| document(&view), |page| write(page, &view)))
}

fn document(view: &ReportView) -> Value {
    let responses = &view.responses;
    json!({
        "from": view.from,
        "to": view.to,
        "shop": view.shop,
        "prevention": view.checklists.iter().map(checklist).collect::<Vec<_>>(),
        "lessons": view.lessons.iter().map(|one| json!({
            "case": one.case,
            "closed_at": one.closed_at,
            "lesson": one.lesson,
        })).collect::<Vec<_>>(),
        "lessons_total": view.lessons_total,
        "reasons": view.reasons.iter().map(counted).collect::<Vec<_>>(),
        "kinds": view.kinds.iter().map(counted).collect::<Vec<_>>(),
        "policy_version": view.policy,
        "faqs": view.questions.iter().map(faq).collect::<Vec<_>>(),
        "listings": view.listings.iter().map(|one| json!({
            "listing": one.listing,
            "sku": text(&one.sku),
            "cases": one.cases,
            "orders": one.orders,
            "sold": one.sold,
            "share_percent": one.share,
        })).collect::<Vec<_>>(),
        "responses": {
            "answered": responses.answered,
            "within_hours": responses.within_hours,
            "in_time": responses.in_time,
            "unanswered": responses.unanswered,
            "ended_unanswered": responses.ended_unanswered,
            "median_minutes": responses.median_minutes,
            "slowest_minutes": responses.slowest_minutes,
            "slowest_case": responses.slowest_case,
        },
        "health": {
            "open": view.health.open,
            "late_first_answers": view.health.late,
            "escalated": view.health.escalated,
        },
        "outcomes": view.outcomes.iter().map(|one| json!({
            "kind": one.kind,
            "resolution": one.resolution,
            "cases": one.cases,
        })).collect::<Vec<_>>(),
        "found_after_notice": view.found_after_notice,
        "found_by": view.found_by.iter().map(|one| json!({
            "step": one.step,
            "after_notice": one.after_notice,
            "cases": one.cases,
        })).collect::<Vec<_>>(),
        "recovered_by_carrier": view.carriers.iter().map(|one| json!({
            "carrier": one.carrier,
            "ended": one.ended,
            "turned_up": one.turned_up,
            "share_percent": one.share,
        })).collect::<Vec<_>>(),
        "refunded": view.money.refunded.iter().map(money).collect::<Vec<_>>(),
        "refunds_unknown": view.money.refunds_unknown,
        "recovered": view.money.recovered.iter().map(money).collect::<Vec<_>>(),
        "claims_open": view.money.claims_open,
    })
}

fn checklist(list: &ChecklistView) -> Value {
    let items = list.groups.iter().flat_map(|group| &group.items).map(|item| {
        json!({
            "id": item.id,
            "title": item.title,
            "done": item.done,
            "proven": item.proven,
            "found": text(&item.found.join(" ")),
            "source": item.source.as_ref().map(says),
        })
    });
    json!({
        "shop": list.shop,
        "name": list.name,
        "done": list.done,
        "total": list.total,
        "items": items.collect::<Vec<_>>(),
    })
}

fn counted(one: &ReportCount) -> Value {
    json!({ "id": one.id, "text": one.text, "cases": one.cases })
}

fn faq(one: &FaqView) -> Value {
    json!({
        "id": one.id,
        "cases": one.cases,
        "texts": one.texts.iter().map(|text| json!({
            "lang": text.lang,
            "question": text.question,
            "answer": text.answer,
        })).collect::<Vec<_>>(),
        "missing": one.missing.iter().map(|clause| clause.value.as_str()).collect::<Vec<_>>(),
    })
}

fn write(page: &mut Page, view: &ReportView) {
    page.line(&format!("{} to {}", view.from, view.to));
    for list in &view.checklists {
        page.heading(&format!("prevention, {}: {}", list.name, list.progress));
        let rows = list.groups.iter().flat_map(|group| &group.items).map(|item| {
            let mark = if item.done { "done" } else { "open" };
            vec![mark.to_owned(), item.title.clone(), item.found.join(" ")]
        });
        page.table(&["state", "point", "found"], rows.collect());
    }
    if !view.lessons.is_empty() {
        page.heading("lessons");
        let rows = view.lessons.iter().map(|one| vec![one.case.clone(), one.lesson.clone()]);
        page.table(&["case", "lesson"], rows.collect());
    }
    let counts =
        |all: &[ReportCount]| all.iter().map(|one| vec![one.text.clone(), one.cases.to_string()]).collect();
    table(page, "why buyers ask to cancel", &["reason", "cases"], counts(&view.reasons));
    table(page, "what cases are about", &["kind", "cases"], counts(&view.kinds));
    let listings = view.listings.iter().map(|one| {
        let sold = one.sold.map_or_else(|| "not counted".to_owned(), |sold| sold.to_string());
        vec![one.listing.clone(), one.cases.to_string(), sold, share(one.share)]
    });
    table(page, "listings that come back", &["listing", "cases", "sold", "share"], listings.collect());
    let responses = &view.responses;
    page.heading("first answers");
    let told = |span: &Option<String>| span.clone().unwrap_or_default();
    page.pairs([
        ("answered", responses.answered.to_string()),
        ("within hours", format!("{} within {} h", responses.in_time, responses.within_hours)),
        ("median", told(&responses.median)),
        ("slowest", told(&responses.slowest)),
        ("no answer yet", responses.unanswered.to_string()),
        ("ended without", responses.ended_unanswered.to_string()),
        ("open cases", view.health.open.to_string()),
        ("of those late", view.health.late.to_string()),
        ("of those with the platform", view.health.escalated.to_string()),
    ]);
    let ends = view.outcomes.iter();
    let ends =
        ends.map(|one| vec![one.kind_text.clone(), one.resolution_text.clone(), one.cases.to_string()]);
    table(page, "what came of it", &["kind", "end", "cases"], ends.collect());
    let found = view.found_by.iter().map(|one| {
        let when = if one.after_notice { "after notice" } else { "" };
        vec![one.text.clone(), when.to_owned(), one.cases.to_string()]
    });
    table(page, "parcels that turned up", &["by", "when", "cases"], found.collect());
    let carriers = view.carriers.iter().map(|one| {
        vec![one.text.clone(), one.ended.to_string(), one.turned_up.to_string(), share(one.share)]
    });
    table(page, "by carrier", &["carrier", "ended", "turned up", "share"], carriers.collect());
    let sums = |all: &[MoneyView], unknown: u32, said: &str| {
        let known = all.iter().map(|one| {
            let amount = money(one);
            format!("{} {}", amount["amount"].as_str().unwrap_or_default(), one.currency)
        });
        let more = (unknown > 0).then(|| format!("{unknown} {said}"));
        known.chain(more).collect::<Vec<_>>().join(", ")
    };
    page.gap();
    page.pairs([
        ("refunded", sums(&view.money.refunded, view.money.refunds_unknown, "of unknown amount")),
        ("recovered", sums(&view.money.recovered, view.money.claims_open, "claims still open")),
    ]);
}

fn table(page: &mut Page, heading: &str, header: &[&str], rows: Vec<Vec<String>>) {
    if !rows.is_empty() {
        page.heading(heading);
        page.table(header, rows);
    }
}

fn share(percent: Option<u32>) -> String {
    percent.map(|percent| format!("{percent} %")).unwrap_or_default()
}
