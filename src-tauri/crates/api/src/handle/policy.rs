//! The shop's own policy: its clauses and versions.

use chrono::NaiveDate;
use docket_desk::{ClauseDraft as DeskClause, PolicyDraft as DeskDraft};
use docket_domain::policy::{CancelUntil, ClauseKind, FirstAnswers, ItemKind, Payer, Policy, Scope};

use super::*;

impl Handle<'_> {
    pub fn policy_book(&self, _: Nothing) -> Answer<PolicyBook> {
        let (desk, words) = (&self.0.desk, self.0.words());
        let versions = desk.policies()?;
        let shops = desk.store().shops()?;
        let today = desk.today()?;
        let lines: Vec<PolicyLine> = versions
            .iter()
            .rev()
            .map(|version| answer::policy::line(version, &versions, &shops, today, &words))
            .collect();
        let begun = versions.iter().filter(|version| version.policy.valid_from <= today);
        let current = begun.max_by_key(|version| (version.policy.valid_from, version.policy.version));
        let review = desk.policy_review()?;
        let first = self.0.packs().policies.first.answers();
        Ok(PolicyBook {
            current: current.or(versions.last()).map(|version| version.policy.version),
            versions: lines,
            kinds: ClauseKind::ALL.iter().map(|kind| answer::policy::kind(*kind, &words)).collect(),
            scopes: answer::policy::scopes(&desk.policy_platforms()?, &shops, &words),
            review_on: review.map(|review| review.due_on.to_string()),
            review_due: review.is_some_and(|review| review.is_due),
            first: answer::policy::answers(first, self.0.packs().policies.first.cancel_hours),
        })
    }

    pub fn policy_show(&self, request: PolicyRef) -> Answer<PolicyView> {
        let (desk, words) = (&self.0.desk, self.0.words());
        let versions = desk.policies()?;
        let version = desk.policy(request.version)?;
        let shops = desk.store().shops()?;
        let check = desk.policy_check(&version)?;
        let earlier = versions.iter().rev().find(|other| {
            other.policy.scope == version.policy.scope && other.policy.version < version.policy.version
        });
        let places = desk.store().publications()?;
        Ok(PolicyView {
            line: answer::policy::line(&version, &versions, &shops, desk.today()?, &words),
            clauses: answer::policy::clauses(&version.policy, &words),
            findings: answer::policy::check(&version, &check, desk, &words),
            pages: answer::policy::pages(&version.policy, &words),
            places: places
                .into_iter()
                .filter(|place| place.version == version.policy.version)
                .map(answer::policy::place)
                .collect(),
            draft: answer::policy::draft(&version.policy),
            before: earlier.map(|earlier| earlier.policy.version),
            differences: earlier
                .map(|earlier| answer::policy::differences(&earlier.policy, &version.policy, &words))
                .unwrap_or_default(),
        })
    }

    pub fn policy_preview(&self, request: PolicyDraft) -> Answer<PolicyPreview> {
        let (desk, words) = (&self.0.desk, self.0.words());
        let (policy, faults) = draft(request)?.policy();
        let findings = desk.policy_lint(&policy)?;
        let unread = |finding: &PolicyFinding| {
            let kinds = faults.iter().filter_map(|fault| fault.field.split('.').next());
            finding.kind != "missing"
                || !kinds.into_iter().any(|kind| finding.clause.as_deref() == Some(kind))
        };
        Ok(PolicyPreview {
            clauses: answer::policy::clauses(&policy, &words),
            problems: faults.iter().map(|fault| answer::policy::problem(fault, &words)).collect(),
            findings: findings
                .iter()
                .map(|finding| answer::policy::finding(finding, desk, &words))
                .filter(unread)
                .collect(),
            pages: answer::policy::pages(&policy, &words),
        })
    }

    pub fn policy_set(&self, request: PolicyDraft) -> Answer<PolicySaved> {
        let changed = self.0.desk.policy_set(&draft(request)?)?;
        Ok(PolicySaved { version: changed.output, done: self.0.done(&changed.change) })
    }

    pub fn policy_publish(&self, request: PolicyPublish) -> Answer<Done> {
        let on = request.on.as_deref().map(day).transpose()?;
        let on = on.map_or_else(|| self.0.desk.today(), Ok)?;
        let lang = language(&request.lang)?;
        let changed = self.0.desk.policy_publish(request.version, lang, &request.place, on)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn policy_reviewed(&self, _: Nothing) -> Answer<Done> {
        let changed = self.0.desk.policy_reviewed()?;
        Ok(self.0.done(&changed.change))
    }

    pub fn policy_first(&self, request: PolicyAnswers) -> Answer<PolicyDraft> {
        let known: Vec<&str> = vec!["processing", "shipping", "hours_after_order"];
        let hours = request.cancel_hours;
        let cancel_until = named(
            "cancel_until",
            &request.cancel_until,
            |name| match name {
                "processing" => Some(CancelUntil::Processing),
                "shipping" => Some(CancelUntil::Shipping),
                "hours_after_order" => Some(CancelUntil::HoursAfterOrder(hours)),
                _ => None,
            },
            &known,
        )?;
        let goods = |name: &String| named("exceptions", name, ItemKind::from_name, ItemKind::NAMES);
        let answers = FirstAnswers {
            cancel_until,
            return_days: request.return_days,
            payer: named("payer", &request.payer, Payer::from_name, Payer::NAMES)?,
            refund_days: request.refund_days,
            exceptions: request.exceptions.iter().map(goods).collect::<Result<_, _>>()?,
            store_credit: request.store_credit,
            response_hours: request.response_hours,
        };
        Ok(answer::policy::draft(&Policy {
            version: 0,
            valid_from: self.0.desk.today()?,
            scope: Scope::All,
            sells_to: request.sells_to.into_iter().collect(),
            clauses: answers.clauses(),
        }))
    }
}

fn day(text: &str) -> Answer<NaiveDate> {
    text.trim().parse().map_err(|_| refused("time_unreadable", [("time", text.to_owned())]))
}

fn draft(request: PolicyDraft) -> Answer<DeskDraft> {
    let scope: Scope =
        request.scope.parse().map_err(|detail| refused("request_unreadable", [("detail", detail)]))?;
    let mut clauses = Vec::new();
    for clause in request.clauses {
        let mut texts = std::collections::BTreeMap::new();
        for words in clause.texts {
            texts.insert(language(&words.lang)?, words.text);
        }
        clauses.push(DeskClause {
            kind: named("clause", &clause.kind, ClauseKind::from_name, ClauseKind::NAMES)?,
            fields: clause.fields.into_iter().map(|field| (field.name, field.value)).collect(),
            texts,
        });
    }
    let mut sells_to = std::collections::BTreeSet::new();
    for code in request.sells_to {
        let code = code.trim().to_uppercase();
        if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(refused("policy_country", [("value", code)]));
        }
        sells_to.insert(code);
    }
    Ok(DeskDraft { valid_from: day(&request.valid_from)?, scope, sells_to, clauses })
}
