//! Where the seller stands on a case, as JSON keys and as tables.

use docket_api::wire::{CriterionView, EvidenceView, MoneyView, PayerView, SaysView, StandingView};
use docket_domain::{Currency, Money};
use serde_json::{Value, json};

use crate::output::Page;

/// Adds `evidence`, `payers` and `door` to a case.
pub fn add_json(whole: &mut Value, standing: &StandingView) {
    let Some(keys) = whole.as_object_mut() else { return };
    keys.insert("evidence".to_owned(), standing.evidence.as_ref().map(evidence).unwrap_or_default());
    keys.insert("payers".to_owned(), standing.payers.iter().map(payer).collect());
    let door = &standing.door;
    keys.insert(
        "door".to_owned(),
        json!({
            "state": door.state,
            "channel": door.channel,
            "text": filled(&door.text),
            "why": filled(&door.why),
            "source": door.source.as_ref().map(says),
        }),
    );
}

fn evidence(evidence: &EvidenceView) -> Value {
    let items: Vec<Value> = evidence
        .items
        .iter()
        .map(|item| {
            json!({
                "kind": item.kind,
                "state": item.state,
                "label": item.label,
                "fact": filled(&item.fact),
                "needed": item.needed,
            })
        })
        .collect();
    json!({
        "profile": evidence.profile,
        "forecast": evidence.forecast,
        "forecast_text": evidence.forecast_text,
        "caveat": evidence.caveat,
        "items": items,
        "source": says(&evidence.source),
    })
}

fn payer(payer: &PayerView) -> Value {
    let criterion = |one: &CriterionView| json!({ "kind": one.kind, "state": one.state, "label": one.label, "why": one.why });
    json!({
        "id": payer.id,
        "kind": payer.kind,
        "name": payer.name,
        "amount": payer.amount.as_ref().map(money),
        "likelihood": payer.likelihood,
        "text": payer.text,
        "criteria": payer.criteria.iter().map(criterion).collect::<Vec<_>>(),
        "first": filled(&payer.first),
        "by": payer.by,
        "source": payer.source.as_ref().map(says),
    })
}

/// An amount of a view.
pub fn money(money: &MoneyView) -> Value {
    let currency = Currency::from_code(&money.currency);
    let amount = currency.map(|currency| Money::new(money.minor, currency).decimal());
    json!({ "amount": amount, "currency": money.currency })
}

/// Who says so.
pub fn says(source: &SaysView) -> Value {
    json!({ "text": source.text, "url": source.url, "grade": source.grade, "checked": source.checked })
}

/// Text, or nothing where none stands.
pub fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Writes the tables for a person.
pub fn write(page: &mut Page, standing: &StandingView) {
    if let Some(evidence) = &standing.evidence {
        page.gap();
        let rows = evidence
            .items
            .iter()
            .map(|item| vec![item.state_text.clone(), item.label.clone(), item.fact.clone()]);
        page.table(&["evidence", "point", "fact"], rows.collect());
        page.line(&format!("{}. {} {}", evidence.title, evidence.forecast_text, evidence.caveat));
    }
    page.gap();
    let rows =
        standing.payers.iter().map(|payer| vec![payer.name.clone(), payer.text.clone(), payer.first.clone()]);
    page.table(&["who would pay", "how much", "first"], rows.collect());
    if let Some(warning) = &standing.warning {
        page.line(warning);
    }
    if !standing.door.text.is_empty() {
        page.gap();
        page.line(&standing.door.text);
    }
}
