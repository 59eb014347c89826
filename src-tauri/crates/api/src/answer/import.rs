//! View models of files to import and of imports that were made.

use std::path::Path;

use chrono::NaiveDate;
use docket_desk::import_formats::{
    DateCertainty, DateOrder, DecimalSign, Field, FileKind, Overrides, Plan, Question, Reason, Warning,
    day_as, formats,
};
use docket_desk::store::import::{Counts, ImportLine, StoredImport};
use docket_desk::store::order::items_text;
use docket_desk::{FileChoice, Looked, Remembered};
use docket_domain::calendar::rfc3339;
use docket_domain::order::{OrderRecord, SideFact, SideRecord};

use super::{buyer, moment, money, one_line};
use crate::wire::*;
use crate::words::Words;

/// Nobody reads more lines of one file on a screen; the counts are of all.
const LINES_SHOWN: usize = 2000;

/// The encodings that exports are met in; any other can be named on the command line.
const ENCODINGS: [&str; 10] = [
    "UTF-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "macintosh",
    "ISO-8859-15",
    "UTF-16LE",
    "UTF-16BE",
    "Shift_JIS",
    "gb18030",
];

const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// The currencies in which people sell to each other, those of most first.
const CURRENCIES: [&str; 30] = [
    "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN",
    "JPY", "CNY", "HKD", "SGD", "TWD", "KRW", "INR", "THB", "PHP", "MYR", "ILS", "TRY", "MXN", "BRL", "ZAR",
];

pub(crate) fn counts(counts: &Counts) -> ImportCounts {
    ImportCounts {
        records: counts.records,
        accepted: counts.accepted,
        rejected: counts.rejected,
        new: counts.new,
        updated: counts.updated,
        unchanged: counts.unchanged,
        waiting: counts.waiting,
    }
}

pub(crate) fn sum(all: &[ImportCounts]) -> ImportCounts {
    let mut total = counts(&Counts::default());
    for one in all {
        total.records += one.records;
        total.accepted += one.accepted;
        total.rejected += one.rejected;
        total.new += one.new;
        total.updated += one.updated;
        total.unchanged += one.unchanged;
        total.waiting += one.waiting;
    }
    total
}

/// What was understood of a file, or why it cannot be read. `sketch` is what a table of no known format has.
pub(crate) fn looked(looked: &Looked, sketch: Option<&Plan>, words: &Words) -> FilePreview {
    let choice = &looked.choice;
    match &looked.result {
        Ok(preview) => {
            let (ignored, problems): (Vec<_>, Vec<_>) =
                preview.lines.iter().take(LINES_SHOWN).partition(|line| line.outcome == "ignored");
            FilePreview {
                counts: counts(&preview.counts),
                problems: problems.into_iter().map(|line| problem(line, words)).collect(),
                ignored: ignored.into_iter().map(|line| problem(line, words)).collect(),
                remembered: looked.remembered.as_ref().map(|then| remembered(then, words)),
                ..understood(choice, &preview.plan, words)
            }
        }
        Err(error) => {
            let error = words.error(error);
            let told = match sketch {
                // What the sketch had to assume is no decision and nothing to show.
                Some(plan) => FilePreview {
                    platform: String::new(),
                    format: String::new(),
                    title: String::new(),
                    because: String::new(),
                    kind: String::new(),
                    date_choices: Vec::new(),
                    date_order: None,
                    questions: Vec::new(),
                    rows: Vec::new(),
                    warnings: Vec::new(),
                    ..understood(choice, plan, words)
                },
                None => blank(choice),
            };
            FilePreview { error: Some(error.message), error_code: Some(error.code), ..told }
        }
    }
}

fn understood(choice: &FileChoice, plan: &Plan, words: &Words) -> FilePreview {
    FilePreview {
        name: plan.file_name.clone(),
        platform: plan.platform.clone(),
        format: plan.format.clone(),
        title: words.format_title(&plan.format, &plan.format_title),
        because: plan
            .because
            .iter()
            // Which wording a heading is in says nothing to a seller.
            .filter(|reason| !matches!(reason, Reason::Wording { .. }))
            .map(|reason| words.import_because(reason))
            .collect::<Vec<_>>()
            .join(" · "),
        kind: plan.kind.name().to_owned(),
        locale: plan.locale.clone(),
        encoding: plan.encoding.clone(),
        encoding_name: words.import_encoding(&plan.encoding),
        separator: plan.delimiter.to_string(),
        delimiter: words.import_delimiter(plan.delimiter),
        decimal: amount_with(plan.decimal).to_owned(),
        decimal_sign: plan.decimal.name().to_owned(),
        currency: plan.currency.clone(),
        sheet: plan.sheet.clone(),
        sheets: plan.sheets.clone(),
        shop: choice.shop.clone().unwrap_or_else(|| words.platform(&plan.platform)),
        shop_default: words.platform(&plan.platform),
        header_line: u32::try_from(plan.header_line).unwrap_or(u32::MAX),
        date_order: plan.date_order.map(|order| order.name().to_owned()),
        date_text: words.import_dates(plan),
        date_ambiguous: plan.date_certainty == DateCertainty::Ambiguous,
        date_choices: date_choices(plan, words),
        questions: plan.questions.iter().map(|one| question(one, words)).collect(),
        columns: plan
            .columns
            .iter()
            .map(|column| ColumnView {
                heading: column.heading.clone(),
                samples: column.sample.clone(),
                field: column.field.clone(),
                by_hand: choice.overrides.mapping.contains_key(&column.heading),
            })
            .collect(),
        rows: plan.preview.iter().map(row).collect(),
        sides: plan.side_preview.iter().map(side).collect(),
        warnings: plan
            .warnings
            .iter()
            .filter(|one| !is_asked(one, plan))
            .map(|one| words.import_warning(one))
            .collect(),
        ..blank(choice)
    }
}

/// What is asked needs no warning beside the question.
fn is_asked(warning: &Warning, plan: &Plan) -> bool {
    plan.questions.iter().any(|question| match (question, warning) {
        (Question::DateOrder { column: asked, .. }, Warning::DatesAmbiguous { column, .. }) => {
            asked == column
        }
        (Question::DateOrder { .. }, _) => false,
    })
}

/// A file of which nothing is known yet.
fn blank(choice: &FileChoice) -> FilePreview {
    let path = choice.path.display().to_string();
    FilePreview {
        decided: decided(choice),
        path,
        name: choice.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        error: None,
        error_code: None,
        platform: String::new(),
        format: String::new(),
        title: String::new(),
        because: String::new(),
        kind: String::new(),
        locale: String::new(),
        encoding: String::new(),
        encoding_name: String::new(),
        separator: String::new(),
        delimiter: String::new(),
        decimal: String::new(),
        decimal_sign: String::new(),
        currency: None,
        sheet: None,
        sheets: Vec::new(),
        shop: String::new(),
        shop_default: String::new(),
        header_line: 0,
        date_order: None,
        date_text: String::new(),
        date_ambiguous: false,
        date_choices: Vec::new(),
        questions: Vec::new(),
        columns: Vec::new(),
        remembered: None,
        counts: counts(&Counts::default()),
        rows: Vec::new(),
        sides: Vec::new(),
        problems: Vec::new(),
        ignored: Vec::new(),
        warnings: Vec::new(),
    }
}

fn decided(choice: &FileChoice) -> ImportFile {
    let Overrides { format, encoding, delimiter, date_order, decimal, currency, mapping, sheet } =
        choice.overrides.clone();
    ImportFile {
        path: choice.path.display().to_string(),
        format,
        date_order: date_order.map(|order| order.name().to_owned()),
        encoding,
        delimiter: delimiter.map(String::from),
        decimal: decimal.map(|sign| sign.name().to_owned()),
        currency,
        sheet,
        shop: choice.shop.clone(),
        mapping,
        exact: choice.exact,
    }
}

fn remembered(then: &Remembered, words: &Words) -> RememberedView {
    RememberedView { header: then.header.clone(), text: words.import_remembered(then) }
}

/// What the dates of the first column of dates mean in each order, for the seller to compare.
fn date_choices(plan: &Plan, words: &Words) -> Vec<DateChoice> {
    let dated = |column: &&docket_desk::import_formats::ColumnUse| column.date_order.is_some();
    let main = plan.columns.iter().find(|column| column.field.as_deref() == Some("ordered_at"));
    let Some(column) = main.filter(dated).or_else(|| plan.columns.iter().find(dated)) else {
        return Vec::new();
    };
    [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd]
        .into_iter()
        .map(|order| date_choice(order, &column.sample, words))
        .collect()
}

fn date_choice(order: DateOrder, cells: &[String], words: &Words) -> DateChoice {
    let said = |cell: &String| day_as(cell, order).map(|day: NaiveDate| words.day(day));
    DateChoice {
        order: order.name().to_owned(),
        text: words.import_date_order(order),
        samples: cells.iter().map(|cell| SampleDate { raw: cell.clone(), said: said(cell) }).collect(),
    }
}

fn question(question: &Question, words: &Words) -> QuestionView {
    match question {
        Question::DateOrder { column, samples, orders } => QuestionView {
            ask: "date_order".to_owned(),
            column: column.clone(),
            text: words.import_question(question),
            choices: orders.iter().map(|order| date_choice(*order, samples, words)).collect(),
        },
    }
}

fn amount_with(sign: DecimalSign) -> &'static str {
    match sign {
        DecimalSign::Point => "12.50",
        DecimalSign::Comma => "12,50",
    }
}

pub(crate) fn options(words: &Words) -> ImportOptions {
    let choice = |value: String, text: String| Choice { value, text };
    let mut known: Vec<FormatChoice> = formats()
        .into_iter()
        .map(|format| FormatChoice {
            text: match (format.platform.as_str(), format.kind) {
                ("other", FileKind::Orders) => words.say("import-own-table", &[]),
                _ => words.format_title(&format.id, &format.title),
            },
            value: format.id,
            platform_text: words.platform(&format.platform),
            platform: format.platform,
            kind: format.kind.name().to_owned(),
        })
        .collect();
    // A table of one's own stands at the end, where one looks when nothing else fitted.
    known.sort_by_key(|format| (format.platform == "other", format.text.to_lowercase()));
    let fields = Field::ALL.iter().map(|field| FieldChoice {
        value: field.name().to_owned(),
        text: words.import_field(field.name()),
        group: words.say(&format!("import-group-{}", group(*field)), &[]),
        kinds: kinds(*field).iter().map(|kind| kind.name().to_owned()).collect(),
    });
    ImportOptions {
        formats: known,
        encodings: ENCODINGS
            .iter()
            .map(|name| choice((*name).to_owned(), words.import_encoding(name)))
            .collect(),
        delimiters: DELIMITERS
            .iter()
            .map(|sign| choice(sign.to_string(), words.import_delimiter(*sign)))
            .collect(),
        date_orders: [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd]
            .iter()
            .map(|order| choice(order.name().to_owned(), words.import_date_order(*order)))
            .collect(),
        decimals: [DecimalSign::Point, DecimalSign::Comma]
            .iter()
            .map(|sign| choice(sign.name().to_owned(), amount_with(*sign).to_owned()))
            .collect(),
        currencies: CURRENCIES.iter().map(|code| (*code).to_owned()).collect(),
        fields: fields.collect(),
    }
}

/// The group under which a person looks for a field.
fn group(field: Field) -> &'static str {
    let name = field.name();
    if name.starts_with("ship_") && field != Field::ShipBy {
        return "address";
    }
    for (start, group) in [("buyer_", "buyer"), ("bill_", "bill"), ("item", "item")] {
        if name.starts_with(start) {
            return group;
        }
    }
    if field.is_date() || matches!(field, Field::Time | Field::Zone) {
        return "dates";
    }
    if matches!(
        field,
        Field::Gross
            | Field::Fee
            | Field::FeeCurrency
            | Field::Net
            | Field::PaymentType
            | Field::RecordKey
            | Field::Subject
    ) {
        return "payment";
    }
    if matches!(
        field,
        Field::Carrier
            | Field::Service
            | Field::TrackingNumber
            | Field::TrackingUrl
            | Field::Postage
            | Field::InsuredValue
            | Field::Store
            | Field::Voided
            | Field::RefundStatus
    ) {
        return "parcel";
    }
    if field.is_amount() || field == Field::Currency { "amounts" } else { "order" }
}

/// The kinds of files that have a use for the field.
fn kinds(field: Field) -> &'static [FileKind] {
    use FileKind::{Items, Orders, Payments, Shipments};
    match group(field) {
        "payment" if field == Field::RecordKey => &[Payments, Shipments],
        "payment" => &[Payments],
        "parcel" if matches!(field, Field::Store | Field::Voided | Field::RefundStatus) => &[Shipments],
        "item" | "bill" => &[Orders, Items],
        "amounts" if !matches!(field, Field::Currency | Field::Refunded) => &[Orders, Items],
        _ => &[Orders, Items, Shipments, Payments],
    }
}

fn problem(line: &ImportLine, words: &Words) -> ProblemView {
    ProblemView {
        line: line.line,
        kind: line.reason.clone(),
        text: words.import_problem(line),
        raw: line.raw.clone(),
        refused: line.outcome == "rejected",
    }
}

fn row(record: &OrderRecord) -> PreviewRow {
    PreviewRow {
        number: record.number.clone(),
        ordered_at: moment(record.ordered_at),
        shipped_at: moment(record.shipments.iter().find_map(|parcel| parcel.shipped_at)),
        buyer: buyer(record),
        ship_to: one_line(&record.ship_to),
        items: items_text(&record.items),
        total: record.total.map(money),
    }
}

fn side(record: &SideRecord) -> SideRow {
    let joined = |parts: [&str; 2], between: &str| {
        let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
        parts.join(between)
    };
    let names = [&record.ship_to.name, &record.buyer.name, &record.buyer.username, &record.buyer.email];
    let named = names.into_iter().find(|name| !name.trim().is_empty());
    let told = SideRow {
        order_number: record.order_number.clone(),
        at: moment(record.at),
        what: String::new(),
        number: String::new(),
        buyer: named.cloned().unwrap_or_default(),
        place: joined([&record.ship_to.city, &record.ship_to.country], ", "),
        amount: None,
        fee: None,
        net: None,
    };
    match &record.fact {
        SideFact::Shipment(parcel) => SideRow {
            what: joined([&parcel.carrier, &parcel.service], " "),
            number: parcel.tracking_number.clone(),
            amount: parcel.cost.map(money),
            ..told
        },
        SideFact::Payment(payment) => SideRow {
            what: payment.kind.clone(),
            number: payment.reference.clone(),
            amount: payment.gross.map(money),
            fee: payment.fee.map(money),
            net: payment.net.map(money),
            ..told
        },
    }
}

pub(crate) fn imported(import: &StoredImport, lines: &[ImportLine], words: &Words) -> ImportedFile {
    let (ignored, problems): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.outcome == "ignored");
    ImportedFile {
        import: import.id.to_string(),
        name: import.head.file_name.clone(),
        platform: import.head.platform.clone(),
        title: format_title(&import.head.format, words),
        at: rfc3339(import.at),
        undone: import.undone_at.is_some(),
        kind: import.head.kind.clone(),
        counts: counts(&import.counts),
        problems: problems.into_iter().map(|line| problem(line, words)).collect(),
        ignored: ignored.into_iter().take(LINES_SHOWN).map(|line| problem(line, words)).collect(),
    }
}

pub(crate) fn inbox_file(file: &docket_desk::InboxFile, words: &Words) -> InboxFile {
    let (title, error) = match file.looks.as_ref() {
        Ok(looks) => (Some(words.format_title(&looks.format, &looks.title)), None),
        Err(error) => (None, Some(words.error(error).message)),
    };
    InboxFile {
        path: file.path.display().to_string(),
        name: file_name(&file.path),
        bytes: file.bytes,
        at: rfc3339(file.at),
        title,
        error,
    }
}

/// A format by its id, also one that only its file names.
fn format_title(id: &str, words: &Words) -> String {
    let known = formats().into_iter().find(|format| format.id == id);
    words.format_title(id, known.as_ref().map_or(id, |format| &format.title))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
