//! Answers about requests to cancel and withdrawals.

use docket_desk::RequestFile;
use docket_desk::letters::policy::clause_sentence;
use docket_domain::request::{AskedReason, ReasonClass};

use crate::answer::rfc3339;
use crate::wire::{Choice, ClauseChoice, RequestView};
use crate::words::Words;

fn choices<'a>(group: &str, names: impl Iterator<Item = &'a str>, words: &Words) -> Vec<Choice> {
    names.map(|name| Choice { value: name.to_owned(), text: words.name(group, name) }).collect()
}

/// The reasons that can be chosen.
pub(crate) fn reasons(words: &Words) -> Vec<Choice> {
    choices("asked-reason", AskedReason::ALL.iter().map(|one| one.name()), words)
}

pub(crate) fn view(found: Option<&RequestFile>, words: &Words) -> RequestView {
    let policy = found.and_then(|found| found.policy.as_ref());
    let clauses = policy.iter().flat_map(|policy| policy.clauses.iter()).map(|clause| ClauseChoice {
        value: clause.kind().name().to_owned(),
        text: words.clause(clause.kind()),
        sentence: clause_sentence(clause, words.language()),
    });
    let request = found.map(|found| &found.request);
    let open = found.map_or(0, RequestFile::open_facts);
    let flow = found.map(|found| found.flow.name()).unwrap_or_default();
    RequestView {
        is_request: found.is_some(),
        asked_at: request.map(|request| rfc3339(request.asked_at)),
        words: request.map(|request| request.words.clone()).unwrap_or_default(),
        reason: request.map(|request| request.reason.name()).unwrap_or_default().to_owned(),
        reason_class: request.and_then(|request| request.class).map(|class| class.name().to_owned()),
        reasons: reasons(words),
        classes: choices("reason-class", ReasonClass::ALL.iter().map(|one| one.name()), words),
        flow: flow.to_owned(),
        flow_text: if flow.is_empty() { String::new() } else { words.name("request-flow", flow) },
        facts_open: u32::try_from(open).unwrap_or(u32::MAX),
        clauses: clauses.collect(),
        clause: request.and_then(|request| request.clause).map(|clause| clause.name().to_owned()),
        policy: found.and_then(|found| found.policy.as_ref()).map(|policy| {
            let since = words.day(policy.valid_from);
            words.say("request-policy", &[("version", &policy.version.to_string()), ("since", &since)])
        }),
        conduct: found.and_then(|found| found.conduct.as_ref()).map(|conduct| conduct.because.clone()),
    }
}
