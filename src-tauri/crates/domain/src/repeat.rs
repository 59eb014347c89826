//! Losses that repeat: at an address, on a way, with a buyer. They point at a place that may have a problem and are no
//! accusation; nothing of it leaves the case file.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::case::{Resolution, named};
use crate::note::{PackFault, Says};
use crate::{CaseId, OrderId};

named! {
    /// What losses have in common.
    RepeatGround {
        /// The address, however it is spelled.
        Address = "address",
        /// Postal code and carrier.
        Route = "route",
        /// The buyer.
        Buyer = "buyer",
    }
}

/// How many losses within how many days repeat.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepeatRule {
    /// What they have in common.
    pub ground: RepeatGround,
    /// So many, the one in question among them.
    pub cases: u32,
    /// Within so many days.
    pub days: u32,
    /// Who says so.
    pub source: Says,
}

/// The rules of all grounds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RepeatPack {
    /// Version.
    pub version: u32,
    /// Rules, the most telling ground first.
    #[serde(rename = "repeat")]
    pub rules: Vec<RepeatRule>,
}

impl RepeatPack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, a ground that stands twice or is missing, a figure or grade that cannot
    /// be.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        let mut seen = BTreeSet::new();
        for rule in &pack.rules {
            let fault =
                |message: &str| PackFault::at(file, &format!("repeat {}", rule.ground.name()), message);
            if !seen.insert(rule.ground) {
                return Err(fault("it stands twice"));
            }
            if rule.cases < 2 || rule.days == 0 {
                return Err(fault("one loss repeats nothing, and no days are no period"));
            }
            if !rule.source.has_known_grade() {
                return Err(fault("its grade does not exist"));
            }
        }
        match RepeatGround::ALL.iter().find(|ground| !seen.contains(ground)) {
            Some(missing) => Err(PackFault::at(file, "repeat", format!("{} is missing", missing.name()))),
            None => Ok(pack),
        }
    }

    /// The longest period of any rule.
    pub fn longest(&self) -> Duration {
        Duration::days(self.rules.iter().map(|rule| i64::from(rule.days)).max().unwrap_or_default())
    }
}

/// A package that was reported as lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Loss {
    /// Case.
    pub case: CaseId,
    /// Order, that is, the parcel.
    pub order: OrderId,
    /// When it was reported.
    pub at: DateTime<Utc>,
}

/// Losses that repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// All of them, the oldest first, one a parcel.
    pub losses: Vec<Loss>,
    /// Which of them the one in question is, from 1.
    pub nth: usize,
}

/// Whether a case counts as a loss: it is open, or its parcel did not turn up.
pub fn counts(ended: Option<Resolution>) -> bool {
    match ended {
        Some(
            Resolution::FoundByBuyer
            | Resolution::FoundAfterNotice
            | Resolution::DeliveredLate
            | Resolution::WithdrawnByBuyer
            | Resolution::CancelledBeforeShipment,
        ) => false,
        Some(
            Resolution::RefundedFull
            | Resolution::RefundedPartial
            | Resolution::Replaced
            | Resolution::ReturnedRefunded
            | Resolution::StoreCredit
            | Resolution::Declined
            | Resolution::BuyerSilent
            | Resolution::DecidedForSeller
            | Resolution::DecidedForBuyer
            | Resolution::Other,
        )
        | None => true,
    }
}

/// Whether `own` repeats with `others` by that rule: the period with the most losses that `own` falls into, of equal
/// ones the latest. Two cases about one parcel are one loss.
pub fn repeat(own: Loss, others: &[Loss], rule: &RepeatRule) -> Option<Repeat> {
    let mut parcels: BTreeMap<OrderId, Loss> = BTreeMap::new();
    for loss in others.iter().filter(|loss| loss.order != own.order) {
        parcels.entry(loss.order).and_modify(|known| *known = earlier(*known, *loss)).or_insert(*loss);
    }
    let mut losses: Vec<Loss> = parcels.into_values().chain([own]).collect();
    losses.sort_by_key(|loss| (loss.at, loss.case));
    let period = Duration::days(rule.days.into());
    let within = |first: &Loss| -> Vec<Loss> {
        losses.iter().filter(|loss| loss.at >= first.at && loss.at - first.at <= period).copied().collect()
    };
    let begins = losses.iter().filter(|first| first.at <= own.at && own.at - first.at <= period);
    let most = begins.map(within).max_by_key(Vec::len)?;
    let nth = most.iter().position(|loss| loss.case == own.case)? + 1;
    let enough = u32::try_from(most.len()).unwrap_or(u32::MAX) >= rule.cases;
    enough.then_some(Repeat { losses: most, nth })
}

fn earlier(one: Loss, other: Loss) -> Loss {
    if (other.at, other.case) < (one.at, one.case) { other } else { one }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    fn rule(cases: u32, days: u32) -> RepeatRule {
        let source = Says {
            text_key: "source-own".into(),
            url: None,
            grade: "own".into(),
            checked: "2026-11-28".parse().unwrap(),
        };
        RepeatRule { ground: RepeatGround::Address, cases, days, source }
    }

    fn loss(case: i64, order: i64, day: i64) -> Loss {
        let start = Utc.with_ymd_and_hms(2026, 1, 1, 12, 0, 0).unwrap();
        Loss { case: CaseId(case), order: OrderId(order), at: start + Duration::days(day) }
    }

    fn told(own: Loss, others: &[Loss], rule: &RepeatRule) -> Option<(usize, Vec<i64>)> {
        let found = repeat(own, others, rule)?;
        Some((found.nth, found.losses.iter().map(|loss| loss.case.0).collect()))
    }

    #[test]
    fn the_third_loss_within_the_period_repeats_and_the_second_does_not() {
        let (one, two, three) = (loss(1, 1, 0), loss(2, 2, 10), loss(3, 3, 30));
        assert_eq!(told(three, &[one, two], &rule(3, 30)), Some((3, vec![1, 2, 3])));
        assert_eq!(told(two, &[one], &rule(3, 30)), None);
        assert_eq!(
            told(one, &[two, three], &rule(3, 30)),
            Some((1, vec![1, 2, 3])),
            "earlier ones learn of it"
        );
        assert_eq!(told(three, &[one, two], &rule(3, 29)), None, "the first is too long ago");
        assert_eq!(told(one, &[], &rule(2, 30)), None);
    }

    #[test]
    fn the_period_with_the_most_losses_counts() {
        let own = loss(5, 5, 100);
        let others = [loss(1, 1, 0), loss(2, 2, 80), loss(3, 3, 110), loss(4, 4, 120)];
        assert_eq!(told(own, &others, &rule(2, 40)), Some((2, vec![2, 5, 3, 4])));
    }

    #[test]
    fn two_cases_about_one_parcel_are_one_loss() {
        let own = loss(3, 3, 20);
        assert_eq!(
            told(own, &[loss(1, 1, 0), loss(2, 1, 5), loss(4, 3, 21)], &rule(2, 30)),
            Some((2, vec![1, 3]))
        );
        assert_eq!(told(own, &[loss(1, 3, 0)], &rule(2, 30)), None);
    }

    #[test]
    fn a_parcel_that_turned_up_is_no_loss() {
        assert!(counts(None) && counts(Some(Resolution::RefundedFull)));
        assert!(!counts(Some(Resolution::FoundByBuyer)) && !counts(Some(Resolution::DeliveredLate)));
    }

    #[test]
    fn a_pack_that_cannot_be_meant_is_refused_with_its_place() {
        let line = |ground: &str, cases: u32| {
            format!(
                "[[repeat]]\nground = \"{ground}\"\ncases = {cases}\ndays = 30\nsource = {{ text_key = \"source-own\", grade = \"own\", checked = \"2026-11-28\" }}\n"
            )
        };
        let read = |text: String| RepeatPack::read("repeats.toml", &format!("version = 1\n{text}"));
        let all = line("address", 2) + &line("route", 3) + &line("buyer", 3);
        assert_eq!(read(all.clone()).unwrap().rules.len(), 3);
        for (text, place) in [
            (all.clone() + &line("buyer", 3), "repeat buyer"),
            (line("address", 1), "repeat address"),
            (line("address", 2), "route is missing"),
        ] {
            let fault = read(text).unwrap_err().to_string();
            assert!(fault.contains("repeats.toml") && fault.contains(place), "{fault}");
        }
    }
}
