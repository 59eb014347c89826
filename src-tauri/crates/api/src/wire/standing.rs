//! Where the seller stands: evidence, who would pay, the right door.

use super::*;

wire! {
    /// Where the seller stands on a case.
    pub struct StandingView {
        /// Case.
        case: String,
        /// Proof of delivery; null where the platform has no list.
        evidence: Option<EvidenceView>,
        /// Where the label was bought; null where nothing asks for it.
        label: Option<LabelView>,
        /// Who would pay, the seller last.
        payers: Vec<PayerView>,
        /// Warning that stands above the payers; null when there is none.
        warning: Option<String>,
        /// Whether a refund or replacement asks for a word that this was seen.
        gate: bool,
        /// The steps that ask for it; empty without a gate.
        gate_steps: Vec<String>,
        /// What that word confirms; empty without a gate.
        gate_text: String,
        /// The right door.
        door: DoorView,
    }

    /// Whether the label was bought on the platform.
    pub struct LabelView {
        /// The seller's word; null while nobody said.
        on_platform: Option<bool>,
        /// The question.
        text: String,
    }

    /// Where the label of a case's parcel was bought.
    pub struct CaseLabel {
        /// Case.
        case: String,
        /// Whether on the platform; null takes the word back.
        on_platform: Option<bool>,
    }

    /// In how many business days a shop says it hands over.
    pub struct ShopHandling {
        /// Shop.
        shop: String,
        /// Business days from the day after the order; null where nobody says.
        days: Option<u32>,
    }

    /// A platform's list of what proves a delivery.
    pub struct EvidenceView {
        /// Profile.
        profile: String,
        /// Heading ("Evidence for eBay: strong").
        title: String,
        /// `strong`, `likely`, `weak`, or `wait` while the platform asks the buyer to wait.
        forecast: String,
        /// What that means.
        forecast_text: String,
        /// Letter that asks the buyer to wait; null unless the forecast is `wait`.
        letter: Option<String>,
        /// Why it is no promise.
        caveat: String,
        /// Points in the platform's order.
        items: Vec<EvidenceItemView>,
        /// Who says so.
        source: SaysView,
    }

    /// A point of the list.
    pub struct EvidenceItemView {
        /// `status_delivered`, `place_match`, …
        kind: String,
        /// `ok`, `missing`, `unknown`, `not_needed`.
        state: String,
        /// State in words.
        state_text: String,
        /// The point in words.
        label: String,
        /// The fact it rests on, or what is missing.
        fact: String,
        /// Whether the platform asks for it, or it only helps.
        needed: bool,
    }

    /// Somebody who may pay.
    pub struct PayerView {
        /// Id.
        id: String,
        /// `programme`, `carrier`, `insurance`, `carrier_claim`, `payment_dispute`, `seller`.
        kind: String,
        /// Name.
        name: String,
        /// What would be paid, never above the loss; null where it cannot be said.
        amount: Option<MoneyView>,
        /// The amount and how sure it is, in words.
        text: String,
        /// `likely`, `possible`, `unlikely`, `certain`.
        likelihood: String,
        /// Conditions.
        criteria: Vec<CriterionView>,
        /// What to do first; empty when nothing.
        first: String,
        /// Last day for it; null when none is known.
        by: Option<String>,
        /// Who says so; null where nobody has to.
        source: Option<SaysView>,
    }

    /// A condition.
    pub struct CriterionView {
        /// `total_in_limit`, `right_door`, …
        kind: String,
        /// `met`, `unmet`, `unknown`.
        state: String,
        /// State in words.
        state_text: String,
        /// The condition in words.
        label: String,
        /// Why it stands so.
        why: String,
    }

    /// The right door.
    pub struct DoorView {
        /// `free`, `used`, `not_used`.
        state: String,
        /// The sentence to show; empty when there is nothing to say.
        text: String,
        /// Why this door.
        why: String,
        /// The channel; null where none is known.
        channel: Option<String>,
        /// The channel in words.
        channel_text: String,
        /// Who says so; null where no rule is known.
        source: Option<SaysView>,
    }

    /// Who says so.
    pub struct SaysView {
        /// In words.
        text: String,
        /// Link.
        url: Option<String>,
        /// `A`, `B`, `C`, `R`, `own`.
        grade: String,
        /// Day on which it was checked.
        checked: String,
    }
}
