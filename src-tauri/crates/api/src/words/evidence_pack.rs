//! The words of an evidence pack. It is read by people who know neither the seller nor Docket: parties are named and
//! never addressed, times carry their zone, and every entry names the record it comes from.

use chrono::{DateTime, FixedOffset, Utc};
use docket_desk::letters::policy::clause_sentence;
use docket_desk::paperwork::{Block, Happened, Line, PageSize, Record, RecordSection};
use docket_desk::store::order::Source;
use docket_desk::store::tracking::{StoredTrack, TrackSource};
use docket_desk::{CaseRecord, Desk, RecordPolicy, Result, SharedEntry};
use docket_domain::calendar::{Moment, day_in};
use docket_domain::case::{EntryKind, Party};
use docket_domain::evidence::record::{EVIDENCE_PACK, PartKind, Section};
use docket_domain::filing::Filing;
use docket_domain::policy::NotInForce;
use docket_domain::tracking::TrackStatus;
use docket_domain::{Address, Money};

use super::Words;
use crate::answer::standing::item_view;

impl Words {
    /// The pack in words, ready to be printed.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn record(&self, record: &CaseRecord, desk: &Desk) -> Result<Record> {
        let settings = desk.settings()?;
        let order = &record.file.order.order.record;
        let day = day_in(desk.now(), settings.zone());
        let seller = Address { country: settings.country.clone(), ..Address::default() };
        let size = match seller.country_code() {
            Some("US" | "CA") => PageSize::Letter,
            Some(_) | None => PageSize::A4,
        };
        let shop = [&settings.business_name, &settings.seller_name];
        let shop = shop.into_iter().find(|name| !name.trim().is_empty()).cloned().unwrap_or_default();
        let (number, platform) = (order.number.as_str(), self.platform(&order.platform));
        let title = self.say("record-title", &[("number", number), ("platform", &platform)]);
        let case = record.file.case.id.to_string();
        Ok(Record {
            id: EVIDENCE_PACK.to_owned(),
            about: case.clone(),
            language: self.language(),
            day,
            size,
            subtitle: self.name("case-kind", record.file.case.kind.name()),
            facts: self.filled(&[
                ("record-seller", shop),
                ("paper-order", number.to_owned()),
                ("paper-case", case),
                ("paper-made-on", self.day(day)),
            ]),
            notes: vec![self.say("record-lead", &[("zone", settings.zone().name())])],
            sections: Section::ALL.iter().map(|section| self.section_of(*section, record, desk)).collect(),
            footer: title.clone(),
            title,
        })
    }

    /// The title of a section.
    pub fn record_section(&self, section: Section) -> String {
        self.say(&format!("record-section-{}", section.name()), &[])
    }

    /// The name of what a section should hold.
    pub fn record_part(&self, part: PartKind) -> String {
        self.say(&format!("record-part-{}", part.name().replace('_', "-")), &[])
    }

    /// What stays in the case, sentence by sentence.
    pub fn record_stays(&self, record: &CaseRecord) -> Vec<String> {
        let counted = |key: &str, count: usize| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            (count > 0).then(|| self.count(key, &[("count", count)]))
        };
        let private = Some(self.say("record-stays-private", &[]));
        let struck = counted("record-stays-struck", record.struck);
        let files = counted("record-stays-files", record.held_back);
        [private, struck, files].into_iter().flatten().collect()
    }

    fn section_of(&self, section: Section, record: &CaseRecord, desk: &Desk) -> RecordSection {
        let lacking: Vec<String> = record
            .meter
            .of(section)
            .filter(|part| part.lacks())
            .map(|part| self.record_part(part.kind))
            .collect();
        RecordSection {
            title: self.record_section(section),
            lacks: match lacking.is_empty() {
                true => String::new(),
                false => self.say("record-lacks", &[("parts", &lacking.join("; "))]),
            },
            blocks: match section {
                Section::Order => self.order_blocks(record),
                Section::Communication => self.story_blocks(record, desk),
                Section::Policies => self.policy_blocks(record),
                Section::Evidence => self.evidence_blocks(record, desk),
            },
        }
    }

    fn order_blocks(&self, record: &CaseRecord) -> Vec<Block> {
        let file = &record.file.order;
        let order = &file.order.record;
        let told = |at: Option<Moment>| at.map(|at| self.record_moment(at)).unwrap_or_default();
        let buyer = [order.buyer.name.trim(), order.buyer.username.trim()];
        let buyer = buyer.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
        let mut blocks = vec![Block::Lines {
            lines: self.filled(&[
                ("record-marketplace", self.platform(&order.platform)),
                ("paper-order", order.number.clone()),
                ("record-ordered", told(order.ordered_at)),
                ("record-paid", told(order.paid_at)),
                ("record-ship-by", told(order.ship_by)),
                ("record-status", order.platform_status.clone()),
                ("record-buyer", buyer),
                ("record-address", record.ship_to.block()),
            ]),
        }];
        if record.address_edited {
            blocks.push(text(self.say("record-address-edited", &[])));
        }
        if !order.items.is_empty() {
            let rows = order.items.iter().map(|item| {
                let title = [item.title.trim(), item.variation.trim()];
                let title = title.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
                vec![title, item.quantity.to_string(), self.amount(item.price)]
            });
            blocks.push(self.table(&["record-item", "record-quantity", "record-price"], [1, 0, 0], rows));
        }
        blocks.push(Block::Lines {
            lines: self.filled(&[
                ("record-subtotal", self.amount(order.subtotal)),
                ("record-shipping", self.amount(order.shipping)),
                ("record-tax", self.amount(order.tax)),
                ("record-discount", self.amount(order.discount)),
                ("record-total", self.amount(order.total)),
            ]),
        });
        if !order.shipments.is_empty() {
            let rows = order.shipments.iter().map(|parcel| {
                let way = [parcel.carrier.trim(), parcel.service.trim()];
                let way = way.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
                let number = parcel.tracking_number.clone();
                vec![way, number, told(parcel.shipped_at), told(parcel.delivered_at)]
            });
            let head = ["record-carrier", "record-tracking", "record-handed-over", "record-delivered"];
            blocks.push(heading(self.say("record-parcels", &[])));
            blocks.push(self.table(&head, [1, 1, 1, 1], rows));
        }
        if !order.payments.is_empty() {
            let rows = order.payments.iter().map(|payment| {
                let (kind, number) = (payment.kind.clone(), payment.reference.clone());
                vec![told(payment.at), kind, number, self.amount(payment.gross)]
            });
            let head = ["record-when", "record-payment", "record-reference", "record-amount"];
            blocks.push(heading(self.say("record-payments", &[])));
            blocks.push(self.table(&head, [1, 1, 1, 0], rows));
        }
        let source = |source: &Source| {
            let lines = source.lines.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            self.say(
                "record-source-file",
                &[("file", &source.file_name), ("lines", &lines), ("day", &self.day_of(source.at))],
            )
        };
        let sources: Vec<String> = file.sources.iter().map(source).collect();
        if !sources.is_empty() {
            blocks.push(text(sources.join("\n")));
        }
        blocks
    }

    fn story_blocks(&self, record: &CaseRecord, desk: &Desk) -> Vec<Block> {
        let entries: Vec<Happened> = record.entries.iter().map(|entry| self.happened(entry, desk)).collect();
        let mut blocks = match entries.is_empty() {
            true => vec![self.nothing()],
            false => vec![Block::Story { entries }],
        };
        if record.struck > 0 {
            let count = i64::try_from(record.struck).unwrap_or(i64::MAX);
            blocks.push(text(self.count("record-struck", &[("count", count)])));
        }
        blocks
    }

    /// One line of the chronology: an entry of the timeline, and nothing that is not in it.
    fn happened(&self, shared: &SharedEntry, desk: &Desk) -> Happened {
        let entry = &shared.entry.entry;
        let party = |party: Option<Party>| {
            party.map(|party| self.say(&format!("record-party-{}", party.name().replace('_', "-")), &[]))
        };
        let (from, to) = (party(entry.from), party(entry.to));
        let between = match (&from, &to) {
            (Some(from), Some(to)) => self.say("record-between", &[("from", from), ("to", to)]),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        };
        let title = match entry.kind {
            EntryKind::Opened if entry.body.trim().is_empty() => self.say("record-opened", &[]),
            EntryKind::Opened => self.say("record-first-words", &[]),
            EntryKind::Message => self.say("record-message", &[]),
            EntryKind::Call => self.say("record-call", &[]),
            EntryKind::Remedy => self.record_remedy(&entry.subject),
            EntryKind::Letter
            | EntryKind::Paper
            | EntryKind::Step
            | EntryKind::Note
            | EntryKind::Status
            | EntryKind::Suspicion
            | EntryKind::Wait
            | EntryKind::Reminder
            | EntryKind::Tracking
            | EntryKind::Filing
            | EntryKind::Request
            | EntryKind::Conduct => self.entry(&shared.entry, desk),
        };
        let channel = entry.channel.map(|channel| self.name("channel", channel.name()));
        let edited =
            (shared.edited > 0).then(|| self.count("record-edited", &[("count", i64::from(shared.edited))]));
        let way = [Some(between), channel, edited].into_iter().flatten().filter(|part| !part.is_empty());
        Happened {
            when: self.instant_in_zone(entry.at),
            title,
            way: way.collect::<Vec<_>>().join(" · "),
            body: if shared.whole { self.entry_body(&shared.entry) } else { String::new() },
            source: self.say("record-entry", &[("entry", &shared.entry.id.to_string())]),
        }
    }

    /// What was done about money, without addressing the seller.
    fn record_remedy(&self, subject: &str) -> String {
        let (what, amount) = subject.split_once(':').unwrap_or((subject, ""));
        match (self.maybe(&format!("record-remedy-{}", what.replace('_', "-"))), amount.parse::<Money>()) {
            (Some(what), Ok(amount)) => {
                let amount = amount.for_people(self.language());
                self.say("entry-remedy", &[("what", &what), ("amount", &amount)])
            }
            (Some(what), Err(_)) => what,
            (None, _) => self.remedy_entry(subject),
        }
    }

    fn policy_blocks(&self, record: &CaseRecord) -> Vec<Block> {
        let day = record.ordered_on.map(|day| self.day(day)).unwrap_or_default();
        match &record.policy {
            Some(Ok(policy)) => self.policy_in_force_blocks(policy, &day),
            Some(Err(NotInForce::NoPolicy | NotInForce::BeforeFirst { .. })) => {
                vec![text(self.say("record-no-policy", &[("day", &day)]))]
            }
            None => vec![self.nothing()],
        }
    }

    fn policy_in_force_blocks(&self, told: &RecordPolicy, day: &str) -> Vec<Block> {
        let version = told.policy.version.to_string();
        let since = self.day(told.policy.valid_from);
        let public = told.published.iter().map(|one| {
            let (since, language) = (self.day(one.published_on), self.name("language", one.language.code()));
            self.say("record-public-at", &[("place", &one.place), ("day", &since), ("language", &language)])
        });
        let public: Vec<String> = public.collect();
        let mut blocks = vec![Block::Lines {
            lines: self.filled(&[
                (
                    "record-policy",
                    self.say("record-policy-version", &[("version", &version), ("day", &since)]),
                ),
                ("record-ordered", day.to_owned()),
                ("record-public", public.join("\n")),
            ]),
        }];
        if let Some(clause) = &told.cited {
            blocks.push(heading(self.say("record-cited", &[("clause", &self.clause(clause.kind()))])));
            blocks.push(Block::Quote { text: clause_sentence(clause, self.language()) });
        }
        if !told.clauses.is_empty() {
            let rows = told
                .clauses
                .iter()
                .map(|clause| vec![self.clause(clause.kind()), clause_sentence(clause, self.language())]);
            blocks.push(heading(self.say("record-clauses", &[])));
            blocks.push(self.table(&["record-clause", "record-wording"], [1, 3], rows));
        }
        blocks
    }

    fn evidence_blocks(&self, record: &CaseRecord, desk: &Desk) -> Vec<Block> {
        let mut blocks = self.tracking_blocks(record);
        if let (Some(profile), Some(proof)) = (&record.profile, &record.proof) {
            let platform = self.platform(&record.file.order.order.record.platform);
            let rows = proof.items.iter().map(|item| {
                let point = item_view(item, self);
                vec![point.label, point.state_text, point.fact]
            });
            blocks.push(heading(self.say("record-proof", &[("platform", &platform)])));
            blocks.push(self.table(&["record-point", "record-state", "record-fact"], [3, 1, 3], rows));
            let source = self.say(&profile.source.text_key, &[]);
            let checked = self.day(profile.source.checked);
            blocks.push(text(self.say("record-list-source", &[("source", &source), ("day", &checked)])));
        }
        if !record.filings.is_empty() {
            let rows = record.filings.iter().map(|filing| self.filing_row(filing));
            let head = ["record-filed", "record-with", "record-number", "record-filed-on", "record-state"];
            blocks.push(heading(self.say("record-filings", &[])));
            blocks.push(self.table(&head, [2, 1, 1, 1, 1], rows));
        }
        if !record.papers.is_empty() {
            let rows = record.papers.iter().map(|paper| {
                vec![self.form_title(&paper.form, desk), self.day_of(paper.made_at), paper.pages.to_string()]
            });
            blocks.push(heading(self.say("record-papers", &[])));
            blocks.push(self.table(&["record-paper", "paper-made-on", "record-pages"], [3, 1, 0], rows));
        }
        blocks.push(heading(self.say("record-part-attachments", &[])));
        let files = record.attachments.iter().map(|one| {
            let kind = self.name("attachment", one.file.kind.name());
            let (size, added) = (one.file.size.div_ceil(1000).to_string(), self.day_of(one.added_at));
            let about = self.say("record-file", &[("kind", &kind), ("size", &size), ("day", &added)]);
            Line { label: one.file.file_name.clone(), value: format!("{about}\nSHA-256 {}", one.file.sha256) }
        });
        let files: Vec<Line> = files.collect();
        blocks.push(if files.is_empty() { self.nothing() } else { Block::Lines { lines: files } });
        blocks
    }

    fn tracking_blocks(&self, record: &CaseRecord) -> Vec<Block> {
        let mut blocks = Vec::new();
        for parcel in record.file.tracking.parcels.iter().filter(|parcel| !parcel.events.is_empty()) {
            blocks.push(heading(match parcel.number.trim() {
                "" => self.say("record-part-tracking-events", &[]),
                number => self.say("record-scans", &[("number", number)]),
            }));
            let rows = parcel.events.iter().rev().map(|one| self.scan_row(one));
            blocks.push(self.table(
                &["record-when", "record-place", "record-said", "record-from"],
                [2, 2, 3, 1],
                rows,
            ));
        }
        match blocks.is_empty() {
            true => vec![heading(self.say("record-part-tracking-events", &[])), self.nothing()],
            false => {
                blocks.push(text(self.say("record-scan-times", &[])));
                blocks
            }
        }
    }

    fn scan_row(&self, one: &StoredTrack) -> Vec<String> {
        let event = &one.track.event;
        let said = match event.description.trim() {
            "" if event.status == TrackStatus::Unknown => event.raw.trim().to_owned(),
            "" => self.name("track", event.status.name()),
            words => words.to_owned(),
        };
        let source = match one.track.source {
            TrackSource::Pasted => "record-from-page",
            TrackSource::Typed => "record-from-seller",
            TrackSource::Imported => "record-from-file",
        };
        vec![self.record_moment(event.at), event.place.clone(), said, self.say(source, &[])]
    }

    fn filing_row(&self, filing: &Filing) -> Vec<String> {
        vec![
            self.name("filing", filing.kind.name()),
            filing.with.clone(),
            filing.number.clone(),
            self.day(filing.filed_on),
            self.name("filing-state", filing.state.name()),
        ]
    }

    fn nothing(&self) -> Block {
        text(self.say("record-nothing", &[]))
    }

    fn amount(&self, amount: Option<Money>) -> String {
        amount.map(|amount| amount.for_people(self.language())).unwrap_or_default()
    }

    /// Labels with their values; what has no value is left out.
    fn filled(&self, lines: &[(&str, String)]) -> Vec<Line> {
        let there = lines.iter().filter(|(_, value)| !value.trim().is_empty());
        there.map(|(key, value)| Line { label: self.say(key, &[]), value: value.clone() }).collect()
    }

    fn table<const N: usize>(
        &self,
        head: &[&str; N],
        widths: [u32; N],
        rows: impl Iterator<Item = Vec<String>>,
    ) -> Block {
        let head = head.iter().map(|key| self.say(key, &[])).collect();
        Block::Table { head, widths: widths.to_vec(), rows: rows.collect() }
    }

    /// Day and time in the shop's zone, with the zone.
    fn instant_in_zone(&self, at: DateTime<Utc>) -> String {
        self.with_offset(at.with_timezone(&self.zone).fixed_offset())
    }

    fn with_offset(&self, at: DateTime<FixedOffset>) -> String {
        let (when, offset) = (self.tr.local_time(at.naive_local()), at.format("%:z").to_string());
        self.say("record-instant", &[("when", &when), ("offset", &offset)])
    }

    /// A moment exactly as precise as its source: without a zone where it names none.
    fn record_moment(&self, at: Moment) -> String {
        match at {
            Moment::Day(day) => self.day(day),
            Moment::Local(local) => self.tr.local_time(local),
            Moment::Instant(at) => self.with_offset(at),
        }
    }
}

fn text(text: String) -> Block {
    Block::Text { text }
}

fn heading(text: String) -> Block {
    Block::Heading { text }
}
