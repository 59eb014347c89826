//! Letters of a case: drafting, and recording that one was sent. Docket sends nothing itself.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use docket_domain::calendar::instant_at;
use docket_domain::case::{CaseStatus, Channel, EntryKind, Occasion, Party, StepState};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_domain::service_window::DayKind;
use docket_domain::text::{Language, non_blank};
use docket_domain::{CaseId, EntryId};
use docket_letters::{Draft, Letter, Voice, days_between, meant_for};
use docket_store::case::{NewEntry, NewPromise, NewReminder, ReminderKind};
use docket_store::voice::Chosen;

use crate::case::{DoneStep, refuse_not_ready};
use crate::error::refuse;
use crate::facts::of_address;
use crate::timers::keep_news;
use crate::voice::worded;
use crate::{CaseFile, Changed, Desk, Result, Settings};

/// Name of the value that stands after the greeting of any letter, when it is given.
pub const EMPATHY_LINE: &str = "empathy_line";

/// A letter for a case: the text, or what is missing.
#[derive(Debug, Clone)]
pub struct DraftedLetter {
    /// Id.
    pub letter: String,
    /// How it speaks.
    pub voice: Voice,
    /// The text, or what is missing.
    pub draft: Draft,
}

impl DraftedLetter {
    /// The text.
    ///
    /// # Errors
    /// `letter_incomplete`, with the names of what is missing.
    pub(crate) fn whole(self) -> Result<Letter> {
        match self.draft {
            Draft::Ready(letter) => Ok(letter),
            Draft::Missing(missing) => {
                let names: Vec<String> = missing.into_iter().map(|variable| variable.name).collect();
                let fields = [("letter", self.letter), ("missing", names.join(", "))];
                Err(refuse("letter_incomplete", fields))
            }
        }
    }
}

/// The letter that says where a new parcel goes: to the address as it is by now, not where the first one went.
const REPLACEMENT: &str = "replacement_sent";

/// What a letter says of the tracking, by which it passes on what the carrier told so far.
const SAYS_TRACKING: [&str; 5] =
    ["tracking_status", "tracking_events", "delivered_on", "delivered_at", "left_origin_on"];

/// How a letter went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Letter.
    pub letter: String,
    /// Language and form of address; what is absent is the buyer's.
    pub chosen: Chosen,
    /// Values for what the case does not know.
    pub set: BTreeMap<String, String>,
    /// Channel.
    pub channel: Channel,
}

impl Desk {
    /// Whether a letter tells of a new parcel, which goes to the address as it is by now.
    pub fn sends_anew(letter: &str) -> bool {
        letter == REPLACEMENT
    }

    /// Drafts a letter. A value `empathy_line` stands after its greeting.
    ///
    /// # Errors
    /// When there is no such letter.
    pub fn letter_draft(
        &self,
        id: CaseId,
        letter: &str,
        chosen: Chosen,
        set: &BTreeMap<String, String>,
    ) -> Result<DraftedLetter> {
        let file = self.case_file(id)?;
        self.draft_for(&file, letter, chosen, set)
    }

    pub(crate) fn draft_for(
        &self,
        file: &CaseFile,
        letter: &str,
        chosen: Chosen,
        set: &BTreeMap<String, String>,
    ) -> Result<DraftedLetter> {
        let voice = self.voice(&file.order, chosen)?;
        let facts = self.letter_facts(file, letter, voice, set)?;
        let draft = match self.packs.letters.render(letter, voice, &facts)? {
            Draft::Ready(mut whole) => {
                if let Some(line) = set.get(EMPATHY_LINE).and_then(|line| non_blank(line)) {
                    whole = whole.with_line(&line);
                }
                let noted = file.runs.values().flat_map(|run| run.fields.values());
                let typed: Vec<&str> = set.values().chain(noted).map(String::as_str).collect();
                self.packs.letters.mark_typed(&mut whole, &typed, voice.language());
                Draft::Ready(whole)
            }
            Draft::Missing(missing) => Draft::Missing(missing),
        };
        Ok(DraftedLetter { letter: letter.to_owned(), voice, draft })
    }

    /// The facts for a letter: those of the case, and the last day of the wait that sending it will start.
    fn letter_facts(
        &self,
        file: &CaseFile,
        letter: &str,
        voice: Voice,
        set: &BTreeMap<String, String>,
    ) -> Result<docket_domain::facts::Facts> {
        use docket_domain::facts::Fact;
        let settings = self.settings()?;
        let mut facts = self.facts(file)?;
        worded(&mut facts, &file.order.order.record, &settings, voice);
        if let Some(arrival) = self.arrival(file)?.filter(|arrival| arrival.day_kind == DayKind::Business) {
            facts.text("window_days", &days_between(arrival.first, arrival.last, voice.language()));
        }
        if let Some(occasion) = Occasion::of_tags(&self.store.tags(file.case.id)?) {
            facts.text("occasion", &meant_for(occasion, voice.language()));
        }
        if Self::sends_anew(letter) {
            of_address(&mut facts, &file.order.order.record.ship_to);
        }
        if file.case.kind.is_request() {
            let cited = self.request_file(file)?.and_then(|found| found.request.clause);
            self.of_policy(&mut facts, &file.order, voice.language(), cited)?;
        }
        for (name, value) in set {
            facts.text(name, value);
        }
        let starts = file
            .steps
            .iter()
            .filter(|line| line.step.letter.as_deref() == Some(letter) && line.state != StepState::Done)
            .find_map(|line| line.step.starts_wait.as_ref());
        if let Some(starts) = starts.filter(|_| !set.contains_key("wait_until"))
            && let Some((days, _)) = self.wait_days(&starts.days, &settings)
        {
            let until = self.wait_ends(&starts.days, self.now(), days, &settings);
            facts.set("wait_until", Fact::Day(docket_domain::calendar::day_in(until, settings.zone())));
        }
        Ok(facts)
    }

    /// Records that a letter was sent: timeline, promises, the step it does, who is awaited.
    ///
    /// # Errors
    /// `letter_incomplete`, `step_locked` when its step is locked, `case_closed` does not apply: a thank-you
    /// may follow.
    pub fn letter_send(&self, id: CaseId, post: &Post) -> Result<Changed<EntryId>> {
        let file = self.case_file(id)?;
        let drafted = self.draft_for(&file, &post.letter, post.chosen, &post.set)?;
        let news = self.news_of_voice(&file.order, post.chosen)?;
        let drafted_in = drafted.voice.language();
        let letter = drafted.whole()?;
        let of_letter: Vec<_> =
            file.steps.iter().filter(|line| line.step.letter.as_deref() == Some(&post.letter)).collect();
        let open = !file.case.status.is_done();
        if open
            && !of_letter.is_empty()
            && of_letter.iter().all(|line| line.state == StepState::Locked)
            && let Some(line) = of_letter.first()
        {
            refuse_not_ready(&file, line)?;
        }
        // Sending does the step, unless it still asks something: an answer of the buyer, or facts to note.
        let done = of_letter.iter().find(|line| {
            line.state == StepState::Ready
                && line.step.answers.is_empty()
                && line.step.waits_for.is_none()
                && !line.step.fields.iter().any(|field| field.required)
        });
        let awaited = of_letter.iter().find(|line| line.state == StepState::Ready);
        let holding = of_letter
            .iter()
            .find(|line| line.state == StepState::Waiting && line.step.repeat_every.is_some());
        let playbook = self.playbook_of(&file.case)?;
        let settings = self.settings()?;
        self.transact(self.named_op("letter_send", &id.to_string()), |tx| {
            let entry = tx.entry_add(
                id,
                &NewEntry {
                    at: tx.at(),
                    kind: EntryKind::Letter,
                    channel: Some(post.channel),
                    from: Some(Party::Seller),
                    to: Some(Party::Buyer),
                    subject: post.letter.clone(),
                    body: format!("{}\n\n{}", letter.subject, letter.body),
                },
            )?;
            self.keep_names(tx, post, &settings)?;
            tx.voice_chosen(file.case.order, news)?;
            if self.says_tracking(&post.letter, drafted_in)? {
                for told in self.unrelayed_tracking(id)? {
                    tx.entry_relayed(told, true)?;
                }
            }
            if !open {
                if let Some(line) = done.filter(|line| line.step.when_closed) {
                    self.step_done(tx, &file, &line.step, &DoneStep::default(), &settings)?;
                }
                return Ok(entry);
            }
            let again: Vec<&str> = letter.promises.iter().map(|promised| promised.id.as_str()).collect();
            keep_news(tx, &file, &again)?;
            {
                self.promise(tx, &file, post, &letter, &settings)?;
                if let Some(line) = done {
                    self.step_done(tx, &file, &line.step, &DoneStep::default(), &settings)?;
                }
                if let Some(party) = awaited.and_then(|line| line.step.then_waiting_on) {
                    tx.case_status(id, CaseStatus::awaiting(party))?;
                    if let Some(line) = awaited.filter(|_| party == Party::Buyer) {
                        self.silence_begins(tx, &file, &playbook, &line.step.id, &settings)?;
                    }
                }
                if let Some(line) = holding {
                    self.holding_again(tx, &file, &line.step.id, &settings)?;
                }
                self.deadlines_write(tx, id)?;
            }
            Ok(entry)
        })
    }

    /// Whether a letter tells the buyer what the tracking says.
    fn says_tracking(&self, letter: &str, language: Language) -> Result<bool> {
        let variables = self.packs.letters.variables(letter, language)?;
        Ok(variables.iter().any(|one| SAYS_TRACKING.contains(&one.name.as_str())))
    }

    /// The name a seller typed under the first letter is the name under the next.
    fn keep_names(&self, tx: &docket_store::Tx<'_>, post: &Post, settings: &Settings) -> Result<()> {
        for (name, known) in
            [("seller_name", &settings.seller_name), ("business_name", &settings.business_name)]
        {
            if let Some(value) =
                post.set.get(name).filter(|value| known.is_empty() && !value.trim().is_empty())
            {
                tx.set_setting(name, value.trim())?;
            }
        }
        Ok(())
    }

    fn promise(
        &self,
        tx: &docket_store::Tx<'_>,
        file: &CaseFile,
        post: &Post,
        letter: &Letter,
        settings: &Settings,
    ) -> Result<()> {
        let id = file.case.id;
        let voice = self.voice(&file.order, post.chosen)?;
        let facts = self.letter_facts(file, &post.letter, voice, &post.set)?;
        // The wait that the letter starts ends on that very day and reminds of it: once is enough.
        let reminded = file.steps.iter().any(|line| {
            line.step.letter.as_deref() == Some(&post.letter)
                && line.state == StepState::Ready
                && line.step.answers.is_empty()
                && line.step.starts_wait.is_some()
        });
        for promised in &letter.promises {
            // The same promise again replaces the older one: the buyer goes by the last word.
            for older in &file.promises {
                if older.state == PromiseState::Open && older.promise.promise == promised.id {
                    tx.promise_end(older.id, PromiseState::Released, "")?;
                    for reminder in &file.reminders {
                        if reminder.reminder.kind == ReminderKind::Promise
                            && reminder.reminder.subject == promised.id
                        {
                            tx.reminder_state(reminder.id, ReminderState::Done)?;
                        }
                    }
                }
            }
            let due_at =
                promised.due_fact.as_deref().and_then(|name| due_day(&facts, name, settings, tx.at()));
            let due_at = due_at.map(|day| instant_at(day, settings.reminder_hour, settings.zone()));
            tx.promise_add(
                id,
                &NewPromise {
                    letter: post.letter.clone(),
                    promise: promised.id.clone(),
                    text: promised.text.clone(),
                    due_at,
                },
            )?;
            let by_wait = reminded && promised.due_fact.as_deref() == Some("wait_until");
            if let Some(at) = due_at.filter(|_| !by_wait) {
                let kind = ReminderKind::Promise;
                tx.reminder_add(id, &NewReminder { kind, step: None, at, subject: promised.id.clone() })?;
            }
        }
        Ok(())
    }
}

/// The day a promise is due: the fact is a day, or a number of days from sending.
fn due_day(
    facts: &docket_domain::facts::Facts,
    name: &str,
    settings: &Settings,
    at: chrono::DateTime<chrono::Utc>,
) -> Option<NaiveDate> {
    use docket_domain::facts::Fact;
    let today = docket_domain::calendar::day_in(at, settings.zone());
    match facts.get(name)? {
        Fact::Day(day) => Some(*day),
        Fact::Instant(instant, zone) => Some(docket_domain::calendar::day_in(*instant, *zone)),
        Fact::Number(days) => Some(today + chrono::Duration::days(*days)),
        Fact::Text(text) => {
            let days = || text.trim().parse::<i64>().ok().map(|days| today + chrono::Duration::days(days));
            text.trim().parse::<NaiveDate>().ok().or_else(days)
        }
        Fact::Money(_) => None,
    }
}
