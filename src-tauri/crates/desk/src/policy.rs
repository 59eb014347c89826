//! The shop's policy: writing a version, which one is in force, what is to look at, where it was made public, and
//! when it should be looked through again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, Months, NaiveDate, Utc};
use docket_domain::calendar::day_in;
use docket_domain::note::day_of;
use docket_domain::policy::{
    CancelUntil, Clause, ClauseKind, Clauses, Fault, FieldFault, Finding, FirstAnswers, Known, NotInForce,
    Overlap, Payer, Policy, PolicyFault, Preference, Scope, in_force, lint, overlaps,
};
use docket_domain::text::{Language, non_blank};
use docket_domain::{Address, ShopId};
use docket_store::policy::Publication;
use serde::Deserialize;

use crate::case::unchanged;
use crate::error::refuse;
use crate::{Changed, Desk, DeskError, OrderFile, Refusal, Result};

/// A version of the policy, and when it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// The policy.
    pub policy: Policy,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
}

/// What is to look at in a policy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PolicyCheck {
    /// What it lacks, where it contradicts itself, and what a law overrules.
    pub findings: Vec<Finding>,
    /// Versions that never hold.
    pub overlaps: Vec<Overlap>,
    /// The day on which it was written, when that is after its first day.
    pub written_after: Option<NaiveDate>,
}

/// When the policy should be looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyReview {
    /// The day from which it is due.
    pub due_on: NaiveDate,
    /// When it was last written or looked through.
    pub last: NaiveDate,
    /// Whether it is due today.
    pub is_due: bool,
}

/// A clause as a form holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseDraft {
    /// Which clause.
    pub kind: ClauseKind,
    /// Fields in their text form, by name.
    pub fields: BTreeMap<String, String>,
    /// The seller's own words.
    pub texts: BTreeMap<Language, String>,
}

/// A policy as a form holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyDraft {
    /// First day.
    pub valid_from: NaiveDate,
    /// What it is for.
    pub scope: Scope,
    /// Countries sold to.
    pub sells_to: BTreeSet<String>,
    /// Clauses.
    pub clauses: Vec<ClauseDraft>,
}

impl PolicyDraft {
    /// The policy that the readable clauses make, and the fields that cannot be read.
    pub fn policy(&self) -> (Policy, Vec<FieldFault>) {
        let (mut clauses, mut faults) = (Clauses::default(), Vec::new());
        for draft in &self.clauses {
            match docket_domain::policy::Term::from_fields(draft.kind, &draft.fields) {
                Ok(term) => {
                    let texts = draft.texts.iter();
                    let texts = texts.filter_map(|(language, text)| Some((*language, non_blank(text)?)));
                    clauses.put(Clause { term, texts: texts.collect() });
                }
                Err(fault) => faults.push(fault),
            }
        }
        let (scope, sells_to) = (self.scope.clone(), self.sells_to.clone());
        (Policy { version: 0, valid_from: self.valid_from, scope, sells_to, clauses }, faults)
    }
}

/// Docket's own advice about policies.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PolicyAdvice {
    /// Months after which a policy should be looked through again.
    pub review_months: u32,
    /// What the first policy starts from.
    pub first: PolicyStart,
}

/// What the first policy starts from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PolicyStart {
    cancel_until: String,
    /// Hours that are offered where the seller wants to count hours.
    pub cancel_hours: u32,
    return_days: u32,
    payer: String,
    refund_days: u32,
    store_credit: bool,
    response_hours: u32,
}

impl PolicyStart {
    /// As answers; absent when it names what does not exist.
    pub fn answers(&self) -> Option<FirstAnswers> {
        Some(FirstAnswers {
            cancel_until: match self.cancel_until.as_str() {
                "processing" => CancelUntil::Processing,
                "shipping" => CancelUntil::Shipping,
                "hours_after_order" => CancelUntil::HoursAfterOrder(self.cancel_hours),
                _ => return None,
            },
            return_days: self.return_days,
            payer: Payer::from_name(&self.payer)?,
            refund_days: self.refund_days,
            exceptions: Vec::new(),
            store_credit: self.store_credit,
            response_hours: self.response_hours,
        })
    }
}

/// The setting that remembers when the policy was looked through.
const REVIEWED: &str = "policy_reviewed_on";

impl Desk {
    /// Every version, the first one first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policies(&self) -> Result<Vec<PolicyVersion>> {
        // What is kept was checked when it was written; shops and platforms may have gone since.
        let known = Known { shop: &|id| id.parse().ok(), platform: &|_| true };
        self.store
            .policies()?
            .into_iter()
            .map(|kept| {
                let name = format!("policy {}", kept.version);
                let read = Policy::read(&name, &kept.text, Some(kept.valid_from), &known);
                let policy = read.map_err(|fault| told_file(&fault))?;
                let policy = Policy { version: kept.version, scope: kept.scope, ..policy };
                Ok(PolicyVersion { policy, recorded_at: kept.recorded_at })
            })
            .collect()
    }

    /// One version.
    ///
    /// # Errors
    /// `policy_unknown` when there is no such version.
    pub fn policy(&self, version: u32) -> Result<PolicyVersion> {
        let found = self.policies()?.into_iter().find(|one| one.policy.version == version);
        found.ok_or_else(|| refuse("policy_unknown", [("version", version.to_string())]))
    }

    /// The version that was in force for a shop on a day, or why none was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policy_in_force(
        &self,
        shop: ShopId,
        platform: &str,
        day: NaiveDate,
    ) -> Result<std::result::Result<Policy, NotInForce>> {
        let versions: Vec<Policy> = self.policies()?.into_iter().map(|version| version.policy).collect();
        Ok(in_force(&versions, shop, platform, day).cloned())
    }

    /// What the policy of the day of an order would rather do when a parcel is lost; nothing where no policy says it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn preference_for(&self, order: &OrderFile) -> Result<Option<Preference>> {
        let record = &order.order.record;
        let Some(ordered) = record.ordered_at else { return Ok(None) };
        let day = day_of(ordered, self.settings()?.zone());
        let policy = self.policy_in_force(order.order.shop, &record.platform, day)?;
        let says =
            policy.ok().filter(|policy| policy.clauses.get(ClauseKind::ReplacementPreference).is_some());
        Ok(says.map(|policy| policy.clauses.preference()))
    }

    /// The version to show for a day (today without one): that of the named shop or platform, else the one for
    /// every shop, else the newest of whatever scope there is.
    ///
    /// # Errors
    /// `policy_none`, `policy_before_first`, `policy_shop_unknown`.
    pub fn policy_at(
        &self,
        shop: Option<&str>,
        platform: Option<&str>,
        day: Option<NaiveDate>,
    ) -> Result<PolicyVersion> {
        let day = day.map_or_else(|| self.today(), Ok)?;
        let versions = self.policies()?;
        let policies: Vec<Policy> = versions.iter().map(|version| version.policy.clone()).collect();
        let none = ShopId(0);
        let (shop, platform) = match (shop, platform) {
            (Some(name), _) => {
                let id = self.shop_id(name)?;
                let shops = self.store.shops()?;
                let platform = shops.into_iter().find(|shop| shop.id == id).map(|shop| shop.platform);
                (id, platform.unwrap_or_default())
            }
            (None, Some(platform)) => (none, platform.to_owned()),
            (None, None) => (none, String::new()),
        };
        let anywhere = || {
            let begun = policies.iter().filter(|policy| policy.valid_from <= day);
            begun.max_by_key(|policy| (policy.valid_from, policy.version))
        };
        let found = match in_force(&policies, shop, &platform, day) {
            Ok(policy) => Ok(policy),
            Err(why) if shop == none && platform.is_empty() => anywhere().ok_or(why),
            Err(why) => Err(why),
        };
        let number = found.map_err(|why| not_in_force(why, day))?.version;
        let version = versions.into_iter().find(|version| version.policy.version == number);
        version.ok_or_else(|| refuse("policy_none", []))
    }

    /// Writes a new version from a file. `from` takes the place of the file's own first day. A file that says
    /// what the newest version for the same says already changes nothing.
    ///
    /// # Errors
    /// `policy_file` with file, line and field, `policy_empty`, or that the file cannot be read.
    pub fn policy_set_file(&self, path: &Path, from: Option<NaiveDate>) -> Result<Changed<u32>> {
        let bytes = std::fs::read(path)
            .map_err(|source| docket_store::StoreError::Io { path: path.to_owned(), source })?;
        let name = path
            .file_name()
            .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
        let text = String::from_utf8(bytes).map_err(|broken| {
            let before = broken.as_bytes().get(..broken.utf8_error().valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
            let fault = Fault::Syntax("UTF-8".to_owned());
            told_file(&PolicyFault { file: name.clone(), line, field: String::new(), fault })
        })?;
        let (shops, platforms) = (self.store.shops()?, self.policy_platforms()?);
        let known = Known { shop: &|name| shop_among(&shops, name), platform: &|id| platforms.contains(id) };
        // A mark at the beginning is no part of the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let policy = Policy::read(&name, text, from, &known).map_err(|fault| told_file(&fault))?;
        self.policy_write(policy)
    }

    /// Writes a new version from a form.
    ///
    /// # Errors
    /// `policy_field` for the first field that cannot be read, `policy_empty`.
    pub fn policy_set(&self, draft: &PolicyDraft) -> Result<Changed<u32>> {
        let (policy, faults) = draft.policy();
        if let Some(wrong) = faults.first() {
            let clause = wrong.field.split('.').next().unwrap_or_default().to_owned();
            let mut refusal =
                Refusal::new("policy_field", [("clause", clause), ("field", wrong.field.clone())]);
            refusal.fields.extend(fault_fields(&wrong.fault));
            return Err(DeskError::Refused(refusal));
        }
        self.policy_write(policy)
    }

    fn policy_write(&self, policy: Policy) -> Result<Changed<u32>> {
        if policy.clauses.is_empty() {
            return Err(refuse("policy_empty", []));
        }
        let versions = self.policies()?;
        let last = versions.iter().filter(|version| version.policy.scope == policy.scope);
        if let Some(last) = last.max_by_key(|version| version.policy.version)
            && last.policy == (Policy { version: last.policy.version, ..policy.clone() })
        {
            let number = last.policy.version;
            return Ok(Changed { output: number, change: unchanged("policy_set", &number.to_string()) });
        }
        let next = versions.iter().map(|version| version.policy.version).max().unwrap_or_default() + 1;
        self.transact(self.named_op("policy_set", &next.to_string()), |tx| {
            Ok(tx.policy_add(&policy.scope, policy.valid_from, &policy.write())?)
        })
    }

    /// What is to look at in a policy that may not be kept yet.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policy_lint(&self, policy: &Policy) -> Result<Vec<Finding>> {
        let mut countries = policy.sells_to.clone();
        for name in self.store.ship_countries()? {
            let address = Address { country: name, ..Address::default() };
            countries.insert(address.country_code().map_or(address.country, str::to_owned));
        }
        let countries: Vec<String> = countries.into_iter().collect();
        Ok(lint(&policy.clauses, &self.packs.statutes, &countries))
    }

    /// What is to look at in a version that is kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policy_check(&self, version: &PolicyVersion) -> Result<PolicyCheck> {
        let all: Vec<Policy> = self.policies()?.into_iter().map(|version| version.policy).collect();
        let written = day_in(version.recorded_at, self.settings()?.zone());
        let findings = self.policy_lint(&version.policy)?;
        let written_after = Some(written).filter(|written| *written > version.policy.valid_from);
        Ok(PolicyCheck { findings, overlaps: overlaps(&all), written_after })
    }

    /// Notes that buyers can read a version somewhere since a day.
    ///
    /// # Errors
    /// `policy_unknown`, `policy_place_missing`.
    pub fn policy_publish(
        &self,
        version: u32,
        language: Language,
        place: &str,
        published_on: NaiveDate,
    ) -> Result<Changed<()>> {
        let version = self.policy(version)?.policy.version;
        let place = non_blank(place).ok_or_else(|| refuse("policy_place_missing", []))?;
        self.transact(self.named_op("policy_publish", &version.to_string()), |tx| {
            Ok(tx.policy_publish(&Publication { version, language, place, published_on })?)
        })
    }

    /// When the policy should be looked through; absent while there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policy_review(&self) -> Result<Option<PolicyReview>> {
        let zone = self.settings()?.zone();
        let written = self.store.policies()?.iter().map(|kept| day_in(kept.recorded_at, zone)).max();
        let Some(written) = written else { return Ok(None) };
        let reviewed = self.store.settings()?.get(REVIEWED).and_then(|day| day.parse().ok());
        let last = reviewed.map_or(written, |day: NaiveDate| day.max(written));
        let months = Months::new(self.packs.policies.review_months);
        let due_on = last.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        Ok(Some(PolicyReview { due_on, last, is_due: self.today()? >= due_on }))
    }

    /// Notes that the policy was looked through today and still holds.
    ///
    /// # Errors
    /// `policy_none` while there is none.
    pub fn policy_reviewed(&self) -> Result<Changed<()>> {
        if self.policy_review()?.is_none() {
            return Err(refuse("policy_none", []));
        }
        let today = self.today()?.to_string();
        self.transact(self.named_op("policy_reviewed", ""), |tx| Ok(tx.set_setting(REVIEWED, &today)?))
    }

    /// Platforms that a policy may be for, by their ids.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policy_platforms(&self) -> Result<BTreeSet<String>> {
        let formats = docket_import::formats().into_iter().map(|format| format.platform.to_owned());
        let shops = self.store.shops()?.into_iter().map(|shop| shop.platform);
        Ok(formats.chain(shops).collect())
    }

    /// The shop of an id, or of a name that one shop alone has.
    ///
    /// # Errors
    /// `policy_shop_unknown`.
    pub fn shop_id(&self, name: &str) -> Result<ShopId> {
        let found = shop_among(&self.store.shops()?, name);
        found.ok_or_else(|| refuse("policy_shop_unknown", [("shop", name.to_owned())]))
    }
}

/// The shop of an id, or of a name that one shop alone has.
fn shop_among(shops: &[docket_store::order::Shop], name: &str) -> Option<ShopId> {
    if let Ok(id) = name.parse::<ShopId>() {
        return shops.iter().find(|shop| shop.id == id).map(|shop| shop.id);
    }
    let mut named = shops.iter().filter(|shop| shop.name == name);
    named.next().filter(|_| named.next().is_none()).map(|shop| shop.id)
}

fn not_in_force(why: NotInForce, day: NaiveDate) -> DeskError {
    match why {
        NotInForce::NoPolicy => refuse("policy_none", []),
        NotInForce::BeforeFirst { first } => {
            refuse("policy_before_first", [("first", first.to_string()), ("day", day.to_string())])
        }
    }
}

fn told_file(fault: &PolicyFault) -> DeskError {
    let code = if fault.field.is_empty() { "policy_file_whole" } else { "policy_file" };
    let mut refusal = Refusal::new(
        code,
        [("file", fault.file.clone()), ("line", fault.line.to_string()), ("field", fault.field.clone())],
    );
    refusal.fields.extend(fault_fields(&fault.fault));
    DeskError::Refused(refusal)
}

fn fault_fields(fault: &Fault) -> Vec<(&'static str, String)> {
    let mut fields = fault.values();
    fields.push(("fault", fault.name().to_owned()));
    fields
}
