//! Working many cases at once: pages, putting off, tags, saved views, bulk, merging, duplicates.

use chrono::{DateTime, Duration, Utc};
use docket_domain::case::{CaseStatus, EntryKind, Occasion, Resolution};
use docket_domain::reminder::{ReminderState, is_due};
use docket_domain::{CaseId, OrderId};
use docket_store::case::{CaseFilter, CaseLine, Entry, KnownStep, NewEntry, ReminderKind, StoredReminder};
use docket_store::work::{CasePage, CaseQuery, Merged, NextStep, SavedView};
use docket_store::{StoreError, Tx};

use crate::case::{refuse_closed, unchanged};
use crate::error::refuse;
use crate::{CaseFile, Changed, Desk, DeskError, Result};

/// The most cases one operation may take.
pub const MOST_AT_ONCE: usize = 500;
/// The most letters of a tag or of the name of a view.
const MOST_LETTERS: usize = 40;
/// How many other cases of a buyer are looked at.
const OTHERS: u32 = 20;
/// What was worked out is looked at again after that time, whatever it said.
const STEP_HOLDS: Duration = Duration::days(1);

/// What to do with many cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BulkAction {
    /// Put off until then.
    Snooze(DateTime<Utc>),
    /// Take up again.
    Wake,
    /// Give a tag.
    Tag(String),
    /// Take a tag away.
    Untag(String),
    /// Close, with a word for open promises.
    Close(Resolution, String),
    /// Tick off the reminders that are due.
    Done,
}

impl BulkAction {
    fn op(&self) -> &'static str {
        match self {
            BulkAction::Snooze(_) => "case_bulk_snooze",
            BulkAction::Wake => "case_bulk_wake",
            BulkAction::Tag(_) => "case_bulk_tag",
            BulkAction::Untag(_) => "case_bulk_untag",
            BulkAction::Close(..) => "case_bulk_close",
            BulkAction::Done => "case_bulk_done",
        }
    }
}

/// What came of many cases.
#[derive(Debug, Default)]
pub struct BulkOutcome {
    /// Cases it was done to.
    pub done: Vec<CaseId>,
    /// Cases that were left as they were, and why.
    pub refused: Vec<(CaseId, DeskError)>,
}

/// Who else is about the same matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Siblings {
    /// Other cases on the same order.
    pub order: Vec<CaseLine>,
    /// Cases on other orders of the same buyer, the newest first.
    pub buyer: Vec<CaseLine>,
    /// Of both, open ones that may be the same matter.
    pub alike: Vec<CaseId>,
    /// Cases that were merged into this one.
    pub merged: Vec<Merged>,
    /// How this one was merged into another.
    pub merge: Option<Merged>,
}

impl Desk {
    /// A page of cases.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn case_page(&self, query: &CaseQuery) -> Result<CasePage> {
        Ok(self.store.case_page(query, self.now())?)
    }

    /// The step of a case that can be done next: as it was worked out before where that still holds, else anew.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn step_of(&self, case: CaseId, known: Option<&KnownStep>) -> Result<Option<String>> {
        let now = self.now();
        match known {
            Some(known) if known.from <= now && now < known.until => Ok(known.step.clone()),
            Some(_) | None => self.next_step(case),
        }
    }

    /// Works out next steps that lists would otherwise have to work out while a person waits, at most so many.
    /// How many it were.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn steps_refresh(&self, most: u32) -> Result<usize> {
        let (epoch, seen) = (self.store.steps_epoch()?, self.store.changes_seen()?);
        let now = self.now();
        let mut steps = Vec::new();
        for case in self.store.steps_missing(now, most)? {
            let file = self.case_file(case)?;
            let ends = file.steps.iter().filter_map(|line| line.until).filter(|until| *until > now).min();
            let longest = now + STEP_HOLDS;
            steps.push(NextStep {
                case,
                step: file.next_step().map(|line| line.step.id.clone()),
                from: now,
                until: ends.map_or(longest, |end| end.min(longest)),
            });
        }
        self.store.steps_keep(epoch, seen, &steps)?;
        Ok(steps.len())
    }

    /// Puts a case off until then, or takes it up again. It comes back by itself.
    ///
    /// # Errors
    /// `case_closed`, `time_in_past`, `case_not_snoozed`.
    pub fn case_snooze(&self, id: CaseId, until: Option<DateTime<Utc>>) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        match until {
            Some(until) => {
                self.not_in_past(until)?;
                let op = self.named_op("case_snooze", &id.to_string());
                self.transact(op, |tx| Ok(tx.case_snooze(id, Some(until))?))
            }
            None => {
                if case.snoozed_until.is_none() {
                    return Err(refuse("case_not_snoozed", [("case", id.to_string())]));
                }
                let op = self.named_op("case_wake", &id.to_string());
                self.transact(op, |tx| Ok(tx.case_snooze(id, None)?))
            }
        }
    }

    /// Gives a case a tag, or takes it away.
    ///
    /// # Errors
    /// `tag_missing`, `tag_too_long`, `tag_there`, `tag_not_there`.
    pub fn case_tag(&self, id: CaseId, tag: &str, add: bool) -> Result<Changed<()>> {
        self.store.case(id)?;
        let tag = checked_name("tag", tag)?;
        refuse_tag(id, &tag, add, &self.store.tags(id)?)?;
        let op = self.named_op(if add { "case_tag" } else { "case_untag" }, &id.to_string());
        self.transact(op, |tx| {
            if add {
                tx.tag_add(id, &tag)?;
            } else {
                tx.tag_remove(id, &tag)?;
            }
            Ok(())
        })
    }

    /// Says what the goods of a case are for, by the tag of that name; nothing takes it away.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn case_occasion(&self, id: CaseId, occasion: Option<Occasion>) -> Result<Changed<()>> {
        self.store.case(id)?;
        let wanted = occasion.map(Occasion::name);
        let tags = self.store.tags(id)?;
        let other: Vec<&String> = tags
            .iter()
            .filter(|tag| Occasion::from_name(tag).is_some() && Some(tag.as_str()) != wanted)
            .collect();
        let new = wanted.filter(|name| !tags.iter().any(|tag| tag == name));
        if other.is_empty() && new.is_none() {
            return Ok(Changed { output: (), change: unchanged("case_occasion", &id.to_string()) });
        }
        self.transact(self.named_op("case_occasion", &id.to_string()), |tx| {
            for tag in other {
                tx.tag_remove(id, tag)?;
            }
            if let Some(name) = new {
                tx.tag_add(id, name)?;
            }
            Ok(())
        })
    }

    /// Does one thing to many cases, in one operation. What cannot be done to a case leaves it as it was and is
    /// told; when nothing can be done, nothing is written.
    ///
    /// # Errors
    /// `bulk_none`, `bulk_too_many`, `time_in_past`, `tag_missing`, `tag_too_long`, or what the store says.
    pub fn case_bulk(&self, cases: &[CaseId], action: &BulkAction) -> Result<Changed<BulkOutcome>> {
        let mut cases = cases.to_vec();
        cases.sort_unstable();
        cases.dedup();
        if cases.is_empty() {
            return Err(refuse("bulk_none", []));
        }
        if cases.len() > MOST_AT_ONCE {
            let fields = [("count", cases.len().to_string()), ("most", MOST_AT_ONCE.to_string())];
            return Err(refuse("bulk_too_many", fields));
        }
        let action = match action {
            BulkAction::Snooze(until) => {
                self.not_in_past(*until)?;
                action.clone()
            }
            BulkAction::Tag(tag) => BulkAction::Tag(checked_name("tag", tag)?),
            BulkAction::Untag(tag) => BulkAction::Untag(checked_name("tag", tag)?),
            BulkAction::Wake | BulkAction::Close(..) | BulkAction::Done => action.clone(),
        };
        let mut outcome = BulkOutcome::default();
        let mut able = Vec::new();
        for id in cases {
            match self.bulk_plan(id, &action) {
                Ok(_) => able.push(id),
                Err(error) => outcome.refused.push((id, refusal_of(error)?)),
            }
        }
        if able.is_empty() {
            return Ok(Changed { output: outcome, change: unchanged(action.op(), "0") });
        }
        let op = self.named_op(action.op(), &able.len().to_string());
        let mut changed = self.transact(op, |tx| {
            for id in able {
                // Now nobody else writes: what is found here still holds when it is written.
                match self.bulk_plan(id, &action) {
                    Ok(plan) => {
                        plan.write(tx, id, &action)?;
                        outcome.done.push(id);
                    }
                    Err(error) => outcome.refused.push((id, refusal_of(error)?)),
                }
            }
            Ok(outcome)
        })?;
        let done = changed.output.done.iter().map(|id| format!("case:{id}"));
        changed.change.tags.extend(done);
        Ok(changed)
    }

    /// What is to be written for one case, when all of it can be.
    fn bulk_plan(&self, id: CaseId, action: &BulkAction) -> Result<Plan> {
        match action {
            BulkAction::Snooze(_) => refuse_closed(&self.store.case(id)?).map(|()| Plan::Plain),
            BulkAction::Wake => {
                if self.store.case(id)?.snoozed_until.is_none() {
                    return Err(refuse("case_not_snoozed", [("case", id.to_string())]));
                }
                Ok(Plan::Plain)
            }
            BulkAction::Tag(tag) | BulkAction::Untag(tag) => {
                self.store.case(id)?;
                let add = matches!(action, BulkAction::Tag(_));
                refuse_tag(id, tag, add, &self.store.tags(id)?).map(|()| Plan::Plain)
            }
            BulkAction::Close(resolution, because) => {
                Ok(Plan::Close(Box::new(self.closable(id, *resolution, because)?)))
            }
            BulkAction::Done => {
                refuse_closed(&self.store.case(id)?)?;
                let now = self.now();
                let due: Vec<StoredReminder> =
                    self.store.reminders(id)?.into_iter().filter(|one| is_pressing(one, now)).collect();
                if due.is_empty() {
                    return Err(refuse("nothing_due", [("case", id.to_string())]));
                }
                Ok(Plan::Done(due))
            }
        }
    }

    /// Saved views.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn views(&self) -> Result<Vec<SavedView>> {
        Ok(self.store.views()?)
    }

    /// Saves a view under a name, anew or over the one of that id; its id.
    ///
    /// # Errors
    /// `view_missing`, `view_too_long`, `view_taken`, `view_unknown`.
    pub fn view_save(&self, id: Option<i64>, name: &str, query: &str) -> Result<Changed<i64>> {
        let name = checked_name("view", name)?;
        let views = self.store.views()?;
        if let Some(id) = id
            && !views.iter().any(|view| view.id == id)
        {
            return Err(refuse("view_unknown", [("view", id.to_string())]));
        }
        if views.iter().any(|view| view.name == name && Some(view.id) != id) {
            return Err(refuse("view_taken", [("view", name)]));
        }
        self.transact(self.named_op("view_save", &name), |tx| Ok(tx.view_save(id, &name, query)?))
    }

    /// Deletes a view.
    ///
    /// # Errors
    /// `view_unknown`.
    pub fn view_delete(&self, id: i64) -> Result<Changed<()>> {
        let view = self.store.views()?.into_iter().find(|view| view.id == id);
        let view = view.ok_or_else(|| refuse("view_unknown", [("view", id.to_string())]))?;
        self.transact(self.named_op("view_delete", &view.name), |tx| Ok(tx.view_delete(id)?))
    }

    /// Ends a case in another one about the same order or the same buyer. The timeline of the one that goes on
    /// shows both; its reminders and promises are those of both.
    ///
    /// # Errors
    /// `merge_same`, `case_closed`, `merge_unrelated`.
    pub fn case_merge(&self, id: CaseId, into: CaseId) -> Result<Changed<()>> {
        if id == into {
            return Err(refuse("merge_same", [("case", id.to_string())]));
        }
        let (case, goes_on) = (self.store.case(id)?, self.store.case(into)?);
        refuse_closed(&case)?;
        refuse_closed(&goes_on)?;
        let related = case.order == goes_on.order
            || self.store.cases_of_buyer(case.order, u32::MAX)?.iter().any(|line| line.case.id == into);
        if !related {
            return Err(refuse("merge_unrelated", [("case", id.to_string()), ("into", into.to_string())]));
        }
        let mut changed = self.transact(self.named_op("case_merge", &id.to_string()), |tx| {
            tx.case_merge(id, into, case.status)?;
            let (gone, here) = (format!("merged:{into}"), format!("joined:{id}"));
            tx.entry_add(id, &NewEntry::of(EntryKind::Status, tx.at(), &gone, ""))?;
            tx.entry_add(into, &NewEntry::of(EntryKind::Status, tx.at(), &here, ""))?;
            Ok(())
        })?;
        changed.change.tags.insert(format!("case:{into}"));
        Ok(changed)
    }

    /// Takes a merge back: the case stands as before, with its reminders and promises.
    ///
    /// # Errors
    /// `case_not_merged`, `merged_further`, `case_open_exists`.
    pub fn case_unmerge(&self, id: CaseId) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        let merged = self.store.merge_of(id)?;
        let merged = merged.ok_or_else(|| refuse("case_not_merged", [("case", id.to_string())]))?;
        if self.store.merge_of(merged.into)?.is_some() {
            let fields = [("case", id.to_string()), ("into", merged.into.to_string())];
            return Err(refuse("merged_further", fields));
        }
        let filter = CaseFilter {
            order: Some(case.order),
            kind: Some(case.kind),
            done: Some(false),
            ..CaseFilter::default()
        };
        if let Some(open) = self.store.cases(&filter)?.first() {
            return Err(refuse("case_open_exists", [("case", open.case.id.to_string())]));
        }
        let mut changed = self.transact(self.named_op("case_unmerge", &id.to_string()), |tx| {
            tx.case_unmerge(&merged)?;
            for (on, about) in [(id, merged.into), (merged.into, id)] {
                let subject = format!("parted:{about}");
                tx.entry_add(on, &NewEntry::of(EntryKind::Status, tx.at(), &subject, ""))?;
            }
            Ok(())
        })?;
        changed.change.tags.insert(format!("case:{}", merged.into));
        Ok(changed)
    }

    /// Other cases on the same order and of the same buyer, and which of them may be the same matter: open under
    /// another kind on this order, or open under this kind on another one.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn siblings(&self, id: CaseId) -> Result<Siblings> {
        let case = self.store.case(id)?;
        let mut order = self.store.cases(&CaseFilter { order: Some(case.order), ..CaseFilter::default() })?;
        order.retain(|line| line.case.id != id);
        let buyer = self.cases_of_buyer(case.order)?;
        let open = |line: &&CaseLine| !case.status.is_done() && !line.case.status.is_done();
        let alike = order
            .iter()
            .filter(open)
            .chain(buyer.iter().filter(open).filter(|line| line.case.kind == case.kind))
            .map(|line| line.case.id)
            .collect();
        Ok(Siblings {
            order,
            buyer,
            alike,
            merged: self.store.merged_into(id)?,
            merge: self.store.merge_of(id)?,
        })
    }

    /// Cases on other orders of the buyer of an order, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases_of_buyer(&self, order: OrderId) -> Result<Vec<CaseLine>> {
        Ok(self.store.cases_of_buyer(order, OTHERS)?)
    }

    /// The timeline of a case with those of the cases that were merged into it, oldest first.
    pub(crate) fn whole_timeline(&self, id: CaseId) -> Result<Vec<Entry>> {
        let mut entries = self.store.timeline(id)?;
        let merged = self.store.merged_into(id)?;
        if !merged.is_empty() {
            for one in merged {
                entries.extend(self.store.timeline(one.case)?);
            }
            entries.sort_by_key(|entry| (entry.entry.at, entry.id));
        }
        Ok(entries)
    }
}

/// What a bulk operation writes for one case.
enum Plan {
    Plain,
    Close(Box<CaseFile>),
    Done(Vec<StoredReminder>),
}

impl Plan {
    fn write(self, tx: &Tx<'_>, id: CaseId, action: &BulkAction) -> Result<()> {
        match (self, action) {
            (_, BulkAction::Snooze(until)) => tx.case_snooze(id, Some(*until))?,
            (_, BulkAction::Wake) => tx.case_snooze(id, None)?,
            (_, BulkAction::Tag(tag)) => tx.tag_add(id, tag)?,
            (_, BulkAction::Untag(tag)) => tx.tag_remove(id, tag)?,
            (Plan::Close(file), BulkAction::Close(resolution, because)) => {
                Desk::close_now(tx, &file, *resolution, because)?;
            }
            (Plan::Done(due), BulkAction::Done) => {
                for reminder in due {
                    tx.reminder_state(reminder.id, ReminderState::Done)?;
                    tx.entry_add(id, &NewEntry::of(EntryKind::Reminder, tx.at(), "done", ""))?;
                    if reminder.reminder.kind == ReminderKind::Wait {
                        tx.case_status(id, CaseStatus::Open)?;
                    }
                }
            }
            (Plan::Plain | Plan::Done(_), BulkAction::Close(..))
            | (Plan::Plain | Plan::Close(_), BulkAction::Done) => {}
        }
        Ok(())
    }
}

/// A case that refuses is told; anything else ends the whole operation.
fn refusal_of(error: DeskError) -> Result<DeskError> {
    let told = matches!(error, DeskError::Refused(_) | DeskError::Store(StoreError::NotFound { .. }));
    if told { Ok(error) } else { Err(error) }
}

/// Whether a reminder asks for something at that moment, shown or not.
fn is_pressing(reminder: &StoredReminder, now: DateTime<Utc>) -> bool {
    reminder.state == ReminderState::Fired || is_due(reminder.reminder.at, reminder.state, now)
}

fn checked_name(what: &'static str, name: &str) -> Result<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let code = match what {
        "tag" => ("tag_missing", "tag_too_long"),
        _ => ("view_missing", "view_too_long"),
    };
    if name.is_empty() {
        return Err(refuse(code.0, []));
    }
    if name.chars().count() > MOST_LETTERS {
        return Err(refuse(code.1, [("name", name), ("most", MOST_LETTERS.to_string())]));
    }
    Ok(name)
}

fn refuse_tag(id: CaseId, tag: &str, add: bool, there: &[String]) -> Result<()> {
    let has = there.iter().any(|one| one == tag);
    let fields = || [("case", id.to_string()), ("tag", tag.to_owned())];
    match (add, has) {
        (true, true) => Err(refuse("tag_there", fields())),
        (false, false) => Err(refuse("tag_not_there", fields())),
        (true, false) | (false, true) => Ok(()),
    }
}
