//! Lost packages that repeat: at an address, on a way, with a buyer. It stays in the case file: there is no fact of it
//! for letters and papers, and the proof for a platform knows nothing of it.

use docket_domain::CaseId;
use docket_domain::case::{CaseKind, CaseStatus};
use docket_domain::note::Says;
use docket_domain::order::Shipment;
use docket_domain::repeat::{Loss, RepeatGround, counts, repeat};
use docket_domain::text::folded;
use docket_store::work::LossLine;

use crate::deadline::parcel;
use crate::{Desk, Result};

/// How many other losses are looked at of each kind, the newest first.
const MOST: u32 = 200;

/// Losses that repeat with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RepeatedLoss {
    /// What they have in common.
    pub ground: RepeatGround,
    /// Carrier, where it is one of the things in common.
    pub carrier: Option<String>,
    /// Which of them the case is, from 1.
    pub nth: usize,
    /// How many there are, the case among them.
    pub count: usize,
    /// When the first of them was reported.
    pub since: chrono::DateTime<chrono::Utc>,
    /// The others, the oldest first.
    pub others: Vec<LossLine>,
    /// Who says that so many repeat.
    pub source: Says,
}

impl Desk {
    /// Losses that repeat with a case, the most telling ground first. A ground that adds no case to an earlier one is
    /// left out; a parcel that turned up repeats nothing.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn repeated_losses(&self, id: CaseId) -> Result<Vec<RepeatedLoss>> {
        let case = self.store.case(id)?;
        let lost = case.kind == CaseKind::ItemNotReceived
            && case.status != CaseStatus::Merged
            && counts(case.resolution);
        if !lost {
            return Ok(Vec::new());
        }
        let pack = &self.packs.repeats;
        let span = pack.longest();
        let alike = self.store.losses_alike(id, case.opened_at - span, case.opened_at + span, MOST)?;
        let record = self.store.order(case.order)?.record;
        let to = record.ship_to.country_code();
        let carrier = parcel(&record.shipments).map(|parcel| self.carrier_of(parcel, to));
        let carrier = carrier.filter(|name| !name.is_empty());
        let own = Loss { case: id, order: case.order, at: case.opened_at };
        let mut found: Vec<RepeatedLoss> = Vec::new();
        for rule in &pack.rules {
            let lines: Vec<&LossLine> = match rule.ground {
                RepeatGround::Address => alike.address.iter().collect(),
                RepeatGround::Buyer => alike.buyer.iter().collect(),
                RepeatGround::Route => {
                    let same = |line: &&LossLine| {
                        let of_line = folded(&self.carrier_of(&sent(line), to));
                        carrier.as_deref().is_some_and(|carrier| folded(carrier) == of_line)
                    };
                    alike.postal.iter().filter(same).collect()
                }
            };
            let losses: Vec<Loss> = lines
                .iter()
                .filter(|line| counts(line.resolution))
                .map(|line| Loss { case: line.case, order: line.order, at: line.opened_at })
                .collect();
            let Some(told) = repeat(own, &losses, rule) else { continue };
            let others: Vec<LossLine> = told
                .losses
                .iter()
                .filter_map(|loss| lines.iter().find(|line| line.case == loss.case))
                .map(|line| (*line).clone())
                .collect();
            let known = |line: &LossLine| {
                found.iter().any(|earlier| earlier.others.iter().any(|other| other.case == line.case))
            };
            if others.iter().all(known) {
                continue;
            }
            found.push(RepeatedLoss {
                ground: rule.ground,
                carrier: carrier.clone().filter(|_| rule.ground == RepeatGround::Route),
                nth: told.nth,
                count: told.losses.len(),
                since: told.losses.first().map_or(case.opened_at, |first| first.at),
                others,
                source: rule.source.clone(),
            });
        }
        Ok(found)
    }
}

fn sent(line: &LossLine) -> Shipment {
    Shipment { carrier: line.carrier.clone(), service: line.service.clone(), ..Shipment::default() }
}
