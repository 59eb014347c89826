//! What a buyer asks for on a case of its own: kept in their words, read anew with its history, the facts that are
//! found out before anybody decides, the clause that answers it, and how the buyer behaves.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::CaseId;
use docket_domain::case::{CaseKind, Channel, EntryKind};
use docket_domain::note::day_of;
use docket_domain::order::{OrderRecord, OrderStage};
use docket_domain::policy::{Clause, ClauseKind, Policy};
use docket_domain::request::{AskedReason, Checked, Flow, ReasonClass, RequestFact, all_marked};
use docket_store::Tx;
use docket_store::assess::AssessAnswers;
use docket_store::case::{NewEntry, StoredCase};
use docket_store::request::{Conduct, StoredRequest};

use crate::assess::two_letters;
use crate::case::{refuse_closed, unchanged};
use crate::error::refuse;
use crate::{CaseFile, Changed, Desk, OrderFile, Result, TrackingFile};

/// A request with what was found out about it.
#[derive(Debug, Clone)]
pub struct RequestFile {
    /// What the buyer asks for.
    pub request: StoredRequest,
    /// Which way it goes: before the parcel has left, or after.
    pub flow: Flow,
    /// The facts that this way asks for, with their answers.
    pub facts: Vec<(RequestFact, Option<String>)>,
    /// Every answer that was given.
    pub checked: Checked,
    /// The version of the policy that was in force on the day of the order; nothing where there was none.
    pub policy: Option<Policy>,
    /// The private note on how the buyer behaves.
    pub conduct: Option<Conduct>,
}

impl RequestFile {
    /// How many facts have to be marked yet before it can be decided.
    pub fn open_facts(&self) -> usize {
        self.facts.iter().filter(|(_, answer)| answer.is_none()).count()
    }

    /// The clause that answers the request, as the version in force has it.
    pub fn cited(&self) -> Option<&Clause> {
        let kind = self.request.clause?;
        self.policy.as_ref()?.clauses.iter().find(|clause| clause.kind() == kind)
    }
}

/// What is known of a request when it is recorded or read anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenReason {
    /// Why, as far as the buyer says.
    pub reason: AskedReason,
    /// What that comes down to; without it what such a reason usually comes down to.
    pub class: Option<ReasonClass>,
}

impl Desk {
    /// What the buyer of a case asks for; nothing where the case is about a parcel.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn request_file(&self, file: &CaseFile) -> Result<Option<RequestFile>> {
        let case = &file.case;
        if !case.kind.is_request() {
            return Ok(None);
        }
        let request = self.request_of(case)?;
        let record = &file.order.order.record;
        let flow = flow(record, &file.tracking);
        let checked = self.store.request_facts(case.id)?;
        let facts =
            RequestFact::checklist(flow).iter().map(|fact| (*fact, checked.get(fact).cloned())).collect();
        let zone = self.settings()?.zone();
        let policy = match record.ordered_at.map(|at| day_of(at, zone)) {
            Some(day) => self.policy_in_force(file.order.order.shop, &record.platform, day)?.ok(),
            None => None,
        };
        Ok(Some(RequestFile { request, flow, facts, checked, policy, conduct: self.store.conduct(case.id)? }))
    }

    /// The request of a case; one that was opened before requests were kept says what the case says.
    fn request_of(&self, case: &StoredCase) -> Result<StoredRequest> {
        Ok(self.store.request(case.id)?.unwrap_or_else(|| as_opened(case)))
    }

    /// Reads the reason of a request anew. What was thought before stays in the timeline.
    ///
    /// # Errors
    /// `assess_no_request`, `case_closed`.
    pub fn request_reread(&self, id: CaseId, given: GivenReason, because: &str) -> Result<Changed<()>> {
        let case = self.request_case(id)?;
        self.reread(&case, given.reason, given.class.or(given.reason.class()), because)
    }

    fn reread(
        &self,
        case: &StoredCase,
        reason: AskedReason,
        class: Option<ReasonClass>,
        because: &str,
    ) -> Result<Changed<()>> {
        let id = case.id;
        let before = self.request_of(case)?;
        let after = StoredRequest { reason, class, ..before.clone() };
        if after == before {
            return Ok(Changed { output: (), change: unchanged("request_reread", &id.to_string()) });
        }
        self.transact(self.named_op("request_reread", &id.to_string()), |tx| {
            tx.request_set(id, &after)?;
            tell(tx, id, &moved("reason", before.reason.name(), after.reason.name()), because)?;
            let name = |class: Option<ReasonClass>| class.map_or("", ReasonClass::name);
            tell(tx, id, &moved("class", name(before.class), name(after.class)), because)?;
            self.deadlines_write(tx, id)
        })
    }

    /// Answers a fact of a request; blank leaves it open again.
    ///
    /// # Errors
    /// `assess_no_request`, `case_closed`, `request_fact_answer`, `request_fact_in_order`, `date_in_future`.
    pub fn request_fact(&self, id: CaseId, fact: RequestFact, answer: &str) -> Result<Changed<()>> {
        let case = self.request_case(id)?;
        let answer = Some(answer.trim()).filter(|answer| !answer.is_empty());
        match fact {
            RequestFact::ReasonClass => {
                let reason = self.request_of(&case)?.reason;
                let class = answer.map(|name| readable(fact, name, ReasonClass::from_name)).transpose()?;
                self.reread(&case, reason, class, "")
            }
            RequestFact::DeliveredOn => {
                let day = answer.map(|text| readable(fact, text, |text| text.parse().ok())).transpose()?;
                self.not_after_today(fact, day)?;
                self.answers_set(id, fact, answer, |answers| answers.delivered_on = day)
            }
            RequestFact::Country => {
                let country = answer.map(|text| readable(fact, text, two_letters)).transpose()?;
                let known = country.clone();
                self.answers_set(id, fact, known.as_deref(), |answers| answers.country = country)
            }
            RequestFact::OrderedAt => Err(refuse("request_fact_in_order", [("case", id.to_string())])),
            RequestFact::MessagesRead
            | RequestFact::ItemKind
            | RequestFact::ParcelPlace
            | RequestFact::ItemState
            | RequestFact::ToldOfRight
            | RequestFact::BuyerKind
            | RequestFact::WorkBegun => {
                let known = |text: &str| fact.answers().into_iter().find(|known| *known == text);
                let answer = answer.map(|text| readable(fact, text, known)).transpose()?;
                if self.store.request_facts(id)?.get(&fact).map(String::as_str) == answer {
                    return Ok(Changed { output: (), change: unchanged("request_fact", &id.to_string()) });
                }
                self.transact(self.named_op("request_fact", &id.to_string()), |tx| {
                    tx.request_fact(id, fact, answer)?;
                    tell_fact(tx, id, fact, answer)
                })
            }
        }
    }

    fn not_after_today(&self, fact: RequestFact, day: Option<NaiveDate>) -> Result<()> {
        let today = self.today()?;
        match day.filter(|day| *day > today) {
            Some(day) => {
                let fields = [("field", fact.name().to_owned()), ("value", day.to_string())];
                Err(refuse("date_in_future", fields))
            }
            None => Ok(()),
        }
    }

    fn answers_set(
        &self,
        id: CaseId,
        fact: RequestFact,
        told: Option<&str>,
        change: impl FnOnce(&mut AssessAnswers),
    ) -> Result<Changed<()>> {
        let before = self.store.assess_answers(id)?;
        let mut answers = before.clone();
        change(&mut answers);
        if answers == before {
            return Ok(Changed { output: (), change: unchanged("request_fact", &id.to_string()) });
        }
        self.transact(self.named_op("request_fact", &id.to_string()), |tx| {
            tx.assess_answers_set(id, &answers)?;
            tell_fact(tx, id, fact, told)
        })
    }

    /// Names the clause that answers a request, from the version that was in force on the day of the order.
    ///
    /// # Errors
    /// `assess_no_request`, `case_closed`, `request_clause_not_there`.
    pub fn request_cite(&self, id: CaseId, clause: Option<ClauseKind>) -> Result<Changed<()>> {
        let case = self.request_case(id)?;
        let before = self.request_of(&case)?;
        if before.clause == clause {
            return Ok(Changed { output: (), change: unchanged("request_cite", &id.to_string()) });
        }
        let after = StoredRequest { clause, ..before };
        let file = self.case_file(id)?;
        let found = self.request_file(&file)?;
        let probe = found.map(|found| RequestFile { request: after.clone(), ..found });
        if let Some(kind) = clause.filter(|_| probe.as_ref().and_then(RequestFile::cited).is_none()) {
            return Err(refuse("request_clause_not_there", [("clause", kind.name().to_owned())]));
        }
        self.transact(self.named_op("request_cite", &id.to_string()), |tx| {
            tx.request_set(id, &after)?;
            tell_always(tx, id, &format!("clause:{}", clause.map_or("", ClauseKind::name)), "")
        })
    }

    /// Notes that the buyer is abusive, with what happened, or takes the note away. It never leaves the case file.
    ///
    /// # Errors
    /// `conduct_because_missing`, `case_closed`.
    pub fn conduct_set(&self, id: CaseId, because: Option<&str>) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        let because = because.map(str::trim);
        if because.is_some_and(str::is_empty) {
            return Err(refuse("conduct_because_missing", [("case", id.to_string())]));
        }
        self.transact(self.named_op("conduct_set", &id.to_string()), |tx| {
            tx.conduct_set(id, because)?;
            let what = if because.is_some() { "noted" } else { "taken_back" };
            let entry = NewEntry::of(EntryKind::Conduct, tx.at(), what, because.unwrap_or_default());
            tx.entry_add(id, &entry)?;
            Ok(())
        })
    }

    fn request_case(&self, id: CaseId) -> Result<StoredCase> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        if case.kind.is_request() {
            Ok(case)
        } else {
            Err(refuse("assess_no_request", [("case", id.to_string())]))
        }
    }

    /// Keeps what a buyer asks for when a case of it is opened.
    pub(crate) fn request_begin(
        &self,
        tx: &Tx<'_>,
        case: CaseId,
        kind: CaseKind,
        words: &str,
        at: DateTime<Utc>,
        given: Option<GivenReason>,
    ) -> Result<()> {
        if !kind.is_request() {
            return Ok(());
        }
        let reason = given.map_or(AskedReason::Unknown, |given| given.reason);
        let class = given.and_then(|given| given.class).or(reason.class());
        let request = StoredRequest {
            asked_at: at,
            channel: None::<Channel>,
            words: words.to_owned(),
            reason,
            class,
            clause: None,
        };
        Ok(tx.request_set(case, &request)?)
    }

    /// The facts about a request that steps depend on.
    pub(crate) fn request_known(
        &self,
        case: &StoredCase,
        order: &OrderFile,
        tracking: &TrackingFile,
    ) -> Result<Vec<(&'static str, bool)>> {
        let record = &order.order.record;
        let left = has_left(record, tracking);
        let abusive = self.store.conduct(case.id)?.is_some();
        if !case.kind.is_request() {
            return Ok(vec![("shipped", left), ("abusive", abusive)]);
        }
        let request = self.request_of(case)?;
        let checked = self.store.request_facts(case.id)?;
        Ok(vec![
            ("shipped", left),
            ("abusive", abusive),
            ("facts_marked", all_marked(flow(record, tracking), &checked)),
            ("clause_cited", request.clause.is_some()),
            (
                "statutory_right_runs",
                self.guard(case.id, &request, &checked, order, tracking)?.state.forbids_declining(),
            ),
        ])
    }
}

/// Which way a request about that order goes.
fn flow(record: &OrderRecord, tracking: &TrackingFile) -> Flow {
    if has_left(record, tracking) { Flow::AfterShipment } else { Flow::BeforeShipment }
}

/// Whether the parcel has left the seller, as files or scans tell.
pub(crate) fn has_left(record: &OrderRecord, tracking: &TrackingFile) -> bool {
    let scanned = tracking.status.has_left();
    let told = match record.stage {
        OrderStage::Shipped | OrderStage::Delivered => true,
        OrderStage::Unpaid | OrderStage::ToShip | OrderStage::Cancelled | OrderStage::Refunded => false,
    };
    scanned || told || record.shipments.iter().any(|parcel| parcel.shipped_at.is_some())
}

fn as_opened(case: &StoredCase) -> StoredRequest {
    StoredRequest {
        asked_at: case.opened_at,
        channel: None,
        words: case.reason.clone(),
        reason: AskedReason::Unknown,
        class: None,
        clause: None,
    }
}

fn moved(what: &str, from: &str, to: &str) -> Option<String> {
    (from != to).then(|| format!("{what}:{from}:{to}"))
}

fn tell(tx: &Tx<'_>, case: CaseId, subject: &Option<String>, because: &str) -> Result<()> {
    match subject {
        Some(subject) => tell_always(tx, case, subject, because),
        None => Ok(()),
    }
}

fn tell_fact(tx: &Tx<'_>, case: CaseId, fact: RequestFact, answer: Option<&str>) -> Result<()> {
    tell_always(tx, case, &format!("fact:{}:{}", fact.name(), answer.unwrap_or_default()), "")
}

fn readable<T>(fact: RequestFact, text: &str, from: impl Fn(&str) -> Option<T>) -> Result<T> {
    from(text).ok_or_else(|| {
        let known = if fact == RequestFact::DeliveredOn {
            "2026-11-30".to_owned()
        } else if fact == RequestFact::Country {
            "DE, US, GB".to_owned()
        } else {
            fact.answers().join(", ")
        };
        let fields = [("fact", fact.name().to_owned()), ("value", text.to_owned()), ("known", known)];
        refuse("request_fact_answer", fields)
    })
}

fn tell_always(tx: &Tx<'_>, case: CaseId, subject: &str, because: &str) -> Result<()> {
    tx.entry_add(case, &NewEntry::of(EntryKind::Request, tx.at(), subject, because.trim()))?;
    Ok(())
}
