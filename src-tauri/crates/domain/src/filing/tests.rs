//! The state machine, line by line, and what holds for whatever is tried.

use proptest::prelude::*;

use super::*;
use crate::Currency;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-25")
}

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").unwrap())
}

fn filing(kind: FilingKind, state: FilingState) -> Filing {
    Filing {
        kind,
        with: "USPS".into(),
        number: "12345".into(),
        office: String::new(),
        contact: String::new(),
        phone: String::new(),
        filed_on: day("2026-11-20"),
        state,
        expected_by: None,
        claimed: kind.takes_money().then(|| usd(4200)),
        paid: (state == FilingState::Paid).then(|| usd(4200)),
        paid_because: String::new(),
        notes: String::new(),
    }
}

#[test]
fn every_move_of_a_claim_is_as_in_the_table() {
    use FilingState::{Accepted, Answered, Open, Paid, Refused, Requested, Withdrawn};
    let allowed = [
        (Requested, vec![Open, Answered, Accepted, Refused, Withdrawn]),
        (Open, vec![Answered, Accepted, Refused, Paid, Withdrawn]),
        (Answered, vec![Open, Accepted, Refused, Paid, Withdrawn]),
        (Accepted, vec![Paid, Refused, Withdrawn]),
        (Refused, vec![Open, Accepted, Paid]),
        (Paid, vec![]),
        (Withdrawn, vec![]),
    ];
    for (from, to) in allowed {
        for state in FilingState::ALL {
            let next = filing(FilingKind::IndemnityClaim, *state);
            let tried = filing(FilingKind::IndemnityClaim, from).check_change(&next, today());
            let goes = *state == from || to.contains(state);
            assert_eq!(tried.is_ok(), goes, "{} to {}: {tried:?}", from.name(), state.name());
        }
    }
}

#[test]
fn nobody_pays_for_a_search_or_a_report() {
    for kind in [FilingKind::CarrierSearch, FilingKind::TheftReport, FilingKind::PoliceReport] {
        for state in FilingState::ALL {
            let moves = state.moves(kind);
            assert!(!moves.contains(&FilingState::Paid) && !moves.contains(&FilingState::Accepted));
        }
        let claimed = Filing { claimed: Some(usd(1)), ..filing(kind, FilingState::Open) };
        assert_eq!(claimed.check(today()), Err(FilingRefused::TakesNoMoney));
    }
}

#[test]
fn without_a_number_it_is_requested_or_withdrawn_and_nothing_else() {
    for state in FilingState::ALL {
        let nameless = Filing { number: " ".into(), ..filing(FilingKind::IndemnityClaim, *state) };
        let goes = matches!(state, FilingState::Requested | FilingState::Withdrawn);
        assert_eq!(nameless.check(today()).is_ok(), goes, "{}", state.name());
    }
}

#[test]
fn days_have_to_follow_each_other() {
    let late = Filing { filed_on: day("2026-11-26"), ..filing(FilingKind::Complaint, FilingState::Open) };
    assert_eq!(late.check(today()), Err(FilingRefused::FiledInFuture));
    let early =
        Filing { expected_by: Some(day("2026-11-19")), ..filing(FilingKind::Complaint, FilingState::Open) };
    assert_eq!(early.check(today()), Err(FilingRefused::ExpectedBeforeFiled));
}

#[test]
fn more_than_claimed_needs_a_word_and_another_currency_is_refused() {
    let claim = filing(FilingKind::InsuranceClaim, FilingState::Paid);
    let more = Filing { paid: Some(usd(4201)), ..claim.clone() };
    assert_eq!(more.check(today()), Err(FilingRefused::PaidAboveClaim));
    let said = Filing { paid_because: "postage came on top".into(), ..more };
    assert_eq!(said.check(today()), Ok(()));
    let euros = Money::new(100, Currency::from_code("EUR").unwrap());
    let mixed = Filing { paid: Some(euros), ..claim.clone() };
    assert_eq!(mixed.check(today()), Err(FilingRefused::CurrenciesMixed));
    let none = Filing { paid: None, ..claim.clone() };
    assert_eq!(none.check(today()), Err(FilingRefused::PaidMissing));
    let nothing = Filing { paid: Some(usd(0)), ..claim.clone() };
    assert_eq!(nothing.check(today()), Err(FilingRefused::AmountNotPositive));
    let soon = Filing { state: FilingState::Accepted, ..claim };
    assert_eq!(soon.check(today()), Err(FilingRefused::PaidTooSoon));
}

#[test]
fn what_nobody_answers_is_over_and_the_rest_is_awaited() {
    let awaited: Vec<&str> =
        FilingState::ALL.iter().filter(|state| state.awaits_answer()).map(|state| state.name()).collect();
    assert_eq!(awaited, ["requested", "open", "accepted"]);
}

proptest! {
    /// Whatever is paid in whatever currency, each sum is the sum of its own currency and of nothing else.
    #[test]
    fn recoveries_are_summed_by_currency(amounts in proptest::collection::vec((0..3usize, 1..1_000_000i64), 0..20)) {
        let codes = ["USD", "EUR", "JPY"];
        let filings: Vec<Filing> = amounts.iter().map(|(code, minor)| Filing {
            paid: Some(Money::new(*minor, Currency::from_code(codes[*code]).unwrap())),
            ..filing(FilingKind::IndemnityClaim, FilingState::Paid)
        }).collect();
        let sums = recovered(&filings);
        for (index, code) in codes.iter().enumerate() {
            let wanted: i64 = amounts.iter().filter(|(one, _)| *one == index).map(|(_, minor)| minor).sum();
            let found = sums.iter().find(|sum| sum.currency.code() == *code).map_or(0, |sum| sum.minor);
            prop_assert_eq!(found, wanted);
        }
    }

    /// Whatever moves are tried, what is accepted never stands without a number, with money of two currencies,
    /// or paid without an amount.
    #[test]
    fn no_path_leads_to_a_filing_that_contradicts_itself(
        kind in 0..7usize,
        tries in proptest::collection::vec((0..7usize, any::<bool>(), proptest::option::of(1..9000i64)), 1..12),
    ) {
        let kind = FilingKind::ALL[kind];
        let mut now = filing(kind, FilingState::Requested);
        now.number.clear();
        for (state, numbered, paid) in tries {
            let next = Filing {
                state: FilingState::ALL[state],
                number: if numbered { "7".into() } else { String::new() },
                paid: paid.map(usd),
                ..now.clone()
            };
            if now.check_change(&next, today()).is_ok() {
                now = next;
            }
            let nameless = matches!(now.state, FilingState::Requested | FilingState::Withdrawn);
            prop_assert!(nameless || !now.number.is_empty());
            prop_assert_eq!(now.state == FilingState::Paid, now.paid.is_some());
            prop_assert!(now.kind.takes_money() || now.paid.is_none());
            if let (Some(paid), Some(claimed)) = (now.paid, now.claimed) {
                prop_assert!(paid.minor <= claimed.minor || !now.paid_because.is_empty());
            }
        }
    }
}
