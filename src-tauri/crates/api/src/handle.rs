//! One handler for each command of the list: read the request, ask the desk, make the answer.

mod assess;
mod deadline;
mod evidence_pack;
mod filing;
mod playbook;
mod policy;
mod refund;
mod report;
mod request;
mod standing;
mod tracking;
mod work;

use std::path::PathBuf;

use docket_desk::import_formats::{DateOrder, DecimalSign, Overrides};
use docket_desk::letters::{Draft, Variable, mailto};
use docket_desk::store::order::{Filter as OrderFilter, Sort};
use docket_desk::store::voice::Chosen;
use docket_desk::store::work::CaseQuery as CasesAsked;
use docket_desk::{FileChoice, LetterFile, NewEdit, NewLog, Post, StepAction};
use docket_domain::calendar::{day_in, rfc3339};
use docket_domain::case::{CaseKind, CaseStatus, Resolution, SuspectedCause};
use docket_domain::order::{EditField, OrderStage};
use docket_domain::service_window::Route;
use docket_domain::text::{Language, Locale, Register};
use docket_domain::{Address, CaseId, ReminderId, ShopId};

use crate::answer::{self, named};
use crate::host::Filter;
use crate::router::{CallError, Router, host_failed, refused};
use crate::wire::*;

type Answer<T> = Result<T, CallError>;

/// The handlers.
pub(crate) struct Handle<'a>(pub &'a Router);

/// The most rows one page has.
const PAGE: u32 = 500;
/// The most hits the palette shows of one kind.
const HITS: u32 = 8;

impl Handle<'_> {
    pub fn app_state(&self, _: Nothing) -> Answer<AppState> {
        let desk = &self.0.desk;
        let settings = desk.settings()?;
        let words = self.0.words();
        let (order_count, _) = desk.orders(&OrderFilter { limit: 0, ..OrderFilter::default() })?;
        let line = |line: docket_desk::store::OpLine| UndoView {
            op: line.id.to_string(),
            text: words.op(&line.name, &line.subject),
        };
        let shops = desk.store().shops()?;
        let registers = desk.store().shop_registers()?;
        let (lost_count, request_count) = desk.store().open_cases()?;
        Ok(AppState {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            first_start: order_count == 0 && desk.store().imports()?.is_empty(),
            sample_shop: settings.sample_shop,
            store_path: desk.store().path().display().to_string(),
            language: settings.locale.code().to_owned(),
            time_zone: settings.time_zone.clone(),
            now: rfc3339(desk.now()),
            today: day_in(desk.now(), settings.zone()).to_string(),
            today_count: desk.today_count()?,
            lost_count,
            request_count,
            policy_review_due: desk.policy_review()?.is_some_and(|review| review.is_due),
            order_count,
            waiting_count: desk.waiting(0, 0)?.0,
            shops: shops
                .into_iter()
                .map(|shop| ShopView {
                    id: shop.id.to_string(),
                    register: registers.get(&shop.id).copied().unwrap_or_default().code().to_owned(),
                    name: if shop.name == shop.platform { words.platform(&shop.platform) } else { shop.name },
                    platform: shop.platform,
                    handling_days: shop.handling_days,
                })
                .collect(),
            undo: desk.undo_next()?.map(line),
            redo: desk.redo_next()?.map(line),
            backup_verified_at: Some(settings.backup_verified_at).filter(|at| !at.is_empty()),
        })
    }

    pub fn settings_get(&self, _: Nothing) -> Answer<Settings> {
        let settings = self.0.desk.settings()?;
        let pack = self.0.packs().waits.get("investigation_days").map(|rule| rule.figure);
        let usual = |route| self.0.packs().service_windows.find("", route).map_or(0, |window| window.last);
        Ok(Settings {
            language: settings.locale.code().to_owned(),
            time_zone: settings.time_zone,
            seller_name: settings.seller_name,
            business_name: settings.business_name,
            address_line1: settings.address_line1,
            address_line2: settings.address_line2,
            city: settings.city,
            region: settings.region,
            postal_code: settings.postal_code,
            country: settings.country,
            phone: settings.phone,
            email: settings.email,
            reminder_hour: settings.reminder_hour,
            investigation_days: settings.investigation_days,
            investigation_days_pack: pack.unwrap_or_default(),
            transit_days_domestic: settings.transit_days_domestic,
            transit_days_domestic_pack: usual(Route::Domestic),
            transit_days_international: settings.transit_days_international,
            transit_days_international_pack: usual(Route::International),
            inbox_folder: settings.inbox_folder,
        })
    }

    pub fn settings_set(&self, new: Settings) -> Answer<Done> {
        let known = self.0.desk.settings()?;
        let changed = self.0.desk.settings_set(&docket_desk::Settings {
            locale: locale(&new.language)?,
            time_zone: new.time_zone,
            seller_name: new.seller_name,
            business_name: new.business_name,
            address_line1: new.address_line1,
            address_line2: new.address_line2,
            city: new.city,
            region: new.region,
            postal_code: new.postal_code,
            country: new.country,
            phone: new.phone,
            email: new.email,
            reminder_hour: new.reminder_hour,
            investigation_days: new.investigation_days,
            transit_days_domestic: new.transit_days_domestic,
            transit_days_international: new.transit_days_international,
            inbox_folder: new.inbox_folder,
            ..known
        })?;
        Ok(self.0.done(&changed.change))
    }

    pub fn demo_fill(&self, _: Nothing) -> Answer<DemoMade> {
        let changed = self.0.desk.demo_fill()?;
        let done = self.0.done(&changed.change);
        Ok(DemoMade { orders: changed.output.orders, cases: changed.output.cases, done })
    }

    pub fn demo_leave(&self, _: Nothing) -> Answer<Done> {
        let changed = self.0.desk.demo_leave()?;
        Ok(self.0.done(&changed.change))
    }

    pub fn undo(&self, _: Nothing) -> Answer<Done> {
        let change = self.0.desk.undo()?;
        let mut done = self.0.done(&change);
        done.text = self.0.words().say("op-undone", &[("what", &done.text)]);
        Ok(done)
    }

    pub fn redo(&self, _: Nothing) -> Answer<Done> {
        let change = self.0.desk.redo()?;
        Ok(self.0.done(&change))
    }

    pub fn import_pick(&self, _: Nothing) -> Answer<PickedFiles> {
        let words = self.0.words();
        let filters = [
            Filter {
                name: words.say("dialog-exports", &[]),
                extensions: docket_desk::EXPORT_ENDINGS
                    .iter()
                    .flat_map(|ending| [(*ending).to_owned(), ending.to_uppercase()])
                    .collect(),
            },
            Filter { name: words.say("dialog-all", &[]), extensions: vec!["*".to_owned()] },
        ];
        let paths =
            self.0.host.pick_files(&words.say("dialog-import", &[]), &filters, true).map_err(host_failed)?;
        Ok(PickedFiles { paths: paths.into_iter().map(|path| path.display().to_string()).collect() })
    }

    pub fn import_preview(&self, request: ImportRequest) -> Answer<ImportPreview> {
        let words = self.0.words();
        let desk = &self.0.desk;
        let looked = desk.import_look(&choices(request.files)?);
        let files: Vec<FilePreview> = looked
            .iter()
            .map(|looked| {
                let sketch = looked.result.as_ref().err();
                let sketch = sketch.and_then(|error| desk.import_sketch(&looked.choice, error));
                answer::import::looked(looked, sketch.as_ref(), &words)
            })
            .collect();
        let counts: Vec<ImportCounts> = files.iter().map(|file| file.counts.clone()).collect();
        Ok(ImportPreview { counts: answer::import::sum(&counts), files })
    }

    pub fn import_options(&self, _: Nothing) -> Answer<ImportOptions> {
        Ok(answer::import::options(&self.0.words()))
    }

    pub fn import_commit(&self, request: ImportCommit) -> Answer<ImportReport> {
        let words = self.0.words();
        let choices = choices(request.files)?;
        let changed = self.0.desk.import(&choices, &mut self.0.job(&request.job))?;
        // What was pasted is in the store now.
        self.0.desk.paste_drop(choices.iter().map(|choice| choice.path.as_path()));
        let files: Vec<ImportedFile> = changed
            .output
            .files
            .iter()
            .map(|file| answer::import::imported(&file.import, &file.lines, &words))
            .collect();
        let counts: Vec<ImportCounts> = files.iter().map(|file| file.counts.clone()).collect();
        Ok(ImportReport { counts: answer::import::sum(&counts), files, done: self.0.done(&changed.change) })
    }

    pub fn import_paste(&self, request: ImportPaste) -> Answer<Pasted> {
        let words = self.0.words();
        let path = self.0.desk.paste(&request.text, |stamp| match &request.name {
            Some(name) => name.clone(),
            None => format!("{}.txt", words.say("import-pasted", &[("stamp", stamp)])),
        })?;
        Ok(Pasted { path: path.display().to_string() })
    }

    pub fn import_leave(&self, request: ImportLeave) -> Answer<Nothing> {
        self.0.desk.paste_drop(request.paths.iter().map(std::path::Path::new));
        Ok(Nothing {})
    }

    pub fn mapping_forget(&self, request: MappingRef) -> Answer<Done> {
        let changed = self.0.desk.mapping_forget(&request.header)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn inbox_list(&self, _: Nothing) -> Answer<InboxView> {
        let words = self.0.words();
        let inbox = self.0.desk.inbox()?;
        let error = inbox.unreadable.then(|| words.say("err-inbox-not-a-folder", &[("path", &inbox.folder)]));
        let files = inbox.files.iter().map(|file| answer::import::inbox_file(file, &words)).collect();
        Ok(InboxView { folder: inbox.folder, error, files })
    }

    pub fn inbox_pass(&self, request: InboxPass) -> Answer<Done> {
        let changed = self.0.desk.inbox_pass(&PathBuf::from(request.path))?;
        Ok(self.0.done(&changed.change))
    }

    pub fn inbox_choose(&self, _: Nothing) -> Answer<PickedFiles> {
        let title = self.0.words().say("dialog-inbox", &[]);
        let chosen = self.0.host.pick_folder(&title).map_err(host_failed)?;
        Ok(PickedFiles { paths: chosen.into_iter().map(|path| path.display().to_string()).collect() })
    }

    pub fn import_list(&self, _: Nothing) -> Answer<ImportList> {
        let words = self.0.words();
        let imports = self.0.desk.imports()?;
        Ok(ImportList {
            imports: imports
                .iter()
                .map(|(import, lines)| answer::import::imported(import, lines, &words))
                .collect(),
        })
    }

    pub fn import_undo(&self, request: ImportRef) -> Answer<Done> {
        let id = request
            .import
            .parse()
            .map_err(|_| refused("import_unknown", [("import", request.import.clone())]))?;
        let changed = self.0.desk.import_undo(id)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn job_cancel(&self, request: JobRef) -> Answer<Nothing> {
        self.0.cancel(&request.job);
        Ok(Nothing {})
    }

    pub fn order_list(&self, query: OrderQuery) -> Answer<OrderPage> {
        let sort = match query.sort.as_str() {
            "ordered_asc" => Sort::OrderedAsc,
            "buyer" => Sort::Buyer,
            "number" => Sort::Number,
            "total_desc" => Sort::TotalDesc,
            _ => Sort::OrderedDesc,
        };
        let stages: Vec<&str> = OrderStage::ALL.iter().map(|stage| stage.name()).collect();
        let stage = match query.stage.as_deref() {
            None | Some("") => None,
            Some(name) => Some(named("stage", name, OrderStage::from_name, &stages)?),
        };
        let filter = OrderFilter {
            find: query.find,
            platform: query.platform.filter(|platform| !platform.is_empty()),
            shop: None,
            stage,
            sort,
            offset: query.offset,
            limit: query.limit.min(PAGE),
        };
        let revision = self.0.revision();
        let (total, rows) = self.0.desk.orders(&filter)?;
        Ok(OrderPage {
            total,
            offset: query.offset,
            rows: rows.into_iter().map(answer::order_row).collect(),
            revision,
        })
    }

    pub fn order_show(&self, request: OrderRef) -> Answer<OrderView> {
        let id = self.0.desk.order_id(&request.order)?;
        Ok(answer::order(&self.0.desk.order_file(id)?, &self.0.desk, &self.0.words())?)
    }

    pub fn side_list(&self, query: SideQuery) -> Answer<SidePage> {
        let revision = self.0.revision();
        let limit = query.limit.min(PAGE);
        let (total, rows) = if query.aside {
            self.0.desk.set_aside(query.offset, limit)?
        } else {
            self.0.desk.waiting(query.offset, limit)?
        };
        Ok(SidePage { total, offset: query.offset, rows: rows.iter().map(answer::side).collect(), revision })
    }

    pub fn side_candidates(&self, request: SideRef) -> Answer<SideCandidates> {
        let lines = self.0.desk.side_candidates(self.0.desk.side_id(&request.side)?)?;
        Ok(SideCandidates { rows: lines.into_iter().map(answer::order_row).collect() })
    }

    pub fn side_join(&self, request: SideJoin) -> Answer<Done> {
        let desk = &self.0.desk;
        let changed = desk.side_join(desk.side_id(&request.side)?, desk.order_id(&request.order)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn side_aside(&self, request: SideRef) -> Answer<Done> {
        let changed = self.0.desk.side_aside(self.0.desk.side_id(&request.side)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn side_release(&self, request: SideRef) -> Answer<Done> {
        let changed = self.0.desk.side_release(self.0.desk.side_id(&request.side)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_edit(&self, request: OrderEdit) -> Answer<Done> {
        let id = self.0.desk.order_id(&request.order)?;
        let edit = match edit_field(&request.field)? {
            EditField::ShipTo => NewEdit::ShipTo(request.address.map(address).unwrap_or_default()),
            EditField::BuyerName => NewEdit::BuyerName(request.text),
            EditField::BuyerEmail => NewEdit::BuyerEmail(request.text),
            EditField::BuyerPhone => NewEdit::BuyerPhone(request.text),
        };
        let changed = self.0.desk.order_edit(id, &edit, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_edit_keep(&self, request: OrderEditRef) -> Answer<Done> {
        let id = self.0.desk.order_id(&request.order)?;
        let changed = self.0.desk.order_edit_keep(id, edit_field(&request.field)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_edit_drop(&self, request: OrderEditRef) -> Answer<Done> {
        let id = self.0.desk.order_id(&request.order)?;
        let changed = self.0.desk.order_edit_drop(id, edit_field(&request.field)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_open(&self, request: CaseOpen) -> Answer<CaseOpened> {
        let order = self.0.desk.order_id(&request.order)?;
        let kinds: Vec<&str> = CaseKind::ALL.iter().map(|kind| kind.name()).collect();
        let kind = named("kind", &request.kind, CaseKind::from_name, &kinds)?;
        let at = request.at.filter(|at| !at.trim().is_empty());
        let at = at.map(|at| self.0.desk.moment_to_remind(&at)).transpose()?;
        let given = request.asked_reason.filter(|reason| !reason.is_empty());
        let given = given.map(|reason| request::given_reason(&reason, None)).transpose()?;
        let needed_by = day(request.needed_by)?;
        let changed = self.0.desk.case_open(order, kind, &request.reason, at, given, needed_by)?;
        Ok(CaseOpened {
            case: changed.output.case.to_string(),
            existing: changed.output.existing,
            done: self.0.done(&changed.change),
        })
    }

    pub fn case_show(&self, request: CaseRef) -> Answer<CaseView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        Ok(answer::case(&file, &self.0.desk, &self.0.words())?)
    }

    pub fn case_step(&self, request: CaseStep) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let action = match request.action.as_str() {
            "done" => {
                let mut fields = request.fields;
                if !request.because.trim().is_empty() {
                    fields.insert("cover_seen".to_owned(), request.because);
                }
                StepAction::Done { answer: request.answer, fields }
            }
            "skip" => StepAction::Skip(request.because),
            "reopen" => StepAction::Reopen,
            other => {
                let fields = [
                    ("what", "action".to_owned()),
                    ("name", other.to_owned()),
                    ("known", "done, skip, reopen".to_owned()),
                ];
                return Err(refused("name_unknown", fields));
            }
        };
        let changed = self.0.desk.case_step(case, &request.step, &action)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_log(&self, request: CaseLog) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let channel = match request.channel.as_str() {
            "note" => None,
            name => Some(answer::channel(name)?),
        };
        let at =
            request.at.filter(|at| !at.is_empty()).map(|at| self.0.desk.moment_to_remind(&at)).transpose()?;
        let log = NewLog {
            channel,
            from: answer::party(&request.from)?,
            to: answer::party(&request.to)?,
            at,
            text: request.text,
        };
        let changed = self.0.desk.case_log(case, &log)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_suspect(&self, request: CaseSuspect) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = SuspectedCause::ALL.iter().map(|cause| cause.name()).collect();
        let cause = named("cause", &request.cause, SuspectedCause::from_name, &known)?;
        let changed = self.0.desk.case_suspect(case, cause, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_close(&self, request: CaseClose) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let known: Vec<&str> = Resolution::ALL.iter().map(|one| one.name()).collect();
        let resolution = named("resolution", &request.resolution, Resolution::from_name, &known)?;
        let changed = self.0.desk.case_close(case, resolution, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_reopen(&self, request: CaseRef) -> Answer<Done> {
        let changed = self.0.desk.case_reopen(self.case(&request.case)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn wait_set(&self, request: WaitSet) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let changed = self.0.desk.wait_days_set(case, &request.step, request.days)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn letter_list(&self, _: Nothing) -> Answer<LetterList> {
        let language = self.0.words().language();
        let letters = self.0.packs().letters.list().into_iter().map(|letter| LetterInfo {
            title: letter.titles.get(&language).cloned().unwrap_or_else(|| letter.id.clone()),
            langs: letter.languages.iter().map(|language| language.code().to_owned()).collect(),
            id: letter.id,
        });
        Ok(LetterList { letters: letters.collect() })
    }

    pub fn letter_render(&self, request: LetterRequest) -> Answer<LetterDraft> {
        let case = self.case(&request.case)?;
        let chosen = chosen(request.lang.as_deref(), request.register.as_deref())?;
        let drafted = self.0.desk.letter_draft(case, &request.letter, chosen, &request.set)?;
        let file = self.0.desk.case_file(case)?;
        Ok(answer::letter(&drafted, &file, &self.0.desk, &self.0.words()))
    }

    pub fn calm_marks(&self, request: CalmText) -> Answer<CalmMarks> {
        let marks = self.0.packs().letters.marks(&request.text, language(&request.lang)?);
        let told = self.0.words().language();
        let mark = |mark: docket_desk::letters::Mark| CalmMark {
            concern: mark.concern.name().to_owned(),
            text: mark.sentence(told),
            words: mark.words,
        };
        Ok(CalmMarks { marks: marks.into_iter().map(mark).collect() })
    }

    pub fn letter_send(&self, request: LetterSend) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let post = Post {
            chosen: chosen(request.lang.as_deref(), request.register.as_deref())?,
            letter: request.letter,
            set: request.set,
            channel: answer::channel(&request.channel)?,
        };
        let changed = self.0.desk.letter_send(case, &post)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn letter_mail(&self, request: LetterRequest) -> Answer<Nothing> {
        let case = self.case(&request.case)?;
        let chosen = chosen(request.lang.as_deref(), request.register.as_deref())?;
        let drafted = self.0.desk.letter_draft(case, &request.letter, chosen, &request.set)?;
        match drafted.draft {
            Draft::Ready(letter) => {
                let file = self.0.desk.case_file(case)?;
                let url = mailto(&file.order.order.record.buyer.email, &letter.subject, &letter.body);
                self.0.host.open_url(&url).map_err(host_failed)?;
                Ok(Nothing {})
            }
            Draft::Missing(missing) => Err(incomplete(request.letter, missing)),
        }
    }

    pub fn letter_save(&self, request: LetterSave) -> Answer<LetterSaved> {
        let case = self.case(&request.case)?;
        let chosen = chosen(request.lang.as_deref(), request.register.as_deref())?;
        let attached = request.attachments.iter().map(|one| id("attachment", one)).collect::<Answer<_>>()?;
        let kind = match request.format.as_str() {
            "eml" => LetterFile::Mail(attached),
            "pdf" => LetterFile::Pdf,
            other => {
                let fields = [
                    ("what", "format".to_owned()),
                    ("name", other.to_owned()),
                    ("known", "eml, pdf".to_owned()),
                ];
                return Err(refused("name_unknown", fields));
            }
        };
        let drafted = self.0.desk.letter_draft(case, &request.letter, chosen, &request.set)?;
        if let Draft::Missing(missing) = drafted.draft {
            return Err(incomplete(request.letter, missing));
        }
        let ending = request.format;
        let words = self.0.words();
        let filters = [Filter {
            name: words.say(&format!("dialog-letter-{ending}"), &[]),
            extensions: vec![ending.clone()],
        }];
        let suggested = format!("{case}-{}.{ending}", request.letter.replace('_', "-"));
        let title = words.say("dialog-save-letter", &[]);
        let chosen_file = self.0.host.save_file(&title, &suggested, &filters).map_err(host_failed)?;
        let Some(path) = chosen_file else { return Ok(LetterSaved { file: None }) };
        let path = with_ending(path, &ending);
        self.0.desk.letter_save(case, &request.letter, chosen, &request.set, &kind, &path)?;
        Ok(LetterSaved { file: Some(path.display().to_string()) })
    }

    pub fn shop_register(&self, request: ShopRegister) -> Answer<Done> {
        let shop = id("shop", &request.shop)?;
        let changed = self.0.desk.shop_register_set(shop, register(&request.register)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn paper_list(&self, _: Nothing) -> Answer<PaperList> {
        let language = self.0.words().language();
        let papers = self.0.packs().forms.list().into_iter().map(|form| PaperInfo {
            title: form.titles.get(&language).cloned().unwrap_or_else(|| form.id.clone()),
            langs: form.titles.keys().map(|language| language.code().to_owned()).collect(),
            issuer: form.issuer,
            id: form.id,
        });
        Ok(PaperList { papers: papers.collect() })
    }

    pub fn paper_preview(&self, request: PaperRequest) -> Answer<PaperPreview> {
        let case = self.case(&request.case)?;
        let words = self.0.words();
        let draft = self.0.desk.paper_draft(case, &request.form, words.language(), &request.set)?;
        Ok(answer::paper(&request.form, &draft, &self.0.desk, &words))
    }

    pub fn paper_save(&self, request: PaperRequest) -> Answer<PaperSaved> {
        let case = self.case(&request.case)?;
        let words = self.0.words();
        let suggested = format!("{case}-{}.pdf", request.form.replace('_', "-"));
        let filters = [Filter { name: "PDF".to_owned(), extensions: vec!["pdf".to_owned()] }];
        let title = words.say("dialog-save-paper", &[]);
        let chosen = self.0.host.save_file(&title, &suggested, &filters).map_err(host_failed)?;
        match chosen {
            Some(path) => self.make(case, &request, Some(with_ending(path, "pdf"))),
            None => Ok(nothing_saved()),
        }
    }

    pub fn paper_print(&self, request: PaperRequest) -> Answer<PaperSaved> {
        let case = self.case(&request.case)?;
        let saved = self.make(case, &request, None)?;
        self.0.host.print().map_err(host_failed)?;
        Ok(saved)
    }

    fn make(&self, case: CaseId, request: &PaperRequest, to: Option<PathBuf>) -> Answer<PaperSaved> {
        let words = self.0.words();
        let made = self.0.desk.paper_make(
            case,
            &request.form,
            words.language(),
            &request.set,
            to.as_deref(),
            true,
        )?;
        Ok(PaperSaved {
            file: to.map(|path| path.display().to_string()),
            paper: Some(answer::paper_made(&made.output.stored, &self.0.desk, &words)),
            done: self.0.done(&made.change),
        })
    }

    pub fn today_list(&self, _: Nothing) -> Answer<TodayView> {
        let words = self.0.words();
        let today = self.0.desk.today_list()?;
        let more = today.more;
        let groups = today.groups.into_iter().map(|(group, rows)| TodayGroup {
            id: group.name().to_owned(),
            rows: rows.iter().map(|row| answer::today_row(row, &words)).collect(),
            more: more.contains(&group),
        });
        Ok(TodayView { groups: groups.collect() })
    }

    pub fn reminder_add(&self, request: ReminderAdd) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let at = self.0.desk.moment_to_come(&request.at)?;
        let changed = self.0.desk.reminder_add(case, at, &request.text)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn reminder_snooze(&self, request: ReminderSnooze) -> Answer<Done> {
        let until = self.0.desk.moment_to_come(&request.until)?;
        let changed = self.0.desk.reminder_snooze(reminder(&request.reminder)?, until)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn reminder_done(&self, request: ReminderRef) -> Answer<Done> {
        let changed = self.0.desk.reminder_done(reminder(&request.reminder)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn find(&self, request: Find) -> Answer<Found> {
        if request.find.trim().is_empty() {
            return Ok(Found { hits: Vec::new() });
        }
        let words = self.0.words();
        let query = CasesAsked { find: request.find.clone(), limit: HITS, ..CasesAsked::default() };
        let cases = self.0.desk.case_page(&query)?.rows.into_iter().map(|line| Hit {
            kind: "case".to_owned(),
            id: line.case.id.to_string(),
            title: format!("{} · {}", line.case.id, line.buyer),
            text: format!("{} · {}", words.name("status", line.case.status.name()), line.items),
        });
        let filter = OrderFilter { find: request.find, limit: HITS, ..OrderFilter::default() };
        let (_, orders) = self.0.desk.orders(&filter)?;
        let orders = orders.into_iter().map(|line| Hit {
            kind: "order".to_owned(),
            id: line.id.to_string(),
            title: format!("{} · {}", line.number, line.buyer),
            text: format!("{} · {}", words.platform(&line.platform), line.items),
        });
        Ok(Found { hits: cases.chain(orders).collect() })
    }

    pub fn backup_make(&self, _: Nothing) -> Answer<BackupMade> {
        let words = self.0.words();
        let today = self.0.desk.today()?;
        let filters = [Filter { name: "SQLite".to_owned(), extensions: vec!["sqlite".to_owned()] }];
        let title = words.say("dialog-backup", &[]);
        let chosen = self
            .0
            .host
            .save_file(&title, &format!("docket-{today}.sqlite"), &filters)
            .map_err(host_failed)?;
        let Some(path) = chosen else { return Ok(BackupMade { file: None, ok: false }) };
        let changed = self.0.desk.back_up(&path)?;
        self.0.publish(&changed.change);
        let ok = changed.output.problems.is_empty();
        Ok(BackupMade { file: Some(path.display().to_string()), ok })
    }

    pub fn store_check(&self, _: Nothing) -> Answer<CheckReport> {
        let problems = self.0.desk.check()?.problems;
        Ok(CheckReport { ok: problems.is_empty(), problems })
    }

    fn case(&self, text: &str) -> Answer<CaseId> {
        Ok(self.0.desk.case_id(text)?)
    }
}

fn shop_of(text: &str) -> Answer<ShopId> {
    text.parse().map_err(|_| refused("shop_unknown", [("shop", text.to_owned())]))
}

fn locale(code: &str) -> Answer<Locale> {
    let known: Vec<&str> = Locale::ALL.iter().map(|locale| locale.code()).collect();
    Ok(named("language", code, |code| code.parse().ok(), &known)?)
}

/// What was chosen for a letter.
fn chosen(lang: Option<&str>, of_address: Option<&str>) -> Answer<Chosen> {
    Ok(Chosen { language: lang.map(language).transpose()?, register: of_address.map(register).transpose()? })
}

fn register(code: &str) -> Answer<Register> {
    let known: Vec<&str> = Register::ALL.iter().map(|register| register.code()).collect();
    Ok(named("form of address", code, |code| code.parse().ok(), &known)?)
}

/// A letter that lacks something, with the words of what it lacks.
fn incomplete(letter: String, missing: Vec<Variable>) -> CallError {
    let names: Vec<String> = missing.into_iter().map(|variable| variable.label).collect();
    refused("letter_incomplete", [("letter", letter), ("missing", names.join(", "))])
}

fn language(code: &str) -> Answer<Language> {
    let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
    Ok(named("language", code, |code| code.parse().ok(), &known)?)
}

/// A day as `YYYY-MM-DD`; blank is none.
fn day(text: Option<String>) -> Answer<Option<chrono::NaiveDate>> {
    let unreadable = |text: &str| refused("time_unreadable", [("time", text.to_owned())]);
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(|text| text.trim().parse().map_err(|_| unreadable(&text))).transpose()
}

fn edit_field(name: &str) -> Answer<EditField> {
    let known: Vec<&str> = EditField::ALL.iter().map(|field| field.name()).collect();
    Ok(named("field", name, EditField::from_name, &known)?)
}

fn address(parts: AddressParts) -> Address {
    let AddressParts { name, company, line1, line2, city, region, postal_code, country } = parts;
    Address { name, company, line1, line2, city, region, postal_code, country }
}

fn reminder(text: &str) -> Answer<ReminderId> {
    text.parse().map_err(|_| refused("reminder_unknown", [("reminder", text.to_owned())]))
}

fn choices(files: Vec<ImportFile>) -> Answer<Vec<FileChoice>> {
    let said = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    files
        .into_iter()
        .map(|file| {
            let date_order = said(file.date_order)
                .map(|name| named("date_order", &name, DateOrder::from_name, &["mdy", "dmy", "ymd"]))
                .transpose()?;
            let decimal = said(file.decimal)
                .map(|name| named("decimal", &name, DecimalSign::from_name, &["point", "comma"]))
                .transpose()?;
            // A tab is blank, and no less a separator.
            let delimiter = file
                .delimiter
                .filter(|sign| !sign.is_empty())
                .map(|sign| named("delimiter", &sign, |sign| sign.parse().ok(), &[", ; | tab"]))
                .transpose()?;
            let overrides = Overrides {
                format: said(file.format),
                encoding: said(file.encoding),
                delimiter,
                date_order,
                decimal,
                currency: said(file.currency),
                mapping: file.mapping,
                sheet: said(file.sheet),
            };
            let shop = said(file.shop).map(|shop| shop.trim().to_owned());
            Ok(FileChoice { path: PathBuf::from(file.path), overrides, shop, exact: file.exact })
        })
        .collect()
}

fn with_ending(mut path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_none() {
        path.set_extension(ending);
    }
    path
}

fn nothing_saved() -> PaperSaved {
    let done = Done { op: None, text: String::new(), changed: Vec::new() };
    PaperSaved { file: None, paper: None, done }
}

/// An id of ours; what is none is said as a thing that is not there.
fn id<T: std::str::FromStr>(what: &'static str, text: &str) -> Answer<T> {
    let missing = docket_desk::store::StoreError::NotFound { what, id: text.to_owned() };
    text.parse().map_err(|_| docket_desk::DeskError::from(missing).into())
}
