//! Rules of deadlines as packs hold them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::case::{CaseKind, Party, PlatformStage, named};

named! {
    /// What a deadline is for.
    What {
        /// Answer the buyer's request at the platform.
        Answer = "answer",
        /// Ask the platform to decide.
        Escalate = "escalate",
        /// The platform closes the request by itself.
        AutoClose = "auto_close",
        /// The buyer may open a request at the platform.
        Request = "request",
        /// Have the platform's decision reviewed.
        Appeal = "appeal",
        /// Answer a payment dispute.
        PaymentAnswer = "payment_answer",
        /// Have the decision on a payment dispute reviewed.
        PaymentAppeal = "payment_appeal",
        /// Refund through the platform.
        Refund = "refund",
        /// Ask the carrier's office for help with a late parcel.
        CarrierHelp = "carrier_help",
        /// Have the carrier search for the parcel.
        Search = "search",
        /// Claim a loss from the carrier.
        Claim = "claim",
        /// Claim damage from the carrier.
        Damage = "damage",
        /// Claim the postage back for a late delivery.
        LateRefund = "late_refund",
        /// Have the carrier's decision reviewed.
        CarrierAppeal = "carrier_appeal",
        /// Claim a loss from an insurer.
        InsuranceClaim = "insurance_claim",
        /// Claim damage from an insurer.
        InsuranceDamage = "insurance_damage",
        /// Report a theft.
        TheftReport = "theft_report",
        /// Complain to the body that watches over the carrier.
        Complaint = "complaint",
        /// Accept or decline a request to cancel where the platform asks for it.
        CancelAnswer = "cancel_answer",
        /// Refund after a cancellation or withdrawal, as the law asks.
        LawRefund = "law_refund",
    }
}

named! {
    /// What a figure counts.
    Unit {
        /// Hours, exactly.
        Hours = "hours",
        /// Days.
        CalendarDays = "calendar_days",
        /// Days on which people work.
        BusinessDays = "business_days",
        /// Months; the last day of a shorter month where the day is missing.
        Months = "months",
    }
}

named! {
    /// From when a figure counts.
    Basis {
        /// The parcel was handed to the carrier.
        MailingDate = "mailing_date",
        /// The day on which the carrier meant to deliver.
        ExpectedDeliveryDate = "expected_delivery_date",
        /// The last day of the estimate that the buyer saw.
        LatestEstimatedDeliveryDate = "latest_estimated_delivery_date",
        /// The day that was promised to the buyer.
        PromisedDeliveryDate = "promised_delivery_date",
        /// The day of delivery.
        DeliveryDate = "delivery_date",
        /// The tracking says delivered.
        DeliveredStatus = "delivered_status",
        /// The first scan.
        FirstScan = "first_scan",
        /// The last scan.
        LastScan = "last_scan",
        /// The label was made.
        LabelCreated = "label_created",
        /// Help was asked for at the carrier.
        HelpRequestSubmitted = "help_request_submitted",
        /// The carrier's search ended.
        InquiryFinished = "inquiry_finished",
        /// The carrier's trace ended.
        TraceFinished = "trace_finished",
        /// The carrier decided.
        DecisionDate = "decision_date",
        /// The platform closed the case.
        CaseClosed = "case_closed",
        /// The platform granted the claim.
        ClaimGranted = "claim_granted",
        /// The platform decided on a refund.
        RefundDecision = "refund_decision",
        /// The buyer paid.
        PaymentDate = "payment_date",
        /// The buyer ordered.
        OrderDate = "order_date",
        /// The parcel was sent.
        ShipDate = "ship_date",
        /// The stage at the platform began.
        StageBegan = "stage_began",
        /// The payment dispute was opened.
        DisputeOpened = "dispute_opened",
        /// A complaint was handed in.
        ComplaintSubmitted = "complaint_submitted",
        /// The buyer asked to cancel, or withdrew.
        Asked = "asked",
        /// The order was cancelled.
        Cancelled = "cancelled",
        /// The goods came back.
        GoodsBack = "goods_back",
    }
}

/// A figure with what it counts, from when, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Figure.
    pub figure: u32,
    /// What it counts.
    pub unit: Unit,
    /// From when.
    pub basis: Basis,
    /// Who says so: a name for people.
    #[serde(default)]
    pub source: String,
    /// Link.
    pub url: Option<String>,
    /// Grade: `A`, `B`, `C`, `R` or `own`.
    pub grade: String,
    /// When somebody looked last.
    pub checked: NaiveDate,
    /// Other values that were seen.
    #[serde(default, rename = "alternative")]
    pub alternatives: Vec<Alternative>,
}

/// Another value that was seen for a figure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Figure.
    pub figure: u32,
    /// What it counts.
    pub unit: Unit,
    /// Link.
    pub url: Option<String>,
    /// Grade.
    pub grade: String,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// Id.
    pub id: String,
    /// Version of the pack it stands in.
    #[serde(default)]
    pub version: u32,
    /// What it is for.
    pub what: What,
    /// Who has to act, or may.
    pub party: Party,
    /// Platform or payment provider it holds at.
    pub platform: Option<String>,
    /// Carrier it holds for.
    pub carrier: Option<String>,
    /// Service of that carrier.
    pub service: Option<String>,
    /// Insurer it holds for.
    pub insurer: Option<String>,
    /// Body it is about.
    pub authority: Option<String>,
    /// Kinds of case it is for; every kind when empty.
    #[serde(default)]
    pub kinds: Vec<CaseKind>,
    /// Stages at the platform in which it runs; every stage when empty.
    #[serde(default)]
    pub stages: Vec<PlatformStage>,
    /// Countries of the buyers that it protects; every country when empty.
    #[serde(default)]
    pub buyer_countries: Vec<String>,
    /// Whether nobody is told of it before its basis is known.
    #[serde(default)]
    pub quiet: bool,
    /// Country by whose business days it counts; the seller's when absent.
    pub calendar: Option<String>,
    /// First day or moment.
    pub opens: Option<Term>,
    /// Last day or moment.
    pub due: Option<Term>,
}

/// The rules that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeadlineRules {
    rules: Vec<DeadlineRule>,
}

/// Why a pack of rules is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// It is no pack of rules.
    #[error("{file}: {message}")]
    Unreadable {
        /// File.
        file: String,
        /// What is wrong, with the line.
        message: String,
    },
    /// A rule says something that cannot be.
    #[error("{file}, rule {rule}: {message}")]
    Rule {
        /// File.
        file: String,
        /// Rule.
        rule: String,
        /// What is wrong.
        message: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    #[serde(rename = "rule")]
    rules: Vec<DeadlineRule>,
}

/// More than that is a typing error in any unit.
const MOST: u32 = 2000;

impl DeadlineRules {
    /// Reads packs as pairs of file name and text. `carriers` are the ids of carriers and their services that
    /// exist, `countries` those that have a calendar.
    ///
    /// # Errors
    /// When a file is no pack of rules, or a rule names what does not exist.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        carriers: &BTreeSet<String>,
        countries: &BTreeSet<String>,
    ) -> Result<Self, RuleError> {
        let mut rules = Vec::new();
        let mut ids = BTreeSet::new();
        for (name, text) in files {
            let file: File = toml::from_str(text).map_err(|error| RuleError::Unreadable {
                file: name.to_owned(),
                message: error.to_string(),
            })?;
            for mut rule in file.rules {
                rule.version = file.version;
                rule.check(carriers, countries, &mut ids).map_err(|message| RuleError::Rule {
                    file: name.to_owned(),
                    rule: rule.id.clone(),
                    message,
                })?;
                rules.push(rule);
            }
        }
        Ok(Self { rules })
    }

    /// Every rule, in the order of the packs.
    pub fn iter(&self) -> impl Iterator<Item = &DeadlineRule> {
        self.rules.iter()
    }

    /// The rule of that id.
    pub fn get(&self, id: &str) -> Option<&DeadlineRule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

impl DeadlineRule {
    fn check(
        &self,
        carriers: &BTreeSet<String>,
        countries: &BTreeSet<String>,
        ids: &mut BTreeSet<String>,
    ) -> Result<(), String> {
        if !ids.insert(self.id.clone()) {
            return Err("it stands twice".to_owned());
        }
        for name in self.carrier.iter().chain(&self.service) {
            if !carriers.contains(name) {
                return Err(format!("there is no carrier or service \"{name}\""));
            }
        }
        if let Some(country) = self.calendar.as_ref().filter(|country| !countries.contains(*country)) {
            return Err(format!("there is no calendar of \"{country}\""));
        }
        if self.opens.is_none() && self.due.is_none() {
            return Err("it needs opens or due".to_owned());
        }
        for term in self.opens.iter().chain(&self.due) {
            let grades = term.alternatives.iter().map(|other| &other.grade);
            for grade in std::iter::once(&term.grade).chain(grades) {
                if !["A", "B", "C", "R", "own"].contains(&grade.as_str()) {
                    return Err(format!("there is no grade \"{grade}\""));
                }
            }
            let figures = term.alternatives.iter().map(|other| other.figure);
            if let Some(figure) = std::iter::once(term.figure).chain(figures).find(|figure| *figure > MOST) {
                return Err(format!("{figure} is too much"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rule: &str) -> Result<DeadlineRules, RuleError> {
        let text = format!("version = 1\n[[rule]]\nid = \"a\"\nwhat = \"claim\"\nparty = \"seller\"\n{rule}");
        let known = BTreeSet::from(["usps".to_owned()]);
        DeadlineRules::read([("r.toml", text.as_str())], &known, &BTreeSet::from(["US".to_owned()]))
    }

    const DUE: &str = "due = { figure = 1, unit = \"hours\", basis = \"order_date\", grade = \"A\", checked = \"2026-11-21\" }";

    #[test]
    fn a_rule_that_names_what_does_not_exist_is_refused_with_file_and_rule() {
        let refused = |rule: &str| read(rule).unwrap_err().to_string();
        assert_eq!(
            refused(&format!("carrier = \"ufo\"\n{DUE}")),
            "r.toml, rule a: there is no carrier or service \"ufo\""
        );
        assert_eq!(
            refused(&format!("calendar = \"XX\"\n{DUE}")),
            "r.toml, rule a: there is no calendar of \"XX\""
        );
        assert_eq!(refused(""), "r.toml, rule a: it needs opens or due");
        assert_eq!(refused(&DUE.replace("\"A\"", "\"Z\"")), "r.toml, rule a: there is no grade \"Z\"");
        assert_eq!(refused(&DUE.replace("= 1", "= 9999")), "r.toml, rule a: 9999 is too much");
        let basis = refused(&DUE.replace("order_date", "full_moon"));
        assert!(basis.contains("r.toml") && basis.contains("full_moon"), "{basis}");
        let twice = format!("{DUE}\n[[rule]]\nid = \"a\"\nwhat = \"claim\"\nparty = \"seller\"\n{DUE}");
        assert_eq!(refused(&twice), "r.toml, rule a: it stands twice");
    }
}
