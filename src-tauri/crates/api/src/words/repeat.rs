//! The words about lost packages that repeat.

use docket_desk::RepeatedLoss;
use docket_domain::repeat::RepeatGround;

use super::Words;

impl Words {
    /// What repeats, as a sentence. It tells what is known and blames nobody.
    pub fn repeat(&self, repeat: &RepeatedLoss) -> String {
        let ordinal = |number: usize| {
            self.count("repeat-nth", &[("number", i64::try_from(number).unwrap_or(i64::MAX))])
        };
        let place = match repeat.ground {
            RepeatGround::Address => self.say("repeat-where-address", &[]),
            RepeatGround::Route => {
                let carrier = repeat.carrier.as_deref().unwrap_or_default();
                self.say("repeat-where-route", &[("carrier", carrier)])
            }
            RepeatGround::Buyer => self.say("repeat-where-buyer", &[]),
        };
        let (nth, count, since) = (ordinal(repeat.nth), repeat.count.to_string(), self.day_of(repeat.since));
        let key = if repeat.nth == repeat.count { "repeat-newest" } else { "repeat-earlier" };
        self.say(key, &[("nth", &nth), ("count", &count), ("where", &place), ("since", &since)])
    }
}
