//! The shop's own policy: its clauses and versions.

use super::*;

wire! {
    /// One field of a clause, as a form shows it.
    pub struct ClauseFieldView {
        /// Name.
        name: String,
        /// Label.
        label: String,
        /// `choice`, `choices` (names divided by commas), `number`, `money`, `flag` (`yes`, `no`).
        kind: String,
        /// Whether the clause says nothing without it.
        required: bool,
        /// Least and most for `number`.
        min: Option<u32>,
        /// Most.
        max: Option<u32>,
        /// Choices for `choice`, `choices` and `flag`.
        choices: Vec<Choice>,
        /// The field without which this one does not apply; null when it always does.
        only_if_field: Option<String>,
        /// The value it must have.
        only_if_value: Option<String>,
    }

    /// A kind of clause, as a form shows it.
    pub struct ClauseKindView {
        /// Id, also the one that verdicts cite.
        id: String,
        /// Title.
        title: String,
        /// What it is about, in words.
        group: String,
        /// Whether buyers read it.
        published: bool,
        /// Fields.
        fields: Vec<ClauseFieldView>,
    }

    /// A field of a clause by name.
    pub struct ClauseValue {
        /// Name.
        name: String,
        /// Value in its text form.
        value: String,
    }

    /// Words in one language.
    pub struct LanguageText {
        /// Language code.
        lang: String,
        /// Words.
        text: String,
    }

    /// A clause as a form holds it.
    pub struct ClauseDraft {
        /// Kind.
        kind: String,
        /// Fields.
        fields: Vec<ClauseValue>,
        /// The seller's own words.
        texts: Vec<LanguageText>,
    }

    /// A policy as a form holds it.
    pub struct PolicyDraft {
        /// First day, `YYYY-MM-DD`.
        valid_from: String,
        /// `all`, `platform:<id>` or `shop:<id>`.
        scope: String,
        /// Country codes.
        sells_to: Vec<String>,
        /// Clauses.
        clauses: Vec<ClauseDraft>,
    }

    /// A clause in words.
    pub struct ClauseView {
        /// Kind.
        id: String,
        /// Title.
        title: String,
        /// Whether buyers read it.
        published: bool,
        /// What buyers read, by language.
        sentences: Vec<LanguageText>,
    }

    /// A clause that differs between two versions.
    pub struct ClauseDifference {
        /// Kind.
        id: String,
        /// Title.
        title: String,
        /// How it was; null when it is new.
        before: Option<String>,
        /// How it is; null when it is gone.
        after: Option<String>,
    }

    /// Something to look at.
    pub struct PolicyFinding {
        /// `contradiction`, `law`, `missing` or `version`.
        kind: String,
        /// The clause it is about; null when about none.
        clause: Option<String>,
        /// Title of the clause; empty when about none.
        title: String,
        /// In words.
        text: String,
        /// The law's source, for `law`; null otherwise.
        url: Option<String>,
        /// Grade of that source; empty otherwise.
        grade: String,
    }

    /// A field that cannot be read.
    pub struct PolicyProblem {
        /// Clause.
        clause: String,
        /// Field of the clause.
        field: String,
        /// In words.
        text: String,
    }

    /// A version in the list.
    pub struct PolicyLine {
        /// Number.
        version: u32,
        /// `all`, `platform:<id>` or `shop:<id>`.
        scope: String,
        /// In words.
        scope_text: String,
        /// First day.
        valid_from: String,
        /// When it was written down; RFC 3339.
        recorded_at: String,
        /// `in_force`, `later`, `earlier`, or `never` when another one begins on the same day.
        state: String,
    }

    /// Where buyers can read a version.
    pub struct PolicyPlace {
        /// Version.
        version: u32,
        /// Language code.
        lang: String,
        /// Where.
        place: String,
        /// Since which day.
        published_on: String,
    }

    /// Everything about policies.
    pub struct PolicyBook {
        /// Versions, the newest first.
        versions: Vec<PolicyLine>,
        /// Version to show first; null when there is none.
        current: Option<u32>,
        /// Kinds of clauses in the order they are filled.
        kinds: Vec<ClauseKindView>,
        /// What a policy may be for.
        scopes: Vec<Choice>,
        /// The day from which it should be looked through; null when there is none.
        review_on: Option<String>,
        /// Whether that day has come.
        review_due: bool,
        /// What the first policy starts from.
        first: PolicyAnswers,
    }

    /// Which version.
    pub struct PolicyRef {
        /// Number.
        version: u32,
    }

    /// One version whole.
    pub struct PolicyView {
        /// The version.
        line: PolicyLine,
        /// Clauses in words.
        clauses: Vec<ClauseView>,
        /// What is to look at.
        findings: Vec<PolicyFinding>,
        /// The page for buyers, by language; without one when nothing is meant for them.
        pages: Vec<LanguageText>,
        /// Where they can read it, the newest first.
        places: Vec<PolicyPlace>,
        /// For editing it into a new version.
        draft: PolicyDraft,
        /// The version before it for the same; null when it is the first.
        before: Option<u32>,
        /// What changed since then.
        differences: Vec<ClauseDifference>,
    }

    /// What a form would make.
    pub struct PolicyPreview {
        /// Clauses in words.
        clauses: Vec<ClauseView>,
        /// Fields that cannot be read.
        problems: Vec<PolicyProblem>,
        /// What is to look at.
        findings: Vec<PolicyFinding>,
        /// The page for buyers, by language.
        pages: Vec<LanguageText>,
    }

    /// A new version was written.
    pub struct PolicySaved {
        /// Its number.
        version: u32,
        /// What was done.
        done: Done,
    }

    /// A version stands somewhere.
    pub struct PolicyPublish {
        /// Version.
        version: u32,
        /// Language code.
        lang: String,
        /// Where.
        place: String,
        /// Since which day; null for today.
        on: Option<String>,
    }

    /// Answers from which a first policy is made.
    pub struct PolicyAnswers {
        /// `processing`, `shipping` or `hours_after_order`.
        cancel_until: String,
        /// Hours, where they count.
        cancel_hours: u32,
        /// Days from delivery; 0 for never.
        return_days: u32,
        /// `buyer`, `seller` or `seller_if_faulty`.
        payer: String,
        /// Days until the money goes back.
        refund_days: u32,
        /// Kinds of goods that are not taken back.
        exceptions: Vec<String>,
        /// Whether store credit is offered.
        store_credit: bool,
        /// Hours until an answer.
        response_hours: u32,
        /// Countries sold to.
        sells_to: Vec<String>,
    }
}
