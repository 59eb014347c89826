//! Deadlines of a case and corrections of their rules.

use docket_domain::case::PlatformStage;
use docket_domain::deadline::Correction;

use super::*;

impl Handle<'_> {
    pub fn case_deadlines(&self, request: CaseRef) -> Answer<DeadlineList> {
        let found = self.0.desk.case_deadlines(self.case(&request.case)?)?;
        Ok(answer::deadline::list(&found, &self.0.desk, &self.0.words()))
    }

    pub fn case_stage_set(&self, request: CaseStageSet) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = PlatformStage::ALL.iter().map(|stage| stage.name()).collect();
        let stage = named("stage", &request.stage, PlatformStage::from_name, &known)?;
        let at = request.at.filter(|at| !at.is_empty());
        let at = at.map(|at| self.0.desk.moment_it_began(&at)).transpose()?;
        let changed = self.0.desk.case_platform_stage(case, stage, at, &request.words)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn deadline_met(&self, request: DeadlineMet) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let changed = self.0.desk.deadline_met(case, &request.rule, request.met)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn deadline_correct(&self, request: DeadlineCorrect) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let day = request.basis_on.filter(|day| !day.is_empty());
        let basis_on = day
            .map(|day| day.parse().map_err(|_| refused("day_unreadable", [("value", day.clone())])))
            .transpose()?;
        let correction = Correction { opens: request.opens, due: request.due, basis_on, note: request.note };
        let changed = self.0.desk.deadline_correct(case, &request.rule, &correction, request.everywhere)?;
        Ok(self.0.done(&changed.change))
    }
}
