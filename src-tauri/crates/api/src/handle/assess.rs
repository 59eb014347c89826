//! The decision about a request to cancel.

use docket_domain::assess::Way;

use super::*;

impl Handle<'_> {
    pub fn cancel_assess(&self, request: CaseRef) -> Answer<AssessmentView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        let assessed = self.0.desk.assess_file(&file)?;
        Ok(answer::assess::view(&file, &assessed, &self.0.desk, &self.0.words()))
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
        let changed = self.0.desk.decide(case, way, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn decision_exceptions(&self, _: Nothing) -> Answer<DecisionList> {
        let words = self.0.words();
        let decisions = self.0.desk.decision_exceptions()?;
        let decisions = decisions.iter().map(|one| answer::assess::decision(one, &words)).collect();
        Ok(DecisionList { decisions })
    }
}
