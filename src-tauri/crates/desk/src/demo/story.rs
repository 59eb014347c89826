//! What happened in the cases of the sample shop, told through the desk's own use cases, oldest first.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use docket_domain::CaseId;
use docket_domain::calendar::{day_in, instant_at};
use docket_domain::case::CaseKind;
use docket_store::voice::Chosen;

use super::Calendar;
use super::pack::{Act, Event, Pack, When};
use crate::{Desk, DeskError, FixedClock, NewLog, Post, Result, StepAction};

impl Desk {
    /// Makes the cases and says how many there are.
    pub(super) fn tell(&self, pack: &Pack, calendar: &Calendar) -> Result<u32> {
        let mut events: Vec<(DateTime<Utc>, &str, &Event)> = pack
            .cases
            .iter()
            .flat_map(|case| {
                case.event.iter().map(|event| (calendar.moment(&event.when), case.order.as_str(), event))
            })
            .collect();
        // Stable: what happened in one minute keeps the order of the file.
        events.sort_by_key(|(at, ..)| *at);
        let mut cases: BTreeMap<&str, CaseId> = BTreeMap::new();
        for (at, order, event) in events {
            let desk = self.under(Arc::new(FixedClock::at(at)));
            match (&event.act, cases.get(order)) {
                (Act::Open { text }, _) => {
                    let opened = desk.case_open(
                        self.order_id(order)?,
                        CaseKind::ItemNotReceived,
                        text,
                        None,
                        None,
                        None,
                    )?;
                    cases.insert(order, opened.output.case);
                }
                (act, Some(case)) => desk.act(*case, act, calendar)?,
                (_, None) => {
                    return Err(DeskError::Pack(format!("demo/cases.toml: {order} is not open yet")));
                }
            }
        }
        self.show_past_reminders(calendar)?;
        Ok(u32::try_from(cases.len()).unwrap_or(u32::MAX))
    }

    fn act(&self, case: CaseId, act: &Act, calendar: &Calendar) -> Result<()> {
        let day = |(name, days): (&String, &i64)| (name.clone(), calendar.day(*days).to_string());
        match act {
            Act::Open { .. } => {}
            Act::Log { channel, from, to, text } => {
                let text = text.trim().to_owned();
                self.case_log(case, &NewLog { channel: *channel, from: *from, to: *to, at: None, text })?;
            }
            Act::Letter { letter, channel, set_days } => {
                let set = set_days.iter().map(day).collect();
                self.letter_send(
                    case,
                    &Post { letter: letter.clone(), chosen: Chosen::default(), set, channel: *channel },
                )?;
            }
            Act::Step { step, answer, fields, days } => {
                let texts = fields.iter().map(|(name, value)| (name.clone(), value.clone()));
                let fields = texts.chain(days.iter().map(day)).collect();
                self.case_step(case, step, &StepAction::Done { answer: answer.clone(), fields })?;
            }
            Act::Skip { step, because } => {
                self.case_step(case, step, &StepAction::Skip(because.clone()))?;
            }
            Act::Wait { step, in_days } => {
                let waits = self.case_file(case)?.waits;
                for wait in waits.iter().filter(|wait| wait.step == *step) {
                    let days = (calendar.day(*in_days) - day_in(wait.started_at, calendar.zone)).num_days();
                    // With the usual figure it ends on that day anyway.
                    if let Ok(days) = u32::try_from(days)
                        && days != wait.days
                    {
                        self.wait_days_set(case, step, days)?;
                    }
                }
            }
            Act::Suspect { cause, because } => {
                self.case_suspect(case, *cause, because)?;
            }
            Act::Remind { in_days, at, text } => {
                self.reminder_add(case, calendar.at(*in_days, at, calendar.zone), text)?;
            }
            Act::Paper { form, language, set } => {
                self.paper_make(case, form, *language, set, None, true)?;
            }
            Act::Stage { stage, words } => {
                self.case_platform_stage(case, *stage, Some(self.now()), words)?;
            }
            Act::Close { resolution, because } => {
                self.case_close(case, *resolution, because)?;
            }
        }
        Ok(())
    }

    /// Reminders of days gone by were shown when they came; those of today are still to come up.
    fn show_past_reminders(&self, calendar: &Calendar) -> Result<()> {
        let midnight = instant_at(calendar.today, 0, calendar.zone);
        while let Some(at) = self.next_due()?.filter(|at| *at < midnight) {
            self.under(Arc::new(FixedClock::at(at))).reminders_take_due()?;
        }
        Ok(())
    }
}

impl Calendar {
    fn moment(&self, when: &When) -> DateTime<Utc> {
        match when {
            When::Earlier { days_ago, time } => self.at(-days_ago, time, self.zone),
            When::Today { hours_ago } => self.earlier_today(*hours_ago),
        }
    }
}
