//! The evidence pack of a case: what of it may leave, what it lacks, and writing it as a document, or as a document
//! with the files that belong to it. Words are put to it outside; here is decided what they may speak of.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use docket_domain::attachment::media_type;
use docket_domain::case::{EntryKind, Party};
use docket_domain::evidence::record::{
    EVIDENCE_PACK, Meter, PolicyFacts, RecordFacts, Share, file_stem, gather, matters, share,
};
use docket_domain::evidence::{Evidence, HandedIn, Limits, Profile};
use docket_domain::filing::Filing;
use docket_domain::note::{Note, day_of};
use docket_domain::order::{EditField, address_of};
use docket_domain::policy::{Clause, NotInForce, Policy};
use docket_domain::{Address, CaseId, PaperId};
use docket_paperwork::{Bound, Record};
use docket_store::StoreError;
use docket_store::attachment::StoredAttachment;
use docket_store::case::{Entry, NewEntry, StoredPaper};
use docket_store::policy::Publication;
use zip::write::SimpleFileOptions;

use crate::attachment::hash;
use crate::error::refuse;
use crate::paper::write_whole;
use crate::request::has_left;
use crate::{CaseFile, Changed, Desk, DeskError, Result};

/// What of a case may leave it as evidence.
#[derive(Debug, Clone)]
pub struct CaseRecord {
    /// The case. Only the fields below decide what of it is told.
    pub file: CaseFile,
    /// The platform's list of what proves a delivery; nothing where none is known.
    pub profile: Option<Profile>,
    /// How the case stands on it.
    pub proof: Option<Evidence>,
    /// The address as it was imported, whatever the seller wrote over it.
    pub ship_to: Address,
    /// Whether the seller wrote another one over it.
    pub address_edited: bool,
    /// The day of the order in the shop's zone.
    pub ordered_on: Option<NaiveDate>,
    /// Entries of the timeline that leave, oldest first.
    pub entries: Vec<SharedEntry>,
    /// Entries that were struck out and stay in the case.
    pub struck: usize,
    /// The policy of the day of the order; nothing where the order names no day.
    pub policy: Option<std::result::Result<RecordPolicy, NotInForce>>,
    /// What was filed, oldest first, without the seller's notes.
    pub filings: Vec<Filing>,
    /// Papers that were made, oldest first.
    pub papers: Vec<StoredPaper>,
    /// Attached files that leave, oldest first.
    pub attachments: Vec<StoredAttachment>,
    /// How many attached files stay, because they belong to something private or struck out.
    pub held_back: usize,
    /// What is there and what is missing.
    pub meter: Meter,
}

/// An entry of the timeline that leaves the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedEntry {
    /// The entry as it reads now.
    pub entry: Entry,
    /// Whether its text leaves too.
    pub whole: bool,
    /// How often it was put right.
    pub edited: u32,
}

/// A policy as the pack tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordPolicy {
    /// The version that was in force.
    pub policy: Policy,
    /// Where buyers could read it before the order, the oldest first.
    pub published: Vec<Publication>,
    /// The clause that answers the request.
    pub cited: Option<Clause>,
    /// The other clauses that speak of such a case.
    pub clauses: Vec<Clause>,
}

/// A file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Name, in a pack with several files its path in it.
    pub name: String,
    /// Size.
    pub bytes: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

/// A pack that was made.
#[derive(Debug, Clone)]
pub struct MadeRecord {
    /// As the case keeps it; the hash is that of the file written.
    pub stored: StoredPaper,
    /// Where it was written.
    pub file: PathBuf,
    /// What is in it.
    pub files: Vec<PackFile>,
    /// Where it is over what the platform takes.
    pub over: Vec<Note>,
    /// Characters for which no font was found.
    pub unprintable: String,
}

/// How a pack is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    /// The document alone.
    Document,
    /// The document with the attached files and a list of their hashes.
    Archive,
}

impl CaseRecord {
    /// What the platform takes in such a case; nothing where nobody told.
    pub fn limits(&self) -> Option<&Limits> {
        let limits = self.profile.as_ref()?.limits.as_ref()?;
        limits.is_for(self.file.case.kind).then_some(limits)
    }
}

impl Desk {
    /// What of a case may leave it as evidence. `profile` names a platform's list; without it, that of the order's
    /// platform is taken.
    ///
    /// # Errors
    /// `evidence_profile_unknown`, or that there is no such case.
    pub fn case_record(&self, id: CaseId, profile: Option<&str>) -> Result<CaseRecord> {
        let file = self.case_file(id)?;
        let records = self.records(id)?;
        let settings = self.settings()?;
        let order = &file.order.order.record;
        let profile = self.profile_of(&order.platform, profile)?;
        let proof = profile.as_ref().map(|profile| self.proof(&file, profile)).transpose()?;
        let edited = file.order.edits.iter().find(|edit| edit.field == EditField::ShipTo);
        let ship_to = edited.map_or_else(|| order.ship_to.clone(), |edit| address_of(&edit.before));
        let ordered_on = order.ordered_at.map(|at| day_of(at, settings.zone()));

        let mark = |entry: &Entry| records.marks.get(&entry.id).cloned().unwrap_or_default();
        let (mut entries, mut struck) = (Vec::new(), 0);
        for entry in &records.timeline {
            let share = share(entry.entry.kind, &entry.entry.subject);
            if share == Share::Nothing {
                continue;
            }
            let mark = mark(entry);
            if mark.struck_at.is_some() {
                struck += 1;
                continue;
            }
            let entry = entry.clone();
            entries.push(SharedEntry { entry, whole: share == Share::Whole, edited: mark.versions });
        }
        // A file that belongs to an entry goes where the entry goes; one of the case as a whole leaves.
        let leaves = |one: &StoredAttachment| {
            one.file.entry.is_none_or(|id| {
                let entry = records.timeline.iter().find(|entry| entry.id == id);
                entry.is_some_and(|entry| !entry.entry.kind.is_private() && mark(entry).struck_at.is_none())
            })
        };
        let (attachments, held): (Vec<_>, Vec<_>) =
            records.attachments.iter().cloned().partition(|one| leaves(one));

        let policy = ordered_on.map(|day| self.policy_of_record(&file, day)).transpose()?;
        let about = policy.as_ref().map(|policy| policy.as_ref().map(policy_facts).map_err(|why| *why));
        let said = |entry: &&SharedEntry, from: Party| {
            entry.entry.entry.from == Some(from) && !entry.entry.entry.body.trim().is_empty()
        };
        let to_buyer =
            |entry: &&SharedEntry| said(entry, Party::Seller) && entry.entry.entry.to == Some(Party::Buyer);
        let meter = gather(&RecordFacts {
            kind: file.case.kind,
            order,
            ship_to: &ship_to,
            ordered_on,
            has_left: has_left(order, &file.tracking),
            from_buyer: entries.iter().filter(|entry| said(entry, Party::Buyer)).count(),
            to_buyer: entries.iter().filter(to_buyer).count(),
            policy: about.as_ref(),
            events: file.tracking.parcels.iter().map(|parcel| parcel.events.len()).sum(),
            proof: proof.as_ref(),
            attachments: attachments.len(),
        });
        let filings = records.filings.into_iter().map(|line| line.stored.filing);
        let papers = file.papers.iter().rev().filter(|paper| paper.form != EVIDENCE_PACK).cloned();
        Ok(CaseRecord {
            address_edited: edited.is_some(),
            papers: papers.collect(),
            filings: filings.map(|filing| Filing { notes: String::new(), ..filing }).collect(),
            held_back: held.len(),
            profile,
            proof,
            ship_to,
            ordered_on,
            entries,
            struck,
            policy,
            attachments,
            meter,
            file,
        })
    }

    fn profile_of(&self, platform: &str, named: Option<&str>) -> Result<Option<Profile>> {
        let lists = &self.packs.evidence;
        let Some(id) = named else { return Ok(lists.of_platform(platform).cloned()) };
        let known =
            || lists.profiles.iter().map(|profile| profile.id.as_str()).collect::<Vec<_>>().join(", ");
        let found = lists.named(id).cloned();
        let unknown = || refuse("evidence_profile_unknown", [("profile", id.to_owned()), ("known", known())]);
        found.map(Some).ok_or_else(unknown)
    }

    fn policy_of_record(
        &self,
        file: &CaseFile,
        day: NaiveDate,
    ) -> Result<std::result::Result<RecordPolicy, NotInForce>> {
        let platform = &file.order.order.record.platform;
        let policy = match self.policy_in_force(file.order.order.shop, platform, day)? {
            Ok(policy) => policy,
            Err(why) => return Ok(Err(why)),
        };
        let mut published = self.store.publications()?;
        published.retain(|one| one.version == policy.version && one.published_on < day);
        published.sort_by_key(|one| one.published_on);
        let request = self.request_file(file)?;
        let cited = request.as_ref().and_then(|request| request.cited()).cloned();
        let cited = cited.filter(|clause| clause.kind().is_published());
        let others = policy.clauses.iter().filter(|clause| {
            matters(clause.kind(), file.case.kind)
                && cited.as_ref().is_none_or(|cited| cited.kind() != clause.kind())
        });
        let clauses = others.cloned().collect();
        Ok(Ok(RecordPolicy { published, cited, clauses, policy }))
    }

    /// Where a pack is over what the platform takes, as far as that can be told: the document alone, or with its files.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub fn case_record_over(&self, record: &CaseRecord, printed: &Record) -> Result<Vec<Note>> {
        let Some(limits) = record.limits() else { return Ok(Vec::new()) };
        let bound = self.packs.forms.record(printed)?;
        let attached = record.attachments.iter().map(|one| handed_in(&one.file.file_name, one));
        Ok(limits.over(&std::iter::once(handed_document(record, &bound)).chain(attached).collect::<Vec<_>>()))
    }

    /// Makes a pack: writes it whole or not at all, as a document (`.pdf`) or as the document with the attached files
    /// (`.zip`), and records it. What is missing never stops it.
    ///
    /// # Errors
    /// `evidence_pack_ending` for another ending; or that the file cannot be written, and then nothing is recorded.
    pub fn case_record_make(
        &self,
        record: &CaseRecord,
        printed: &Record,
        to: &Path,
    ) -> Result<Changed<MadeRecord>> {
        let packing = packing(to)?;
        let id = record.file.case.id;
        let bound = self.packs.forms.record(printed)?;
        let pages = u32::try_from(bound.pages).unwrap_or(u32::MAX);
        let mut handed = vec![handed_document(record, &bound)];
        let (bytes, files) = match packing {
            Packing::Document => {
                let name = to.file_name().map(|name| name.to_string_lossy().into_owned());
                let file = pack_file(name.unwrap_or_default(), &bound.pdf);
                (bound.pdf, vec![file])
            }
            Packing::Archive => {
                let mut inside = vec![(format!("{}.pdf", file_stem(id)), bound.pdf)];
                for (number, one) in record.attachments.iter().enumerate() {
                    let bytes = self.store.attachment_bytes(&one.file.sha256)?;
                    let name = in_archive(number + 1, &one.file.file_name);
                    handed.push(handed_in(&name, one));
                    inside.push((name, bytes));
                }
                let mut files: Vec<PackFile> =
                    inside.iter().map(|(name, bytes)| pack_file(name.clone(), bytes)).collect();
                let manifest = manifest(&files).into_bytes();
                files.push(pack_file(MANIFEST.to_owned(), &manifest));
                inside.push((MANIFEST.to_owned(), manifest));
                let zone = self.settings()?.zone();
                let archive = archive(&inside, self.now(), zone).map_err(|error| {
                    let source = std::io::Error::other(error);
                    DeskError::from(StoreError::Io { path: to.to_owned(), source })
                })?;
                (archive, files)
            }
        };
        write_whole(to, &bytes)?;
        let mut stored = StoredPaper {
            id: PaperId(0),
            form: EVIDENCE_PACK.to_owned(),
            made_at: self.now(),
            pages,
            sha256: hash(&bytes),
            missing: u32::try_from(record.meter.missing()).unwrap_or(u32::MAX),
        };
        let changed = self.transact(self.named_op(EVIDENCE_PACK, &id.to_string()), |tx| {
            let paper = tx.paper_add(id, &stored)?;
            let body = to.display().to_string();
            tx.entry_add(id, &NewEntry::of(EntryKind::Paper, tx.at(), EVIDENCE_PACK, &body))?;
            Ok(paper)
        })?;
        stored.id = changed.output;
        let over = record.limits().map(|limits| limits.over(&handed)).unwrap_or_default();
        let output = MadeRecord { stored, file: to.to_owned(), files, over, unprintable: bound.unprintable };
        Ok(Changed { output, change: changed.change })
    }
}

/// The list of hashes in a pack with several files, as `sha256sum --check` reads it.
const MANIFEST: &str = "manifest.txt";

fn policy_facts(policy: &RecordPolicy) -> PolicyFacts {
    PolicyFacts {
        version: policy.policy.version,
        valid_from: policy.policy.valid_from,
        published: policy.published.first().map(|one| (one.place.clone(), one.published_on)),
        cited: policy.cited.as_ref().map(Clause::kind),
    }
}

fn packing(to: &Path) -> Result<Packing> {
    let ending = to.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("pdf") => Ok(Packing::Document),
        Some("zip") => Ok(Packing::Archive),
        Some(_) | None => Err(refuse("evidence_pack_ending", [("path", to.display().to_string())])),
    }
}

fn handed_document(record: &CaseRecord, bound: &Bound) -> HandedIn {
    HandedIn {
        name: format!("{}.pdf", file_stem(record.file.case.id)),
        media: media_type(&bound.pdf).to_owned(),
        bytes: size(&bound.pdf),
        pages: u32::try_from(bound.pages).ok(),
    }
}

fn handed_in(name: &str, one: &StoredAttachment) -> HandedIn {
    HandedIn { name: name.to_owned(), media: one.file.media.clone(), bytes: one.file.size, pages: None }
}

fn pack_file(name: String, bytes: &[u8]) -> PackFile {
    PackFile { name, bytes: size(bytes), sha256: hash(bytes) }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// The place of an attached file in the archive: numbered, so that two of one name stay two, and with a name that
/// every system can unpack.
fn in_archive(number: usize, name: &str) -> String {
    let safe = |letter: char| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
        letter if letter.is_control() => '_',
        letter => letter,
    };
    let name: String = name.chars().map(safe).collect();
    format!("attachments/{number:02}-{}", name.trim_end_matches(['.', ' ']))
}

fn manifest(files: &[PackFile]) -> String {
    files.iter().map(|file| format!("{}  {}\n", file.sha256, file.name)).collect()
}

fn archive(files: &[(String, Vec<u8>)], at: DateTime<Utc>, zone: Tz) -> zip::result::ZipResult<Vec<u8>> {
    let at = at.with_timezone(&zone);
    let part = |figure: u32| u8::try_from(figure).unwrap_or_default();
    let (day, time) = (at.date_naive(), at.time());
    let moment = zip::DateTime::from_date_and_time(
        u16::try_from(day.year()).unwrap_or_default(),
        part(day.month()),
        part(day.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    )
    .unwrap_or_default();
    // Pictures and PDFs are packed already.
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(moment);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_the_archive_are_numbered_and_can_be_unpacked_everywhere() {
        assert_eq!(in_archive(1, "porch.jpg"), "attachments/01-porch.jpg");
        assert_eq!(in_archive(12, "../a:b?\u{7}.png"), "attachments/12-.._a_b__.png");
        assert_eq!(in_archive(3, "note. "), "attachments/03-note");
    }

    #[test]
    fn only_two_endings_are_known_in_any_case_of_letters() {
        assert_eq!(packing(Path::new("a.PDF")).ok(), Some(Packing::Document));
        assert_eq!(packing(Path::new("a.zip")).ok(), Some(Packing::Archive));
        for name in ["a", "a.docx", "pdf"] {
            assert!(packing(Path::new(name)).is_err(), "{name}");
        }
    }
}
