//! Cases: kinds, states and the words for them, as the whole program uses them.

use serde::{Deserialize, Serialize};

/// An enum with stable names for the store, JSON and the command line.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            /// The value of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}

pub(crate) use named;

named! {
    /// What a case is about.
    CaseKind {
        /// The buyer says the parcel did not arrive.
        ItemNotReceived = "item_not_received",
        /// The tracking looks wrong, or the buyer asks about it.
        TrackingProblem = "tracking_problem",
        /// Customs holds the parcel.
        CustomsHold = "customs_hold",
        /// It came, but damaged or not as described.
        NotAsDescribed = "not_as_described",
        /// The buyer went to the bank or the payment provider.
        PaymentDispute = "payment_dispute",
        /// The buyer asks to cancel the order.
        Cancellation = "cancellation",
        /// The buyer withdraws, as the law of their country lets them. It is a right, not a wish.
        Withdrawal = "withdrawal",
    }
}

named! {
    /// Where a case stands.
    CaseStatus {
        /// The seller has something to do.
        Open = "open",
        /// The buyer's answer is awaited.
        WaitingBuyer = "waiting_buyer",
        /// The carrier's answer is awaited.
        WaitingCarrier = "waiting_carrier",
        /// The platform's or the payment provider's answer is awaited.
        WaitingPlatform = "waiting_platform",
        /// The postal inspector or the police is awaited.
        WaitingAuthority = "waiting_authority",
        /// Ended.
        Closed = "closed",
        /// Joined to another case, which goes on.
        Merged = "merged",
    }
}

named! {
    /// What a status means for clocks.
    StatusCategory {
        /// Work for the seller.
        Active = "active",
        /// Waiting for somebody else.
        Paused = "paused",
        /// Ended.
        Done = "done",
    }
}

impl CaseStatus {
    /// The category.
    pub fn category(self) -> StatusCategory {
        match self {
            CaseStatus::Open => StatusCategory::Active,
            CaseStatus::WaitingBuyer
            | CaseStatus::WaitingCarrier
            | CaseStatus::WaitingPlatform
            | CaseStatus::WaitingAuthority => StatusCategory::Paused,
            CaseStatus::Closed | CaseStatus::Merged => StatusCategory::Done,
        }
    }

    /// Who has to act next; nobody once the case is closed.
    pub fn waiting_on(self) -> Option<Party> {
        match self {
            CaseStatus::Open => Some(Party::Seller),
            CaseStatus::WaitingBuyer => Some(Party::Buyer),
            CaseStatus::WaitingCarrier => Some(Party::Carrier),
            CaseStatus::WaitingPlatform => Some(Party::Platform),
            CaseStatus::WaitingAuthority => Some(Party::Authority),
            CaseStatus::Closed | CaseStatus::Merged => None,
        }
    }

    /// Whether the case has ended, one way or another.
    pub fn is_done(self) -> bool {
        self.category() == StatusCategory::Done
    }

    /// The status in which that party is awaited.
    pub fn awaiting(party: Party) -> Self {
        match party {
            Party::Buyer => CaseStatus::WaitingBuyer,
            Party::Carrier => CaseStatus::WaitingCarrier,
            Party::Authority => CaseStatus::WaitingAuthority,
            Party::Platform | Party::PaymentProvider => CaseStatus::WaitingPlatform,
            Party::Seller => CaseStatus::Open,
        }
    }
}

named! {
    /// How far the matter has gone at the platform.
    PlatformStage {
        /// The platform does not know of it.
        None = "none",
        /// The buyer asked for help; the platform only passes it on.
        HelpRequest = "help_request",
        /// A request that the platform keeps and times.
        Inquiry = "inquiry",
        /// The platform was asked to decide.
        Case = "case",
        /// A claim for money back under the platform's guarantee.
        Claim = "claim",
        /// A decision is being reviewed.
        Appeal = "appeal",
        /// Decided.
        Decided = "decided",
    }
}

impl PlatformStage {
    /// Whether the platform was asked to decide, which counts against a shop.
    pub fn is_escalated(self) -> bool {
        match self {
            PlatformStage::Case | PlatformStage::Claim | PlatformStage::Appeal => true,
            PlatformStage::None
            | PlatformStage::HelpRequest
            | PlatformStage::Inquiry
            | PlatformStage::Decided => false,
        }
    }
}

named! {
    /// How a case ended.
    Resolution {
        /// The buyer found the parcel.
        FoundByBuyer = "found_by_buyer",
        /// The parcel turned up after an inquiry was announced.
        FoundAfterNotice = "found_after_notice",
        /// It came late.
        DeliveredLate = "delivered_late",
        /// Refunded in full.
        RefundedFull = "refunded_full",
        /// Refunded in part.
        RefundedPartial = "refunded_partial",
        /// Replaced.
        Replaced = "replaced",
        /// Cancelled before the parcel left.
        CancelledBeforeShipment = "cancelled_before_shipment",
        /// Sent back, and refunded then.
        ReturnedRefunded = "returned_refunded",
        /// Settled with store credit.
        StoreCredit = "store_credit",
        /// What the buyer asked for was declined.
        Declined = "declined",
        /// The buyer took the request back.
        WithdrawnByBuyer = "withdrawn_by_buyer",
        /// The buyer stopped writing.
        BuyerSilent = "buyer_silent",
        /// The platform decided for the seller.
        DecidedForSeller = "decided_for_seller",
        /// The platform decided for the buyer.
        DecidedForBuyer = "decided_for_buyer",
        /// Something else.
        Other = "other",
    }
}

named! {
    /// The seller's private idea of the cause. It changes the path and never leaves the case file.
    SuspectedCause {
        /// None yet.
        Unknown = "unknown",
        /// Scanned as delivered before it was.
        EarlyDeliveryScan = "early_delivery_scan",
        /// Delivered elsewhere.
        Misdelivery = "misdelivery",
        /// Stolen.
        Theft = "theft",
        /// Only late.
        Delay = "delay",
        /// Held at customs.
        Customs = "customs",
        /// The buyer has it.
        Fraud = "fraud",
    }
}

named! {
    /// Who is on a case.
    Party {
        /// The seller.
        Seller = "seller",
        /// The buyer.
        Buyer = "buyer",
        /// The carrier.
        Carrier = "carrier",
        /// The platform.
        Platform = "platform",
        /// Bank, card network or payment provider.
        PaymentProvider = "payment_provider",
        /// Postal inspector or police.
        Authority = "authority",
    }
}

named! {
    /// The way a message takes.
    Channel {
        /// The platform's message box.
        PlatformMessage = "platform_message",
        /// The thread of an official request or case.
        CaseThread = "case_thread",
        /// E-mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// Paper letter.
        Letter = "letter",
        /// Face to face.
        InPerson = "in_person",
    }
}

named! {
    /// What the goods are for, where that makes a delay weigh more. A case has it as the tag of that name.
    Occasion {
        /// A wedding.
        Wedding = "wedding",
        /// A birthday.
        Birthday = "birthday",
        /// Christmas and other days on which people give.
        Holiday = "holiday",
    }
}

impl Occasion {
    /// The occasion that the tags of a case name.
    pub fn of_tags(tags: &[String]) -> Option<Self> {
        tags.iter().find_map(|tag| Self::from_name(tag))
    }
}

named! {
    /// State of one step of a playbook on a case.
    StepState {
        /// Something must come first.
        Locked = "locked",
        /// Can be done now.
        Ready = "ready",
        /// A wait runs.
        Waiting = "waiting",
        /// Done.
        Done = "done",
        /// Left out, with a word why.
        Skipped = "skipped",
        /// Does not apply to this order.
        NotApplicable = "not_applicable",
    }
}

named! {
    /// What an entry of the timeline records.
    EntryKind {
        /// The case was opened.
        Opened = "opened",
        /// A message in or out.
        Message = "message",
        /// A telephone call.
        Call = "call",
        /// A letter of ours that was sent.
        Letter = "letter",
        /// A paper that was made.
        Paper = "paper",
        /// A step done, skipped or answered.
        Step = "step",
        /// A private note.
        Note = "note",
        /// Closed or reopened.
        Status = "status",
        /// The private suspicion changed.
        Suspicion = "suspicion",
        /// A wait began, changed or ended.
        Wait = "wait",
        /// A reminder came, was put off or done.
        Reminder = "reminder",
        /// The tracking said something that matters to the case.
        Tracking = "tracking",
        /// Something was filed with somebody outside, or its answer noted.
        Filing = "filing",
        /// What the buyer asked for was recorded or read anew: reason, a fact, the clause that answers it.
        Request = "request",
        /// How the buyer behaves was noted.
        Conduct = "conduct",
        /// Money or goods for the buyer: a refund, a credit, an offer, an obligation.
        Remedy = "remedy",
    }
}

impl EntryKind {
    /// Whether an entry of this kind never leaves the case file.
    pub fn is_private(self) -> bool {
        match self {
            EntryKind::Note | EntryKind::Suspicion | EntryKind::Conduct => true,
            EntryKind::Opened
            | EntryKind::Message
            | EntryKind::Call
            | EntryKind::Letter
            | EntryKind::Paper
            | EntryKind::Step
            | EntryKind::Status
            | EntryKind::Wait
            | EntryKind::Reminder
            | EntryKind::Tracking
            | EntryKind::Filing
            | EntryKind::Remedy
            | EntryKind::Request => false,
        }
    }

    /// Whether an entry of this kind was typed in by the seller, and can be put right. What Docket recorded
    /// itself, and a letter as it was sent, stay as they are.
    pub fn is_typed_in(self) -> bool {
        match self {
            EntryKind::Message | EntryKind::Call | EntryKind::Note => true,
            EntryKind::Opened
            | EntryKind::Letter
            | EntryKind::Paper
            | EntryKind::Step
            | EntryKind::Status
            | EntryKind::Suspicion
            | EntryKind::Wait
            | EntryKind::Reminder
            | EntryKind::Tracking
            | EntryKind::Filing
            | EntryKind::Remedy
            | EntryKind::Request
            | EntryKind::Conduct => false,
        }
    }
}

impl CaseKind {
    /// Whether the buyer asks for something that policy and law decide on, and not for a parcel.
    pub fn is_request(self) -> bool {
        match self {
            CaseKind::Cancellation | CaseKind::Withdrawal => true,
            CaseKind::ItemNotReceived
            | CaseKind::TrackingProblem
            | CaseKind::CustomsHold
            | CaseKind::NotAsDescribed
            | CaseKind::PaymentDispute => false,
        }
    }

    /// Whether the case is about a parcel that is not there.
    pub fn misses_parcel(self) -> bool {
        match self {
            CaseKind::ItemNotReceived | CaseKind::TrackingProblem | CaseKind::CustomsHold => true,
            CaseKind::NotAsDescribed
            | CaseKind::PaymentDispute
            | CaseKind::Cancellation
            | CaseKind::Withdrawal => false,
        }
    }
}

impl Resolution {
    /// Whether a case of that kind can end so: what buyers ask for is not found, and a parcel is not declined.
    pub fn ends(self, kind: CaseKind) -> bool {
        match self {
            Resolution::FoundByBuyer | Resolution::FoundAfterNotice | Resolution::DeliveredLate => {
                !kind.is_request()
            }
            Resolution::CancelledBeforeShipment | Resolution::Declined => kind.is_request(),
            Resolution::RefundedFull
            | Resolution::RefundedPartial
            | Resolution::Replaced
            | Resolution::ReturnedRefunded
            | Resolution::StoreCredit
            | Resolution::WithdrawnByBuyer
            | Resolution::BuyerSilent
            | Resolution::DecidedForSeller
            | Resolution::DecidedForBuyer
            | Resolution::Other => true,
        }
    }

    /// Whether that end means that the parcel is there.
    pub fn turned_up(self) -> bool {
        match self {
            Resolution::FoundByBuyer | Resolution::FoundAfterNotice | Resolution::DeliveredLate => true,
            Resolution::RefundedFull
            | Resolution::RefundedPartial
            | Resolution::Replaced
            | Resolution::CancelledBeforeShipment
            | Resolution::ReturnedRefunded
            | Resolution::StoreCredit
            | Resolution::Declined
            | Resolution::WithdrawnByBuyer
            | Resolution::BuyerSilent
            | Resolution::DecidedForSeller
            | Resolution::DecidedForBuyer
            | Resolution::Other => false,
        }
    }

    /// Whether that end says that money went back to the buyer.
    pub fn gave_money_back(self) -> bool {
        match self {
            Resolution::RefundedFull | Resolution::RefundedPartial | Resolution::ReturnedRefunded => true,
            Resolution::FoundByBuyer
            | Resolution::FoundAfterNotice
            | Resolution::DeliveredLate
            | Resolution::Replaced
            | Resolution::CancelledBeforeShipment
            | Resolution::StoreCredit
            | Resolution::Declined
            | Resolution::WithdrawnByBuyer
            | Resolution::BuyerSilent
            | Resolution::DecidedForSeller
            | Resolution::DecidedForBuyer
            | Resolution::Other => false,
        }
    }

    /// Whether that end keeps what was promised to the buyer: money back, goods there, or the buyer satisfied.
    pub fn keeps_promises(self) -> bool {
        match self {
            Resolution::FoundByBuyer
            | Resolution::FoundAfterNotice
            | Resolution::DeliveredLate
            | Resolution::RefundedFull
            | Resolution::Replaced
            | Resolution::CancelledBeforeShipment
            | Resolution::ReturnedRefunded
            | Resolution::StoreCredit
            | Resolution::WithdrawnByBuyer
            | Resolution::DecidedForBuyer => true,
            Resolution::RefundedPartial
            | Resolution::Declined
            | Resolution::BuyerSilent
            | Resolution::DecidedForSeller
            | Resolution::Other => false,
        }
    }
}

/// Why a suspicion was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuspicionRefused {
    /// A suspicion needs a word on what indicates it.
    NeedsIndicator,
}

/// Checks a private suspicion: anything but `unknown` needs an indicator in words.
///
/// # Errors
/// When the indicator is missing.
pub fn check_suspicion(cause: SuspectedCause, because: &str) -> Result<(), SuspicionRefused> {
    if cause != SuspectedCause::Unknown && because.trim().is_empty() {
        return Err(SuspicionRefused::NeedsIndicator);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back_as_the_same_value() {
        for kind in CaseStatus::ALL {
            assert_eq!(CaseStatus::from_name(kind.name()), Some(*kind));
        }
        assert_eq!(Resolution::from_name("nonsense"), None);
    }

    #[test]
    fn a_suspicion_without_an_indicator_is_refused() {
        assert_eq!(check_suspicion(SuspectedCause::Fraud, " "), Err(SuspicionRefused::NeedsIndicator));
        assert_eq!(check_suspicion(SuspectedCause::Fraud, "third loss at this address"), Ok(()));
        assert_eq!(check_suspicion(SuspectedCause::Unknown, ""), Ok(()));
    }

    #[test]
    fn suspicion_conduct_and_notes_are_private_and_messages_are_not() {
        let private: Vec<_> = EntryKind::ALL.iter().filter(|kind| kind.is_private()).collect();
        assert_eq!(private, [&EntryKind::Note, &EntryKind::Suspicion, &EntryKind::Conduct]);
    }
}
