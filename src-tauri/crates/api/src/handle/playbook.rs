//! Playbooks as the seller edits them, and what a case keeps beside its steps.

use docket_domain::PromiseId;
use docket_domain::case::Occasion;

use super::*;

impl Handle<'_> {
    pub fn playbook_list(&self, _: Nothing) -> Answer<PlaybookList> {
        let words = self.0.words();
        let playbooks = self.0.desk.playbooks()?;
        Ok(PlaybookList {
            playbooks: playbooks.iter().map(|line| answer::playbook::row(line, &words)).collect(),
        })
    }

    pub fn playbook_show(&self, request: PlaybookRef) -> Answer<PlaybookView> {
        let found = self.0.desk.playbook_text(&request.playbook)?;
        let playbook = answer::playbook::row(&found.line, &self.0.words());
        Ok(PlaybookView { playbook, file: found.file, text: found.text })
    }

    pub fn playbook_save(&self, request: PlaybookSave) -> Answer<Done> {
        Ok(self.0.done(&self.0.desk.playbook_save(&request.playbook, &request.text)?.change))
    }

    pub fn playbook_reset(&self, request: PlaybookRef) -> Answer<Done> {
        Ok(self.0.done(&self.0.desk.playbook_reset(&request.playbook)?.change))
    }

    pub fn case_playbook_renew(&self, request: CaseRef) -> Answer<Done> {
        let changed = self.0.desk.case_playbook_renew(self.case(&request.case)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_lesson(&self, request: CaseLesson) -> Answer<Done> {
        let case = self.case(&request.case)?;
        Ok(self.0.done(&self.0.desk.case_lesson(case, &request.lesson, &request.feedback)?.change))
    }

    pub fn case_needed_by(&self, request: CaseNeededBy) -> Answer<Done> {
        let case = self.case(&request.case)?;
        Ok(self.0.done(&self.0.desk.case_needed_by(case, day(request.day)?)?.change))
    }

    pub fn case_occasion(&self, request: CaseOccasion) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = Occasion::ALL.iter().map(|one| one.name()).collect();
        let name = request.occasion.filter(|name| !name.is_empty());
        let occasion = name.map(|name| named("occasion", &name, Occasion::from_name, &known)).transpose()?;
        Ok(self.0.done(&self.0.desk.case_occasion(case, occasion)?.change))
    }

    pub fn promise_end(&self, request: PromiseEnd) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let unknown = || refused("promise_not_open", [("promise", request.promise.clone())]);
        let promise: PromiseId = request.promise.parse().map_err(|_| unknown())?;
        let changed = self.0.desk.promise_end(case, promise, request.kept, &request.because)?;
        Ok(self.0.done(&changed.change))
    }
}
