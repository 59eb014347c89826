//! Due reminders as desktop notifications.

use docket_desk::store::case::DueLine;
use docket_domain::reminder::DIGEST_ABOVE;

use crate::Notification;
use crate::words::Words;

/// One notification for each reminder, or one digest when there are many at once.
pub(crate) fn notifications(due: &[DueLine], words: &Words) -> Vec<Notification> {
    if due.len() > DIGEST_ABOVE {
        let count = i64::try_from(due.len()).unwrap_or(i64::MAX);
        let names: Vec<&str> = due.iter().map(|line| line.buyer.as_str()).take(DIGEST_ABOVE).collect();
        return vec![Notification {
            title: words.count("reminder-digest-title", &[("count", count)]),
            body: words.say("reminder-digest-body", &[("names", &names.join(", "))]),
            case: None,
        }];
    }
    due.iter()
        .map(|line| Notification {
            title: words.reminder(&line.reminder),
            body: words.say(
                "reminder-body",
                &[("buyer", &line.buyer), ("items", &line.items), ("case", &line.reminder.case.to_string())],
            ),
            case: Some(line.reminder.case.to_string()),
        })
        .collect()
}
