//! Requests to cancel and withdrawals: reason, facts, clause, and how the buyer behaves.

use docket_desk::GivenReason;
use docket_domain::policy::ClauseKind;
use docket_domain::request::{AskedReason, CheckedFact, ReasonClass};

use super::*;

impl Handle<'_> {
    pub fn request_show(&self, request: CaseRef) -> Answer<RequestView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        let found = self.0.desk.request_file(&file)?;
        Ok(answer::request::view(found.as_ref(), &self.0.words()))
    }

    pub fn request_reread(&self, request: RequestReread) -> Answer<Done> {
        let given = given_reason(&request.reason, request.reason_class.as_deref())?;
        let changed = self.0.desk.request_reread(self.case(&request.case)?, given, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn request_fact(&self, request: RequestFactSet) -> Answer<Done> {
        let known: Vec<&str> = CheckedFact::ALL.iter().map(|fact| fact.name()).collect();
        let fact = named("fact", &request.fact, CheckedFact::from_name, &known)?;
        let changed = self.0.desk.request_fact(self.case(&request.case)?, fact, &request.answer)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn request_cite(&self, request: RequestCite) -> Answer<Done> {
        let clause = request.clause.filter(|name| !name.is_empty());
        let clause = clause
            .map(|name| named("clause", &name, ClauseKind::from_name, ClauseKind::NAMES))
            .transpose()?;
        let changed = self.0.desk.request_cite(self.case(&request.case)?, clause)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn conduct_set(&self, request: ConductSet) -> Answer<Done> {
        let changed = self.0.desk.conduct_set(self.case(&request.case)?, request.because.as_deref())?;
        Ok(self.0.done(&changed.change))
    }
}

/// A reason by its names.
pub(super) fn given_reason(reason: &str, class: Option<&str>) -> Answer<GivenReason> {
    let reasons: Vec<&str> = AskedReason::ALL.iter().map(|one| one.name()).collect();
    let classes: Vec<&str> = ReasonClass::ALL.iter().map(|one| one.name()).collect();
    let class = class.filter(|name| !name.is_empty());
    Ok(GivenReason {
        reason: named("reason", reason, AskedReason::from_name, &reasons)?,
        class: class.map(|name| named("reason_class", name, ReasonClass::from_name, &classes)).transpose()?,
    })
}
