//! What was filed with somebody outside: searches, claims, complaints, reports and disputes. One record, one state
//! machine for all of them, and the sum of what came back.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Money;
use crate::case::named;
use crate::money::sums;

named! {
    /// What was filed.
    FilingKind {
        /// The carrier was asked to look for the parcel: missing mail search, trace, Nachforschung.
        CarrierSearch = "carrier_search",
        /// Money is demanded from the carrier.
        IndemnityClaim = "indemnity_claim",
        /// Money is demanded from an insurer.
        InsuranceClaim = "insurance_claim",
        /// A complaint with the carrier.
        Complaint = "complaint",
        /// A theft was reported to the postal inspector.
        TheftReport = "theft_report",
        /// A theft was reported to the police.
        PoliceReport = "police_report",
        /// A dispute at the bank or the payment provider.
        PaymentDispute = "payment_dispute",
    }
}

impl FilingKind {
    /// Whether money can come of it.
    pub fn takes_money(self) -> bool {
        match self {
            FilingKind::IndemnityClaim
            | FilingKind::InsuranceClaim
            | FilingKind::Complaint
            | FilingKind::PaymentDispute => true,
            FilingKind::CarrierSearch | FilingKind::TheftReport | FilingKind::PoliceReport => false,
        }
    }

    /// Whether it is a demand for money of the seller's own, whose progress the buyer waits for.
    pub fn is_claim(self) -> bool {
        match self {
            FilingKind::IndemnityClaim | FilingKind::InsuranceClaim => true,
            FilingKind::CarrierSearch
            | FilingKind::Complaint
            | FilingKind::TheftReport
            | FilingKind::PoliceReport
            | FilingKind::PaymentDispute => false,
        }
    }
}

named! {
    /// Where a filing stands.
    FilingState {
        /// Asked for; the other side has given no number yet.
        Requested = "requested",
        /// On file under a number.
        Open = "open",
        /// There is an answer, which decides nothing yet.
        Answered = "answered",
        /// Granted.
        Accepted = "accepted",
        /// Turned down.
        Refused = "refused",
        /// The money came.
        Paid = "paid",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

impl FilingState {
    /// Whether the other side owes the next word.
    pub fn awaits_answer(self) -> bool {
        match self {
            FilingState::Requested | FilingState::Open | FilingState::Accepted => true,
            FilingState::Answered | FilingState::Refused | FilingState::Paid | FilingState::Withdrawn => {
                false
            }
        }
    }

    /// Whether nobody knows yet how it ends.
    pub fn is_undecided(self) -> bool {
        match self {
            FilingState::Requested | FilingState::Open | FilingState::Answered | FilingState::Accepted => {
                true
            }
            FilingState::Refused | FilingState::Paid | FilingState::Withdrawn => false,
        }
    }

    /// The states that may follow, for something of that kind. Nothing follows a payment or a withdrawal: a
    /// wrong click is what undo is for.
    pub fn moves(self, kind: FilingKind) -> Vec<FilingState> {
        use FilingState::{Accepted, Answered, Open, Paid, Refused, Requested, Withdrawn};
        let moves: &[FilingState] = match self {
            Requested => &[Open, Answered, Accepted, Refused, Withdrawn],
            Open => &[Answered, Accepted, Refused, Paid, Withdrawn],
            Answered => &[Open, Accepted, Refused, Paid, Withdrawn],
            Accepted => &[Paid, Refused, Withdrawn],
            // A refusal can be appealed; then it is open again, or the other side pays all the same.
            Refused => &[Open, Accepted, Paid],
            Paid | Withdrawn => &[],
        };
        let fits = |state: &FilingState| kind.takes_money() || !matches!(state, Accepted | Paid);
        moves.iter().copied().filter(fits).collect()
    }
}

/// Something filed with somebody outside. Texts are empty where nothing is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// What it is.
    pub kind: FilingKind,
    /// With whom: the carrier, insurer, authority or provider by name.
    pub with: String,
    /// The number under which the other side keeps it.
    pub number: String,
    /// Office.
    pub office: String,
    /// Contact person.
    pub contact: String,
    /// Telephone.
    pub phone: String,
    /// Day on which it was filed, in the shop's zone.
    pub filed_on: NaiveDate,
    /// Where it stands.
    pub state: FilingState,
    /// Day by which an answer is expected.
    pub expected_by: Option<NaiveDate>,
    /// Amount claimed.
    pub claimed: Option<Money>,
    /// Amount that came; booked as recovered.
    pub paid: Option<Money>,
    /// Why more came than was claimed; empty when it did not.
    pub paid_because: String,
    /// The seller's own notes; they stay in the case file.
    pub notes: String,
}

/// Why a filing was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilingRefused {
    /// Nobody is named.
    WithMissing,
    /// Filed after today.
    FiledInFuture,
    /// An answer is expected before it was filed.
    ExpectedBeforeFiled,
    /// Nothing but `requested` and `withdrawn` goes without a number.
    NumberMissing,
    /// That state does not follow.
    NoSuchMove {
        /// State before.
        from: FilingState,
        /// State wanted.
        to: FilingState,
    },
    /// No money can come of that kind.
    TakesNoMoney,
    /// An amount of nothing, or less.
    AmountNotPositive,
    /// Claimed in one currency and paid in another.
    CurrenciesMixed,
    /// Paid without an amount.
    PaidMissing,
    /// An amount paid without being in the state `paid`.
    PaidTooSoon,
    /// More came than was claimed, without a word why.
    PaidAboveClaim,
}

impl Filing {
    /// Checks a filing for itself, as one that is new, whatever state it begins in.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, today: NaiveDate) -> Result<(), FilingRefused> {
        if self.with.trim().is_empty() {
            return Err(FilingRefused::WithMissing);
        }
        if self.filed_on > today {
            return Err(FilingRefused::FiledInFuture);
        }
        if self.expected_by.is_some_and(|by| by < self.filed_on) {
            return Err(FilingRefused::ExpectedBeforeFiled);
        }
        let nameless = matches!(self.state, FilingState::Requested | FilingState::Withdrawn);
        if !nameless && self.number.trim().is_empty() {
            return Err(FilingRefused::NumberMissing);
        }
        self.check_money()
    }

    fn check_money(&self) -> Result<(), FilingRefused> {
        let any = [self.claimed, self.paid];
        let spends = matches!(self.state, FilingState::Accepted | FilingState::Paid);
        if !self.kind.takes_money() && (spends || any.iter().any(Option::is_some)) {
            return Err(FilingRefused::TakesNoMoney);
        }
        if any.into_iter().flatten().any(|amount| amount.minor <= 0) {
            return Err(FilingRefused::AmountNotPositive);
        }
        match (self.state == FilingState::Paid, self.paid) {
            (true, None) => return Err(FilingRefused::PaidMissing),
            (false, Some(_)) => return Err(FilingRefused::PaidTooSoon),
            (true, Some(_)) | (false, None) => {}
        }
        if let (Some(claimed), Some(paid)) = (self.claimed, self.paid) {
            if claimed.currency != paid.currency {
                return Err(FilingRefused::CurrenciesMixed);
            }
            if paid.minor > claimed.minor && self.paid_because.trim().is_empty() {
                return Err(FilingRefused::PaidAboveClaim);
            }
        }
        Ok(())
    }

    /// Checks a filing as what this one becomes.
    ///
    /// # Errors
    /// When its state does not follow, or as in [`Filing::check`].
    pub fn check_change(&self, next: &Filing, today: NaiveDate) -> Result<(), FilingRefused> {
        if next.state != self.state && !self.state.moves(next.kind).contains(&next.state) {
            return Err(FilingRefused::NoSuchMove { from: self.state, to: next.state });
        }
        next.check(today)
    }
}

/// What came back, one sum for each currency.
pub fn recovered<'a>(filings: impl IntoIterator<Item = &'a Filing>) -> Vec<Money> {
    sums(filings.into_iter().filter_map(|filing| filing.paid))
}
