//! The one list of commands. The router, the TypeScript types and the tests are made from it, so a command
//! cannot be forgotten in one place.

use crate::wire::*;

/// Calls `$with!` with every command: `name(Request) -> Answer`.
#[macro_export]
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            app_state(Nothing) -> AppState;
            settings_get(Nothing) -> Settings;
            settings_set(Settings) -> Done;
            demo_fill(Nothing) -> DemoMade;
            demo_leave(Nothing) -> Done;
            undo(Nothing) -> Done;
            redo(Nothing) -> Done;
            import_pick(Nothing) -> PickedFiles;
            import_preview(ImportRequest) -> ImportPreview;
            import_commit(ImportCommit) -> ImportReport;
            import_options(Nothing) -> ImportOptions;
            import_paste(ImportPaste) -> Pasted;
            import_leave(ImportLeave) -> Nothing;
            mapping_forget(MappingRef) -> Done;
            inbox_list(Nothing) -> InboxView;
            inbox_pass(InboxPass) -> Done;
            inbox_choose(Nothing) -> PickedFiles;
            import_list(Nothing) -> ImportList;
            import_undo(ImportRef) -> Done;
            job_cancel(JobRef) -> Nothing;
            order_list(OrderQuery) -> OrderPage;
            order_show(OrderRef) -> OrderView;
            side_list(SideQuery) -> SidePage;
            side_candidates(SideRef) -> SideCandidates;
            side_join(SideJoin) -> Done;
            side_aside(SideRef) -> Done;
            side_release(SideRef) -> Done;
            order_edit(OrderEdit) -> Done;
            order_edit_keep(OrderEditRef) -> Done;
            order_edit_drop(OrderEditRef) -> Done;
            case_open(CaseOpen) -> CaseOpened;
            case_list(CaseQuery) -> CaseList;
            case_show(CaseRef) -> CaseView;
            case_step(CaseStep) -> Done;
            case_log(CaseLog) -> Done;
            case_suspect(CaseSuspect) -> Done;
            case_close(CaseClose) -> Done;
            case_reopen(CaseRef) -> Done;
            wait_set(WaitSet) -> Done;
            letter_list(Nothing) -> LetterList;
            letter_render(LetterRequest) -> LetterDraft;
            letter_send(LetterSend) -> Done;
            letter_mail(LetterRequest) -> Nothing;
            calm_marks(CalmText) -> CalmMarks;
            letter_save(LetterSave) -> LetterSaved;
            shop_register(ShopRegister) -> Done;
            paper_list(Nothing) -> PaperList;
            paper_preview(PaperRequest) -> PaperPreview;
            paper_save(PaperRequest) -> PaperSaved;
            paper_print(PaperRequest) -> PaperSaved;
            today_list(Nothing) -> TodayView;
            reminder_add(ReminderAdd) -> Done;
            reminder_snooze(ReminderSnooze) -> Done;
            reminder_done(ReminderRef) -> Done;
            find(Find) -> Found;
            backup_make(Nothing) -> BackupMade;
            store_check(Nothing) -> CheckReport;
            // deadline
            case_deadlines(CaseRef) -> DeadlineList;
            case_stage_set(CaseStageSet) -> Done;
            deadline_met(DeadlineMet) -> Done;
            deadline_correct(DeadlineCorrect) -> Done;
            // tracking
            tracking_preview(TrackingText) -> TrackingPreview;
            tracking_paste(TrackingText) -> TrackingPasted;
            tracking_add(TrackingAdd) -> Done;
            tracking_remove(TrackingRef) -> Done;
            tracking_show(OrderRef) -> TrackingView;
            // standing
            case_standing(CaseRef) -> StandingView;
            case_label(CaseLabel) -> Done;
            shop_handling(ShopHandling) -> Done;
            // evidence pack
            evidence_pack_show(CaseRef) -> EvidencePackView;
            evidence_pack_save(EvidencePackSave) -> EvidencePackSaved;
            // assess
            cancel_assess(CaseRef) -> AssessmentView;
            order_cost_set(OrderCostSet) -> Done;
            cancel_decide(CancelDecide) -> Done;
            decision_exceptions(Nothing) -> DecisionList;
            // filing
            case_records(CaseRef) -> RecordsView;
            filing_add(FilingAdd) -> FilingAdded;
            filing_change(FilingChange) -> Done;
            entry_edit(EntryEdit) -> Done;
            entry_strike(EntryStrike) -> Done;
            entry_versions(EntryRef) -> EntryVersions;
            entry_relayed(EntryRelayed) -> Done;
            message_paste(MessagePaste) -> PastedMessage;
            attach_pick(Nothing) -> PickedFiles;
            attach(Attach) -> Done;
            attachment_save(AttachmentRef) -> AttachmentSaved;
            attachment_detach(AttachmentRef) -> Done;
            // work
            case_bulk(CaseBulk) -> CaseBulkDone;
            case_merge(CaseMerge) -> Done;
            case_unmerge(CaseRef) -> Done;
            case_tag(CaseTag) -> Done;
            case_snooze(CaseSnooze) -> Done;
            case_siblings(CaseRef) -> CaseSiblings;
            case_repeats(CaseRef) -> RepeatList;
            view_list(Nothing) -> ViewList;
            view_save(ViewSave) -> ViewSaved;
            view_delete(ViewRef) -> Done;
            // playbook
            // policy
            policy_book(Nothing) -> PolicyBook;
            policy_show(PolicyRef) -> PolicyView;
            policy_preview(PolicyDraft) -> PolicyPreview;
            policy_set(PolicyDraft) -> PolicySaved;
            policy_publish(PolicyPublish) -> Done;
            policy_reviewed(Nothing) -> Done;
            policy_first(PolicyAnswers) -> PolicyDraft;
            playbook_list(Nothing) -> PlaybookList;
            playbook_show(PlaybookRef) -> PlaybookView;
            playbook_save(PlaybookSave) -> Done;
            playbook_reset(PlaybookRef) -> Done;
            case_playbook_renew(CaseRef) -> Done;
            case_lesson(CaseLesson) -> Done;
            case_needed_by(CaseNeededBy) -> Done;
            case_occasion(CaseOccasion) -> Done;
            promise_end(PromiseEnd) -> Done;
            order_letter_render(OrderLetterRequest) -> LetterDraft;
            order_letter_send(OrderLetterSend) -> Done;
            order_letters(OrderRef) -> OrderLetters;
            // request
            request_show(CaseRef) -> RequestView;
            request_reasons(Nothing) -> RequestReasons;
            request_reread(RequestReread) -> Done;
            request_fact(RequestFactSet) -> Done;
            request_cite(RequestCite) -> Done;
            conduct_set(ConductSet) -> Done;
            // refund
            refund_list(RefundQuery) -> LedgerView;
            remedy_add(RemedyAdd) -> RemedyAdded;
            paid_set(PaidSet) -> Done;
            credit_make(CreditMake) -> CreditMade;
            credit_redeem(CreditRedeem) -> CreditRedeemed;
            offer_add(OfferAdd) -> Done;
            offer_answer(OfferReply) -> Done;
            obligation_add(ObligationAdd) -> Done;
            obligation_done(ObligationRef) -> Done;
            // report
            report_show(ReportAsk) -> ReportView;
            prevention_mark(PreventionMark) -> Done;
        }
    };
}

macro_rules! typescript {
    ($($name:ident($request:ty) -> $answer:ty;)*) => {
        /// The command list and every wire type as one TypeScript module.
        pub fn typescript() -> String {
            let mut declarations = std::collections::BTreeMap::new();
            let mut map = String::new();
            let config = ts_rs::Config::new().with_large_int("number");
            $(
                collect::<$request>(&config, &mut declarations);
                collect::<$answer>(&config, &mut declarations);
                map.push_str(&format!("  {}: {{ request: {}; answer: {} }};\n",
                    stringify!($name), <$request as ts_rs::TS>::name(&config), <$answer as ts_rs::TS>::name(&config)));
            )*
            collect::<WireError>(&config, &mut declarations);
            let body: String = declarations.into_values().map(|text| format!("export {text}\n")).collect();
            format!("// Written by `cargo xtask gen` from the command list of docket-api. Do not edit.\n\n\
                export interface Commands {{\n{map}}}\n\n{body}")
        }

        /// Names of all commands.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

with_commands!(typescript);

fn collect<T: ts_rs::TS + 'static + ?Sized>(
    config: &ts_rs::Config,
    into: &mut std::collections::BTreeMap<String, String>,
) {
    struct Visit<'a>(&'a ts_rs::Config, &'a mut std::collections::BTreeMap<String, String>);
    impl ts_rs::TypeVisitor for Visit<'_> {
        fn visit<T: ts_rs::TS + 'static + ?Sized>(&mut self) {
            collect::<T>(self.0, self.1);
        }
    }
    if T::output_path().is_none() || into.contains_key(&T::name(config)) {
        return;
    }
    into.insert(T::name(config), T::decl(config));
    T::visit_dependencies(&mut Visit(config, into));
}
