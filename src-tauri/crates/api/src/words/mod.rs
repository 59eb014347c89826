//! Words: sentences for errors, states, entries and rows, in the seller's language. Rules hand over codes and
//! ids; here they become language, once, for the window and the command line alike.

mod assess;
mod deadline;
mod evidence_pack;
mod filing;
mod import;
mod needed;
mod policy;
mod repeat;
mod tracking;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use docket_desk::import_formats::ImportError;
use docket_desk::store::StoreError;
use docket_desk::store::case::{Basis, Entry, StoredReminder};
use docket_desk::{CaseFile, Change, Desk, DeskError, Refusal, StepLine, TodayKind, TodayRow};
use docket_domain::Money;
use docket_domain::calendar::day_in;
use docket_domain::case::EntryKind;
use docket_domain::playbook::{Step, Why};
use docket_domain::policy::ClauseKind;
use docket_domain::service_window::DayKind;
use docket_domain::text::{Language, Locale};
use docket_i18n::{Arg, Tr};

use crate::wire::WireError;

/// Speaks for one seller: language and zone.
#[derive(Debug, Clone, Copy)]
pub struct Words {
    tr: Tr,
    zone: Tz,
}

impl Words {
    /// Words in that language, days and times told as its country does and in that zone.
    pub fn new(locale: impl Into<Locale>, zone: Tz) -> Self {
        Self { tr: Tr::of(locale.into()), zone }
    }

    /// Words for the seller at that desk; English in UTC when the settings cannot be read.
    pub fn of(desk: &Desk) -> Self {
        desk.settings()
            .map(|settings| Self::new(settings.locale, settings.zone()))
            .unwrap_or_else(|_| Self::new(Language::En, Tz::UTC))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.tr.language()
    }

    /// How days are told in that language: as the seller is used to, where it is the seller's own.
    pub fn locale_of(&self, language: Language) -> Locale {
        if language == self.language() { self.tr.locale() } else { language.into() }
    }

    /// The sentence of a key.
    pub fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        self.tr.text(key, &args)
    }

    /// The sentence of a key with numbers that may choose between singular and plural.
    pub fn count(&self, key: &str, args: &[(&str, i64)]) -> String {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::Number(*value))).collect();
        self.tr.text(key, &args)
    }

    /// A key that need not exist.
    pub fn maybe(&self, key: &str) -> Option<String> {
        self.tr.has(key).then(|| self.say(key, &[]))
    }

    /// A day as people write it.
    pub fn day(&self, day: NaiveDate) -> String {
        self.tr.day_without_weekday(day)
    }

    /// The day of an instant in the shop's zone.
    pub fn day_of(&self, instant: DateTime<Utc>) -> String {
        self.day(day_in(instant, self.zone))
    }

    /// A day and time as people write it.
    pub fn instant(&self, instant: DateTime<Utc>) -> String {
        self.tr.instant(instant, self.zone)
    }

    /// What a step asks to do; a step of the seller's own that has no words here is named by its id.
    pub fn step_title(&self, step: &str) -> String {
        self.maybe(&format!("step-{step}-title")).unwrap_or_else(|| step.replace('_', " "))
    }

    /// Why.
    pub fn step_why(&self, step: &str) -> String {
        self.maybe(&format!("step-{step}-why")).unwrap_or_default()
    }

    /// Why, with the money at stake where the step is about it.
    pub fn step_why_in(&self, step: &str, exposure: Option<Money>) -> String {
        let why = self.step_why(step);
        let key = format!("step-{step}-stake");
        let stake = match exposure {
            _ if !self.tr.has(&key) => return why,
            Some(amount) => self.say(&key, &[("amount", &amount.for_people(self.language()))]),
            None => self.say("step-stake-unknown", &[]),
        };
        format!("{why} {stake}")
    }

    /// The words of an answer of a step.
    pub fn answer(&self, step: &str, answer: &str) -> String {
        self.maybe(&format!("step-{step}-answer-{answer}")).unwrap_or_else(|| answer.to_owned())
    }

    /// The label of a field of a step.
    pub fn field(&self, step: &str, field: &str) -> String {
        self.maybe(&format!("step-{step}-field-{field}")).unwrap_or_else(|| field.to_owned())
    }

    /// What a step asks to do: the seller's own words, or those of the packs.
    pub fn title_of(&self, step: &Step) -> String {
        step.title.clone().unwrap_or_else(|| self.step_title(&step.id))
    }

    /// Why a step cannot be done now; nothing when it can.
    pub fn locked(&self, line: &StepLine) -> Option<String> {
        Some(match line.why.as_ref()? {
            Why::Suspicion => self.say(&format!("lock-suspected-{}", line.step.id), &[]),
            Why::After { lock, steps } => self.not_before(self.lock(lock.as_deref(), steps), line.until),
            Why::Fact(fact) => self.fact_missing(&format!("fact-{}", fact.replace('_', "-"))),
            Why::NotClosed => self.say("step-not-closed", &[]),
            Why::CaseOver => self.say("step-case-over", &[]),
            Why::TooEarly { after, rule } => {
                let rule = self.say(&format!("wait-{rule}-label"), &[]);
                let after = self.say(&format!("moment-{}", after.replace('_', "-")), &[]);
                let until = line.until.map(|until| self.day_of(until)).unwrap_or_default();
                self.say("step-too-early", &[("rule", &rule), ("after", &after), ("until", &until)])
            }
            Why::WaitRuns(step) => self.say("step-wait-runs", &[("step", &self.step_title(step))]),
            Why::OtherCarrier(country) if country == "US" => self.say("step-only-us-postal", &[]),
            Why::OtherCarrier(country) => self.say("step-only-carrier", &[("country", country)]),
            Why::OtherSituation(names) => {
                let said: Vec<String> = names.iter().map(|name| self.situation_named(name)).collect();
                self.say("step-only-situation", &[("situations", &said.join(", "))])
            }
            Why::OtherPlatform(names) => {
                let said: Vec<String> = names.iter().map(|name| self.platform(name)).collect();
                self.say("step-only-platform", &[("platforms", &said.join(", "))])
            }
            Why::OtherBorder(true) => self.say("step-only-abroad", &[]),
            Why::OtherBorder(false) => self.say("step-only-at-home", &[]),
            Why::OtherCause => self.say("step-other-cause", &[]),
            Why::OtherAnswer(step) => self.say("step-only-answer", &[("step", &self.step_title(step))]),
            Why::Held(fact) => self.say(&format!("step-held-{}", fact.replace('_', "-")), &[]),
            Why::OtherFact(fact, wanted) => {
                let fact = self.say(&format!("fact-{}", fact.replace('_', "-")), &[]);
                self.say(if *wanted { "step-only-with" } else { "step-only-without" }, &[("fact", &fact)])
            }
            Why::OtherReason(classes) => {
                let said: Vec<String> =
                    classes.iter().map(|class| self.name("reason-class", class.name())).collect();
                self.say("step-only-reason", &[("reasons", &said.join(", "))])
            }
            Why::OtherBuyer(countries) => {
                self.say("step-only-buyer", &[("countries", &countries.join(", "))])
            }
            Why::NothingToAwait => self.say("step-nothing-to-await", &[]),
        })
    }

    /// What has to come first, with the day before which it cannot, where a wait runs.
    fn not_before(&self, lock: String, until: Option<DateTime<Utc>>) -> String {
        match until {
            Some(until) => self.say("step-not-before", &[("lock", &lock), ("until", &self.day_of(until))]),
            None => lock,
        }
    }

    fn situation_named(&self, name: &str) -> String {
        self.say(&format!("situation-name-{}", name.replace('_', "-")), &[])
    }

    fn fact_missing(&self, key: &str) -> String {
        self.say("fact-missing", &[("fact", &self.say(key, &[]))])
    }

    fn lock(&self, lock: Option<&str>, steps: &[String]) -> String {
        match lock.and_then(|lock| self.maybe(&format!("lock-{lock}"))) {
            Some(sentence) => sentence,
            None => {
                let titles: Vec<String> = steps.iter().map(|step| self.step_title(step)).collect();
                self.say("lock-steps-first", &[("steps", &titles.join(", "))])
            }
        }
    }

    /// The words of a state, party, channel, resolution or other name: `word-<group>-<name>`.
    pub fn name(&self, group: &str, name: &str) -> String {
        self.maybe(&format!("word-{group}-{name}").replace('_', "-")).unwrap_or_else(|| name.to_owned())
    }

    /// A platform as people write it.
    pub fn platform(&self, id: &str) -> String {
        self.name("platform", id)
    }

    /// Heading of a case.
    pub fn case_title(&self, file: &CaseFile) -> String {
        let record = &file.order.order.record;
        let buyer = [&record.buyer.name, &record.ship_to.name, &record.buyer.username];
        let buyer = buyer.into_iter().find(|name| !name.trim().is_empty()).map(|name| name.trim());
        self.say(
            &format!("case-title-{}", file.case.kind.name().replace('_', "-")),
            &[("buyer", buyer.unwrap_or(&record.number))],
        )
    }

    /// So many days, as they are counted.
    pub fn days(&self, days: u32, kind: Option<DayKind>) -> String {
        let key = match kind {
            Some(DayKind::Business) => "days-business",
            Some(DayKind::Calendar) | None => "days-calendar",
        };
        self.count(key, &[("days", days.into())])
    }

    /// Where the days of a wait come from.
    pub fn basis(&self, basis: Basis, rule: &str, desk: &Desk) -> String {
        let grade = desk.packs().waits.get(rule).map(|rule| rule.source.grade.clone()).unwrap_or_default();
        let grade = self.name("grade", &grade);
        self.say(&format!("wait-basis-{}", basis.name()), &[("grade", &grade)])
    }

    /// Headline of an entry of the timeline.
    pub fn entry(&self, entry: &Entry, desk: &Desk) -> String {
        let entry = &entry.entry;
        let subject = entry.subject.as_str();
        match entry.kind {
            EntryKind::Opened => self.say("entry-opened", &[]),
            EntryKind::Message => {
                let from = entry.from.map(|party| self.name("party", party.name())).unwrap_or_default();
                let to = entry.to.map(|party| self.name("party", party.name())).unwrap_or_default();
                self.say("entry-message", &[("from", &from), ("to", &to)])
            }
            EntryKind::Call if subject.is_empty() => {
                let from = entry.from.map(|party| self.name("party", party.name())).unwrap_or_default();
                let to = entry.to.map(|party| self.name("party", party.name())).unwrap_or_default();
                self.say("entry-call", &[("from", &from), ("to", &to)])
            }
            EntryKind::Call => self.step_title(subject),
            EntryKind::Letter => self.say("entry-letter", &[("letter", &self.letter_title(subject, desk))]),
            EntryKind::Paper => self.say("entry-paper", &[("paper", &self.form_title(subject, desk))]),
            EntryKind::Step => match subject.split_once(':') {
                Some((step, "skipped")) => {
                    self.say("entry-step-skipped", &[("step", &self.step_title(step))])
                }
                Some((step, "cover_seen")) => {
                    self.say("entry-cover-seen", &[("step", &self.step_title(step))])
                }
                Some((step, _)) => self.say("entry-step-reopened", &[("step", &self.step_title(step))]),
                None => self.say("entry-step-done", &[("step", &self.step_title(subject))]),
            },
            EntryKind::Note => self.say("entry-note", &[]),
            EntryKind::Status => match subject.split_once(':') {
                Some(_) if let Some(words) = self.deadline_entry(subject) => words,
                Some(("merged", into)) => self.say("entry-merged", &[("case", into)]),
                Some(("joined", case)) => self.say("entry-joined", &[("case", case)]),
                Some(("parted", case)) => self.say("entry-parted", &[("case", case)]),
                Some((_, resolution)) => {
                    let words = self.name("resolution", resolution);
                    self.say("entry-closed", &[("resolution", &words)])
                }
                None if subject == "playbook" => self.say("entry-playbook", &[]),
                None => self.say("entry-reopened", &[]),
            },
            EntryKind::Suspicion => self.say("entry-suspicion", &[("cause", &self.name("cause", subject))]),
            EntryKind::Wait => {
                let mut told = entry.body.split(' ');
                let days = told.next().and_then(|days| days.parse().ok()).unwrap_or_default();
                let key = if told.next().is_some() { "entry-wait-business" } else { "entry-wait" };
                self.count(key, &[("days", days)])
            }
            EntryKind::Reminder if subject == "snoozed" => {
                let until =
                    DateTime::parse_from_rfc3339(&entry.body).map(|at| self.day_of(at.with_timezone(&Utc)));
                self.say("entry-reminder-snoozed", &[("until", until.as_deref().unwrap_or(&entry.body))])
            }
            EntryKind::Reminder => self.say("entry-reminder-done", &[]),
            EntryKind::Request => self.request_entry(subject),
            EntryKind::Conduct => self.name("conduct", subject),
            EntryKind::Filing => self.filing_entry(subject),
            EntryKind::Tracking => self.tracking_entry(subject),
            EntryKind::Remedy => self.remedy_entry(subject),
        }
    }

    /// What changed about a request: its reason, what that comes down to, a fact, the clause.
    fn request_entry(&self, subject: &str) -> String {
        let named = |group: &str, name: &str| match name {
            "" => self.say("request-nothing", &[]),
            name => self.name(group, name),
        };
        let parts: Vec<&str> = subject.split(':').collect();
        match parts.as_slice() {
            ["reason", from, to] => {
                let (from, to) = (named("asked-reason", from), named("asked-reason", to));
                self.say("entry-request-reason", &[("from", &from), ("to", &to)])
            }
            ["class", from, to] => {
                let (from, to) = (named("reason-class", from), named("reason-class", to));
                self.say("entry-request-class", &[("from", &from), ("to", &to)])
            }
            ["fact", fact, answer] => {
                let answer = match (*fact, answer.parse()) {
                    ("country", _) => (*answer).to_owned(),
                    (_, Ok(day)) => self.day(day),
                    (_, Err(_)) => named(&format!("request-{fact}"), answer),
                };
                self.say(
                    "entry-request-fact",
                    &[("fact", &self.name("request-fact", fact)), ("answer", &answer)],
                )
            }
            ["decision", way] => {
                self.say("entry-request-decision", &[("way", &self.assess_name("way", way))])
            }
            ["clause", ""] => self.say("entry-request-clause-none", &[]),
            ["clause", clause] => self.say(
                "entry-request-clause",
                &[("clause", &self.say(&format!("policy-clause-{}", clause.replace('_', "-")), &[]))],
            ),
            _ => subject.to_owned(),
        }
    }

    /// What was done about money: its name, with the amount where there is one.
    fn remedy_entry(&self, subject: &str) -> String {
        let (what, amount) = subject.split_once(':').unwrap_or((subject, ""));
        let amount = amount.parse::<docket_domain::Money>();
        let amount = amount.map(|amount| amount.for_people(self.language())).unwrap_or_default();
        let what = self.name("remedy-entry", what);
        if amount.is_empty() {
            what
        } else {
            self.say("entry-remedy", &[("what", &what), ("amount", &amount)])
        }
    }

    /// The full text of an entry, in words where it holds names of the core.
    pub fn entry_body(&self, entry: &Entry) -> String {
        let entry = &entry.entry;
        match entry.kind {
            EntryKind::Wait | EntryKind::Reminder => String::new(),
            EntryKind::Step if entry.subject.ends_with(":cover_seen") => match entry.body.rsplit_once('\n') {
                Some((word, payers)) => format!("{word}\n{}", self.payers(payers)),
                None => entry.body.clone(),
            },
            EntryKind::Remedy if entry.subject == "cover_seen" => self.payers(&entry.body),
            EntryKind::Filing => self.filing_body(&entry.body),
            EntryKind::Tracking => self.tracking_lines(entry),
            EntryKind::Step | EntryKind::Call
                if !entry.subject.is_empty() && !entry.subject.contains(':') =>
            {
                let line = |line: &str| match line.split_once(": ") {
                    Some(("answer", answer)) => self.answer(&entry.subject, answer),
                    Some((field, value)) => format!("{}: {value}", self.field(&entry.subject, field)),
                    None => line.to_owned(),
                };
                entry.body.lines().map(line).collect::<Vec<_>>().join("\n")
            }
            EntryKind::Opened
            | EntryKind::Message
            | EntryKind::Call
            | EntryKind::Letter
            | EntryKind::Paper
            | EntryKind::Step
            | EntryKind::Note
            | EntryKind::Status
            | EntryKind::Request
            | EntryKind::Conduct
            | EntryKind::Remedy
            | EntryKind::Suspicion => entry.body.clone(),
        }
    }

    /// Payers with their amounts, from `id=12.34 USD, id`.
    fn payers(&self, told: &str) -> String {
        let one = |told: &str| {
            let (id, amount) = told.split_once('=').unwrap_or((told, ""));
            let name = self.say(&format!("payer-{}", id.replace('_', "-")), &[]);
            match amount.parse::<docket_domain::Money>() {
                Ok(amount) => format!("{name}: {}", amount.for_people(self.language())),
                Err(_) => name,
            }
        };
        told.split(", ").map(one).collect::<Vec<_>>().join("; ")
    }

    /// Title of a letter.
    pub fn letter_title(&self, id: &str, desk: &Desk) -> String {
        let letters = desk.packs().letters.list();
        let found = letters.into_iter().find(|letter| letter.id == id);
        found.and_then(|letter| letter.titles.get(&self.language()).cloned()).unwrap_or_else(|| id.to_owned())
    }

    /// Title of a form.
    pub fn form_title(&self, id: &str, desk: &Desk) -> String {
        let found = desk.packs().forms.list().into_iter().find(|form| form.id == id);
        found
            .and_then(|form| form.titles.get(&self.language()).cloned())
            .or_else(|| self.maybe(&format!("form-{}", id.replace('_', "-"))))
            .unwrap_or_else(|| id.to_owned())
    }

    /// Words of a reminder.
    pub fn reminder(&self, reminder: &StoredReminder) -> String {
        self.reminder_words(reminder.reminder.kind.name(), &reminder.reminder.subject)
    }

    fn reminder_words(&self, kind: &str, subject: &str) -> String {
        match kind {
            "own" => subject.to_owned(),
            "promise" => self.say("reminder-promise", &[]),
            "deadline" => self.deadline_reminder(subject),
            _ => self.maybe(subject).unwrap_or_else(|| self.say("reminder-wait-over", &[])),
        }
    }

    /// What a row of Today asks to do, and a word more.
    pub fn today(&self, row: &TodayRow) -> (String, String) {
        let more = |key: &str| self.say(key, &[("number", &row.number)]);
        match (row.kind, row.party) {
            (TodayKind::Step, _) if row.subject.is_empty() => {
                (self.say("today-look", &[]), more("today-look-more"))
            }
            (TodayKind::Step, _) => (self.step_title(&row.subject), self.step_why(&row.subject)),
            (TodayKind::Own, _) => (row.subject.clone(), more("today-own-more")),
            (TodayKind::Promise, _) => (self.say("reminder-promise", &[]), more("today-promise-more")),
            (TodayKind::Wait, Some(party)) => {
                let party = self.name("party", party.name());
                (self.say("today-waiting-for", &[("party", &party)]), more("today-waiting-more"))
            }
            (TodayKind::Deadline | TodayKind::FollowUp | TodayKind::Silence, _) => {
                (self.reminder_words(row.kind.name(), &row.subject), more("today-order-more"))
            }
            (TodayKind::Wait, None) => (self.reminder_words("wait", &row.subject), more("today-wait-more")),
        }
    }

    /// What an operation did, for the toast and for undo.
    pub fn op(&self, name: &str, subject: &str) -> String {
        let key = format!("op-{}", name.replace('_', "-"));
        match subject.parse() {
            // Of many things at once the subject is how many.
            Ok(count) if name.starts_with("case_bulk_") => self.count(&key, &[("subject", count)]),
            Ok(_) | Err(_) if name.starts_with("prevention_") => {
                self.say(&key, &[("subject", &self.prevention(subject))])
            }
            Ok(_) | Err(_) => self.say(&key, &[("subject", subject)]),
        }
    }

    /// What a change did.
    pub fn change(&self, change: &Change) -> String {
        self.op(&change.name, &change.subject)
    }

    /// The sentence for an error.
    pub fn error(&self, error: &DeskError) -> WireError {
        match error {
            DeskError::Refused(refusal) => self.refusal(refusal),
            DeskError::Store(error) => self.store_error(error),
            DeskError::Import(error) => self.import_error(error),
            DeskError::Letter(error @ docket_desk::letters::LetterError::Unknown { .. }) => {
                wire("letter_unknown", error.sentence(self.language()), [])
            }
            DeskError::Letter(error) => wire("letter_refused", error.sentence(self.language()), []),
            DeskError::Paper(docket_desk::paperwork::PaperError::UnknownForm(form)) => {
                self.coded("form_unknown", [("form", form.clone())])
            }
            DeskError::Paper(error) => self.coded("paper_failed", [("detail", error.to_string())]),
            DeskError::Pack(detail) => self.coded("pack_broken", [("detail", detail.clone())]),
        }
    }

    fn coded<const N: usize>(&self, code: &str, fields: [(&str, String); N]) -> WireError {
        let args: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let message = self.say(&format!("err-{}", code.replace('_', "-")), &args);
        wire(code, message, fields.clone())
    }

    fn refusal(&self, refusal: &Refusal) -> WireError {
        let mut spoken: BTreeMap<&str, String> = refusal.fields.clone();
        let step = refusal.fields.get("step").cloned().unwrap_or_default();
        let until = refusal.fields.get("until").and_then(|until| DateTime::parse_from_rfc3339(until).ok());
        let until = until.map(|until| until.with_timezone(&Utc));
        if refusal.code == "step_locked" {
            let key = refusal.fields.get("lock").map(String::as_str).unwrap_or_default();
            let open: Vec<String> = refusal
                .fields
                .get("open")
                .map(|open| {
                    open.split(", ").filter(|id| !id.is_empty()).map(|id| self.step_title(id)).collect()
                })
                .unwrap_or_default();
            let fact = refusal.fields.get("fact").map(|fact| self.fact_missing(fact));
            let why = fact
                .or_else(|| self.maybe(key))
                .unwrap_or_else(|| self.say("lock-steps-first", &[("steps", &open.join(", "))]));
            spoken.insert("why", self.not_before(why, until));
        }
        if let Some(until) = until {
            spoken.insert("until", self.day_of(until));
        }
        if let Some(payers) = refusal.fields.get("payers") {
            spoken.insert("payers", self.payers(payers));
        }
        if let Some(day) = refusal.fields.get("day").and_then(|day| day.parse().ok()) {
            spoken.insert("day", self.day(day));
        }
        // Kinds and states come by their names.
        for (field, group) in REFUSAL_NAMES {
            if let Some(name) = refusal.fields.get(field) {
                spoken.insert(field, self.name(group, name));
            }
        }
        if let Some(item) = refusal.fields.get("item").filter(|_| refusal.code == "prevention_proven") {
            spoken.insert("item", self.prevention(item));
        }
        if let Some(way) = refusal.fields.get("way") {
            spoken.insert("way", self.assess_name("way", way));
        }
        if let Some(fields) = refusal.fields.get("fields") {
            let labels: Vec<String> = fields.split(", ").map(|field| self.field(&step, field)).collect();
            spoken.insert("fields", labels.join(", "));
        }
        if let Some(fault) = refusal.fields.get("fault") {
            let args: Vec<(&str, &str)> =
                spoken.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let why = self.policy_fault(fault, &args);
            spoken.insert("why", why);
            let clause = refusal.fields.get("clause").and_then(|name| ClauseKind::from_name(name));
            spoken.extend(clause.map(|clause| ("clause", self.clause(clause))));
        }
        for name in ["first", "day"] {
            if let Some(day) = refusal.fields.get(name).and_then(|day| day.parse().ok()) {
                spoken.insert(name, self.day(day));
            }
        }
        if !step.is_empty() && self.maybe(&format!("step-{step}-title")).is_some() {
            spoken.insert("title", self.step_title(&step));
        } else {
            spoken.insert("title", step);
        }
        let args: Vec<(&str, &str)> = spoken.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let message = self.say(&format!("err-{}", refusal.code.replace('_', "-")), &args);
        let fields = refusal.fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        WireError { code: refusal.code.to_owned(), message, fields, incident: None }
    }

    /// The sentence for an error of the store, also before there is a desk.
    pub fn store_error(&self, error: &StoreError) -> WireError {
        let path = |path: &std::path::Path| path.display().to_string();
        match error {
            StoreError::Missing(at) => self.coded("store_missing", [("path", path(at))]),
            StoreError::Folder(at) => self.coded("store_folder", [("path", path(at))]),
            StoreError::NotAStore(at) => self.coded("store_not_ours", [("path", path(at))]),
            StoreError::Newer { path: at, found, known } => self.coded(
                "store_newer",
                [("path", path(at)), ("found", found.to_string()), ("known", known.to_string())],
            ),
            StoreError::ReadOnly(at) => self.coded("store_read_only", [("path", path(at))]),
            StoreError::DiskFull(at) => self.coded("disk_full", [("path", path(at))]),
            StoreError::Busy(at) => self.coded("store_busy", [("path", path(at))]),
            StoreError::Taken(at) => self.coded("store_taken", [("path", path(at))]),
            StoreError::Damaged { path: at, detail } => {
                self.coded("store_damaged", [("path", path(at)), ("detail", detail.clone())])
            }
            StoreError::Moved { later, subject } if later == "case_open" && subject.starts_with("C-") => {
                self.coded("import_has_case", [("case", subject.clone())])
            }
            StoreError::Moved { later, subject } => {
                let later = self.op(later, subject);
                self.coded("moved_on", [("later", later)])
            }
            StoreError::NothingToUndo => self.coded("nothing_to_undo", []),
            StoreError::NotFound { what, id } => match *what {
                "order" => self.coded("order_unknown", [("order", id.clone())]),
                "case" => self.coded("case_unknown", [("case", id.clone()), ("title", String::new())]),
                what => self.coded("not_found", [("what", self.name("thing", what)), ("id", id.clone())]),
            },
            StoreError::Itself(at) => self.coded("backup_itself", [("path", path(at))]),
            StoreError::Cancelled => self.coded("cancelled", []),
            StoreError::Io { path: at, source } => {
                self.coded("file_failed", [("path", path(at)), ("detail", source.to_string())])
            }
            StoreError::Unreadable { .. } | StoreError::Sql(_) => {
                self.coded("store_failed", [("detail", error.to_string())])
            }
        }
    }

    /// The sentence for a file that cannot be imported.
    pub fn import_error(&self, error: &ImportError) -> WireError {
        let code = format!("import_{}", error.code());
        let path = error.path().display().to_string();
        let mut fields: Vec<(&str, String)> = vec![("path", path)];
        match error {
            ImportError::Unreadable { source, .. } => fields.push(("detail", source.to_string())),
            ImportError::TooLarge { bytes, limit, .. } => {
                let gigabytes = |bytes: u64| format!("{:.1}", bytes as f64 / f64::from(1 << 30));
                fields.extend([("size", gigabytes(*bytes)), ("limit", gigabytes(*limit))]);
            }
            ImportError::NotATable { looks_like, .. } => {
                fields.push(("looks", self.name("looks", looks_like.name())));
            }
            ImportError::UnknownFormat { headings, nearest, .. } => {
                fields.push(("headings", shortened(headings)));
                fields.push(("nearest", nearest.clone().unwrap_or_default()));
            }
            ImportError::OtherFormat { format, headings, .. } => {
                fields.extend([("format", format.clone()), ("headings", shortened(headings))]);
            }
            ImportError::NoSuchFormat { format, known, .. } => {
                fields.extend([("format", format.clone()), ("known", known.join(", "))]);
            }
            ImportError::NoSuchEncoding { encoding, .. } => fields.push(("encoding", encoding.clone())),
            ImportError::NoSuchDelimiter { delimiter, .. } => {
                fields.push(("delimiter", delimiter.to_string()))
            }
            ImportError::NoSuchCurrency { currency, .. } => fields.push(("currency", currency.clone())),
            ImportError::NothingToImport { title, .. } => fields.push(("title", title.clone())),
            ImportError::NoSuchField { heading, field, known, .. } => {
                fields.extend([
                    ("heading", heading.clone()),
                    ("field", field.clone()),
                    ("known", known.join(", ")),
                ]);
            }
            ImportError::Damaged { detail, .. } => fields.push(("detail", detail.clone())),
            ImportError::Oversized { excess, .. } => {
                fields.push(("excess", self.name("excess", excess.name())));
            }
            ImportError::NoSuchSheet { sheet, known, .. } => {
                fields.extend([("sheet", sheet.clone()), ("known", known.join(", "))]);
            }
            ImportError::EmptySheet { sheet, .. } => fields.push(("sheet", sheet.clone())),
            ImportError::NotFound { .. }
            | ImportError::IsFolder { .. }
            | ImportError::NotAFile { .. }
            | ImportError::PermissionDenied { .. }
            | ImportError::Empty { .. }
            | ImportError::Encrypted { .. }
            | ImportError::Changed { .. } => {}
        }
        let args: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let near = matches!(error, ImportError::UnknownFormat { nearest: Some(_), .. });
        let key = format!("err-{}{}", code.replace('_', "-"), if near { "-near" } else { "" });
        let message = self.say(&key, &args);
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        WireError { code, message, fields, incident: None }
    }
}

/// Fields of refusals that hold a name, and the group of its words.
const REFUSAL_NAMES: [(&str, &str); 5] = [
    ("remedy", "remedy"),
    ("offer_state", "offer-state"),
    ("obligation", "obligation"),
    ("from_state", "filing-state"),
    ("state", "filing-state"),
];

/// Enough headings to recognise the file by, not a hundred.
fn shortened(headings: &[String]) -> String {
    const SHOWN: usize = 8;
    let mut text = headings.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    if headings.len() > SHOWN {
        text.push_str(", …");
    }
    text
}

fn wire<const N: usize>(code: &str, message: String, fields: [(&str, String); N]) -> WireError {
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    WireError { code: code.to_owned(), message, fields, incident: None }
}
