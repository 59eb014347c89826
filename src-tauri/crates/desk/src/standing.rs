//! Where the seller stands on a case: how strong the proof is, who would pay, and whether the platform was answered
//! where it looks. Nothing here is stored; it is worked out anew from the case each time.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use docket_domain::calendar::day_in;
use docket_domain::case::{CaseKind, Channel, EntryKind, Party, PlatformStage, Resolution};
use docket_domain::cover::{CoverFacts, CriterionKind, Payer, at_stake, disputes, payers};
use docket_domain::door::{DoorRule, DoorState, Said};
use docket_domain::evidence::{Evidence, EvidenceFacts, Profile, weigh};
use docket_domain::filing::Filing;
use docket_domain::playbook::Step;
use docket_domain::{CaseId, Money, ShopId};
use docket_store::case::NewEntry;

use crate::error::refuse;
use crate::evidence::{evidence_facts, parcel_of};
use crate::needed::is_remedy;
use crate::{CaseFile, Changed, Desk, Result, Settings};

/// More business days to hand over are a typing error.
const MOST_HANDLING: u32 = 100;
/// Name of the field in which a seller says to have seen who else would pay.
const SEEN: &str = "cover_seen";

/// Where the seller stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The platform's list and how the case stands on it; nothing where no list is known.
    pub evidence: Option<(Profile, Evidence)>,
    /// Whether who pays depends on where the label was bought.
    pub asks_label: bool,
    /// Who would pay, the seller last.
    pub payers: Vec<Payer>,
    /// Money at stake.
    pub loss: Option<Money>,
    /// Whether the bank or the payment provider is at it.
    pub dispute_open: bool,
    /// Steps that give money or goods away, and so ask to have seen the payers.
    pub gated_steps: Vec<String>,
    /// The right door.
    pub door: StandingDoor,
}

/// The right door on a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingDoor {
    /// State.
    pub state: DoorState,
    /// The rule; nothing where none is known.
    pub rule: Option<DoorRule>,
    /// Stage at the platform by which it was found.
    pub stage: PlatformStage,
    /// When that stage began.
    pub since: Option<DateTime<Utc>>,
    /// When the door was used first since then.
    pub used_at: Option<DateTime<Utc>>,
    /// Channel and time of the newest answer elsewhere.
    pub elsewhere: Option<(Channel, DateTime<Utc>)>,
    /// Channels offered for a letter, the right one first.
    pub offers: Vec<Channel>,
}

impl Standing {
    /// Those who would likely pay instead of the seller.
    pub fn at_stake(&self) -> Vec<&Payer> {
        at_stake(&self.payers)
    }
}

impl Desk {
    /// Where the seller stands on a case.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn case_standing(&self, id: CaseId) -> Result<Standing> {
        self.standing(&self.case_file(id)?)
    }

    /// Where the seller stands on a case that was read already.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn standing(&self, file: &CaseFile) -> Result<Standing> {
        let settings = self.settings()?;
        let record = &file.order.order.record;
        let calendar = self.calendar(&settings);
        let is_business_day = |day| calendar.is_business_day(day);
        let facts = self.proof_facts(file, &settings)?;
        let evidence = self
            .packs
            .evidence
            .of_platform(&record.platform)
            .map(|profile| (profile.clone(), weigh(profile, &facts, &is_business_day)));
        let door = self.door(file);
        let filings: Vec<Filing> =
            self.filings(file.case.id)?.into_iter().map(|stored| stored.filing).collect();
        let dispute_open = dispute_open(file) || filings.iter().any(disputes);
        let parcel = parcel_of(record);
        let cover = CoverFacts {
            platform: &record.platform,
            payments: record.payments.iter().map(|payment| payment.kind.clone()).collect(),
            kind: file.case.kind,
            today: day_in(self.now(), settings.zone()),
            loss: file.case.exposure.or(record.total),
            parcel: &facts,
            service: parcel.map(|parcel| parcel.service.as_str()).unwrap_or_default(),
            deliver_by: record.deliver_by.map(docket_domain::calendar::Moment::day),
            platform_label: file.case.platform_label,
            forecast: evidence.as_ref().map(|(_, evidence)| evidence.forecast),
            door: door.state,
            insured: parcel.and_then(|parcel| parcel.insured_value),
            claim_sheet: file
                .papers
                .iter()
                .filter(|paper| self.packs.cover.claim_forms.contains(&paper.form))
                .map(|paper| day_in(paper.made_at, settings.zone()))
                .max(),
            filings: &filings,
            dispute_open,
        };
        let payers = payers(&self.packs.cover, &cover, &is_business_day);
        let gated_steps = file.steps.iter().map(|line| &line.step).filter(|step| is_remedy(step));
        let gated_steps = gated_steps.map(|step| step.id.clone()).collect();
        let asks = |payer: &Payer| payer.criteria.iter().any(|one| one.kind == CriterionKind::PlatformLabel);
        let asks_label = payers.iter().any(asks);
        Ok(Standing { asks_label, payers, loss: cover.loss, evidence, dispute_open, gated_steps, door })
    }

    /// Notes whether the label of a case's parcel was bought on the platform; nothing takes it away.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn case_label(&self, id: CaseId, on_platform: Option<bool>) -> Result<Changed<()>> {
        self.store.case(id)?;
        self.transact(self.named_op("case_label", &id.to_string()), |tx| Ok(tx.case_label(id, on_platform)?))
    }

    /// Sets in how many business days a shop says it hands over; nothing takes it away.
    ///
    /// # Errors
    /// `shop_unknown`, `handling_too_long`.
    pub fn shop_handling(&self, shop: ShopId, days: Option<u32>) -> Result<Changed<()>> {
        let known = self.shop(shop)?;
        if let Some(days) = days.filter(|days| *days > MOST_HANDLING) {
            let fields = [("days", days.to_string()), ("most", MOST_HANDLING.to_string())];
            return Err(refuse("handling_too_long", fields));
        }
        self.transact(self.named_op("shop_handling", &known.name), |tx| Ok(tx.shop_handling(shop, days)?))
    }

    /// How a case stands on a platform's list of what proves a delivery.
    pub(crate) fn proof(&self, file: &CaseFile, profile: &Profile) -> Result<Evidence> {
        let settings = self.settings()?;
        let calendar = self.calendar(&settings);
        let facts = self.proof_facts(file, &settings)?;
        Ok(weigh(profile, &facts, &|day| calendar.is_business_day(day)))
    }

    fn proof_facts(&self, file: &CaseFile, settings: &Settings) -> Result<EvidenceFacts> {
        let shop = file.order.order.shop;
        let handling = self.store.shops()?.into_iter().find(|one| one.id == shop);
        let handling = handling.and_then(|shop| shop.handling_days);
        Ok(evidence_facts(file, &self.packs.evidence, settings, handling))
    }

    /// The right door on a case, and whether it was used.
    pub fn door(&self, file: &CaseFile) -> StandingDoor {
        let platform = &file.order.order.record.platform;
        let (stage, since) = stage_of(file);
        let said = said(file);
        let door = self.packs.doors.look(platform, stage, since, &said);
        StandingDoor {
            state: door.state,
            rule: door.rule.cloned(),
            stage,
            since,
            used_at: door.used_at,
            elsewhere: door.elsewhere.map(|said| (said.channel, said.at)),
            offers: self.packs.doors.offers(platform, stage),
        }
    }

    /// Who would likely pay in the seller's place, as `id=amount`; nothing where nobody would.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub(crate) fn others_would_pay(&self, file: &CaseFile) -> Result<Option<String>> {
        let standing = self.standing(file)?;
        let told: Vec<String> = standing
            .at_stake()
            .iter()
            .map(|payer| match payer.amount {
                Some(amount) => format!("{}={amount}", payer.id),
                None => payer.id.clone(),
            })
            .collect();
        Ok((!told.is_empty()).then(|| told.join(", ")))
    }

    /// Refuses a refund or replacement while somebody else would likely pay and the seller did not say to know it. Gives
    /// the entry that keeps what was known.
    ///
    /// # Errors
    /// `cover_unseen`.
    pub(crate) fn refuse_unseen(
        &self,
        file: &CaseFile,
        step: &Step,
        answer: Option<&str>,
        seen: Option<String>,
    ) -> Result<Option<NewEntry>> {
        if !gives_money_or_goods(step, answer) {
            return Ok(None);
        }
        let Some(told) = self.others_would_pay(file)? else { return Ok(None) };
        match seen {
            None => Err(refuse("cover_unseen", [("step", step.id.clone()), ("payers", told)])),
            Some(word) => {
                let subject = format!("{}:{SEEN}", step.id);
                Ok(Some(NewEntry::of(EntryKind::Step, self.now(), &subject, &format!("{word}\n{told}"))))
            }
        }
    }
}

/// The fields without the word on who would pay, and that word.
pub(crate) fn without_seen(fields: &BTreeMap<String, String>) -> (BTreeMap<String, String>, Option<String>) {
    let mut fields = fields.clone();
    let seen = fields.remove(SEEN).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
    (fields, seen)
}

/// Whether a step so answered costs the seller money or goods.
pub(crate) fn gives_money_or_goods(step: &Step, answer: Option<&str>) -> bool {
    answer.and_then(|answer| step.on_answer.get(answer)).is_some_and(|resolution| match resolution {
        Resolution::RefundedFull
        | Resolution::RefundedPartial
        | Resolution::Replaced
        | Resolution::CancelledBeforeShipment
        | Resolution::ReturnedRefunded
        | Resolution::StoreCredit => true,
        Resolution::FoundByBuyer
        | Resolution::FoundAfterNotice
        | Resolution::DeliveredLate
        | Resolution::Declined
        | Resolution::WithdrawnByBuyer
        | Resolution::BuyerSilent
        | Resolution::DecidedForSeller
        | Resolution::DecidedForBuyer
        | Resolution::Other => false,
    })
}

/// The stage at the platform with its beginning. What the other side wrote in the official thread proves that there is
/// one, also where nobody noted the stage.
fn stage_of(file: &CaseFile) -> (PlatformStage, Option<DateTime<Utc>>) {
    if file.case.platform_stage != PlatformStage::None {
        return (file.case.platform_stage, file.case.platform_stage_at);
    }
    let thread = said(file)
        .into_iter()
        .filter(|said| said.channel == Channel::CaseThread && said.from != Party::Seller)
        .map(|said| said.at)
        .min();
    match thread {
        Some(at) => (PlatformStage::Case, Some(at)),
        None => (PlatformStage::None, None),
    }
}

fn said(file: &CaseFile) -> Vec<Said> {
    file.timeline
        .iter()
        .filter_map(|entry| {
            let entry = &entry.entry;
            Some(Said { at: entry.at, from: entry.from?, channel: entry.channel? })
        })
        .collect()
}

fn dispute_open(file: &CaseFile) -> bool {
    let own = file.case.kind == CaseKind::PaymentDispute && !file.case.status.is_done();
    let other = file
        .order
        .cases
        .iter()
        .any(|line| line.case.kind == CaseKind::PaymentDispute && !line.case.status.is_done());
    own || other
}
