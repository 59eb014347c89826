//! The words about the day on which a buyer needs the goods.

use docket_desk::{Desk, NeededBy, is_remedy, sends_anew};
use docket_domain::needed::{NeededState, Pass};
use docket_domain::playbook::Step;

use super::Words;

impl Words {
    /// What would miss the day, a sentence each; that it is over says it all.
    pub fn needed_warnings(&self, needed: &NeededBy, desk: &Desk) -> Vec<String> {
        let day = self.day(needed.day);
        if needed.state == NeededState::Passed {
            return vec![self.say("needed-passed", &[("day", &day)])];
        }
        let waits = needed.waits.iter().map(|(wait, until)| {
            let what = self.say(&format!("wait-{}-label", wait.rule), &[]);
            self.say("needed-wait", &[("what", &what), ("until", &self.day(*until)), ("day", &day)])
        });
        let mut told: Vec<String> = waits.collect();
        let (mut begin, mut end) = (Vec::new(), Vec::new());
        for (deadline, pass) in &needed.deadlines {
            let what = self.deadline(deadline, desk);
            match pass {
                Pass::Opens(from) => begin.push(format!("{what} ({})", self.day(*from))),
                Pass::Ends(until) => end.push(format!("{what} ({})", self.day(*until))),
            }
        }
        for (key, list) in [("needed-opens", begin), ("needed-ends", end)] {
            if !list.is_empty() {
                told.push(self.say(key, &[("list", &list.join(", ")), ("day", &day)]));
            }
        }
        told
    }

    /// What the day means for a step that gives money or goods; nothing for other steps.
    pub fn needed_advice(&self, needed: &NeededBy, step: &Step) -> Option<String> {
        if !is_remedy(step) {
            return None;
        }
        let state = needed.state.name().replace('_', "-");
        let what = if sends_anew(step) { "remedy" } else { "refund" };
        Some(self.say(&format!("needed-{what}-{state}"), &[("day", &self.day(needed.day))]))
    }
}
