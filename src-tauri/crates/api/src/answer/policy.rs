//! The shop's own policy: its clauses and versions.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use docket_desk::letters::policy::{clause_sentence, published};
use docket_desk::store::order::Shop;
use docket_desk::store::policy::Publication;
use docket_desk::{PolicyCheck, PolicyVersion};
use docket_domain::policy::{
    CancelUntil, Clause, ClauseKind, FieldFault, FieldKind, FieldSpec, Finding, FirstAnswers, Overruled,
    Policy, Scope, Statute, diff, overlaps,
};
use docket_domain::text::Language;

use super::*;

fn shop_name(shop: &Shop, words: &Words) -> String {
    let platform = words.platform(&shop.platform);
    if shop.name == shop.platform {
        return words.say("policy-scope-shop", &[("shop", &platform)]);
    }
    words.say("policy-scope-shop-on", &[("shop", &shop.name), ("platform", &platform)])
}

/// What a policy is for, in words.
pub(crate) fn scope_text(scope: &Scope, shops: &[Shop], words: &Words) -> String {
    match scope {
        Scope::All => words.say("policy-scope-all", &[]),
        Scope::Platform(id) => words.say("policy-scope-platform", &[("platform", &words.platform(id))]),
        Scope::Shop(id) => match shops.iter().find(|shop| shop.id == *id) {
            Some(shop) => shop_name(shop, words),
            None => words.say("policy-scope-shop", &[("shop", &id.to_string())]),
        },
    }
}

pub(crate) fn scopes(platforms: &BTreeSet<String>, shops: &[Shop], words: &Words) -> Vec<Choice> {
    let own: BTreeSet<&str> = shops.iter().map(|shop| shop.platform.as_str()).collect();
    // Platforms that the seller sells on come first; the others are there for a shop that is about to open.
    let platforms = platforms.iter().filter(|id| own.is_empty() || own.contains(id.as_str()));
    let platforms = platforms.map(|id| Scope::Platform(id.clone()));
    let own = shops.iter().map(|shop| Scope::Shop(shop.id));
    let all = [Scope::All].into_iter().chain(platforms).chain(own);
    all.map(|scope| Choice { value: scope.to_string(), text: scope_text(&scope, shops, words) }).collect()
}

pub(crate) fn line(
    version: &PolicyVersion,
    all: &[PolicyVersion],
    shops: &[Shop],
    today: NaiveDate,
    words: &Words,
) -> PolicyLine {
    let policy = &version.policy;
    let policies: Vec<Policy> = all.iter().map(|version| version.policy.clone()).collect();
    let same = policies.iter().filter(|other| other.scope == policy.scope && other.valid_from <= today);
    let newest = same.max_by_key(|other| (other.valid_from, other.version)).map(|other| other.version);
    let state = if overlaps(&policies).iter().any(|overlap| overlap.covered == policy.version) {
        "never"
    } else if newest == Some(policy.version) {
        "in_force"
    } else if policy.valid_from > today {
        "later"
    } else {
        "earlier"
    };
    PolicyLine {
        version: policy.version,
        scope: policy.scope.to_string(),
        scope_text: scope_text(&policy.scope, shops, words),
        valid_from: policy.valid_from.to_string(),
        recorded_at: rfc3339(version.recorded_at),
        state: state.to_owned(),
    }
}

pub(crate) fn kind(kind: ClauseKind, words: &Words) -> ClauseKindView {
    ClauseKindView {
        id: kind.name().to_owned(),
        title: words.clause(kind),
        group: words.say(&format!("policy-group-{}", kind.group().name()), &[]),
        published: kind.is_published(),
        fields: kind.fields().iter().map(|spec| field(kind, spec, words)).collect(),
    }
}

fn field(kind: ClauseKind, spec: &FieldSpec, words: &Words) -> ClauseFieldView {
    let name = |text: &str| text.replace('_', "-");
    let choices = |names: &[&str]| {
        let choice = |value: &&str| Choice {
            value: (*value).to_owned(),
            text: words.say(&format!("policy-choice-{}", name(value)), &[]),
        };
        names.iter().map(choice).collect::<Vec<_>>()
    };
    let (shape, min, max, choices) = match spec.kind {
        FieldKind::Choice(names) => ("choice", None, None, choices(names)),
        FieldKind::Choices(names) => ("choices", None, None, choices(names)),
        FieldKind::Number { min, max, .. } => ("number", Some(min), Some(max), Vec::new()),
        FieldKind::Money => ("money", None, None, Vec::new()),
        FieldKind::Flag => ("flag", None, None, choices(&["yes", "no"])),
    };
    ClauseFieldView {
        name: spec.name.to_owned(),
        label: words.say(&format!("policy-field-{}-{}", name(kind.name()), name(spec.name)), &[]),
        kind: shape.to_owned(),
        required: spec.required,
        min,
        max,
        choices,
        only_if_field: spec.only_if.map(|(field, _)| field.to_owned()),
        only_if_value: spec.only_if.map(|(_, value)| value.to_owned()),
    }
}

fn sentences(clause: &Clause) -> Vec<LanguageText> {
    let text =
        |lang: Language| LanguageText { lang: lang.code().to_owned(), text: clause_sentence(clause, lang) };
    Language::ALL.map(text).to_vec()
}

pub(crate) fn clauses(policy: &Policy, words: &Words) -> Vec<ClauseView> {
    let view = |clause: &Clause| ClauseView {
        id: clause.kind().name().to_owned(),
        title: words.clause(clause.kind()),
        published: clause.kind().is_published(),
        sentences: sentences(clause),
    };
    policy.clauses.iter().map(view).collect()
}

pub(crate) fn pages(policy: &Policy, words: &Words) -> Vec<LanguageText> {
    let page = |lang: Language| {
        published(policy, words.locale_of(lang))
            .map(|text| LanguageText { lang: lang.code().to_owned(), text })
    };
    Language::ALL.into_iter().filter_map(page).collect()
}

pub(crate) fn place(publication: Publication) -> PolicyPlace {
    PolicyPlace {
        version: publication.version,
        lang: publication.language.code().to_owned(),
        place: publication.place,
        published_on: publication.published_on.to_string(),
    }
}

pub(crate) fn draft(policy: &Policy) -> PolicyDraft {
    let clause = |clause: &Clause| ClauseDraft {
        kind: clause.kind().name().to_owned(),
        fields: clause
            .term
            .fields()
            .into_iter()
            .map(|(name, value)| ClauseValue { name: name.to_owned(), value })
            .collect(),
        texts: clause
            .texts
            .iter()
            .map(|(lang, text)| LanguageText { lang: lang.code().to_owned(), text: text.clone() })
            .collect(),
    };
    PolicyDraft {
        valid_from: policy.valid_from.to_string(),
        scope: policy.scope.to_string(),
        sells_to: policy.sells_to.iter().cloned().collect(),
        clauses: policy.clauses.iter().map(clause).collect(),
    }
}

pub(crate) fn differences(before: &Policy, after: &Policy, words: &Words) -> Vec<ClauseDifference> {
    // Words that changed in one language only are shown in that language.
    diff(&before.clauses, &after.clauses)
        .into_iter()
        .map(|one| {
            let said = |clause: Option<&Clause>, lang| clause.map(|clause| clause_sentence(clause, lang));
            let own = words.language();
            let mut languages = [own].into_iter().chain(Language::ALL);
            let lang = languages.find(|lang| said(one.before, *lang) != said(one.after, *lang));
            let lang = lang.unwrap_or(own);
            ClauseDifference {
                id: one.kind.name().to_owned(),
                title: words.clause(one.kind),
                before: said(one.before, lang),
                after: said(one.after, lang),
            }
        })
        .collect()
}

pub(crate) fn answers(first: Option<FirstAnswers>, cancel_hours: u32) -> PolicyAnswers {
    let until = first.as_ref().map(|first| first.cancel_until);
    PolicyAnswers {
        cancel_until: match until {
            Some(CancelUntil::Processing) => "processing",
            Some(CancelUntil::Shipping) | None => "shipping",
            Some(CancelUntil::HoursAfterOrder(_)) => "hours_after_order",
        }
        .to_owned(),
        cancel_hours,
        return_days: first.as_ref().map_or(0, |first| first.return_days),
        payer: first.as_ref().map_or("buyer", |first| first.payer.name()).to_owned(),
        refund_days: first.as_ref().map_or(0, |first| first.refund_days),
        exceptions: Vec::new(),
        store_credit: first.as_ref().is_some_and(|first| first.store_credit),
        response_hours: first.as_ref().map_or(1, |first| first.response_hours),
        sells_to: Vec::new(),
    }
}

pub(crate) fn problem(fault: &FieldFault, words: &Words) -> PolicyProblem {
    let (clause, field) = fault.field.split_once('.').unwrap_or((&fault.field, ""));
    let values = fault.fault.values();
    let args: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    PolicyProblem {
        clause: clause.to_owned(),
        field: field.to_owned(),
        text: words.policy_fault(fault.fault.name(), &args),
    }
}

/// Everything to look at in a version that is kept.
pub(crate) fn check(
    version: &PolicyVersion,
    check: &PolicyCheck,
    desk: &Desk,
    words: &Words,
) -> Vec<PolicyFinding> {
    let of_version = |text: String| PolicyFinding {
        kind: "version".to_owned(),
        clause: None,
        title: String::new(),
        text,
        url: None,
        grade: String::new(),
    };
    let overlaps = check.overlaps.iter().map(|overlap| of_version(words.policy_overlap(overlap)));
    let written = check.written_after.map(|written| {
        let (written, day) = (words.day(written), words.day(version.policy.valid_from));
        of_version(words.say("policy-backdated", &[("written", &written), ("day", &day)]))
    });
    let findings = check.findings.iter().map(|one| finding(one, desk, words));
    overlaps.chain(written).chain(findings).collect()
}

pub(crate) fn finding(finding: &Finding, desk: &Desk, words: &Words) -> PolicyFinding {
    let (kind, clause) = match finding {
        Finding::Missing(clause) => ("missing", Some(*clause)),
        Finding::Contradicts(what) => ("contradiction", Some(what.clause())),
        Finding::Overruled { what, .. } => ("law", Some(what.clause())),
        Finding::NoStatute(_) => ("law", None),
    };
    let source = match finding {
        Finding::Overruled { what, statute, .. } => {
            desk.packs().statutes.get(statute).and_then(|statute| source(statute, *what))
        }
        Finding::Missing(_) | Finding::Contradicts(_) | Finding::NoStatute(_) => None,
    };
    PolicyFinding {
        kind: kind.to_owned(),
        clause: clause.map(|clause| clause.name().to_owned()),
        title: clause.map(|clause| words.clause(clause)).unwrap_or_default(),
        text: words.policy_finding(finding),
        url: source.and_then(|source| source.url.clone()),
        grade: source.map(|source| source.grade.clone()).unwrap_or_default(),
    }
}

/// Who says what a finding says.
fn source(statute: &Statute, what: Overruled) -> Option<&docket_domain::policy::LawSource> {
    let withdrawal = statute.withdrawal.as_ref().map(|withdrawal| &withdrawal.source);
    match what {
        Overruled::Window(_) | Overruled::AfterShipment(_) => withdrawal,
        Overruled::RefundTime(_) | Overruled::Restocking => {
            statute.refund.as_ref().map(|refund| &refund.source)
        }
        Overruled::Exceptions => statute.exceptions.first().map(|exception| &exception.source).or(withdrawal),
        Overruled::PayerUntold => statute.return_duty.as_ref().map(|duty| &duty.source),
    }
}
