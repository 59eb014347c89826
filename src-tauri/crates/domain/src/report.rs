//! What ended cases teach: counting, medians and shares over what the store found. No question is asked here twice;
//! the same figures stand on the screen, on the command line and in a copied table.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};

use crate::case::{CaseKind, Resolution};
use crate::remedy::Ledger;
use crate::request::AskedReason;
use crate::{CaseId, Money, OrderId, money};

/// How many cases of a kind were opened, for requests by their reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// Kind.
    pub kind: CaseKind,
    /// Why the buyer asks; absent where the case is no request.
    pub reason: Option<AskedReason>,
    /// How many.
    pub cases: u32,
}

/// A case with the first word to its buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// Case.
    pub case: CaseId,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// The first word to the buyer since then; absent while there is none.
    pub first_at: Option<DateTime<Utc>>,
    /// Whether the case has ended.
    pub ended: bool,
    /// Whether the platform was asked to decide.
    pub escalated: bool,
}

/// How fast buyers were answered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Responses {
    /// Cases with an answer.
    pub answered: u32,
    /// Cases whose answer came in time.
    pub in_time: u32,
    /// Open cases without one.
    pub unanswered: u32,
    /// Cases that ended without one.
    pub ended_unanswered: u32,
    /// The answer in the middle.
    pub median: Option<Duration>,
    /// The slowest answer, and on which case.
    pub slowest: Option<(CaseId, Duration)>,
}

/// How open cases stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Health {
    /// Open cases.
    pub open: u32,
    /// Of those, cases whose buyer waits for the first answer longer than they should.
    pub late: u32,
    /// Of those, cases that the platform was asked to decide.
    pub escalated: u32,
}

/// A case that ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Case.
    pub case: CaseId,
    /// Its order.
    pub order: OrderId,
    /// Kind.
    pub kind: CaseKind,
    /// How it ended.
    pub resolution: Resolution,
    /// The carrier of the parcel as people call it; empty when nobody tells.
    pub carrier: String,
}

/// How many cases of a kind ended so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// Kind.
    pub kind: CaseKind,
    /// How.
    pub resolution: Resolution,
    /// How many.
    pub cases: u32,
}

/// What became of the missing parcels of a carrier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// The carrier; empty when nobody tells.
    pub carrier: String,
    /// Cases about a missing parcel that ended.
    pub ended: u32,
    /// Of those, cases whose parcel turned up.
    pub turned_up: u32,
}

/// A step that was done on a case whose parcel turned up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundStep {
    /// Case.
    pub case: CaseId,
    /// How it ended.
    pub resolution: Resolution,
    /// The step; absent when the case has none.
    pub step: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
}

/// The step that a parcel turned up by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundBy {
    /// The step; absent when none says so.
    pub step: Option<String>,
    /// Whether it turned up after a call, a search or a report was announced.
    pub after_notice: bool,
}

/// What playbooks say of their steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingSteps {
    /// Steps that announce a call, a search or a report.
    pub announcing: BTreeSet<String>,
    /// Steps with the answers by which a parcel is there.
    pub finding: BTreeSet<(String, String)>,
}

/// Money that went back to buyers of ended cases, or came back to the seller.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MoneyMoved {
    /// Refunded, one sum for each currency.
    pub refunded: Vec<Money>,
    /// Orders that ended with money back, of which nobody noted how much.
    pub refunds_unknown: u32,
    /// Recovered, one sum for each currency.
    pub recovered: Vec<Money>,
    /// Claims that still await an answer or the money.
    pub claims_open: u32,
}

/// The most frequent ones, the most frequent first; among equals the one that comes first by itself.
pub fn most<T: Ord + Copy>(counts: impl IntoIterator<Item = (T, u32)>, top: usize) -> Vec<(T, u32)> {
    let mut sums: BTreeMap<T, u32> = BTreeMap::new();
    for (what, count) in counts {
        *sums.entry(what).or_default() += count;
    }
    let mut sorted: Vec<(T, u32)> = sums.into_iter().filter(|(_, count)| *count > 0).collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sorted.truncate(top);
    sorted
}

/// The span in the middle; of an even number the mean of the two in the middle.
pub fn median(spans: &[Duration]) -> Option<Duration> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(middle.checked_sub(1)?)?;
    Some(lower + (upper - lower) / 2)
}

/// A share in whole percent, rounded half up; absent of nothing.
pub fn percent(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    u32::try_from((part * 200 + whole).checked_div(whole * 2)?).ok()
}

/// How fast buyers were answered; `within` is in time.
pub fn responses(cases: &[Answered], within: Duration) -> Responses {
    let spans: Vec<(CaseId, Duration)> =
        cases.iter().filter_map(|one| Some((one.case, one.first_at? - one.opened_at))).collect();
    let only: Vec<Duration> = spans.iter().map(|(_, span)| *span).collect();
    let silent = |ended: bool| count(cases.iter().filter(|one| one.first_at.is_none() && one.ended == ended));
    Responses {
        answered: count(&spans),
        in_time: count(only.iter().filter(|span| **span <= within)),
        unanswered: silent(false),
        ended_unanswered: silent(true),
        median: median(&only),
        // Of equally slow ones the newest, which is remembered best.
        slowest: spans.into_iter().max_by_key(|(case, span)| (*span, *case)),
    }
}

/// How open cases stand at that moment.
pub fn health(open: &[Answered], within: Duration, now: DateTime<Utc>) -> Health {
    let late = |one: &&Answered| one.first_at.is_none() && now - one.opened_at > within;
    Health {
        open: count(open),
        late: count(open.iter().filter(late)),
        escalated: count(open.iter().filter(|one| one.escalated)),
    }
}

/// What came of the cases that ended: by kind, and in it the most frequent end first.
pub fn outcomes(ended: &[Ended]) -> Vec<Outcome> {
    let ends = most(ended.iter().map(|one| ((one.kind, one.resolution), 1)), usize::MAX);
    let mut found: Vec<Outcome> =
        ends.into_iter().map(|((kind, resolution), cases)| Outcome { kind, resolution, cases }).collect();
    found.sort_by_key(|outcome| outcome.kind);
    found
}

/// What became of missing parcels, by carrier, the carrier with most cases first.
pub fn recoveries(ended: &[Ended]) -> Vec<Recovery> {
    let mut by: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for one in ended.iter().filter(|one| one.kind.misses_parcel()) {
        let (all, found) = by.entry(one.carrier.as_str()).or_default();
        *all += 1;
        *found += u32::from(one.resolution.turned_up());
    }
    let mut found: Vec<Recovery> = by
        .into_iter()
        .map(|(carrier, (ended, turned_up))| Recovery { carrier: carrier.to_owned(), ended, turned_up })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.ended));
    found
}

/// By which step parcels turned up, the most frequent first. After a notice it is the last step that announced
/// something; else the last one whose answer says that the parcel is there. `steps` are in the order they were done.
pub fn found_by(steps: &[FoundStep], known: &FindingSteps) -> Vec<(FoundBy, u32)> {
    let mut cases: BTreeMap<CaseId, FoundBy> = BTreeMap::new();
    for one in steps {
        let after_notice = one.resolution == Resolution::FoundAfterNotice;
        let by = cases.entry(one.case).or_insert(FoundBy { step: None, after_notice });
        let Some(step) = &one.step else { continue };
        let told = if after_notice {
            known.announcing.contains(step)
        } else {
            let answer = one.answer.clone().unwrap_or_default();
            known.finding.contains(&(step.clone(), answer))
        };
        if told {
            by.step = Some(step.clone());
        }
    }
    let mut counts: BTreeMap<FoundBy, u32> = BTreeMap::new();
    for by in cases.into_values() {
        *counts.entry(by).or_default() += 1;
    }
    let mut sorted: Vec<(FoundBy, u32)> = counts.into_iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sorted
}

/// What went back to the buyers of ended cases. Several cases of one order share its ledger.
pub fn refunded(ended: &[Ended], ledgers: &BTreeMap<OrderId, Ledger>) -> (Vec<Money>, u32) {
    let known = |order: &OrderId| {
        let amount = ledgers.get(order).and_then(Ledger::refunded);
        amount.filter(|amount| amount.minor > 0)
    };
    let orders: BTreeSet<OrderId> = ended.iter().map(|one| one.order).collect();
    let back: BTreeSet<OrderId> =
        ended.iter().filter(|one| one.resolution.gave_money_back()).map(|one| one.order).collect();
    let unknown = count(back.iter().filter(|order| known(order).is_none()));
    (money::sums(orders.iter().filter_map(known)), unknown)
}

fn count<T>(all: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(all.into_iter().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;
    use crate::remedy::{Booking, RefundLine};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn hours(spans: &[i64]) -> Vec<Duration> {
        spans.iter().map(|span| Duration::hours(*span)).collect()
    }

    fn answered(case: i64, hours: Option<i64>, ended: bool) -> Answered {
        let opened_at = at("2026-11-01T10:00:00Z");
        let first_at = hours.map(|hours| opened_at + Duration::hours(hours));
        Answered { case: CaseId(case), opened_at, first_at, ended, escalated: case == 3 }
    }

    fn ended(case: i64, order: i64, kind: CaseKind, resolution: Resolution, carrier: &str) -> Ended {
        Ended { case: CaseId(case), order: OrderId(order), kind, resolution, carrier: carrier.to_owned() }
    }

    #[test]
    fn the_median_is_the_one_in_the_middle_or_between_the_two() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&hours(&[7])), Some(Duration::hours(7)));
        assert_eq!(median(&hours(&[30, 1, 5])), Some(Duration::hours(5)));
        assert_eq!(median(&hours(&[4, 1, 30, 5])), Some(Duration::minutes(270)));
    }

    #[test]
    fn a_share_of_nothing_is_not_zero_and_halves_go_up() {
        assert_eq!(percent(0, 0), None);
        assert_eq!((percent(0, 3), percent(3, 3)), (Some(0), Some(100)));
        assert_eq!((percent(1, 3), percent(2, 3), percent(1, 200)), (Some(33), Some(67), Some(1)));
    }

    #[test]
    fn of_equally_frequent_ones_the_first_by_itself_comes_first_and_none_at_zero() {
        let counts = [("b", 2), ("a", 1), ("c", 2), ("b", 1), ("d", 0), ("e", 2)];
        assert_eq!(most(counts, 3), [("b", 3), ("c", 2), ("e", 2)]);
        assert_eq!(most(counts, usize::MAX).len(), 4);
    }

    #[test]
    fn cases_without_an_answer_are_told_apart_and_count_in_no_median() {
        let cases = [
            answered(1, Some(2), true),
            answered(2, Some(24), false),
            answered(3, Some(25), true),
            answered(4, None, false),
            answered(5, None, true),
        ];
        let figures = responses(&cases, Duration::hours(24));
        assert_eq!((figures.answered, figures.in_time), (3, 2), "exactly a day is within it");
        assert_eq!((figures.unanswered, figures.ended_unanswered), (1, 1));
        assert_eq!(figures.median, Some(Duration::hours(24)));
        assert_eq!(figures.slowest, Some((CaseId(3), Duration::hours(25))));
        assert_eq!(responses(&[], Duration::hours(24)), Responses::default());
    }

    #[test]
    fn an_open_case_is_late_only_after_its_time_and_only_without_an_answer() {
        let open = [answered(1, Some(30), false), answered(2, None, false), answered(3, None, false)];
        let day = Duration::hours(24);
        let figures = |now: &str| health(&open, day, at(now));
        assert_eq!(figures("2026-11-02T10:00:00Z"), Health { open: 3, late: 0, escalated: 1 });
        assert_eq!(figures("2026-11-02T10:00:01Z").late, 2);
    }

    #[test]
    fn ends_are_counted_by_kind_and_only_missing_parcels_by_carrier() {
        use {CaseKind as K, Resolution as R};
        let all = [
            ended(1, 1, K::ItemNotReceived, R::FoundByBuyer, "USPS"),
            ended(2, 2, K::ItemNotReceived, R::RefundedFull, "USPS"),
            ended(3, 3, K::ItemNotReceived, R::FoundByBuyer, ""),
            ended(4, 4, K::TrackingProblem, R::DeliveredLate, "USPS"),
            ended(5, 5, K::Cancellation, R::Declined, "USPS"),
        ];
        let said: Vec<String> = outcomes(&all)
            .iter()
            .map(|one| format!("{} {} {}", one.kind.name(), one.resolution.name(), one.cases))
            .collect();
        assert_eq!(
            said,
            [
                "item_not_received found_by_buyer 2",
                "item_not_received refunded_full 1",
                "tracking_problem delivered_late 1",
                "cancellation declined 1"
            ]
        );
        let carriers = recoveries(&all);
        let said: Vec<_> =
            carriers.iter().map(|one| (one.carrier.as_str(), one.ended, one.turned_up)).collect();
        assert_eq!(said, [("USPS", 3, 2), ("", 1, 1)]);
    }

    #[test]
    fn a_parcel_is_found_by_the_last_notice_or_by_the_answer_that_says_so() {
        let step = |case, resolution, step: &str, answer: Option<&str>| FoundStep {
            case: CaseId(case),
            resolution,
            step: Some(step.to_owned()),
            answer: answer.map(str::to_owned),
        };
        use Resolution as R;
        let steps = [
            step(1, R::FoundAfterNotice, "call_first", None),
            step(1, R::FoundAfterNotice, "report", None),
            step(1, R::FoundAfterNotice, "ask_household", Some("found")),
            step(2, R::FoundByBuyer, "report", None),
            step(2, R::FoundByBuyer, "ask_household", Some("found")),
            step(2, R::FoundByBuyer, "thank", Some("sent")),
            step(3, R::FoundByBuyer, "ask_household", Some("found")),
            FoundStep { case: CaseId(4), resolution: R::DeliveredLate, step: None, answer: None },
            step(5, R::FoundByBuyer, "ask_household", Some("not_found")),
        ];
        let known = FindingSteps {
            announcing: ["call_first", "report"].map(str::to_owned).into(),
            finding: [("ask_household".to_owned(), "found".to_owned())].into(),
        };
        let found = found_by(&steps, &known);
        let said: Vec<_> =
            found.iter().map(|(by, cases)| (by.step.as_deref(), by.after_notice, *cases)).collect();
        assert_eq!(said, [(None, false, 2), (Some("ask_household"), false, 2), (Some("report"), true, 1)]);
    }

    #[test]
    fn money_of_one_order_counts_once_and_an_unnoted_refund_is_told() {
        let usd = |minor| Money::new(minor, Currency::from_code("USD").unwrap());
        let eur = |minor| Money::new(minor, Currency::from_code("EUR").unwrap());
        let ledger = |paid: Money, booked: Option<Money>| Ledger {
            paid: Some(paid),
            told: None,
            bookings: booked
                .map(|amount| Booking { line: RefundLine::Item, amount, told: None })
                .into_iter()
                .collect(),
        };
        let ledgers = BTreeMap::from([
            (OrderId(1), ledger(usd(5000), Some(usd(1250)))),
            (OrderId(2), ledger(eur(900), Some(eur(900)))),
            (OrderId(3), ledger(usd(700), None)),
        ]);
        use {CaseKind as K, Resolution as R};
        let all = [
            ended(1, 1, K::ItemNotReceived, R::RefundedPartial, ""),
            ended(2, 1, K::NotAsDescribed, R::RefundedPartial, ""),
            ended(3, 2, K::Withdrawal, R::ReturnedRefunded, ""),
            ended(4, 3, K::ItemNotReceived, R::RefundedFull, ""),
            ended(5, 3, K::TrackingProblem, R::FoundByBuyer, ""),
        ];
        assert_eq!(refunded(&all, &ledgers), (vec![eur(900), usd(1250)], 1));
    }
}
