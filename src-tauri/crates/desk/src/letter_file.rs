//! A letter as a file: a message for the seller's mail program, or a paper. Saving one is not sending it.

use std::collections::BTreeMap;
use std::path::Path;

use docket_domain::calendar::day_in;
use docket_domain::text::Locale;
use docket_domain::{AttachmentId, CaseId};
use docket_letters::{Attached, Mail};
use docket_paperwork::LetterPage;
use docket_store::StoreError;
use docket_store::voice::Chosen;

use crate::error::refuse;
use crate::facts::return_address;
use crate::paper::write_whole;
use crate::{Desk, Result};

/// What a letter is saved as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterFile {
    /// A message (`.eml`), with these files of the case.
    Mail(Vec<AttachmentId>),
    /// A paper (`.pdf`).
    Pdf,
}

impl Desk {
    /// Saves a letter of a case as a file, whole or not at all.
    ///
    /// # Errors
    /// `letter_incomplete`, `attachment_of_another_case`, or that the place cannot be written.
    pub fn letter_save(
        &self,
        id: CaseId,
        letter: &str,
        chosen: Chosen,
        set: &BTreeMap<String, String>,
        kind: &LetterFile,
        to: &Path,
    ) -> Result<()> {
        let file = self.case_file(id)?;
        let drafted = self.draft_for(&file, letter, chosen, set)?;
        let voice = drafted.voice;
        let whole = drafted.whole()?;
        let settings = self.settings()?;
        let record = &file.order.order.record;
        let bytes = match kind {
            LetterFile::Mail(attached) => {
                let message = format!("{id}.{letter}.{}", self.now().timestamp());
                let name = if record.buyer.name.trim().is_empty() {
                    &record.ship_to.name
                } else {
                    &record.buyer.name
                };
                let mail = Mail {
                    from: (&settings.seller_name, &settings.email),
                    to: (name, &record.buyer.email),
                    subject: &whole.subject,
                    body: &whole.body,
                    at: self.now(),
                    id: &message,
                    attached: attached.iter().map(|one| self.attached(id, *one)).collect::<Result<_>>()?,
                };
                mail.eml().map_err(|source| StoreError::Io { path: to.to_owned(), source })?
            }
            LetterFile::Pdf => {
                let page = LetterPage {
                    locale: voice.locale,
                    sender: &return_address(&settings),
                    to: &record.ship_to.block(),
                    subject: &whole.subject,
                    body: &whole.body,
                    day: day_in(self.now(), settings.zone()),
                    us_letter: settings.locale == Locale::EnUs,
                };
                self.packs.forms.letter(&page)?.pdf
            }
        };
        write_whole(to, &bytes)
    }

    fn attached(&self, case: CaseId, id: AttachmentId) -> Result<Attached> {
        let stored = self.store.attachment(id)?;
        if !self.with_merged(case)?.contains(&stored.case) {
            return Err(refuse("attachment_of_another_case", [("attachment", id.to_string())]));
        }
        Ok(Attached {
            bytes: self.store.attachment_bytes(&stored.file.sha256)?,
            name: stored.file.file_name,
            media: stored.file.media,
        })
    }
}
