//! What tracking means, in words.

use docket_desk::Arrival;
use docket_desk::Desk;
use docket_desk::store::case::Basis;
use docket_desk::store::case::NewEntry;
use docket_domain::calendar::Moment;
use docket_domain::tracking::{Figure, Situation, Standing};
use docket_i18n::Arg;

use super::Words;

impl Words {
    /// What a paste was read as.
    pub fn tracking_read(&self, new: usize, all: usize, unread: usize) -> String {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let read = if all == 0 {
            self.say("tracking-read-nothing", &[])
        } else {
            self.count("tracking-read", &[("count", number(all)), ("new", number(new))])
        };
        if unread == 0 {
            return read;
        }
        format!("{read} {}", self.count("tracking-unread", &[("count", number(unread))]))
    }

    /// Where a parcel stands, what that means, and the first day on which it makes sense to do something.
    pub fn situation(&self, standing: &Standing, desk: &Desk) -> String {
        let mut args: Vec<(&str, String)> = Vec::new();
        let mut hours = 0;
        if let Some(until) = standing.early_until {
            args.push(("until", self.instant(until)));
            let grace = i64::from(desk.packs().situations.early_scan.figure);
            hours = (grace - (until - desk.now()).num_hours()).clamp(0, grace);
        }
        if let Some(since) = standing.since {
            args.push(("day", self.day(since.day())));
        }
        let key = match (standing.situation, standing.since) {
            // What nobody has told has no day.
            (Situation::Unknown, None) => "situation-unknown-silent".to_owned(),
            (situation, _) => format!("situation-{}", situation.name().replace('_', "-")),
        };
        let mut all: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::Text(value.as_str()))).collect();
        all.push(("hours", Arg::Number(hours)));
        let said = self.tr.text(&key, &all);
        let more = match (standing.situation, standing.wait_until) {
            (Situation::EarlyDelivered, _) => None,
            (Situation::Delivered, Some(day)) => {
                Some(self.say("situation-wait-misdelivery", &[("until", &self.day(day))]))
            }
            (_, Some(day)) => Some(self.say("situation-wait", &[("until", &self.day(day))])),
            (_, None) if standing.stale => {
                Some(self.count("situation-stale", &[("days", standing.days_silent.unwrap_or_default())]))
            }
            (_, None) => None,
        };
        [Some(said), more].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Who says how long a situation may last; empty where no figure is used.
    pub fn situation_basis(&self, standing: &Standing, desk: &Desk) -> String {
        let rules = &desk.packs().situations;
        let figure: Option<&Figure> = if standing.situation == Situation::EarlyDelivered {
            Some(&rules.early_scan)
        } else if standing.situation == Situation::Delivered {
            standing.wait_until.map(|_| &rules.misdelivery)
        } else if standing.wait_until.is_some() || standing.stale {
            rules.stale(standing.class)
        } else {
            None
        };
        figure
            .map(|figure| {
                let grade = self.name("grade", &figure.source.grade);
                self.say(&figure.source.text_key, &[]) + " · " + &grade
            })
            .unwrap_or_default()
    }

    /// The headline of an entry about tracking.
    pub(super) fn tracking_entry(&self, subject: &str) -> String {
        self.say(&format!("entry-tracking-{}", subject.replace('_', "-")), &[])
    }

    /// When a parcel is expected, and by which days that was counted.
    pub fn arrival(&self, arrival: &Arrival) -> String {
        let (from, by) = (self.day(arrival.expected.from), self.day(arrival.expected.by));
        let days = self.days(arrival.last, Some(arrival.day_kind));
        let first = arrival.first.to_string();
        let calendar = match arrival.calendar.as_str() {
            "" => String::new(),
            name => format!(" ({name})"),
        };
        let args = [
            ("from", from.as_str()),
            ("by", &by),
            ("first", &first),
            ("days", &days),
            ("calendar", &calendar),
        ];
        let text = self.say(if arrival.late { "arrival-late" } else { "arrival-expected" }, &args);
        match arrival.basis {
            Basis::Setting => format!("{text} {}", self.say("arrival-own", &[])),
            Basis::Pack | Basis::Case => text,
        }
    }

    /// The events of an entry about tracking, one a line.
    pub(super) fn tracking_lines(&self, entry: &NewEntry) -> String {
        let line = |line: &str| {
            let parts: Vec<&str> = line.split('\t').collect();
            let [at, place, said] = parts.as_slice() else { return line.to_owned() };
            let at = at.parse::<Moment>().map_or((*at).to_owned(), |at| match at {
                Moment::Day(day) => self.day(day),
                Moment::Local(local) => self.tr.local_time(local),
                Moment::Instant(instant) => self.tr.local_time(instant.naive_local()),
            });
            let said = match said.strip_prefix('=') {
                Some(status) => self.name("track", status),
                None => (*said).to_owned(),
            };
            let parts = [at.as_str(), place, said.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
        };
        entry.body.lines().map(line).collect::<Vec<_>>().join("\n")
    }
}
