//! What a platform lets buyer and seller press, until when, and what that does to the seller's standing.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Duration, Utc};
use serde::{Deserialize, Serialize};

use super::request::Asked;
use crate::calendar::{Moment, day_in};
use crate::case::named;
use crate::note::{PackFault, Says};

named! {
    /// What can be done on a platform.
    Action {
        /// The buyer cancels alone.
        BuyerCancels = "buyer_cancels",
        /// The buyer can ask with a button.
        BuyerAsks = "buyer_asks",
        /// The buyer may cancel because nothing was sent; the time says from when.
        BuyerCancelsUnsent = "buyer_cancels_unsent",
        /// The seller answers a request.
        SellerAnswers = "seller_answers",
        /// The seller cancels.
        SellerCancels = "seller_cancels",
        /// The seller cancels because nobody paid; the time says from when.
        SellerCancelsUnpaid = "seller_cancels_unpaid",
        /// The platform cancels by itself at that time.
        PlatformCancels = "platform_cancels",
        /// What becomes of a request once the parcel left.
        AfterShipping = "after_shipping",
        /// Which requests count.
        Counting = "counting",
    }
}

named! {
    /// What it does to the seller's standing.
    Standing {
        /// Nothing.
        None = "none",
        /// It counts against the seller.
        Counts = "counts",
        /// The platform decides without the seller when nobody answers.
        Decides = "decides",
        /// Nothing is known.
        Unknown = "unknown",
    }
}

named! {
    /// What a time is counted from.
    Counted {
        /// The order.
        Order = "order",
        /// The payment.
        Payment = "payment",
        /// The request.
        Request = "request",
        /// The last day for shipping.
        ShipBy = "ship_by",
    }
}

named! {
    /// In what a time is counted.
    WithinUnit {
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Calendar days.
        Days = "days",
    }
}

/// A time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Within {
    /// How much.
    pub figure: u32,
    /// In what.
    pub unit: WithinUnit,
    /// From what.
    pub from: Counted,
}

/// A rule of a platform.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlatformRule {
    /// Id.
    pub id: String,
    /// Platforms.
    pub platforms: BTreeSet<String>,
    /// Countries of buyers, ISO 3166; none means every other.
    #[serde(default)]
    pub countries: BTreeSet<String>,
    /// What can be done.
    pub action: Action,
    /// Until when, or from when.
    pub within: Option<Within>,
    /// The share of orders up to which cancelling does no harm, in per cent as a decimal.
    pub limit_percent: Option<String>,
    /// Whether it ends when the parcel leaves.
    #[serde(default)]
    pub not_after_shipping: bool,
    /// What it does to the seller's standing.
    pub standing: Standing,
    /// Who says so.
    pub source: Says,
}

/// Every rule about cancelling.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancelPack {
    /// Version.
    pub version: u32,
    /// Rules.
    #[serde(rename = "rule")]
    pub rules: Vec<PlatformRule>,
}

impl CancelPack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, an unknown action, unit, country or grade, an id that stands twice,
    /// a time that is asked for and not given.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        let mut seen = BTreeSet::new();
        for rule in &pack.rules {
            let fault = |message: String| Err(PackFault::at(file, &rule.id, message));
            if !seen.insert(rule.id.as_str()) {
                return fault("it stands twice".to_owned());
            }
            if !rule.source.has_known_grade() {
                return fault(format!("grade \"{}\" does not exist", rule.source.grade));
            }
            if rule.platforms.is_empty() {
                return fault("it is for no platform".to_owned());
            }
            if let Some(code) = rule.countries.iter().find(|code| !crate::policy::is_country(code)) {
                return fault(format!("country \"{code}\" does not exist"));
            }
            if rule.action.needs_time() && rule.within.is_none() {
                return fault(format!("{} needs a time", rule.action.name()));
            }
        }
        Ok(pack)
    }

    /// The rules of a platform for buyers in a country; one that names the country stands in the place of one
    /// that names none.
    pub fn of<'a>(&'a self, platform: &'a str, country: Option<&'a str>) -> Vec<&'a PlatformRule> {
        let here = |rule: &PlatformRule| country.is_some_and(|country| rule.countries.contains(country));
        let mine = || self.rules.iter().filter(|rule| rule.platforms.contains(platform));
        mine()
            .filter(|rule| {
                let replaced = || mine().any(|other| other.action == rule.action && here(other));
                here(rule) || (rule.countries.is_empty() && !replaced())
            })
            .collect()
    }
}

impl Action {
    fn needs_time(self) -> bool {
        match self {
            Action::BuyerCancels
            | Action::BuyerCancelsUnsent
            | Action::SellerCancelsUnpaid
            | Action::PlatformCancels => true,
            Action::SellerAnswers
            | Action::BuyerAsks
            | Action::SellerCancels
            | Action::AfterShipping
            | Action::Counting => false,
        }
    }
}

named! {
    /// Whether something can be pressed now.
    MoveState {
        /// It can.
        Open = "open",
        /// It cannot yet.
        Later = "later",
        /// It cannot any more.
        Closed = "closed",
        /// Nobody can say, since a date is not known.
        Unknown = "unknown",
    }
}

/// What can be done on the platform about this request.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// The rule.
    pub rule: PlatformRule,
    /// Whether it can be done now.
    pub state: MoveState,
    /// Until when; for what begins or happens at a time, that time.
    pub until: Option<Moment>,
}

pub(super) fn moves(asked: &Asked<'_>) -> Vec<Move> {
    asked
        .rules
        .iter()
        .filter(|rule| asked.unpaid || rule.action != Action::SellerCancelsUnpaid)
        .map(|rule| Move {
            rule: (*rule).clone(),
            state: state(rule, asked, asked.dates.now),
            until: edge(rule, asked),
        })
        .collect()
}

/// Whether the platform let the buyer end the order without the seller when the buyer asked.
pub(super) fn buyer_needed_nobody<'a>(asked: &Asked<'a>) -> Option<&'a PlatformRule> {
    let at = asked.dates.requested;
    asked.rules.iter().copied().find(|rule| {
        matches!(rule.action, Action::BuyerCancels | Action::BuyerCancelsUnsent)
            && state(rule, asked, at) == MoveState::Open
    })
}

fn state(rule: &PlatformRule, asked: &Asked<'_>, now: DateTime<Utc>) -> MoveState {
    let left = asked.stage.has_left();
    if rule.action == Action::AfterShipping {
        return if left { MoveState::Open } else { MoveState::Later };
    }
    if rule.not_after_shipping && left {
        return MoveState::Closed;
    }
    if rule.within.is_none() {
        return MoveState::Open;
    }
    let Some(edge) = edge(rule, asked) else { return MoveState::Unknown };
    let passed = match edge {
        Moment::Day(day) => day_in(now, asked.zone) > day,
        Moment::Local(_) | Moment::Instant(_) => now > asked.latest(edge),
    };
    match (rule.action, passed) {
        (Action::BuyerCancelsUnsent | Action::SellerCancelsUnpaid, true) => MoveState::Open,
        (Action::BuyerCancelsUnsent | Action::SellerCancelsUnpaid | Action::PlatformCancels, false) => {
            MoveState::Later
        }
        (_, true) => MoveState::Closed,
        (_, false) => MoveState::Open,
    }
}

fn edge(rule: &PlatformRule, asked: &Asked<'_>) -> Option<Moment> {
    let within = rule.within?;
    let dates = &asked.dates;
    let basis = match within.from {
        Counted::Order => dates.ordered?,
        // Nobody pays before ordering: counted from the order the time is never too long.
        Counted::Payment => dates.paid.or(dates.ordered)?,
        Counted::Request => Moment::Instant(dates.requested.into()),
        Counted::ShipBy => dates.ship_by?,
    };
    let span = match within.unit {
        WithinUnit::Days => {
            let day = asked.day(Some(basis))?;
            return day.checked_add_days(Days::new(within.figure.into())).map(Moment::Day);
        }
        WithinUnit::Minutes => Duration::minutes(within.figure.into()),
        WithinUnit::Hours => Duration::hours(within.figure.into()),
    };
    let end = asked.latest(basis).checked_add_signed(span)?;
    Some(Moment::Instant(end.into()))
}
