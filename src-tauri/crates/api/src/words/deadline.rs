//! The words of deadlines.

use chrono::{DateTime, Utc};
use docket_desk::Desk;
use docket_domain::deadline::{Basis, Clash, Deadline, Missing, Unit};
use docket_i18n::Arg;

use super::Words;

impl Words {
    /// What a deadline is for ("Answer eBay").
    pub fn deadline(&self, deadline: &Deadline, desk: &Desk) -> String {
        self.deadline_what(deadline.what.name(), desk.deadline_at(deadline))
    }

    fn deadline_what(&self, what: &str, at: &str) -> String {
        self.say(&format!("deadline-what-{}", what.replace('_', "-")), &[("who", &self.platform(at))])
    }

    /// What is not known of it, as a sentence.
    pub fn deadline_missing(&self, deadline: &Deadline) -> Option<String> {
        let what = match deadline.missing? {
            Missing::Basis(basis) => basis.name().replace('_', "-"),
            Missing::Service => "service".to_owned(),
        };
        Some(self.say(&format!("deadline-until-{what}"), &[]))
    }

    /// A rule in words ("15 days after the day of mailing").
    pub fn deadline_term(&self, figure: u32, unit: Unit, basis: Basis) -> String {
        let basis = self.name("basis", basis.name());
        let args = [("count", Arg::Number(figure.into())), ("basis", Arg::Text(&basis))];
        self.tr.text(&format!("deadline-term-{}", unit.name().replace('_', "-")), &args)
    }

    /// A figure in words ("15 days").
    pub fn deadline_figure(&self, figure: u32, unit: Unit) -> String {
        let key = format!("deadline-figure-{}", unit.name().replace('_', "-"));
        self.count(&key, &[("count", figure.into())])
    }

    /// That the platform asks before the carrier can be asked.
    pub fn clash(&self, clash: &Clash, desk: &Desk) -> String {
        let name = |id: &str| self.platform(desk.packs().carrier_names.name(id).unwrap_or(id));
        let (platform, carrier) = (name(&clash.platform), name(&clash.carrier));
        let (due, opens) = (self.day_of(clash.answer_due), self.day_of(clash.claim_opens));
        let args = [
            ("platform", Arg::Text(&platform)),
            ("carrier", Arg::Text(&carrier)),
            ("due", Arg::Text(&due)),
            ("opens", Arg::Text(&opens)),
            ("days", Arg::Number(clash.days)),
        ];
        self.tr.text("deadline-clash", &args)
    }

    /// A reminder of a deadline, from its subject: what it is for, whose it is, and when it ends.
    pub(super) fn deadline_reminder(&self, subject: &str) -> String {
        let mut parts = subject.splitn(3, ':');
        let (what, at) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let what = self.deadline_what(what, at);
        let due = parts.next().and_then(|due| DateTime::parse_from_rfc3339(due).ok());
        match due {
            Some(due) => {
                let due = self.instant(due.with_timezone(&Utc));
                self.say("deadline-remind", &[("what", &what), ("due", &due)])
            }
            None => self.say("deadline-remind-undated", &[("what", &what)]),
        }
    }

    /// An entry of the timeline about the platform's stage or a deadline; nothing when it is about another thing.
    pub(super) fn deadline_entry(&self, subject: &str) -> Option<String> {
        let (kind, rest) = subject.split_once(':')?;
        let key = match kind {
            "stage" => {
                return Some(self.say("entry-stage", &[("stage", &self.name("platform-stage", rest))]));
            }
            "deadline_met" => "entry-deadline-met",
            "deadline_open" => "entry-deadline-open",
            "deadline_corrected" => "entry-deadline-corrected",
            _ => return None,
        };
        let (what, at) = rest.split_once(':').unwrap_or((rest, ""));
        Some(self.say(key, &[("what", &self.deadline_what(what, at))]))
    }
}
