//! The decision about a request to cancel.

use docket_domain::assess::{ReasonClass, Way};

use super::*;

impl Handle<'_> {
    pub fn cancel_assess(&self, request: CancelAssess) -> Answer<AssessmentView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        let assessed = self.0.desk.assess_file(&file, reason(request.reason_class.as_deref())?)?;
        Ok(answer::assess::view(&file, &assessed, &self.0.desk, &self.0.words()))
    }

    pub fn request_fact_set(&self, request: RequestFactSet) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let changed = self.0.desk.request_fact_set(case, &request.fact, &request.value)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_cost_set(&self, request: OrderCostSet) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let changed = self.0.desk.order_cost_set(case, &request.kind, &request.amount)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn cancel_decide(&self, request: CancelDecide) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = Way::ALL.iter().map(|way| way.name()).collect();
        let way = named("way", &request.way, Way::from_name, &known)?;
        let reason = reason(request.reason_class.as_deref())?;
        let changed = self.0.desk.decide(case, way, reason, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn decision_exceptions(&self, _: Nothing) -> Answer<DecisionList> {
        let words = self.0.words();
        let decisions = self.0.desk.decision_exceptions()?;
        let decisions = decisions.iter().map(|one| answer::assess::decision(one, &words)).collect();
        Ok(DecisionList { decisions })
    }
}

fn reason(name: Option<&str>) -> Answer<Option<ReasonClass>> {
    let Some(name) = name.filter(|name| !name.is_empty()) else { return Ok(None) };
    let known: Vec<&str> = ReasonClass::ALL.iter().map(|class| class.name()).collect();
    Ok(Some(named("reason_class", name, ReasonClass::from_name, &known)?))
}
