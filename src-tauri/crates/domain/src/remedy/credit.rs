//! Store credit: what is left of one, and whether something may be taken from it.

use chrono::NaiveDate;

use crate::{Currency, Money};

/// Why nothing is taken from a credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditRefused {
    /// Zero or less.
    NotPositive,
    /// Another currency than the credit's.
    OtherCurrency {
        /// Currency that was given.
        given: Currency,
        /// Currency of the credit.
        credit: Currency,
    },
    /// Its last day has passed.
    Expired {
        /// The last day.
        on: NaiveDate,
    },
    /// More than is left.
    TooLarge {
        /// What is left.
        left: Money,
    },
}

/// What is left of a credit, never below zero.
pub fn balance(amount: Money, redeemed: &[Money]) -> Money {
    let used = redeemed
        .iter()
        .filter(|one| one.currency == amount.currency)
        .fold(0_i64, |sum, one| sum.saturating_add(one.minor));
    Money::new(amount.minor.saturating_sub(used).max(0), amount.currency)
}

/// Whether that much may be taken from a credit with that much left. Its last day still counts.
///
/// # Errors
/// Why not.
pub fn check_redemption(
    left: Money,
    expires_on: Option<NaiveDate>,
    wanted: Money,
    today: NaiveDate,
) -> Result<(), CreditRefused> {
    if wanted.minor <= 0 {
        return Err(CreditRefused::NotPositive);
    }
    if wanted.currency != left.currency {
        return Err(CreditRefused::OtherCurrency { given: wanted.currency, credit: left.currency });
    }
    if let Some(on) = expires_on.filter(|on| *on < today) {
        return Err(CreditRefused::Expired { on });
    }
    if wanted.minor > left.minor {
        return Err(CreditRefused::TooLarge { left });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn usd(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("USD").unwrap())
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_credit_is_good_on_its_last_day_and_not_after_it() {
        let until = Some(day("2026-12-31"));
        assert_eq!(check_redemption(usd(500), until, usd(500), day("2026-12-31")), Ok(()));
        let late = check_redemption(usd(500), until, usd(500), day("2027-01-01"));
        assert_eq!(late, Err(CreditRefused::Expired { on: day("2026-12-31") }));
        assert_eq!(check_redemption(usd(500), None, usd(500), day("2099-01-01")), Ok(()));
    }

    #[test]
    fn only_what_is_left_is_taken_and_only_in_its_currency() {
        let today = day("2026-11-25");
        let eur = Money::new(100, Currency::from_code("EUR").unwrap());
        assert_eq!(
            check_redemption(usd(500), None, usd(501), today),
            Err(CreditRefused::TooLarge { left: usd(500) })
        );
        assert!(matches!(
            check_redemption(usd(500), None, eur, today),
            Err(CreditRefused::OtherCurrency { .. })
        ));
        for minor in [0, -5] {
            assert_eq!(check_redemption(usd(500), None, usd(minor), today), Err(CreditRefused::NotPositive));
        }
    }

    proptest! {
        #[test]
        fn a_balance_is_never_negative_and_adds_up(
            amount in 1_i64..5000,
            wanted in prop::collection::vec((-10_i64..3000, any::<bool>()), 0..30),
        ) {
            let today = day("2026-11-25");
            let mut redeemed = Vec::new();
            for (minor, undo) in wanted {
                if undo {
                    redeemed.pop();
                } else if check_redemption(balance(usd(amount), &redeemed), None, usd(minor), today).is_ok() {
                    redeemed.push(usd(minor));
                }
                let left = balance(usd(amount), &redeemed).minor;
                let used: i64 = redeemed.iter().map(|one| one.minor).sum();
                prop_assert!(left >= 0);
                prop_assert_eq!(left + used, amount);
            }
        }
    }
}
