//! Who pays for a loss and under which conditions, read from its pack.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::case::{CaseKind, named};
use crate::note::{PackFault, Says};
use crate::{Currency, Money};

named! {
    /// A condition that somebody makes before paying.
    CriterionKind {
        /// The programme is for this kind of case.
        KindCovered = "kind_covered",
        /// The order total is inside the programme's limit.
        TotalInLimit = "total_in_limit",
        /// A tracking number stands on the order.
        TrackingOnOrder = "tracking_on_order",
        /// The carrier scanned it by the last day for shipping.
        FirstScanInTime = "first_scan_in_time",
        /// The buyer saw an estimated delivery date.
        EstimateKnown = "estimate_known",
        /// Sent to the address on the order.
        AddressAsOnOrder = "address_as_on_order",
        /// The platform was answered where it looks.
        RightDoor = "right_door",
        /// The proof of delivery is strong.
        EvidenceStrong = "evidence_strong",
        /// The label was bought from the platform.
        PlatformLabel = "platform_label",
        /// It was not delivered.
        NotDelivered = "not_delivered",
        /// The carrier includes cover with this service.
        CoverIncluded = "cover_included",
        /// The parcel is insured.
        Insured = "insured",
        /// A claim can still be filed.
        ClaimOpen = "claim_open",
        /// A claim sheet was made.
        ClaimSheet = "claim_sheet",
        /// A claim was filed.
        ClaimFiled = "claim_filed",
        /// The buyer's bank or payment provider decides.
        DisputeOpen = "dispute_open",
    }
}

named! {
    /// How an order total meets a limit.
    LimitRule {
        /// Only below it.
        Below = "below",
        /// Up to and with it.
        UpTo = "up_to",
    }
}

named! {
    /// The day from which a claim counts.
    Basis {
        /// Handed to the carrier.
        MailingDate = "mailing_date",
        /// Last day of the delivery estimate.
        ExpectedDeliveryDate = "expected_delivery_date",
    }
}

named! {
    /// Which days are counted.
    DayKind {
        /// Every day.
        Calendar = "calendar",
        /// Business days.
        Business = "business",
    }
}

/// Everybody who may pay.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoverPack {
    /// Version.
    pub version: u32,
    /// Forms that claim money from a carrier.
    pub claim_forms: Vec<String>,
    /// Programmes of platforms and payment providers.
    #[serde(rename = "programme")]
    pub programmes: Vec<Programme>,
    /// Cover that carriers include; the first that fits counts.
    pub included: Vec<Included>,
    /// Insurers.
    #[serde(rename = "insurer")]
    pub insurers: Vec<Insurer>,
}

/// A programme under which a platform bears a loss.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Id.
    pub id: String,
    /// Platforms, also payment providers.
    pub platforms: Vec<String>,
    /// Small words in a payment's kind that name the provider, for orders that were paid through it elsewhere.
    #[serde(default)]
    pub payment_words: Vec<String>,
    /// Kinds of case it is for.
    pub kinds: Vec<CaseKind>,
    /// Conditions beside the kind.
    pub criteria: Vec<CriterionKind>,
    /// Limits of the order total; a dated one wins on its days over one without days.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// The most it pays.
    pub pays_up_to: Option<Amount>,
    /// Business days in which the carrier must have scanned it, where the programme has a time of its own.
    pub scan_within_business_days: Option<u32>,
    /// Who says so.
    pub source: Says,
}

/// An amount in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// Decimal amount.
    pub amount: String,
    /// Currency.
    pub currency: Currency,
}

impl Amount {
    /// The amount as money.
    pub fn money(&self) -> Option<Money> {
        Money::from_decimal(&self.amount, self.currency).ok()
    }
}

/// A limit of the order total, with shipping and tax.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Decimal amount.
    pub amount: String,
    /// Currency.
    pub currency: Currency,
    /// How the total meets it.
    pub rule: LimitRule,
    /// First day of orders it holds for.
    pub from: Option<NaiveDate>,
    /// Last day of orders it holds for.
    pub until: Option<NaiveDate>,
}

impl Programme {
    /// Whether it is the programme of that platform, or of a provider through which the order was paid.
    pub fn is_for(&self, platform: &str, payments: &[String]) -> bool {
        self.platforms.iter().any(|one| one == platform)
            || payments.iter().any(|kind| {
                let kind = crate::text::folded(kind);
                self.payment_words.iter().any(|word| kind.contains(word.as_str()))
            })
    }

    /// The limit for an order of that day.
    pub fn limit_on(&self, ordered: Option<NaiveDate>) -> Option<&Limit> {
        let dated = |limit: &&Limit| {
            (limit.from.is_some() || limit.until.is_some())
                && ordered.is_some_and(|day| {
                    limit.from.is_none_or(|from| from <= day) && limit.until.is_none_or(|until| day <= until)
                })
        };
        self.limits
            .iter()
            .find(dated)
            .or_else(|| self.limits.iter().find(|limit| limit.from.is_none() && limit.until.is_none()))
    }
}

/// Cover that comes with a carrier's service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Included {
    /// Id.
    pub id: String,
    /// Words in the carrier's or service's name, any of which names the carrier.
    pub carrier: Vec<String>,
    /// Words, any of which names the service; none means every service.
    #[serde(default)]
    pub service: Vec<String>,
    /// What is included.
    pub cover: Amount,
    /// Whether a tracking number is asked for.
    #[serde(default)]
    pub needs_tracking: bool,
    /// First day of a claim.
    pub opens: Option<Span>,
    /// Last day of a claim.
    pub closes: Option<Span>,
    /// Who says so.
    pub source: Says,
}

/// A number of days or months after a basis.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Days.
    #[serde(default)]
    pub days: u32,
    /// Months.
    #[serde(default)]
    pub months: u32,
    /// Which days.
    pub kind: DayKind,
    /// From when.
    pub basis: Basis,
}

/// An insurer of parcels.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Insurer {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Last day of a claim.
    pub closes: Span,
    /// Who says so.
    pub source: Says,
}

impl CoverPack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, an unknown condition, kind or grade, an unreadable amount, an id that
    /// stands twice, a limit that is asked for and not given.
    pub fn read(
        file: &str,
        text: &str,
        forms: &std::collections::BTreeSet<String>,
    ) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        if let Some(form) = pack.claim_forms.iter().find(|form| !forms.contains(*form)) {
            return Err(PackFault::at(file, "claim_forms", format!("form \"{form}\" does not exist")));
        }
        let programmes = pack.programmes.iter().map(|one| (&one.id, &one.source));
        let included = pack.included.iter().map(|one| (&one.id, &one.source));
        let insurers = pack.insurers.iter().map(|one| (&one.id, &one.source));
        let mut seen = std::collections::BTreeSet::new();
        for (id, source) in programmes.chain(included).chain(insurers) {
            if !seen.insert(id.clone()) {
                return Err(PackFault::at(file, id, "it stands twice"));
            }
            if !source.has_known_grade() {
                return Err(PackFault::at(file, id, format!("grade \"{}\" does not exist", source.grade)));
            }
        }
        let amounts = pack.programmes.iter().flat_map(|one| {
            let limits = one.limits.iter().map(|limit| (&limit.amount, limit.currency));
            let most = one.pays_up_to.iter().map(|most| (&most.amount, most.currency));
            limits.chain(most).map(|amount| (&one.id, amount)).collect::<Vec<_>>()
        });
        let covers = pack.included.iter().map(|one| (&one.id, (&one.cover.amount, one.cover.currency)));
        for (id, (amount, currency)) in amounts.chain(covers) {
            Money::from_decimal(amount, currency)
                .map_err(|error| PackFault::at(file, id, error.to_string()))?;
        }
        for programme in &pack.programmes {
            if programme.criteria.contains(&CriterionKind::TotalInLimit) && programme.limit_on(None).is_none()
            {
                return Err(PackFault::at(
                    file,
                    &programme.id,
                    "it asks for a limit without a value that always holds",
                ));
            }
        }
        Ok(pack)
    }

    /// The cover that the first parcel's service includes, when the pack knows the service.
    pub fn included_with(&self, carrier: &str, service: &str) -> Option<&Included> {
        let text = crate::text::folded(&format!("{carrier} {service}"));
        let padded = format!(" {} ", text.replace(['(', ')', ',', '.', '_', '-', '®', '™'], " "));
        let has = |words: &[String]| words.iter().any(|word| padded.contains(&format!(" {word} ")));
        self.included.iter().find(|one| has(&one.carrier) && (one.service.is_empty() || has(&one.service)))
    }
}
