//! Which version decides: the most particular scope, and in it the newest version that had begun.

use chrono::NaiveDate;

use super::{Policy, Scope};
use crate::ShopId;

/// Why no version was in force on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotInForce {
    /// There is no policy for that shop.
    NoPolicy,
    /// The day lies before the first one.
    BeforeFirst {
        /// First day of the first one.
        first: NaiveDate,
    },
}

/// The version in force for a shop on a day in the shop's zone. Of two versions of one scope that begin on the
/// same day the later one holds.
///
/// # Errors
/// That there is no policy for this shop, or that the day lies before the first one.
pub fn in_force<'a>(
    versions: &'a [Policy],
    shop: ShopId,
    platform: &str,
    day: NaiveDate,
) -> Result<&'a Policy, NotInForce> {
    let covering = || versions.iter().filter(|policy| policy.scope.covers(shop, platform));
    covering()
        .filter(|policy| policy.valid_from <= day)
        .max_by_key(|policy| (policy.scope.rank(), policy.valid_from, policy.version))
        .ok_or_else(|| match covering().map(|policy| policy.valid_from).min() {
            Some(first) => NotInForce::BeforeFirst { first },
            None => NotInForce::NoPolicy,
        })
}

/// Two versions of one scope that begin on the same day: the older one was never in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// The version that never holds.
    pub covered: u32,
    /// The version that holds in its place.
    pub by: u32,
    /// Their scope.
    pub scope: Scope,
    /// The day on which both begin.
    pub day: NaiveDate,
}

/// Versions that are covered by another one which begins on the same day, oldest first.
pub fn overlaps(versions: &[Policy]) -> Vec<Overlap> {
    let mut found: Vec<Overlap> = versions
        .iter()
        .filter_map(|policy| {
            let twins = versions
                .iter()
                .filter(|other| other.scope == policy.scope && other.valid_from == policy.valid_from);
            let by = twins.map(|other| other.version).max().filter(|by| *by > policy.version)?;
            Some(Overlap { covered: policy.version, by, scope: policy.scope.clone(), day: policy.valid_from })
        })
        .collect();
    found.sort_by_key(|overlap| overlap.covered);
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Days;
    use proptest::prelude::*;

    use super::*;
    use crate::policy::Clauses;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn version(version: u32, scope: Scope, from: &str) -> Policy {
        Policy {
            version,
            valid_from: day(from),
            scope,
            sells_to: BTreeSet::new(),
            clauses: Clauses::default(),
        }
    }

    #[test]
    fn the_most_particular_scope_decides_and_in_it_the_newest_that_had_begun() {
        let etsy = || Scope::Platform("etsy".to_owned());
        let versions = [
            version(1, Scope::All, "2025-01-01"),
            version(2, etsy(), "2026-03-01"),
            version(3, Scope::Shop(ShopId(2)), "2026-06-01"),
            version(4, Scope::All, "2026-08-01"),
            version(5, etsy(), "2026-09-01"),
        ];
        for (shop, platform, on, wanted) in [
            (1, "ebay", "2025-01-01", 1),
            (1, "ebay", "2026-07-31", 1),
            (1, "ebay", "2026-08-01", 4),
            (1, "etsy", "2026-02-28", 1),
            (1, "etsy", "2026-03-01", 2),
            (1, "etsy", "2026-08-31", 2),
            (1, "etsy", "2026-09-01", 5),
            (2, "etsy", "2026-05-31", 2),
            (2, "etsy", "2026-10-01", 3),
        ] {
            let found = in_force(&versions, ShopId(shop), platform, day(on)).unwrap();
            assert_eq!(found.version, wanted, "shop {shop} on {platform}, {on}");
        }
    }

    #[test]
    fn an_order_older_than_the_first_policy_is_told_with_its_first_day() {
        let versions = [version(1, Scope::Platform("etsy".to_owned()), "2026-03-01")];
        assert_eq!(
            in_force(&versions, ShopId(1), "etsy", day("2026-02-28")),
            Err(NotInForce::BeforeFirst { first: day("2026-03-01") })
        );
        assert_eq!(in_force(&versions, ShopId(1), "ebay", day("2026-05-01")), Err(NotInForce::NoPolicy));
        assert_eq!(in_force(&[], ShopId(1), "ebay", day("2026-05-01")), Err(NotInForce::NoPolicy));
    }

    #[test]
    fn of_two_versions_that_begin_on_one_day_the_later_holds_and_the_other_is_told() {
        let versions = [
            version(1, Scope::All, "2026-01-01"),
            version(2, Scope::All, "2026-01-01"),
            version(3, Scope::Platform("etsy".to_owned()), "2026-01-01"),
        ];
        assert_eq!(in_force(&versions, ShopId(1), "ebay", day("2026-01-01")).unwrap().version, 2);
        let told = overlaps(&versions);
        assert_eq!(told.iter().map(|one| (one.covered, one.by)).collect::<Vec<_>>(), [(1, 2)]);
    }

    fn some_versions() -> impl Strategy<Value = Vec<Policy>> {
        let scope = prop_oneof![
            Just(Scope::All),
            Just(Scope::Platform("etsy".to_owned())),
            Just(Scope::Platform("ebay".to_owned())),
            Just(Scope::Shop(ShopId(1))),
            Just(Scope::Shop(ShopId(2))),
        ];
        prop::collection::vec((scope, 0_u64..60), 0..8).prop_map(|made| {
            let made = made.into_iter().zip(1_u32..);
            made.map(|((scope, after), number)| Policy {
                valid_from: day("2026-01-01") + Days::new(after),
                ..version(number, scope, "2026-01-01")
            })
            .collect()
        })
    }

    proptest! {
        #[test]
        fn every_day_has_one_answer_whatever_the_order_of_the_versions(
            versions in some_versions(), shop in 1_i64..3, on in 0_u64..80
        ) {
            let on = day("2025-12-25") + Days::new(on);
            let mut turned = versions.clone();
            turned.reverse();
            let one = in_force(&versions, ShopId(shop), "etsy", on);
            prop_assert_eq!(one, in_force(&turned, ShopId(shop), "etsy", on));
            if let Ok(policy) = one {
                prop_assert!(policy.valid_from <= on && policy.scope.covers(ShopId(shop), "etsy"));
            }
        }

        #[test]
        fn once_a_policy_is_in_force_one_always_is_and_never_an_older_or_more_general_one(
            versions in some_versions(), shop in 1_i64..3
        ) {
            let mut last: Option<(u8, NaiveDate)> = None;
            for after in 0..80 {
                let on = day("2025-12-25") + Days::new(after);
                match in_force(&versions, ShopId(shop), "etsy", on) {
                    Ok(policy) => {
                        let now = (policy.scope.rank(), policy.valid_from);
                        prop_assert!(last.is_none_or(|last| last <= now));
                        last = Some(now);
                    }
                    Err(_) => prop_assert!(last.is_none()),
                }
            }
        }
    }
}
