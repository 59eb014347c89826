//! Reminders that steps start: asking after an answer, holding messages while a wait runs, and the silent buyer.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::CaseId;
use docket_domain::calendar::instant_at;
use docket_domain::case::{Party, StepState};
use docket_domain::playbook::{Playbook, StartsFollowUp, Step, StepFacts, applies};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_store::Tx;
use docket_store::case::{NewReminder, ReminderKind, StoredReminder, Wait};
use docket_store::deadline::Ground;

use crate::case::DoneStep;
use crate::step_facts::situation;
use crate::{CaseFile, Desk, Result, Settings};

/// Key of the words of a holding message that is due.
pub(crate) const HOLDING: &str = "reminder-holding";
/// Key of the words about a silent buyer.
const SILENCE: &str = "reminder-silence";

impl Desk {
    /// That many days of a figure from now, at the hour of reminders.
    pub(crate) fn in_days(
        &self,
        rule: &str,
        from: DateTime<Utc>,
        settings: &Settings,
    ) -> Option<DateTime<Utc>> {
        let (days, _) = self.wait_days(rule, settings)?;
        Some(self.wait_ends(rule, from, days, settings))
    }

    /// What doing a step means for the reminders of the case.
    pub(crate) fn timers_of_step(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        step: &Step,
        done: &DoneStep,
        settings: &Settings,
    ) -> Result<()> {
        let cleared = |one: &StoredReminder| {
            let from = one.reminder.step.as_deref();
            let starts = file.steps.iter().filter(|line| Some(line.step.id.as_str()) == from);
            let mut follows = starts.filter_map(|line| line.step.starts_follow_up.as_ref());
            one.reminder.kind == ReminderKind::FollowUp
                && (from == Some(&step.id) || follows.any(|follow| follow.cleared_by.contains(&step.id)))
        };
        end(tx, file, cleared)?;
        if done.answer.is_some() || step.then_waiting_on.is_some_and(|party| party != Party::Buyer) {
            end_silence(tx, file)?;
        }
        let named = |follow: &StartsFollowUp| {
            let day: NaiveDate = done.fields.get(follow.on.as_ref()?)?.parse().ok()?;
            Some(instant_at(day, settings.reminder_hour, settings.zone()))
        };
        if let Some(follow) = &step.starts_follow_up
            && let Some(at) = named(follow).or_else(|| self.in_days(&follow.days, tx.at(), settings))
        {
            let reminder = NewReminder {
                kind: ReminderKind::FollowUp,
                step: Some(step.id.clone()),
                at,
                subject: follow.remind.clone(),
            };
            tx.reminder_add(file.case.id, &reminder)?;
        }
        Ok(())
    }

    /// The first holding message of a wait that begins.
    pub(crate) fn holding_begins(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        wait: &Wait,
        settings: &Settings,
    ) -> Result<()> {
        for line in &file.steps {
            if line.step.waits_for.as_ref() == Some(&wait.step) {
                self.holding_next(tx, file, &line.step, wait, settings)?;
            }
        }
        Ok(())
    }

    /// The next holding message once one is sent or put aside; none after the end of the wait.
    pub(crate) fn holding_again(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        step: &str,
        settings: &Settings,
    ) -> Result<()> {
        let Some(line) = file.steps.iter().find(|line| line.step.id == step) else { return Ok(()) };
        let wait = file.waits.iter().find(|wait| Some(&wait.step) == line.step.waits_for.as_ref());
        match wait {
            Some(wait) => self.holding_next(tx, file, &line.step, wait, settings),
            None => Ok(()),
        }
    }

    fn holding_next(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        step: &Step,
        wait: &Wait,
        settings: &Settings,
    ) -> Result<()> {
        let Some(rule) = &step.repeat_every else { return Ok(()) };
        end(tx, file, |one| is_holding(one) && one.reminder.step.as_ref() == Some(&step.id))?;
        if let Some(at) = self.in_days(rule, tx.at(), settings).filter(|at| *at < wait.ends_at) {
            let reminder = NewReminder {
                kind: ReminderKind::FollowUp,
                step: Some(step.id.clone()),
                at,
                subject: HOLDING.to_owned(),
            };
            tx.reminder_add(file.case.id, &reminder)?;
        }
        Ok(())
    }

    /// A letter that asks the buyer something starts the days after which the buyer counts as silent anew.
    pub(crate) fn silence_begins(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        playbook: &Playbook,
        step: &str,
        settings: &Settings,
    ) -> Result<()> {
        end_silence(tx, file)?;
        let at = playbook.silence.as_ref().and_then(|rule| self.in_days(rule, tx.at(), settings));
        if let Some(at) = at {
            let reminder = NewReminder {
                kind: ReminderKind::Silence,
                step: Some(step.to_owned()),
                at,
                subject: SILENCE.to_owned(),
            };
            tx.reminder_add(file.case.id, &reminder)?;
        }
        Ok(())
    }

    /// A word from somebody clears what asked after it.
    pub(crate) fn heard_from(&self, tx: &Tx<'_>, file: &CaseFile, party: Party) -> Result<()> {
        if party == Party::Buyer {
            end_silence(tx, file)?;
        }
        end(tx, file, |one| {
            let from = one.reminder.step.as_deref();
            let starts = file.steps.iter().filter(|line| Some(line.step.id.as_str()) == from);
            one.reminder.kind == ReminderKind::FollowUp
                && starts.filter_map(|line| line.step.starts_follow_up.as_ref()).any(|one| one.party == party)
        })
    }

    /// The reminders that tracking gives a case: when days of grace after a scan end, and when a scan opens a step that
    /// is to be done soon. Each comes once; one whose step is settled, or whose end moved, is no longer wanted.
    pub(crate) fn scan_reminders(
        &self,
        tx: &Tx<'_>,
        case: CaseId,
        ground: &Ground,
        settings: &Settings,
    ) -> Result<()> {
        let playbook = self.playbook_at(&ground.playbook.0, ground.playbook.1)?;
        let wanted: Vec<(&Step, String)> =
            playbook.steps.iter().filter_map(|step| Some((step, step.scan_reminder()?.clone()))).collect();
        if wanted.is_empty() {
            return Ok(());
        }
        let zone = settings.zone();
        let record = &ground.order;
        let tracking = self.tracking_of(record, settings, tx.tracks(ground.order_id)?);
        let moments = self.moments(record, &tracking, ground.opened_at, zone);
        let since = self.delivered_since(record, &tracking, ground.opened_at, zone);
        // The suspicion is asked about when the reminder comes: it may change until then.
        let facts = |step: &Step| StepFacts {
            situation: Some(situation(tracking.situation).to_owned()),
            platform: record.platform.clone(),
            suspected: step.only_if.as_ref().and_then(|only| only.suspected.first().copied()),
            known: since.then(|| "delivered_since".to_owned()).into_iter().collect(),
            ..StepFacts::default()
        };
        let reminders = tx.reminders(case)?;
        for (step, subject) in wanted {
            let open = applies(step, &facts(step))
                && !tx.step_recorded(case, &step.id)?
                && !went_on(tx, case, &playbook, step)?;
            let at = match &step.waits_until {
                Some(until) => moments
                    .get(&until.after)
                    .zip(self.packs.figures.get(&until.rule))
                    .map(|(from, long)| *from + *long),
                None => Some(tx.at()),
            };
            let at = at.filter(|at| open && *at >= tx.at());
            let mine = |one: &&StoredReminder| one.reminder.subject == subject;
            let told = |one: &StoredReminder| {
                step.waits_until.is_none() || one.fired_at.is_some() || Some(one.reminder.at) == at
            };
            for old in reminders.iter().filter(mine) {
                if old.state != ReminderState::Done && !(open && (told(old) || at.is_none())) {
                    tx.reminder_state(old.id, ReminderState::Done)?;
                }
            }
            if let Some(at) = at.filter(|_| !reminders.iter().filter(mine).any(told)) {
                let kind = ReminderKind::FollowUp;
                tx.reminder_add(case, &NewReminder { kind, step: Some(step.id.clone()), at, subject })?;
            }
        }
        Ok(())
    }

    /// Whether nobody need hear of a reminder any more: its step does not belong to the case as it is by now.
    pub(crate) fn scan_is_stale(&self, one: &StoredReminder) -> Result<bool> {
        let Some(step) = one.reminder.step.as_ref().filter(|_| one.reminder.kind == ReminderKind::FollowUp)
        else {
            return Ok(false);
        };
        let playbook = self.playbook_of(&self.store.case(one.case)?)?;
        let from_scan =
            playbook.step(step).is_some_and(|step| step.scan_reminder() == Some(&one.reminder.subject));
        if !from_scan {
            return Ok(false);
        }
        let file = self.case_file(one.case)?;
        let line = file.steps.iter().find(|line| line.step.id == *step);
        Ok(line.is_none_or(|line| match line.state {
            StepState::NotApplicable | StepState::Skipped | StepState::Waiting => true,
            // A wait is done by itself once it is over; a letter is done when it was sent.
            StepState::Done => !line.step.is_wait(),
            StepState::Ready | StepState::Locked => false,
        }))
    }

    /// Whether a holding message is due for a wait that is over: then nobody needs to hear of it.
    pub(crate) fn holding_is_stale(&self, one: &StoredReminder) -> Result<bool> {
        if !is_holding(one) {
            return Ok(false);
        }
        let playbook = self.playbook_of(&self.store.case(one.case)?)?;
        let step = one.reminder.step.as_deref().and_then(|id| playbook.step(id));
        let awaited = step.and_then(|step| step.waits_for.as_ref());
        let waits = self.store.waits(one.case)?;
        Ok(!waits.iter().any(|wait| Some(&wait.step) == awaited && wait.ends_at > self.now()))
    }
}

/// Whether the reminder asks for a holding message.
pub(crate) fn is_holding(one: &StoredReminder) -> bool {
    one.reminder.kind == ReminderKind::FollowUp && one.reminder.subject == HOLDING
}

/// Promises of news are kept by a word to the buyer; their names begin so in every letter.
pub(crate) fn keep_news(tx: &Tx<'_>, file: &CaseFile, but: &[&str]) -> Result<()> {
    for promise in &file.promises {
        let id = promise.promise.promise.as_str();
        if promise.state == PromiseState::Open && id.starts_with("news_") && !but.contains(&id) {
            tx.promise_end(promise.id, PromiseState::Kept, "")?;
            end_promise_reminder(tx, file, id)?;
        }
    }
    Ok(())
}

/// A promise that ended reminds no longer.
pub(crate) fn end_promise_reminder(tx: &Tx<'_>, file: &CaseFile, promise: &str) -> Result<()> {
    end(tx, file, |one| one.reminder.kind == ReminderKind::Promise && one.reminder.subject == promise)
}

pub(crate) fn end_silence(tx: &Tx<'_>, file: &CaseFile) -> Result<()> {
    end(tx, file, |one| one.reminder.kind == ReminderKind::Silence)
}

/// Ends what a step started, when the step is taken back.
pub(crate) fn end_of_step(tx: &Tx<'_>, file: &CaseFile, step: &str) -> Result<()> {
    let waiting = file.steps.iter().find(|line| line.step.waits_for.as_deref() == Some(step));
    let waiting = waiting.map(|line| line.step.id.as_str());
    end(tx, file, |one| {
        let of = one.reminder.step.as_deref();
        match one.reminder.kind {
            ReminderKind::FollowUp => of == Some(step) || (of.is_some() && of == waiting),
            ReminderKind::Silence => of == Some(step),
            ReminderKind::Wait | ReminderKind::Promise | ReminderKind::Own | ReminderKind::Deadline => false,
        }
    })
}

fn end(tx: &Tx<'_>, file: &CaseFile, which: impl Fn(&StoredReminder) -> bool) -> Result<()> {
    for reminder in file.reminders.iter().filter(|one| one.state != ReminderState::Done && which(one)) {
        tx.reminder_state(reminder.id, ReminderState::Done)?;
    }
    Ok(())
}

/// Whether what comes after a wait was recorded already: nobody need be told to go on.
fn went_on(tx: &Tx<'_>, case: CaseId, playbook: &Playbook, wait: &Step) -> Result<bool> {
    for step in playbook.steps.iter().filter(|step| step.after.contains(&wait.id)) {
        if tx.step_recorded(case, &step.id)? {
            return Ok(true);
        }
    }
    Ok(false)
}
