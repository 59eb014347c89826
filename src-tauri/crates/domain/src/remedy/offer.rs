//! Offers and counter-offers: a state machine with dates. An offer waits for the other side until it is
//! answered or its last day has passed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::case::named;

named! {
    /// Where an offer stands.
    OfferState {
        /// The other side has not answered.
        Proposed = "proposed",
        /// Answered with another offer.
        Countered = "countered",
        /// Taken.
        Accepted = "accepted",
        /// Turned down.
        Denied = "denied",
        /// Nobody answered in time.
        Expired = "expired",
    }
}

named! {
    /// What the other side answers.
    OfferAnswer {
        /// Takes it.
        Accept = "accept",
        /// Turns it down.
        Deny = "deny",
        /// Makes an offer of its own.
        Counter = "counter",
    }
}

/// What decides about an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// The answer that was recorded; absent while there is none.
    pub answered: Option<OfferAnswer>,
    /// Its last day; absent when it has none.
    pub until: Option<NaiveDate>,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferRefused {
    /// It was answered already.
    Answered(OfferState),
    /// Its last day has passed.
    Expired {
        /// The last day.
        on: NaiveDate,
    },
}

impl Offer {
    /// Where it stands on that day. Its last day still counts.
    pub fn state(self, today: NaiveDate) -> OfferState {
        match (self.answered, self.until) {
            (Some(OfferAnswer::Accept), _) => OfferState::Accepted,
            (Some(OfferAnswer::Deny), _) => OfferState::Denied,
            (Some(OfferAnswer::Counter), _) => OfferState::Countered,
            (None, Some(until)) if until < today => OfferState::Expired,
            (None, _) => OfferState::Proposed,
        }
    }

    /// The offer with that answer on that day.
    ///
    /// # Errors
    /// When it was answered, or has expired: a late yes is a new offer of the buyer.
    pub fn answer(self, answer: OfferAnswer, today: NaiveDate) -> Result<Self, OfferRefused> {
        match (self.state(today), self.until) {
            (OfferState::Proposed, _) => Ok(Self { answered: Some(answer), ..self }),
            (OfferState::Expired, Some(on)) => Err(OfferRefused::Expired { on }),
            (state, _) => Err(OfferRefused::Answered(state)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_answer_leads_to_its_state_and_only_once() {
        let today = day("2026-11-25");
        let open = Offer { answered: None, until: Some(today) };
        assert_eq!(open.state(today), OfferState::Proposed, "its last day still counts");
        for (answer, state) in [
            (OfferAnswer::Accept, OfferState::Accepted),
            (OfferAnswer::Deny, OfferState::Denied),
            (OfferAnswer::Counter, OfferState::Countered),
        ] {
            let answered = open.answer(answer, today).unwrap();
            assert_eq!(answered.state(today), state);
            assert_eq!(answered.state(day("2027-06-01")), state, "what was answered does not expire");
            for again in OfferAnswer::ALL {
                assert_eq!(answered.answer(*again, today), Err(OfferRefused::Answered(state)));
            }
        }
    }

    #[test]
    fn an_offer_expires_after_its_last_day_and_one_without_never() {
        let until = day("2026-11-25");
        let offer = Offer { answered: None, until: Some(until) };
        let late = day("2026-11-26");
        assert_eq!(offer.state(late), OfferState::Expired);
        assert_eq!(offer.answer(OfferAnswer::Accept, late), Err(OfferRefused::Expired { on: until }));
        let endless = Offer { answered: None, until: None };
        assert_eq!(endless.state(day("2099-01-01")), OfferState::Proposed);
    }
}
