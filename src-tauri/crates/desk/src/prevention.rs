//! The checklist of prevention: for each shop what the store proves by itself, and what the seller ticked off.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use docket_domain::ShopId;
use docket_domain::calendar::instant_at;
use docket_domain::policy::{ClauseKind, Finding, Policy, in_force, lint};
use docket_domain::prevention::{PreventionItem, Proof, is_fault};
use docket_domain::text::folded;
use docket_store::order::Shop;
use docket_store::policy::Publication;
use docket_store::prevention::LettersSent;

use crate::case::unchanged;
use crate::error::refuse;
use crate::order_letter::CONFIRMATION;
use crate::{Changed, Desk, PolicyReview, Result};

/// The checklist of one shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The shop.
    pub shop: Shop,
    /// Its items.
    pub items: Vec<CheckedItem>,
}

impl Checklist {
    /// How many items are done.
    pub fn done(&self) -> usize {
        self.items.iter().filter(|item| item.done).count()
    }
}

/// An item of the checklist as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedItem {
    /// The item.
    pub item: PreventionItem,
    /// Whether it is done.
    pub done: bool,
    /// What the store found; absent where the seller ticks it off.
    pub proven: Option<Proven>,
}

/// What the store found about an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proven {
    /// No policy is in force, and everything about it is open.
    NoPolicy,
    /// A policy is in force.
    InForce {
        /// Its version.
        version: u32,
        /// Its first day.
        since: NaiveDate,
    },
    /// What the policy lacks, and how many other points there are to look at.
    Whole {
        /// Its version.
        version: u32,
        /// Clauses that are not there.
        missing: Vec<ClauseKind>,
        /// Contradictions, and clauses that a law overrules.
        others: usize,
    },
    /// Where buyers can read it, and since when.
    Published {
        /// Its version.
        version: u32,
        /// Places.
        places: Vec<(String, NaiveDate)>,
        /// How many it should be.
        needed: usize,
    },
    /// When it was looked through, and when it should be again.
    Reviewed(PolicyReview),
    /// Order confirmations of the last months.
    Confirmed {
        /// What was sent; absent when nothing was.
        sent: Option<LettersSent>,
        /// How many months that is.
        months: u32,
    },
}

impl Proven {
    /// Whether that is enough.
    pub fn is_done(&self) -> bool {
        match self {
            Proven::NoPolicy => false,
            Proven::InForce { .. } => true,
            Proven::Whole { missing, others, .. } => missing.is_empty() && *others == 0,
            Proven::Published { places, needed, .. } => places.len() >= *needed,
            Proven::Reviewed(review) => !review.is_due,
            Proven::Confirmed { sent, .. } => sent.is_some(),
        }
    }
}

/// What proofs are made from, read once for all shops.
struct Ground {
    today: NaiveDate,
    policies: Vec<Policy>,
    publications: Vec<Publication>,
    review: Option<PolicyReview>,
    confirmations: BTreeMap<ShopId, LettersSent>,
    marks: BTreeMap<ShopId, BTreeSet<String>>,
}

impl Desk {
    /// The checklists of those shops.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) fn checklists(&self, shops: &[Shop]) -> Result<Vec<Checklist>> {
        let today = self.today()?;
        let since = instant_at(self.packs.prevention.back_from(today), 0, self.settings()?.zone());
        let ground = Ground {
            today,
            policies: self.policies()?.into_iter().map(|version| version.policy).collect(),
            publications: self.store.publications()?,
            review: self.policy_review()?,
            confirmations: self.store.order_letters_sent(CONFIRMATION, since)?,
            marks: self.store.prevention_marks()?,
        };
        Ok(shops.iter().map(|shop| self.checklist(shop, &ground)).collect())
    }

    fn checklist(&self, shop: &Shop, ground: &Ground) -> Checklist {
        let policy = in_force(&ground.policies, shop.id, &shop.platform, ground.today).ok();
        let ticked =
            |item: &PreventionItem| ground.marks.get(&shop.id).is_some_and(|marks| marks.contains(&item.id));
        let items = self.packs.prevention.items.iter().map(|item| {
            let proven = item.proof.map(|proof| self.proven(proof, shop, policy, ground));
            let done = proven.as_ref().map_or_else(|| ticked(item), Proven::is_done);
            CheckedItem { item: item.clone(), done, proven }
        });
        Checklist { shop: shop.clone(), items: items.collect() }
    }

    fn proven(&self, proof: Proof, shop: &Shop, policy: Option<&Policy>, ground: &Ground) -> Proven {
        match (proof, policy) {
            (Proof::ConfirmationSent, _) => Proven::Confirmed {
                sent: ground.confirmations.get(&shop.id).copied(),
                months: self.packs.prevention.period_months,
            },
            (_, None) => Proven::NoPolicy,
            (Proof::PolicyInForce, Some(policy)) => {
                Proven::InForce { version: policy.version, since: policy.valid_from }
            }
            (Proof::PolicyWhole, Some(policy)) => {
                // The countries that the policy names: going through the addresses of all orders takes too long.
                let countries: Vec<String> = policy.sells_to.iter().cloned().collect();
                let findings = lint(&policy.clauses, &self.packs.statutes, &countries);
                let missing: Vec<ClauseKind> = findings
                    .iter()
                    .filter_map(|one| if let Finding::Missing(clause) = one { Some(*clause) } else { None })
                    .collect();
                let others = findings.iter().filter(|one| is_fault(one)).count() - missing.len();
                Proven::Whole { version: policy.version, missing, others }
            }
            (Proof::PolicyPublished, Some(policy)) => Proven::Published {
                version: policy.version,
                places: places(policy.version, &ground.publications, ground.today),
                needed: self.packs.prevention.places,
            },
            (Proof::PolicyReviewed, Some(_)) => ground.review.map_or(Proven::NoPolicy, Proven::Reviewed),
        }
    }

    /// Ticks an item of a shop's checklist off, or opens it again.
    ///
    /// # Errors
    /// `shop_unknown`, `prevention_unknown`, or `prevention_proven` for an item that Docket finds out by itself.
    pub fn prevention_mark(&self, shop: ShopId, item: &str, done: bool) -> Result<Changed<()>> {
        self.shop(shop)?;
        let known = self.packs.prevention.item(item);
        let known = known.ok_or_else(|| refuse("prevention_unknown", [("item", item.to_owned())]))?;
        if known.proof.is_some() {
            return Err(refuse("prevention_proven", [("item", item.to_owned())]));
        }
        let op = if done { "prevention_mark" } else { "prevention_open" };
        let ticked = self.store.prevention_marks()?.remove(&shop).unwrap_or_default().contains(item);
        if ticked == done {
            return Ok(Changed { output: (), change: unchanged(op, item) });
        }
        self.transact(self.named_op(op, item), |tx| Ok(tx.prevention_mark(shop, item, done)?))
    }
}

/// Where buyers can read that version by that day, each place once, since when first.
fn places(version: u32, publications: &[Publication], today: NaiveDate) -> Vec<(String, NaiveDate)> {
    let mut found: BTreeMap<String, (String, NaiveDate)> = BTreeMap::new();
    for one in publications.iter().filter(|one| one.version == version && one.published_on <= today) {
        let place = found.entry(folded(&one.place)).or_insert((one.place.clone(), one.published_on));
        place.1 = place.1.min(one.published_on);
    }
    let mut places: Vec<(String, NaiveDate)> = found.into_values().collect();
    places.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
    places
}
