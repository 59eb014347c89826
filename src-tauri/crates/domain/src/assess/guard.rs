//! Who may still withdraw, until when, and why: looked at before anybody stands their ground.

use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::request::{Goods, Stage};
use crate::case::named;
use crate::facts::Fact;
use crate::note::Note;
use crate::policy::{ExceptionIf, Statute, Withdrawal};
use crate::request::RequestFact;

named! {
    /// How the right to withdraw stands.
    RightState {
        /// The buyer may withdraw.
        Runs = "runs",
        /// It hangs on a fact that is not known.
        MayRun = "may_run",
        /// Nobody knows which law it is, or what it says.
        Unknown = "unknown",
        /// It has ended.
        Over = "over",
        /// These goods are without it.
        Excepted = "excepted",
        /// The law gives none.
        None = "none",
    }
}

impl RightState {
    /// Whether a refusal could break the law.
    pub fn forbids_declining(self) -> bool {
        match self {
            RightState::Runs | RightState::MayRun | RightState::Unknown => true,
            RightState::Over | RightState::Excepted | RightState::None => false,
        }
    }
}

/// What the right to withdraw hangs on. What is not known is absent, and counts for the buyer: a refusal against the
/// law costs more than a return.
#[derive(Debug, Clone)]
pub struct RightFacts<'a> {
    /// The buyer's country, ISO 3166 code.
    pub country: Option<&'a str>,
    /// The statutes of that country.
    pub statutes: Vec<&'a Statute>,
    /// How far the order has come.
    pub stage: Stage,
    /// The day of delivery, where the buyer lives.
    pub delivered_on: Option<NaiveDate>,
    /// The day on which the buyer asked.
    pub requested_on: NaiveDate,
    /// What kind of goods it is.
    pub goods: Option<Goods>,
    /// Whether the buyer opened the seal.
    pub opened: Option<bool>,
    /// Whether the buyer was told of the right.
    pub informed: Option<bool>,
    /// Whether the buyer bought for a business. While it is not known the buyer counts as a consumer.
    pub business: Option<bool>,
}

/// The right to withdraw as it stands for a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Guard {
    /// State.
    pub state: RightState,
    /// The statute.
    pub statute: Option<String>,
    /// Days from delivery that it gives.
    pub days: Option<u32>,
    /// Last day; absent before delivery and where the day of delivery is not known.
    pub until: Option<NaiveDate>,
    /// Last day if the buyer was not told of the right.
    pub until_if_untold: Option<NaiveDate>,
    /// Why.
    pub notes: Vec<Note>,
    /// Facts on which it hangs.
    pub hangs_on: BTreeSet<RequestFact>,
}

impl Guard {
    fn new(state: RightState, statute: Option<&Statute>, note: Note) -> Self {
        let statute = statute.map(|statute| statute.id.clone());
        Self {
            state,
            statute,
            days: None,
            until: None,
            until_if_untold: None,
            notes: vec![note],
            hangs_on: BTreeSet::new(),
        }
    }
}

/// How the right to withdraw stands. `is_business_day` tells the days on which people work where the buyer lives.
pub fn guard(asked: &RightFacts<'_>, is_business_day: &dyn Fn(NaiveDate) -> bool) -> Guard {
    let Some(country) = asked.country else {
        let guard = Guard::new(RightState::Unknown, None, Note::plain("country-unknown"));
        return Guard { hangs_on: BTreeSet::from([RequestFact::Country]), ..guard };
    };
    if asked.business == Some(true) {
        return Guard::new(RightState::None, None, Note::plain("business"));
    }
    let Some(first) = asked.statutes.first() else {
        let note = Note::plain("law-unknown").text("country", country);
        return Guard::new(RightState::Unknown, None, note);
    };
    let mut rights: Vec<Guard> = asked
        .statutes
        .iter()
        .filter_map(|statute| {
            let right = statute.withdrawal.as_ref()?;
            Some(under(statute, right, asked, is_business_day))
        })
        .collect();
    // The strongest right counts, and of two that are alike the one that lasts longer.
    rights.sort_by_key(|right| (right.state, std::cmp::Reverse(right.until)));
    let none = || Guard::new(RightState::None, Some(first), Note::plain("none").text("country", country));
    rights.into_iter().next().unwrap_or_else(none)
}

fn under(
    statute: &Statute,
    right: &Withdrawal,
    asked: &RightFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Guard {
    let mut unsure = Vec::new();
    if asked.goods.is_none() && !statute.exceptions.is_empty() {
        unsure.push((RequestFact::ItemKind, Note::plain("goods-unknown")));
    }
    let goods = asked.goods.unwrap_or(Goods::Ordinary);
    if let Some(exception) = goods.item_kind().and_then(|kind| statute.exception(kind)) {
        // A seal can only be broken by somebody who holds the goods; what is digital needs no parcel.
        let in_hand = goods == Goods::Digital || matches!(asked.stage, Stage::Delivered | Stage::Returned);
        match (exception.only_if, asked.opened) {
            (ExceptionIf::Always, _) => {
                let note = Note::plain("excepted").text("goods", goods.name());
                return Guard::new(RightState::Excepted, Some(statute), note);
            }
            (ExceptionIf::Opened, Some(true)) if in_hand => {
                let note = Note::plain("excepted-opened").text("goods", goods.name());
                return Guard::new(RightState::Excepted, Some(statute), note);
            }
            (ExceptionIf::Opened, None) if in_hand => {
                unsure.push((RequestFact::ItemState, Note::plain("opened-unknown")))
            }
            (ExceptionIf::Opened, Some(_) | None) => {}
        }
    }
    let mut guard = timed(statute, right, asked, is_business_day);
    guard.days = Some(right.days);
    if guard.state == RightState::Runs && !unsure.is_empty() {
        guard.state = RightState::MayRun;
    }
    if guard.state.forbids_declining() {
        for (fact, note) in unsure {
            guard.hangs_on.insert(fact);
            guard.notes.push(note);
        }
    }
    guard
}

fn timed(
    statute: &Statute,
    right: &Withdrawal,
    asked: &RightFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Guard {
    let days = || Fact::Number(right.days.into());
    let Some(delivered) = asked.delivered_on else {
        return match asked.stage {
            Stage::Ordered | Stage::Processing | Stage::Shipped => Guard::new(
                RightState::Runs,
                Some(statute),
                Note::plain("before-delivery").with("days", days()),
            ),
            Stage::Delivered | Stage::Returned => {
                let note = Note::plain("delivery-unknown").with("days", days());
                let guard = Guard::new(RightState::MayRun, Some(statute), note);
                Guard { hangs_on: BTreeSet::from([RequestFact::DeliveredOn]), ..guard }
            }
        };
    };
    let to_working = |day: NaiveDate| match right.to_working_day {
        // No place is closed for a fortnight on end.
        true => day.iter_days().take(14).find(|day| is_business_day(*day)).unwrap_or(day),
        false => day,
    };
    let end = delivered.checked_add_days(Days::new(right.days.into())).unwrap_or(NaiveDate::MAX);
    let longer = right
        .not_informed_months
        .map(|months| to_working(end.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)));
    let requested = asked.requested_on;
    let (until, untold) = match (asked.informed, longer) {
        (Some(false), Some(longer)) => (longer, None),
        (None, Some(longer)) => (to_working(end), Some(longer)),
        (Some(true), _) | (_, None) => (to_working(end), None),
    };
    let state = if requested <= until {
        RightState::Runs
    } else if untold.is_some_and(|untold| requested <= untold) {
        RightState::MayRun
    } else {
        RightState::Over
    };
    let key = match (state, asked.informed) {
        (RightState::Runs, Some(false)) if longer.is_some() => "runs-untold",
        (RightState::Runs, _) => "runs",
        (RightState::MayRun, _) => "over-unless-untold",
        (RightState::Over | RightState::Unknown | RightState::Excepted | RightState::None, _) => "over",
    };
    let mut note = Note::plain(key).with("day", Fact::Day(until)).with("delivered", Fact::Day(delivered));
    if let Some(untold) = untold {
        note = note.with("longer", Fact::Day(untold));
    }
    let mut guard = Guard::new(state, Some(statute), note.with("days", days()));
    guard.until = Some(until);
    guard.until_if_untold = untold;
    if guard.state == RightState::MayRun {
        guard.hangs_on.insert(RequestFact::ToldOfRight);
    }
    guard
}
