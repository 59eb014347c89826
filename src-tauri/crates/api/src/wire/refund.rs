//! Refunds, store credit and what was ordered by a platform.

use super::*;

wire! {
    /// A case or an order; one of them.
    pub struct RefundQuery {
        /// Case.
        case: Option<String>,
        /// Order.
        order: Option<String>,
    }

    /// The money of an order, with what its cases say of it.
    pub struct LedgerView {
        /// Order.
        order: String,
        /// What the buyer paid; null when nobody tells.
        paid: Option<MoneyView>,
        /// No file tells what was paid; it is the seller's word, or unknown.
        paid_by_hand: bool,
        /// What files tell as refunded.
        told: Option<MoneyView>,
        /// What was booked by hand, by line.
        lines: Vec<LineSum>,
        /// What went back in all; null when it cannot be said.
        refunded: Option<MoneyView>,
        /// What can still go back; null when it is not known.
        remaining: Option<MoneyView>,
        /// What was done for the buyer, oldest first.
        remedies: Vec<RemedyView>,
        /// Store credits.
        credits: Vec<CreditView>,
        /// Offers, oldest first.
        offers: Vec<OfferView>,
        /// Obligations.
        obligations: Vec<ObligationView>,
        /// Kinds of remedies.
        kinds: Vec<RemedyChoice>,
        /// Lines of a refund.
        line_choices: Vec<Choice>,
    }

    /// A kind of remedy to choose.
    pub struct RemedyChoice {
        /// Name.
        value: String,
        /// In words.
        text: String,
        /// `needed`, `possible`, `never`.
        amount: String,
        /// It is explained in words.
        needs_words: bool,
        /// Whether money or goods leave the seller now.
        gives_away: bool,
        /// The line of an amount for which none is named.
        line: String,
    }

    /// What was refunded of one line.
    pub struct LineSum {
        /// `item`, `shipping`, `tax`, `goodwill`.
        line: String,
        /// In words.
        text: String,
        /// Sum.
        amount: MoneyView,
    }

    /// Something that was done for the buyer.
    pub struct RemedyView {
        /// Id.
        id: String,
        /// Case.
        case: String,
        /// Kind.
        kind: String,
        /// Kind in words.
        kind_text: String,
        /// Line of the refund; null without one.
        line: Option<String>,
        /// Line in words.
        line_text: Option<String>,
        /// What went back; null when no money did.
        amount: Option<MoneyView>,
        /// Day on which it was done.
        day: String,
        /// Reference.
        reference: String,
        /// Why, or what.
        because: String,
    }

    /// A store credit.
    pub struct CreditView {
        /// Code.
        code: String,
        /// Case.
        case: String,
        /// Amount it was made with.
        amount: MoneyView,
        /// What is left.
        balance: MoneyView,
        /// Last day; null when it has none.
        expires_on: Option<String>,
        /// The last day has passed.
        expired: bool,
        /// What was taken from it.
        redemptions: Vec<RedemptionView>,
    }

    /// Something taken from a store credit.
    pub struct RedemptionView {
        /// How much.
        amount: MoneyView,
        /// When.
        at: String,
        /// For what.
        reference: String,
    }

    /// An offer.
    pub struct OfferView {
        /// Id.
        id: String,
        /// Case.
        case: String,
        /// `seller` or `buyer`.
        party: String,
        /// Kind of remedy.
        kind: String,
        /// Kind in words.
        kind_text: String,
        /// How much.
        amount: Option<MoneyView>,
        /// In whose words.
        text: String,
        /// When.
        at: String,
        /// Last day; null when it has none.
        until: Option<String>,
        /// `proposed`, `countered`, `accepted`, `denied`, `expired`.
        state: String,
        /// State in words.
        state_text: String,
        /// The offer it counters.
        counters: Option<String>,
    }

    /// What a ruling obliges to.
    pub struct ObligationView {
        /// Id.
        id: String,
        /// Case.
        case: String,
        /// `refund` or `accept_return`.
        kind: String,
        /// Kind in words.
        kind_text: String,
        /// How much.
        amount: Option<MoneyView>,
        /// By which day.
        due_on: String,
        /// Words of the ruling.
        text: String,
        /// When it was discharged; null while it is open.
        done_at: Option<String>,
        /// Open, and its day has passed.
        overdue: bool,
    }

    /// What was done for the buyer.
    pub struct RemedyAdd {
        /// Case.
        case: String,
        /// Kind.
        kind: String,
        /// `12.34` or `12.34 USD`; a full refund without it is all that is left.
        amount: Option<String>,
        /// Line; without it the usual one.
        line: Option<String>,
        /// Reference; for a store credit its code.
        reference: Option<String>,
        /// Why, or what.
        because: Option<String>,
        /// Day; without it today.
        day: Option<String>,
        /// What the buyer paid, when no file tells it.
        paid: Option<String>,
        /// Whether the seller says to have seen who else would pay.
        #[serde(default)]
        cover_seen: bool,
    }

    /// What stands in the ledger after a remedy.
    pub struct RemedyAdded {
        /// What went back in all.
        refunded_total: Option<MoneyView>,
        /// What can still go back.
        remaining: Option<MoneyView>,
        /// What happened.
        done: Done,
    }

    /// What the buyer paid.
    pub struct PaidSet {
        /// Case.
        case: String,
        /// `12.34 USD`.
        amount: String,
    }

    /// A store credit to give.
    pub struct CreditMake {
        /// Case.
        case: String,
        /// `12.34` or `12.34 USD`.
        amount: String,
        /// Code; without it one is made.
        code: Option<String>,
        /// Last day; without it there is none.
        expires_on: Option<String>,
    }

    /// A store credit that was given.
    pub struct CreditMade {
        /// Code.
        code: String,
        /// What happened.
        done: Done,
    }

    /// What is taken from a store credit.
    pub struct CreditRedeem {
        /// Code.
        code: String,
        /// How much; without it all that is left.
        amount: Option<String>,
        /// For what.
        reference: Option<String>,
    }

    /// What is left of a store credit.
    pub struct CreditRedeemed {
        /// What is left.
        balance: MoneyView,
        /// What happened.
        done: Done,
    }

    /// An offer to write down.
    pub struct OfferAdd {
        /// Case.
        case: String,
        /// `seller` or `buyer`.
        party: String,
        /// Kind of remedy.
        kind: String,
        /// How much.
        amount: Option<String>,
        /// In whose words.
        text: Option<String>,
        /// Last day.
        until: Option<String>,
    }

    /// The answer of the other side.
    pub struct OfferReply {
        /// Offer.
        offer: String,
        /// Taken, or turned down.
        accept: bool,
    }

    /// An obligation to write down.
    pub struct ObligationAdd {
        /// Case.
        case: String,
        /// `refund` or `accept_return`.
        kind: String,
        /// How much.
        amount: Option<String>,
        /// By which day.
        due_on: String,
        /// Words of the ruling.
        text: Option<String>,
    }

    /// An obligation.
    pub struct ObligationRef {
        /// Id.
        obligation: String,
    }
}
