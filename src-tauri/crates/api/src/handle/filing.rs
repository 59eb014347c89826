//! What was filed with carriers, insurers and authorities; versions and attachments of the timeline.

use docket_domain::attachment::AttachmentKind;
use docket_domain::filing::{Filing, FilingKind, FilingState};
use docket_domain::{AttachmentId, EntryId, FilingId};

use super::*;

impl Handle<'_> {
    pub fn case_records(&self, request: CaseRef) -> Answer<RecordsView> {
        let case = self.case(&request.case)?;
        Ok(answer::filing::records(case, &self.0.desk, &self.0.words())?)
    }

    pub fn filing_add(&self, request: FilingAdd) -> Answer<FilingAdded> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = FilingKind::ALL.iter().map(|kind| kind.name()).collect();
        let kind = named("kind of filing", &request.kind, FilingKind::from_name, &known)?;
        let changed = self.0.desk.filing_add(case, &self.filing(case, kind, request.fields)?)?;
        Ok(FilingAdded { filing: changed.output.to_string(), done: self.0.done(&changed.change) })
    }

    pub fn filing_change(&self, request: FilingChange) -> Answer<Done> {
        let id: FilingId = id("filing", &request.filing)?;
        let stored = self.0.desk.store().filing(id).map_err(docket_desk::DeskError::from)?;
        let next = self.filing(stored.case, stored.filing.kind, request.fields)?;
        let changed = self.0.desk.filing_change(id, &next, &request.said)?;
        Ok(self.0.done(&changed.change))
    }

    fn filing(&self, case: CaseId, kind: FilingKind, fields: FilingFields) -> Answer<Filing> {
        let desk = &self.0.desk;
        let known: Vec<&str> = FilingState::ALL.iter().map(|state| state.name()).collect();
        let filed_on = desk.day_said(&fields.filed_on)?;
        Ok(Filing {
            kind,
            state: named("state", &fields.state, FilingState::from_name, &known)?,
            filed_on: filed_on.map_or_else(|| desk.today(), Ok)?,
            expected_by: desk.day_said(&fields.expected_by)?,
            claimed: desk.amount_said(case, &fields.claimed)?,
            paid: desk.amount_said(case, &fields.paid)?,
            with: fields.with,
            number: fields.number,
            office: fields.office,
            contact: fields.contact,
            phone: fields.phone,
            paid_because: fields.paid_because,
            notes: fields.notes,
        })
    }

    pub fn entry_edit(&self, request: EntryEdit) -> Answer<Done> {
        let channel = match request.channel.as_str() {
            "note" => None,
            channel => Some(answer::channel(channel)?),
        };
        let at = chrono::DateTime::parse_from_rfc3339(&request.at)
            .map_err(|_| refused("time_unreadable", [("time", request.at.clone())]))?;
        let edit = docket_desk::EntryEdit {
            channel,
            from: answer::party(&request.from)?,
            to: answer::party(&request.to)?,
            at: at.with_timezone(&chrono::Utc),
            text: request.text,
        };
        let changed = self.0.desk.entry_edit(id("entry", &request.entry)?, &edit)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn entry_strike(&self, request: EntryStrike) -> Answer<Done> {
        let changed = self.0.desk.entry_strike(id("entry", &request.entry)?, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn entry_versions(&self, request: EntryRef) -> Answer<EntryVersions> {
        let entry: EntryId = id("entry", &request.entry)?;
        let words = self.0.words();
        let versions = self.0.desk.entry_versions(entry)?;
        Ok(EntryVersions {
            versions: versions.into_iter().map(|version| answer::filing::version(version, &words)).collect(),
        })
    }

    pub fn entry_relayed(&self, request: EntryRelayed) -> Answer<Done> {
        let changed = self.0.desk.entry_relayed(id("entry", &request.entry)?, request.relayed)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn message_paste(&self, request: MessagePaste) -> Answer<PastedMessage> {
        let read = self.0.desk.message_paste(&request.text)?;
        Ok(answer::filing::pasted(read, &self.0.desk, &self.0.words())?)
    }

    pub fn attach_pick(&self, _: Nothing) -> Answer<PickedFiles> {
        let words = self.0.words();
        let filters = [Filter { name: words.say("dialog-all", &[]), extensions: vec!["*".to_owned()] }];
        let title = words.say("dialog-attach", &[]);
        let paths = self.0.host.pick_files(&title, &filters, true).map_err(host_failed)?;
        Ok(PickedFiles { paths: paths.into_iter().map(|path| path.display().to_string()).collect() })
    }

    pub fn attach(&self, request: Attach) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = AttachmentKind::ALL.iter().map(|kind| kind.name()).collect();
        let kind = request.kind.as_deref();
        let kind = kind.map(|kind| named("kind of file", kind, AttachmentKind::from_name, &known));
        let entry = request.entry.as_deref().map(|entry| id("entry", entry)).transpose()?;
        let paths: Vec<PathBuf> = request.paths.into_iter().map(PathBuf::from).collect();
        let changed = self.0.desk.attach(case, &paths, kind.transpose()?, entry)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn attachment_save(&self, request: AttachmentRef) -> Answer<AttachmentSaved> {
        let id: AttachmentId = id("attachment", &request.attachment)?;
        let stored = self.0.desk.store().attachment(id).map_err(docket_desk::DeskError::from)?;
        let words = self.0.words();
        let filters = [Filter { name: words.say("dialog-all", &[]), extensions: vec!["*".to_owned()] }];
        let title = words.say("dialog-save-attachment", &[]);
        let chosen = self.0.host.save_file(&title, &stored.file.file_name, &filters).map_err(host_failed)?;
        if let Some(path) = &chosen {
            self.0.desk.attachment_save(id, path)?;
        }
        Ok(AttachmentSaved { file: chosen.map(|path| path.display().to_string()) })
    }

    pub fn attachment_detach(&self, request: AttachmentRef) -> Answer<Done> {
        let changed = self.0.desk.detach(id("attachment", &request.attachment)?)?;
        Ok(self.0.done(&changed.change))
    }
}
