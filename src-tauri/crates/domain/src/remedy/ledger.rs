//! The refund ledger of an order: what the buyer paid, what went back, what is left to give back.
//!
//! Two sources tell of refunds: the files of the platform, and what the seller books by hand. A refund that is
//! booked by hand usually comes again in the next file. So each booking remembers what the files told when it
//! was made, and what they tell more since then first accounts for what was booked.

use std::collections::BTreeMap;

use super::RefundLine;
use crate::{Currency, Money};

/// A refund that was booked by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Booking {
    /// What it gives back.
    pub line: RefundLine,
    /// How much.
    pub amount: Money,
    /// What the files told as refunded when it was booked; absent when nothing.
    pub told: Option<Money>,
}

/// The money of one order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    /// What the buyer paid: the total of the order as files or the seller tell it; absent when nobody does.
    pub paid: Option<Money>,
    /// What the files tell as refunded; absent when they say nothing.
    pub told: Option<Money>,
    /// Refunds that were booked by hand, oldest first.
    pub bookings: Vec<Booking>,
}

/// Why a refund cannot be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerRefused {
    /// It is not known what the buyer paid.
    PaidUnknown,
    /// Zero or less.
    NotPositive,
    /// Another currency than the order's.
    OtherCurrency {
        /// Currency of the refund.
        given: Currency,
        /// Currency of the order.
        order: Currency,
    },
    /// More than is left.
    TooLarge {
        /// The most that can be given back.
        most: Money,
    },
    /// Everything is given back already.
    NothingLeft,
    /// Files tell of a refund in another currency than the order's, so what is left cannot be said.
    ToldInOtherCurrency {
        /// Currency of the refund that files tell of.
        told: Currency,
        /// Currency of the order.
        order: Currency,
    },
}

impl Ledger {
    /// What went back to the buyer so far, never less than nothing. Absent when it cannot be said in one
    /// currency, or when neither files nor bookings nor the order name one.
    pub fn refunded(&self) -> Option<Money> {
        let currency = self
            .paid
            .or(self.told)
            .or(self.bookings.first().map(|booking| booking.amount))
            .map(|money| money.currency)?;
        let figure = |money: Option<Money>| match money {
            None => Some(0),
            Some(money) if money.currency == currency => Some(money.minor.max(0)),
            Some(_) => None,
        };
        let told_now = figure(self.told)?;
        let mut sum: i64 = 0;
        for booking in &self.bookings {
            // A file that was taken back tells no more what it told then.
            let told_then = figure(booking.told)?.min(told_now);
            sum = sum.max(told_then).checked_add(figure(Some(booking.amount))?)?;
        }
        Some(Money::new(sum.max(told_now), currency))
    }

    /// What can still be given back: what was paid less what went back, never below zero. Absent when either is
    /// not known.
    pub fn remaining(&self) -> Option<Money> {
        let (paid, refunded) = (self.paid?, self.refunded()?);
        Some(Money::new(paid.minor.saturating_sub(refunded.minor).max(0), paid.currency))
    }

    /// Whether a refund of that amount may be booked.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, amount: Money) -> Result<(), LedgerRefused> {
        if amount.minor <= 0 {
            return Err(LedgerRefused::NotPositive);
        }
        let most = self.most()?;
        if amount.currency != most.currency {
            return Err(LedgerRefused::OtherCurrency { given: amount.currency, order: most.currency });
        }
        if most.minor == 0 {
            return Err(LedgerRefused::NothingLeft);
        }
        if amount.minor > most.minor {
            return Err(LedgerRefused::TooLarge { most });
        }
        Ok(())
    }

    /// All that is left, for a full refund.
    ///
    /// # Errors
    /// [`LedgerRefused::NothingLeft`], or why it is not known what is left.
    pub fn all(&self) -> Result<Money, LedgerRefused> {
        let most = self.most()?;
        if most.minor == 0 { Err(LedgerRefused::NothingLeft) } else { Ok(most) }
    }

    fn most(&self) -> Result<Money, LedgerRefused> {
        let paid = self.paid.ok_or(LedgerRefused::PaidUnknown)?;
        match (self.remaining(), self.told) {
            (Some(most), _) => Ok(most),
            (None, Some(told)) if told.currency != paid.currency => {
                Err(LedgerRefused::ToldInOtherCurrency { told: told.currency, order: paid.currency })
            }
            // Only bookings are left to be of another currency: files have changed the order's since.
            (None, _) => {
                let other = self.bookings.iter().find(|booking| booking.amount.currency != paid.currency);
                let told = other.map_or(paid.currency, |booking| booking.amount.currency);
                Err(LedgerRefused::ToldInOtherCurrency { told, order: paid.currency })
            }
        }
    }

    /// What was booked by hand, by line. Lines with nothing on them are left out.
    pub fn by_line(&self) -> BTreeMap<RefundLine, Vec<Money>> {
        let mut sums: BTreeMap<RefundLine, Vec<Money>> = BTreeMap::new();
        for booking in &self.bookings {
            let line = sums.entry(booking.line).or_default();
            match line.iter_mut().find(|sum| sum.currency == booking.amount.currency) {
                Some(sum) => sum.minor = sum.minor.saturating_add(booking.amount.minor),
                None => line.push(booking.amount),
            }
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn usd(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("USD").unwrap())
    }

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("EUR").unwrap())
    }

    fn booked(amount: Money, told: Option<Money>) -> Booking {
        Booking { line: RefundLine::Item, amount, told }
    }

    fn ledger(paid: Option<Money>, told: Option<Money>, bookings: &[Booking]) -> Ledger {
        Ledger { paid, told, bookings: bookings.to_vec() }
    }

    #[test]
    fn what_is_left_is_paid_less_what_files_and_bookings_say() {
        let one = ledger(Some(usd(2412)), Some(usd(500)), &[booked(usd(300), Some(usd(500)))]);
        assert_eq!((one.refunded(), one.remaining()), (Some(usd(800)), Some(usd(1612))));
        assert_eq!(one.check(usd(1612)), Ok(()));
        assert_eq!(one.check(usd(1613)), Err(LedgerRefused::TooLarge { most: usd(1612) }));
    }

    #[test]
    fn a_file_that_tells_of_a_booked_refund_does_not_count_it_twice() {
        let booking = booked(usd(2000), None);
        assert_eq!(ledger(Some(usd(2412)), None, &[booking]).refunded(), Some(usd(2000)));
        assert_eq!(ledger(Some(usd(2412)), Some(usd(2000)), &[booking]).refunded(), Some(usd(2000)));
        let more = ledger(Some(usd(2412)), Some(usd(2000)), &[booking, booked(usd(400), Some(usd(2000)))]);
        assert_eq!(more.remaining(), Some(usd(12)));
    }

    #[test]
    fn a_file_that_is_taken_back_takes_its_refund_along() {
        let one = ledger(Some(usd(2412)), None, &[booked(usd(300), Some(usd(500)))]);
        assert_eq!(one.refunded(), Some(usd(300)));
    }

    #[test]
    fn refusals_say_which_rule_it_was() {
        let usd_code = Currency::from_code("USD").unwrap();
        let eur_code = Currency::from_code("EUR").unwrap();
        let paid = ledger(Some(usd(1000)), None, &[]);
        for (amount, refused) in [
            (usd(0), LedgerRefused::NotPositive),
            (usd(-1), LedgerRefused::NotPositive),
            (eur(100), LedgerRefused::OtherCurrency { given: eur_code, order: usd_code }),
            (usd(1001), LedgerRefused::TooLarge { most: usd(1000) }),
        ] {
            assert_eq!(paid.check(amount), Err(refused), "{amount}");
        }
        assert_eq!(ledger(None, None, &[]).check(usd(1)), Err(LedgerRefused::PaidUnknown));
        assert_eq!(ledger(None, None, &[]).remaining(), None, "unknown is never zero");
        assert_eq!(ledger(Some(usd(10)), Some(usd(10)), &[]).all(), Err(LedgerRefused::NothingLeft));
        assert_eq!(
            ledger(Some(usd(10)), Some(eur(1)), &[]).check(usd(1)),
            Err(LedgerRefused::ToldInOtherCurrency { told: eur_code, order: usd_code })
        );
    }

    #[test]
    fn lines_are_summed_apart() {
        let bookings = [
            Booking { line: RefundLine::Shipping, amount: usd(400), told: None },
            Booking { line: RefundLine::Item, amount: usd(100), told: None },
            Booking { line: RefundLine::Item, amount: usd(250), told: None },
        ];
        let sums = ledger(Some(usd(1000)), None, &bookings).by_line();
        assert_eq!(sums.get(&RefundLine::Item), Some(&vec![usd(350)]));
        assert_eq!(sums.get(&RefundLine::Shipping), Some(&vec![usd(400)]));
        assert_eq!(sums.get(&RefundLine::Tax), None);
    }

    #[derive(Debug, Clone)]
    enum Doing {
        Book(i64, RefundLine),
        TakeBack,
        File(i64),
        TakeFileBack,
    }

    fn doing() -> impl Strategy<Value = Doing> {
        prop_oneof![
            4 => (-50_i64..4000, prop::sample::select(RefundLine::ALL))
                .prop_map(|(minor, line)| Doing::Book(minor, line)),
            1 => Just(Doing::TakeBack),
            1 => (0_i64..2000).prop_map(Doing::File),
            1 => Just(Doing::TakeFileBack),
        ]
    }

    proptest! {
        #[test]
        fn no_order_of_bookings_files_and_undo_gives_back_more_than_was_paid(
            paid in 1_i64..10_000,
            doings in prop::collection::vec(doing(), 0..40),
        ) {
            let mut one = ledger(Some(usd(paid)), None, &[]);
            let mut files_only_grew = true;
            for doing in doings {
                match doing {
                    Doing::Book(minor, line) => {
                        let before = one.refunded().unwrap();
                        if one.check(usd(minor)).is_ok() {
                            one.bookings.push(Booking { line, amount: usd(minor), told: one.told });
                            prop_assert_eq!(one.refunded().unwrap(), usd(before.minor + minor));
                        }
                    }
                    Doing::TakeBack => drop(one.bookings.pop()),
                    Doing::File(minor) => {
                        let known = one.told.map_or(0, |told| told.minor);
                        one.told = Some(usd(known.max(minor.min(paid))));
                    }
                    Doing::TakeFileBack => {
                        one.told = None;
                        files_only_grew = false;
                    }
                }
                let (refunded, left) = (one.refunded().unwrap(), one.remaining().unwrap());
                prop_assert_eq!(left.minor, (paid - refunded.minor).max(0));
                // A file that was taken away and comes again may tell of more than is left by then.
                prop_assert!(!files_only_grew || refunded.minor <= paid, "{} of {}", refunded, paid);
                let booked: i64 = one.bookings.iter().map(|booking| booking.amount.minor).sum();
                prop_assert!(booked <= paid && refunded.minor >= booked);
                let lines: i64 = one.by_line().values().flatten().map(|sum| sum.minor).sum();
                prop_assert_eq!(lines, booked);
            }
        }
    }
}
