//! Words about the shop's own policy.

use docket_domain::policy::{ClauseKind, Finding, Overlap};

use super::Words;

impl Words {
    /// Title of a clause.
    pub fn clause(&self, kind: ClauseKind) -> String {
        self.say(&format!("policy-clause-{}", kind.name().replace('_', "-")), &[])
    }

    /// Why a field cannot be read.
    pub(crate) fn policy_fault(&self, fault: &str, args: &[(&str, &str)]) -> String {
        self.say(&format!("policy-fault-{}", fault.replace('_', "-")), args)
    }

    /// A version that never holds.
    pub fn policy_overlap(&self, overlap: &Overlap) -> String {
        let (covered, by) = (overlap.covered.to_string(), overlap.by.to_string());
        self.say("policy-overlap", &[("covered", &covered), ("by", &by), ("day", &self.day(overlap.day))])
    }

    /// Something to look at in a policy.
    pub fn policy_finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::Missing(clause) => self.say("policy-missing", &[("clause", &self.clause(*clause))]),
            Finding::Contradicts(what) => {
                self.say(&format!("policy-contradiction-{}", what.name().replace('_', "-")), &[])
            }
            Finding::Overruled { what, statute, countries } => {
                let days = what.days().map(|days| days.to_string()).unwrap_or_default();
                let statute = self.say(&format!("statute-{statute}"), &[]);
                let countries = countries.iter().cloned().collect::<Vec<_>>().join(", ");
                self.say(
                    &format!("policy-overruled-{}", what.name().replace('_', "-")),
                    &[("days", &days), ("statute", &statute), ("countries", &countries)],
                )
            }
            Finding::NoStatute(countries) => {
                let countries = countries.iter().cloned().collect::<Vec<_>>().join(", ");
                self.say("policy-no-statute", &[("countries", &countries)])
            }
        }
    }
}
