//! What is known of a request when it is decided about.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{PlatformRule, RightFacts};
use crate::Money;
use crate::calendar::{Moment, day_in, end_of_day, instant_of};
use crate::case::named;
use crate::note::day_of;
use crate::policy::{Clauses, ItemKind, Policy, Statute};
use crate::request::ReasonClass;

named! {
    /// How far the order has come.
    Stage {
        /// Ordered, and nothing done yet.
        Ordered = "ordered",
        /// The seller works on it.
        Processing = "processing",
        /// On its way.
        Shipped = "shipped",
        /// With the buyer.
        Delivered = "delivered",
        /// Back with the seller.
        Returned = "returned",
    }
}

impl Stage {
    /// Whether the parcel has left.
    pub fn has_left(self) -> bool {
        match self {
            Stage::Ordered | Stage::Processing => false,
            Stage::Shipped | Stage::Delivered | Stage::Returned => true,
        }
    }
}

named! {
    /// What kind of goods it is about.
    Goods {
        /// None of the kinds that rules treat differently.
        Ordinary = "ordinary",
        /// Made to the buyer's wish, or personalised.
        CustomMade = "custom_made",
        /// Spoils quickly.
        Perishable = "perishable",
        /// Sealed for health or hygiene.
        Hygiene = "hygiene",
        /// Digital, or a sealed recording or program.
        Digital = "digital",
    }
}

impl Goods {
    /// The kind that clauses and laws name; nothing for ordinary goods.
    pub fn item_kind(self) -> Option<ItemKind> {
        match self {
            Goods::Ordinary => None,
            Goods::CustomMade => Some(ItemKind::CustomMade),
            Goods::Perishable => Some(ItemKind::Perishable),
            Goods::Hygiene => Some(ItemKind::Hygiene),
            Goods::Digital => Some(ItemKind::Digital),
        }
    }

    /// Whether it matters if the buyer opened them.
    pub fn has_seal(self) -> bool {
        match self {
            Goods::Hygiene | Goods::Digital => true,
            Goods::Ordinary | Goods::CustomMade | Goods::Perishable => false,
        }
    }
}

/// The policy that was in force when the order was placed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PolicyThen<'a> {
    /// This one.
    InForce(&'a Policy),
    /// There is no policy for that shop.
    None,
    /// The order is older than the first policy; its first day.
    BeforeFirst(NaiveDate),
    /// Nobody knows when the order was placed.
    DayUnknown,
}

/// When things happened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dates {
    /// Ordered.
    pub ordered: Option<Moment>,
    /// Paid.
    pub paid: Option<Moment>,
    /// When it had to be shipped at the latest.
    pub ship_by: Option<Moment>,
    /// Shipped.
    pub shipped: Option<Moment>,
    /// Delivered.
    pub delivered: Option<Moment>,
    /// The buyer asked.
    pub requested: DateTime<Utc>,
    /// Now.
    pub now: DateTime<Utc>,
}

/// What the order cost the seller. What is not known is absent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Costs {
    /// The goods.
    pub item: Option<Money>,
    /// Packaging.
    pub packaging: Option<Money>,
    /// Postage to the buyer.
    pub postage: Option<Money>,
    /// Fees of platform and payment that do not come back.
    pub fees: Option<Money>,
    /// Postage of a return.
    pub return_postage: Option<Money>,
}

/// A request with everything known about it.
#[derive(Debug, Clone)]
pub struct Asked<'a> {
    /// The policy.
    pub policy: PolicyThen<'a>,
    /// The statutes of the buyer's country.
    pub statutes: Vec<&'a Statute>,
    /// The platform's rules.
    pub rules: Vec<&'a PlatformRule>,
    /// The buyer's country, ISO 3166.
    pub country: Option<&'a str>,
    /// How far the order has come now.
    pub stage: Stage,
    /// Whether the seller has begun to work on it, before it is sent.
    pub work_begun: Option<bool>,
    /// Whether nobody has paid yet.
    pub unpaid: bool,
    /// Whether the order is cancelled already.
    pub cancelled: bool,
    /// When things happened.
    pub dates: Dates,
    /// The seller's zone.
    pub zone: Tz,
    /// The reason.
    pub reason: Option<ReasonClass>,
    /// What kind of goods it is.
    pub goods: Option<Goods>,
    /// Whether the buyer opened the seal.
    pub opened: Option<bool>,
    /// Whether the buyer was told of the right to withdraw.
    pub informed: Option<bool>,
    /// Whether the buyer bought for a business. While it is not known the buyer counts as a consumer.
    pub business: Option<bool>,
    /// What the buyer paid in all.
    pub paid: Option<Money>,
    /// What the goods alone cost the buyer.
    pub price: Option<Money>,
    /// What went back already.
    pub refunded: Option<Money>,
    /// What the order cost the seller.
    pub costs: Costs,
}

impl<'a> Asked<'a> {
    /// The clauses in force.
    pub fn clauses(&self) -> Option<&'a Clauses> {
        match self.policy {
            PolicyThen::InForce(policy) => Some(&policy.clauses),
            PolicyThen::None | PolicyThen::BeforeFirst(_) | PolicyThen::DayUnknown => None,
        }
    }

    /// What the right to withdraw hangs on.
    pub fn right_facts(&self) -> RightFacts<'a> {
        RightFacts {
            country: self.country,
            statutes: self.statutes.clone(),
            stage: self.stage,
            delivered_on: self.delivered_on(),
            requested_on: self.requested_on(),
            goods: self.goods,
            opened: self.opened,
            informed: self.informed,
            business: self.business,
        }
    }

    /// The day on which the buyer asked.
    pub fn requested_on(&self) -> NaiveDate {
        day_in(self.dates.requested, self.zone)
    }

    /// Today.
    pub fn today(&self) -> NaiveDate {
        day_in(self.dates.now, self.zone)
    }

    /// The day of delivery.
    pub fn delivered_on(&self) -> Option<NaiveDate> {
        self.day(self.dates.delivered)
    }

    /// The day of a moment.
    pub(super) fn day(&self, moment: Option<Moment>) -> Option<NaiveDate> {
        moment.map(|moment| day_of(moment, self.zone))
    }

    /// The last instant that a moment can mean: a day without a time may mean its evening.
    pub(super) fn latest(&self, moment: Moment) -> DateTime<Utc> {
        match moment {
            Moment::Instant(at) => at.with_timezone(&Utc),
            Moment::Local(local) => instant_of(local, self.zone),
            Moment::Day(day) => end_of_day(day, self.zone),
        }
    }

    /// Whether the buyer had asked before the parcel left. On the same day, without times, nobody can say so.
    pub(super) fn asked_before_shipping(&self) -> bool {
        match self.dates.shipped {
            Some(Moment::Instant(at)) => self.dates.requested < at,
            Some(Moment::Local(local)) => self.dates.requested < instant_of(local, self.zone),
            Some(Moment::Day(day)) => self.requested_on() < day,
            None => false,
        }
    }

    /// What has not gone back yet; nothing where it cannot be said.
    pub fn left(&self) -> Option<Money> {
        match (self.paid, self.refunded) {
            (Some(paid), Some(back)) => paid.plus(Money::new(-back.minor, back.currency)).ok(),
            (paid, None) => paid,
            (None, Some(_)) => None,
        }
    }

    /// Whether everything went back already.
    pub(super) fn is_refunded(&self) -> bool {
        self.refunded.is_some_and(|back| back.minor > 0) && self.left().is_some_and(|left| left.minor <= 0)
    }
}
