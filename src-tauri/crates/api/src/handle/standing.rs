//! Where the seller stands: evidence, who would pay, the right door.

use super::*;

impl Handle<'_> {
    pub fn case_standing(&self, request: CaseRef) -> Answer<StandingView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        Ok(answer::standing::standing(&file, &self.0.desk, &self.0.words())?)
    }
}
