//! Words about files to import.

use docket_desk::Remembered;
use docket_desk::import_formats::{DateCertainty, DateOrder, Plan, Question, Reason, Warning};
use docket_desk::store::import::ImportLine;

use super::Words;

impl Words {
    /// What a format is called.
    pub fn format_title(&self, id: &str, otherwise: &str) -> String {
        self.maybe(&format!("format-{}", id.replace('_', "-"))).unwrap_or_else(|| otherwise.to_owned())
    }

    /// What became of a line that is no order, or not wholly one.
    pub fn import_problem(&self, line: &ImportLine) -> String {
        let group = if line.outcome == "ignored" { "import-ignored" } else { "import-problem" };
        let field = line.field.as_deref().unwrap_or_default();
        self.say(&format!("{group}-{}", line.reason.replace('_', "-")), &[("field", field)])
    }

    /// Why a file was taken for what it was taken for.
    pub fn import_because(&self, reason: &Reason) -> String {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        match reason {
            Reason::Columns { matched, of } => {
                self.count("import-because-columns", &[("matched", number(*matched)), ("of", number(*of))])
            }
            Reason::Header { line } => self.count("import-because-header", &[("line", number(*line))]),
            Reason::Wording { locale } => self.say("import-because-wording", &[("locale", locale)]),
            Reason::Chosen { .. } => self.say("import-because-chosen", &[]),
            Reason::Mapped { headings } => {
                self.count("import-because-mapped", &[("headings", number(*headings))])
            }
        }
    }

    /// The separator of cells.
    pub fn import_delimiter(&self, delimiter: char) -> String {
        match delimiter {
            ',' => self.say("import-delimiter-comma", &[]),
            ';' => self.say("import-delimiter-semicolon", &[]),
            '\t' => self.say("import-delimiter-tab", &[]),
            '|' => self.say("import-delimiter-bar", &[]),
            other => other.to_string(),
        }
    }

    /// What a column may hold.
    pub fn import_field(&self, field: &str) -> String {
        self.maybe(&format!("import-field-{}", field.replace('_', "-"))).unwrap_or_else(|| field.to_owned())
    }

    /// An encoding in words; empty when it has no other than its name.
    pub fn import_encoding(&self, name: &str) -> String {
        let name = name.to_ascii_lowercase().replace('_', "-");
        self.maybe(&format!("import-encoding-{name}")).unwrap_or_default()
    }

    /// What the records of a file are about.
    pub fn import_kind(&self, kind: &str) -> String {
        self.maybe(&format!("import-kind-{kind}")).unwrap_or_else(|| kind.to_owned())
    }

    /// What a file leaves open.
    pub fn import_question(&self, question: &Question) -> String {
        match question {
            Question::DateOrder { column, .. } => self.say("import-asks-date-order", &[("column", column)]),
        }
    }

    /// Where decisions of before come from.
    pub fn import_remembered(&self, then: &Remembered) -> String {
        self.say("import-remembered", &[("day", &self.day_of(then.at)), ("file", &then.file_name)])
    }

    /// An order of day, month and year.
    pub fn import_date_order(&self, order: DateOrder) -> String {
        self.say(&format!("import-dates-{}", order.name()), &[])
    }

    /// How the dates of a file are read, and how sure that is.
    pub fn import_dates(&self, plan: &Plan) -> String {
        let Some(order) = plan.date_order else { return self.say("import-dates-none", &[]) };
        let order = self.import_date_order(order);
        match &plan.date_certainty {
            DateCertainty::NoDates => self.say("import-dates-none", &[]),
            DateCertainty::ByForm => order,
            DateCertainty::Proven { rows } => {
                let sure =
                    self.count("import-dates-sure", &[("rows", i64::try_from(*rows).unwrap_or(i64::MAX))]);
                format!("{order}, {sure}")
            }
            DateCertainty::Ambiguous => format!("{order}, {}", self.say("import-dates-assumed", &[])),
            DateCertainty::Chosen => format!("{order}, {}", self.say("import-dates-chosen", &[])),
        }
    }

    /// What a person should know before importing.
    pub fn import_warning(&self, warning: &Warning) -> String {
        let number = |number: &u64| number.to_string();
        match warning {
            Warning::NoRecords => self.say("import-warn-no-records", &[]),
            Warning::DatesAmbiguous { column, assumed, sample } => {
                let order = self.import_date_order(*assumed);
                self.say(
                    "import-warn-dates-ambiguous",
                    &[("column", column), ("order", &order), ("sample", sample)],
                )
            }
            Warning::DatesConflict { column, mdy, dmy } => self.say(
                "import-warn-dates-conflict",
                &[("column", column), ("mdy", &number(mdy)), ("dmy", &number(dmy))],
            ),
            Warning::DatesSwapped { column, cells } => {
                self.say("import-warn-dates-swapped", &[("column", column), ("cells", &number(cells))])
            }
            Warning::DecimalsConflict => self.say("import-warn-decimals", &[]),
            Warning::CurrencyAssumed { currency } => {
                self.say("import-warn-currency", &[("currency", currency)])
            }
            Warning::CurrencyMissing { amounts } => {
                self.say("import-warn-currency-missing", &[("amounts", &number(amounts))])
            }
            Warning::DamagedIdentifiers { column, cells } => {
                self.say("import-warn-damaged", &[("column", column), ("cells", &number(cells))])
            }
            Warning::LostZeros { column, cells } => {
                self.say("import-warn-lost-zeros", &[("column", column), ("cells", &number(cells))])
            }
            Warning::DuplicateHeading { heading } => {
                self.say("import-warn-duplicate", &[("heading", heading)])
            }
            Warning::EncodingGuessed { encoding } => {
                self.say("import-warn-encoding-guessed", &[("encoding", encoding)])
            }
            Warning::EncodingBroken { records } => {
                self.say("import-warn-encoding-broken", &[("records", &number(records))])
            }
            Warning::Missing { fields } => {
                let fields: Vec<String> = fields.iter().map(|field| self.import_field(field)).collect();
                self.say("import-warn-missing", &[("fields", &fields.join(", "))])
            }
            Warning::Scattered { orders } => {
                self.say("import-warn-scattered", &[("orders", &number(orders))])
            }
            Warning::Guessed => self.say("import-warn-guessed", &[]),
        }
    }
}
