//! The evidence pack of a case.

use docket_domain::evidence::record::file_stem;

use super::*;

/// The forms in which a pack is saved, with the names of their kinds of files.
const FORMS: [(&str, &str); 2] = [("pdf", "PDF"), ("zip", "ZIP")];

impl Handle<'_> {
    pub fn evidence_pack_show(&self, request: CaseRef) -> Answer<EvidencePackView> {
        let record = self.0.desk.case_record(self.case(&request.case)?, None)?;
        Ok(answer::evidence_pack::view(&record, &self.0.desk, &self.0.words())?)
    }

    pub fn evidence_pack_save(&self, request: EvidencePackSave) -> Answer<EvidencePackSaved> {
        let words = self.0.words();
        let found = |name: &str| FORMS.into_iter().find(|(form, _)| *form == name);
        let (ending, kind) = named("form", &request.form, found, &FORMS.map(|(form, _)| form))?;
        let record = self.0.desk.case_record(self.case(&request.case)?, None)?;
        let suggested = format!("{}.{ending}", file_stem(record.file.case.id));
        let filters = [Filter { name: kind.to_owned(), extensions: vec![ending.to_owned()] }];
        let title = words.say("dialog-save-evidence-pack", &[]);
        let Some(mut path) = self.0.host.save_file(&title, &suggested, &filters).map_err(host_failed)? else {
            let done = nothing_saved().done;
            return Ok(EvidencePackSaved { file: None, over: Vec::new(), done });
        };
        if path.extension().is_none() {
            path.set_extension(ending);
        }
        let printed = words.record(&record, &self.0.desk)?;
        let made = self.0.desk.case_record_make(&record, &printed, &path)?;
        Ok(EvidencePackSaved {
            file: Some(path.display().to_string()),
            over: answer::evidence_pack::over_in_words(&made.output.over, &words),
            done: self.0.done(&made.change),
        })
    }
}
