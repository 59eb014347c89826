//! What changed between two versions, clause by clause.

use super::{Clause, ClauseKind, Clauses};

/// A clause that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference<'a> {
    /// Which clause.
    pub kind: ClauseKind,
    /// How it was; absent when it is new.
    pub before: Option<&'a Clause>,
    /// How it is; absent when it is gone.
    pub after: Option<&'a Clause>,
}

/// The clauses that differ, in what they say or in their words.
pub fn diff<'a>(before: &'a Clauses, after: &'a Clauses) -> Vec<Difference<'a>> {
    let differences = ClauseKind::ALL.iter().map(|kind| Difference {
        kind: *kind,
        before: before.get(*kind),
        after: after.get(*kind),
    });
    differences.filter(|difference| difference.before != difference.after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Payer, Term};

    #[test]
    fn only_what_is_new_gone_or_different_is_named() {
        let before = Clauses::from_iter([
            Clause::new(Term::ReturnWindow(14)),
            Clause::new(Term::RefundTime(5)),
            Clause::new(Term::Restocking(10)),
        ]);
        let after = Clauses::from_iter([
            Clause::new(Term::ReturnShippingPayer(Payer::Buyer)),
            Clause::new(Term::ReturnWindow(30)),
            Clause::new(Term::RefundTime(5)),
        ]);
        let named: Vec<_> = diff(&before, &after)
            .into_iter()
            .map(|one| (one.kind.name(), one.before.is_some(), one.after.is_some()))
            .collect();
        assert_eq!(
            named,
            [
                ("return_window", true, true),
                ("return_shipping_payer", false, true),
                ("restocking", true, false)
            ]
        );
        assert!(diff(&after, &after).is_empty());
    }
}
