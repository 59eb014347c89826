//! What crosses the border to a user interface: view models, requests and answers. Nothing here has rules;
//! `answer.rs` makes these from what the desk says. Ids are strings, money is `{minor, currency}`, days are
//! `YYYY-MM-DD`, instants RFC 3339, absent is null.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One wire type: serialised both ways and exported to TypeScript.
macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        $vis struct $name { $($(#[$fmeta])* pub $field: $ty,)* }
    )*};
}

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

pub use assess::*;
pub use deadline::*;
pub use evidence_pack::*;
pub use filing::*;
pub use playbook::*;
pub use policy::*;
pub use refund::*;
pub use report::*;
pub use request::*;
pub use standing::*;
pub use tracking::*;
pub use work::*;

wire! {
    /// Nothing to say.
    pub struct Nothing {}

    /// An amount in minor units; |minor| < 2^53.
    pub struct MoneyView {
        /// Minor units.
        minor: i64,
        /// ISO 4217 code.
        currency: String,
    }

    /// A step that undo would take back.
    pub struct UndoView {
        /// Id of the operation.
        op: String,
        /// What it did, in the seller's language ("Import of orders.csv").
        text: String,
    }

    /// What a command that changed something answers beside its own output.
    pub struct Done {
        /// Id of the operation; null when nothing changed.
        op: Option<String>,
        /// Sentence for the toast.
        text: String,
        /// Tags of what changed, also published as an event.
        changed: Vec<String>,
    }

    /// Everything the frame needs.
    pub struct AppState {
        /// Version of Docket.
        version: String,
        /// No order has ever been imported.
        first_start: bool,
        /// The store holds the sample shop.
        sample_shop: bool,
        /// Where the store lies.
        store_path: String,
        /// Language of the user interface, and how it tells days and times: `en-GB`, `en-US` or `de`.
        language: String,
        /// IANA zone of the shop.
        time_zone: String,
        /// Now, by the core's clock; RFC 3339.
        now: String,
        /// Today in the shop's zone.
        today: String,
        /// Open matters on Today that are overdue or due today.
        today_count: u32,
        /// Lost-package cases that are not done.
        lost_count: u32,
        /// Requests to cancel and withdrawals that are not done.
        request_count: u32,
        /// The shop's policy should be looked through.
        policy_review_due: bool,
        /// Orders in the store.
        order_count: u32,
        /// Parcels and payments that wait for their order.
        waiting_count: u32,
        /// Shops known.
        shops: Vec<ShopView>,
        /// What undo would take back; null when nothing.
        undo: Option<UndoView>,
        /// What redo would do again; null when nothing.
        redo: Option<UndoView>,
        /// When the last backup was verified by reopening it; null when never.
        backup_verified_at: Option<String>,
    }

    /// A shop.
    pub struct ShopView {
        /// Id.
        id: String,
        /// Platform id (`etsy`).
        platform: String,
        /// Name the seller gave, or the platform's.
        name: String,
        /// Business days in which it says it hands over; null while nobody said.
        handling_days: Option<u32>,
        /// How its letters address buyers where a language has two ways: `formal` or `informal`.
        register: String,
    }

    /// The seller as letters and papers name them, and how Docket behaves. Empty strings are unset.
    pub struct Settings {
        /// Language of the user interface, and how it tells days and times: `en-GB`, `en-US` or `de`.
        language: String,
        /// IANA zone of the shop.
        time_zone: String,
        /// Name to sign letters with.
        seller_name: String,
        /// Name of the shop or business.
        business_name: String,
        /// Street and number.
        address_line1: String,
        /// Second line.
        address_line2: String,
        /// City.
        city: String,
        /// State or region.
        region: String,
        /// Postal code.
        postal_code: String,
        /// Country, name or code.
        country: String,
        /// Telephone.
        phone: String,
        /// E-mail.
        email: String,
        /// Hour of the day (0 to 23, shop's zone) at which reminders without an hour of their own come.
        reminder_hour: u32,
        /// Days to wait after a theft report before refunding: the seller's own figure; null takes the pack's.
        investigation_days: Option<u32>,
        /// The pack's own figure, for display.
        investigation_days_pack: u32,
        /// Business days that a parcel takes at most within the country: the seller's own; null takes the pack's.
        #[serde(default)]
        transit_days_domestic: Option<u32>,
        /// The pack's own figure, for display.
        #[serde(default)]
        transit_days_domestic_pack: u32,
        /// Business days that a parcel takes at most abroad: the seller's own; null takes the pack's.
        #[serde(default)]
        transit_days_international: Option<u32>,
        /// The pack's own figure, for display.
        #[serde(default)]
        transit_days_international_pack: u32,
        /// Folder in which exports arrive; empty when there is none.
        #[serde(default)]
        inbox_folder: String,
    }

    /// A file chosen in the native dialog; empty when cancelled.
    pub struct PickedFiles {
        /// Absolute paths.
        paths: Vec<String>,
    }

    /// Which files to look at and what the seller decided about them.
    pub struct ImportRequest {
        /// Files with decisions.
        files: Vec<ImportFile>,
    }

    /// One file to import and the seller's decisions; absent means: decide from the file.
    pub struct ImportFile {
        /// Absolute path.
        path: String,
        /// Format id.
        format: Option<String>,
        /// `mdy`, `dmy` or `ymd`.
        date_order: Option<String>,
        /// Name of an encoding (`windows-1252`).
        #[serde(default)]
        encoding: Option<String>,
        /// The sign that separates cells.
        #[serde(default)]
        delimiter: Option<String>,
        /// `point` or `comma`.
        #[serde(default)]
        decimal: Option<String>,
        /// Code of the currency of amounts that name none.
        #[serde(default)]
        currency: Option<String>,
        /// Name of a workbook's sheet.
        #[serde(default)]
        sheet: Option<String>,
        /// Name of the shop the file belongs to; absent means the platform's own.
        #[serde(default)]
        shop: Option<String>,
        /// Headings and the names of the fields they hold; an empty name leaves the column out.
        #[serde(default)]
        mapping: std::collections::BTreeMap<String, String>,
        /// These decisions and no others: what was decided about such tables before is not put in.
        #[serde(default)]
        exact: bool,
    }

    /// What a seller may choose from when a file was not understood rightly.
    pub struct ImportOptions {
        /// Formats.
        formats: Vec<FormatChoice>,
        /// Encodings.
        encodings: Vec<Choice>,
        /// Separators.
        delimiters: Vec<Choice>,
        /// Orders of dates.
        date_orders: Vec<Choice>,
        /// Decimal signs, each as an amount written with it.
        decimals: Vec<Choice>,
        /// Codes of currencies.
        currencies: Vec<String>,
        /// What a column may hold.
        fields: Vec<FieldChoice>,
    }

    /// A format to choose.
    pub struct FormatChoice {
        /// Format id.
        value: String,
        /// In words.
        text: String,
        /// Platform id; `other` for a table of one's own.
        platform: String,
        /// The platform in words.
        platform_text: String,
        /// What its records are about: `orders`, `items`, `shipments`, `payments`, `tracking`.
        kind: String,
    }

    /// A fact that a column may hold.
    pub struct FieldChoice {
        /// Field name.
        value: String,
        /// In words.
        text: String,
        /// The group it is listed under, in words.
        group: String,
        /// Kinds of files that read it.
        kinds: Vec<String>,
    }

    /// What an import would do, before anything is written.
    pub struct ImportPreview {
        /// One entry a file, in the order asked.
        files: Vec<FilePreview>,
        /// Sum over all readable files.
        counts: ImportCounts,
    }

    /// Counts of an import. `records = accepted + rejected`.
    pub struct ImportCounts {
        /// Data records in the file.
        records: u32,
        /// Records that reached an order.
        accepted: u32,
        /// Records refused.
        rejected: u32,
        /// Orders not known before.
        new: u32,
        /// Orders that change.
        updated: u32,
        /// Orders as before.
        unchanged: u32,
        /// Parcels or payments that have no order yet.
        waiting: u32,
    }

    /// One file as it was understood, or why it cannot be.
    pub struct FilePreview {
        /// Path.
        path: String,
        /// File name.
        name: String,
        /// Why the file cannot be imported, as a sentence; null when it can.
        error: Option<String>,
        /// Stable code of that; `import_unknown_format` has columns all the same, for the seller to name.
        error_code: Option<String>,
        /// Platform id.
        platform: String,
        /// Format id (`etsy_orders`).
        format: String,
        /// Format in words ("Etsy sold orders").
        title: String,
        /// Reason in words ("because of 36 of 36 columns").
        because: String,
        /// What its records are about: `orders`, `items`, `shipments`, `payments`, `tracking`.
        kind: String,
        /// Locale of the wording (`en-US`).
        locale: String,
        /// Encoding ("UTF-8").
        encoding: String,
        /// Encoding in words ("Windows, Western Europe"); empty when it has no other.
        encoding_name: String,
        /// The separator itself.
        separator: String,
        /// Separator in words ("comma").
        delimiter: String,
        /// How amounts are written ("12.50" or "12,50").
        decimal: String,
        /// `point` or `comma`.
        decimal_sign: String,
        /// Code of the currency of amounts that name none.
        currency: Option<String>,
        /// The sheet that is read, of a workbook.
        sheet: Option<String>,
        /// The sheets of a workbook.
        sheets: Vec<String>,
        /// Name of the shop the file goes to.
        shop: String,
        /// Name of the platform's own shop, where the file goes when none is named.
        shop_default: String,
        /// Line of the headings, from 1.
        header_line: u32,
        /// `mdy`, `dmy`, `ymd`; null when no date column.
        date_order: Option<String>,
        /// The date decision in words ("month / day / year, sure from 31 rows").
        date_text: String,
        /// Whether the dates could also be read another way, so that the seller should look.
        date_ambiguous: bool,
        /// Each order of dates, with dates of the file said in it; empty when the file has no dates.
        date_choices: Vec<DateChoice>,
        /// What must be answered before the file is imported.
        questions: Vec<QuestionView>,
        /// Columns in the order of the file.
        columns: Vec<ColumnView>,
        /// Every decision that holds, those remembered among them.
        decided: ImportFile,
        /// Decisions of before that were applied; null when none were.
        remembered: Option<RememberedView>,
        /// Counts.
        counts: ImportCounts,
        /// First orders as they will be read.
        rows: Vec<PreviewRow>,
        /// First parcels or payments as they will be read.
        sides: Vec<SideRow>,
        /// Lines to look at.
        problems: Vec<ProblemView>,
        /// Lines left out (preamble, padding, footer).
        ignored: Vec<ProblemView>,
        /// Sentences about the file as a whole.
        warnings: Vec<String>,
    }

    /// An order of day, month and year, and what dates of the file mean in it.
    pub struct DateChoice {
        /// `mdy`, `dmy`, `ymd`.
        order: String,
        /// In words.
        text: String,
        /// Dates of the file.
        samples: Vec<SampleDate>,
    }

    /// A date of the file.
    pub struct SampleDate {
        /// As it stands there.
        raw: String,
        /// In words ("3 April 2026"); null when it is no date in that order.
        said: Option<String>,
    }

    /// Something that the file leaves open.
    pub struct QuestionView {
        /// What is asked: `date_order`.
        ask: String,
        /// Heading of the column.
        column: String,
        /// The question.
        text: String,
        /// Possible answers.
        choices: Vec<DateChoice>,
    }

    /// One column of a file.
    pub struct ColumnView {
        /// Heading.
        heading: String,
        /// Its first cells that are not empty.
        samples: Vec<String>,
        /// The field it is read as; null when it is left out.
        field: Option<String>,
        /// Whether the seller said so.
        by_hand: bool,
    }

    /// Decisions of before.
    pub struct RememberedView {
        /// What the headings are known by, for `mapping_forget`.
        header: String,
        /// "as you decided on 12 March 2026 for orders.csv".
        text: String,
    }

    /// Headings by what they are known by.
    pub struct MappingRef {
        /// As in `RememberedView`.
        header: String,
    }

    /// Text from the clipboard, or of a file that was dropped where its path is not told.
    pub struct ImportPaste {
        /// The text.
        text: String,
        /// Name of the file; null for the clipboard.
        name: Option<String>,
    }

    /// Where pasted text lies until it is imported.
    pub struct Pasted {
        /// Absolute path.
        path: String,
    }

    /// Files that the wizard does not need any more.
    pub struct ImportLeave {
        /// Absolute paths; only pasted text is removed.
        paths: Vec<String>,
    }

    /// New exports in the inbox folder.
    pub struct InboxView {
        /// The folder; empty when there is none.
        folder: String,
        /// Why it cannot be looked into, as a sentence.
        error: Option<String>,
        /// Files that were not imported yet, newest first.
        files: Vec<InboxFile>,
    }

    /// A file in the inbox folder.
    pub struct InboxFile {
        /// Absolute path.
        path: String,
        /// Name.
        name: String,
        /// Size in bytes.
        bytes: u64,
        /// When it was written; RFC 3339.
        at: String,
        /// What it looks like ("Etsy sold orders"); null when it cannot be read.
        title: Option<String>,
        /// Why it cannot be read, as a sentence.
        error: Option<String>,
    }

    /// A file of the inbox folder that the seller does not want to be offered again.
    pub struct InboxPass {
        /// Absolute path.
        path: String,
    }

    /// One parcel or payment as it will be read.
    pub struct SideRow {
        /// Order number; empty when the file does not name it.
        order_number: String,
        /// Shipped or paid.
        at: Option<String>,
        /// Carrier and service, or the kind of payment.
        what: String,
        /// Tracking number, or the provider's number.
        number: String,
        /// Addressee or buyer.
        buyer: String,
        /// City and country.
        place: String,
        /// What the label cost, or what the buyer paid.
        amount: Option<MoneyView>,
        /// What the provider kept.
        fee: Option<MoneyView>,
        /// What reached the seller.
        net: Option<MoneyView>,
    }

    /// One order as it will be read.
    pub struct PreviewRow {
        /// Order number.
        number: String,
        /// Ordered, day or instant.
        ordered_at: Option<String>,
        /// Shipped; null when not yet.
        shipped_at: Option<String>,
        /// Buyer.
        buyer: String,
        /// Address in one line.
        ship_to: String,
        /// Items in one line.
        items: String,
        /// Total.
        total: Option<MoneyView>,
    }

    /// A line of a file and what is wrong with it.
    pub struct ProblemView {
        /// Line, from 1.
        line: u32,
        /// Kind, stable name.
        kind: String,
        /// Sentence.
        text: String,
        /// Raw text.
        raw: String,
        /// Whether the record was refused (true) or accepted without this cell (false).
        refused: bool,
    }

    /// Start of an import; `job` names it for progress and cancel.
    pub struct ImportCommit {
        /// Files with decisions.
        files: Vec<ImportFile>,
        /// Id made by the caller.
        job: String,
    }

    /// What an import did.
    pub struct ImportReport {
        /// One entry a file.
        files: Vec<ImportedFile>,
        /// Sum.
        counts: ImportCounts,
        /// The change.
        done: Done,
    }

    /// What the import of one file did.
    pub struct ImportedFile {
        /// Id for `import_undo`.
        import: String,
        /// File name.
        name: String,
        /// Platform.
        platform: String,
        /// Format in words.
        title: String,
        /// When; RFC 3339.
        at: String,
        /// Whether it was taken back.
        undone: bool,
        /// What its records are about.
        kind: String,
        /// Counts.
        counts: ImportCounts,
        /// Lines to look at.
        problems: Vec<ProblemView>,
        /// Lines left out.
        ignored: Vec<ProblemView>,
    }

    /// All imports, newest first.
    pub struct ImportList {
        /// Imports.
        imports: Vec<ImportedFile>,
    }

    /// An import by id.
    pub struct ImportRef {
        /// Id.
        import: String,
    }

    /// A job by id.
    pub struct JobRef {
        /// Id.
        job: String,
    }

    /// A page of orders.
    pub struct OrderQuery {
        /// Words searched in number, buyer, address, item and tracking number; empty lists all.
        find: String,
        /// Only this platform.
        platform: Option<String>,
        /// Only this stage.
        stage: Option<String>,
        /// `ordered_desc`, `ordered_asc`, `buyer`, `number`, `total_desc`.
        sort: String,
        /// First row.
        offset: u32,
        /// Rows wanted, at most 500.
        limit: u32,
    }

    /// Rows of the table of orders.
    pub struct OrderPage {
        /// Orders that match in all.
        total: u32,
        /// First row.
        offset: u32,
        /// Rows.
        rows: Vec<OrderRow>,
        /// Changes when the list could have changed.
        revision: i64,
    }

    /// One row of the table of orders.
    pub struct OrderRow {
        /// Id.
        id: String,
        /// Platform.
        platform: String,
        /// The platform's number.
        number: String,
        /// Buyer.
        buyer: String,
        /// City and country.
        place: String,
        /// Items in one line.
        items: String,
        /// Total.
        total: Option<MoneyView>,
        /// Stage.
        stage: String,
        /// Ordered.
        ordered_at: Option<String>,
        /// Shipped.
        shipped_at: Option<String>,
        /// Tracking number; empty when none.
        tracking_number: String,
        /// The open case; null when none.
        open_case: Option<String>,
    }

    /// An order by our id or by the platform's number.
    pub struct OrderRef {
        /// Id or number.
        order: String,
    }

    /// An address, part by part and as one block.
    pub struct AddressView {
        /// Addressee.
        name: String,
        /// Company.
        company: String,
        /// Line 1.
        line1: String,
        /// Line 2.
        line2: String,
        /// City.
        city: String,
        /// Region.
        region: String,
        /// Postal code.
        postal_code: String,
        /// Country as imported.
        country: String,
        /// The block, byte for byte what letters print.
        raw: String,
    }

    /// An order whole.
    pub struct OrderView {
        /// Id.
        id: String,
        /// Shop.
        shop: String,
        /// Platform.
        platform: String,
        /// The platform's number.
        number: String,
        /// Stage.
        stage: String,
        /// Status in the platform's words.
        platform_status: String,
        /// Ordered.
        ordered_at: Option<String>,
        /// Paid.
        paid_at: Option<String>,
        /// Shipped.
        shipped_at: Option<String>,
        /// To be shipped by.
        ship_by: Option<String>,
        /// Last day of the estimate.
        deliver_by: Option<String>,
        /// Buyer's name.
        buyer_name: String,
        /// Buyer's account.
        buyer_username: String,
        /// Buyer's e-mail.
        buyer_email: String,
        /// Buyer's telephone.
        buyer_phone: String,
        /// Address at import.
        ship_to: AddressView,
        /// Items.
        items: Vec<ItemView>,
        /// Total.
        total: Option<MoneyView>,
        /// Items before the rest.
        subtotal: Option<MoneyView>,
        /// Shipping.
        shipping: Option<MoneyView>,
        /// Tax.
        tax: Option<MoneyView>,
        /// Discount.
        discount: Option<MoneyView>,
        /// Refunded.
        refunded: Option<MoneyView>,
        /// Parcels.
        shipments: Vec<ShipmentView>,
        /// Buyer's note.
        buyer_note: String,
        /// Cases.
        cases: Vec<CaseRow>,
        /// What is remembered of cases with this buyer, of this order and of others, the newest first.
        history: Vec<PastCase>,
        /// Files and lines the order came from.
        sources: Vec<SourceView>,
        /// Payments, from payment files.
        payments: Vec<PaymentView>,
        /// Parcels and payments from files of their own.
        sides: Vec<SideView>,
        /// What the seller changed by hand.
        edits: Vec<EditView>,
        /// Addresses before the present one, oldest first.
        earlier_addresses: Vec<EarlierAddressView>,
    }

    /// A case in the history of a buyer.
    pub struct PastCase {
        /// Case.
        case: String,
        /// Number of its order.
        number: String,
        /// Whether it is on the order that is shown.
        same_order: bool,
        /// Kind in words.
        kind_text: String,
        /// Status in words, or how it ended.
        status_text: String,
        /// Opened; RFC 3339.
        opened_at: String,
        /// What was learned; empty when nothing was written down.
        lesson: String,
        /// Feedback the buyer left; empty when none.
        feedback: String,
    }

    /// One item.
    pub struct ItemView {
        /// SKU.
        sku: String,
        /// Title.
        title: String,
        /// Variation.
        variation: String,
        /// Pieces.
        quantity: u32,
        /// Price of one.
        price: Option<MoneyView>,
    }

    /// One parcel.
    pub struct ShipmentView {
        /// Carrier.
        carrier: String,
        /// Service.
        service: String,
        /// Tracking number.
        tracking_number: String,
        /// Handed over.
        shipped_at: Option<String>,
        /// Delivered.
        delivered_at: Option<String>,
        /// Status as the file words it.
        status: String,
        /// What the label cost the seller.
        cost: Option<MoneyView>,
        /// What the parcel is insured for.
        insured_value: Option<MoneyView>,
        /// The record of a shipments file that tells of this parcel; null when the order's own file does.
        side: Option<String>,
    }

    /// One payment or refund.
    pub struct PaymentView {
        /// The provider's number.
        reference: String,
        /// What it is, in the provider's words.
        kind: String,
        /// When.
        at: Option<String>,
        /// What the buyer paid; negative when money went back.
        gross: Option<MoneyView>,
        /// What the provider kept.
        fee: Option<MoneyView>,
        /// What reached the seller.
        net: Option<MoneyView>,
        /// Refunded of it.
        refunded: Option<MoneyView>,
        /// Status in the provider's words.
        status: String,
        /// The record of a payments file that tells of it; null when the order's own file does.
        side: Option<String>,
    }

    /// A parcel or payment that a file tells of apart from orders.
    pub struct SideView {
        /// Id (`L-12`).
        id: String,
        /// `shipment` or `payment`.
        kind: String,
        /// How it came to its order: `number`, `place`, `hand`; `aside` when it needs none; null while it waits.
        joined_by: Option<String>,
        /// When it was shipped or paid.
        at: Option<String>,
        /// Addressee, or who paid.
        name: String,
        /// Postal code and city.
        place: String,
        /// Tracking number, or the provider's number.
        number: String,
        /// Carrier and service, or kind of payment.
        what: String,
        /// Status as the file words it.
        status: String,
        /// Whether the label was voided or the payment never came about.
        void: bool,
        /// What was paid, or what the label cost.
        amount: Option<MoneyView>,
        /// Order number that the file names; empty when none.
        order_number: String,
        /// Files and lines that tell of it.
        sources: Vec<SideSource>,
    }

    /// A line of a file that tells of a parcel or payment.
    pub struct SideSource {
        /// File name.
        file: String,
        /// Line, from 1.
        line: u32,
    }

    /// Which parcels and payments to list.
    pub struct SideQuery {
        /// Those set aside instead of those that wait.
        aside: bool,
        /// First row.
        offset: u32,
        /// Rows wanted, at most 500.
        limit: u32,
    }

    /// Parcels and payments, oldest first.
    pub struct SidePage {
        /// In all.
        total: u32,
        /// First row.
        offset: u32,
        /// Rows.
        rows: Vec<SideView>,
        /// Changes when the list could have changed.
        revision: i64,
    }

    /// A parcel or payment by id.
    pub struct SideRef {
        /// Id.
        side: String,
    }

    /// Orders that a parcel or payment may belong to, the likeliest first.
    pub struct SideCandidates {
        /// Rows as in the table of orders.
        rows: Vec<OrderRow>,
    }

    /// A parcel or payment and the order it belongs to.
    pub struct SideJoin {
        /// Parcel or payment.
        side: String,
        /// Order, id or number.
        order: String,
    }

    /// A change of an order by hand.
    pub struct OrderEdit {
        /// Order, id or number.
        order: String,
        /// `ship_to`, `buyer_name`, `buyer_email` or `buyer_phone`.
        field: String,
        /// The new text; not read for an address.
        text: String,
        /// The new address; only for `ship_to`.
        address: Option<AddressParts>,
        /// Why, in the seller's words.
        because: String,
    }

    /// The parts of an address.
    pub struct AddressParts {
        /// Addressee.
        name: String,
        /// Company.
        company: String,
        /// Line 1.
        line1: String,
        /// Line 2.
        line2: String,
        /// City.
        city: String,
        /// Region.
        region: String,
        /// Postal code.
        postal_code: String,
        /// Country.
        country: String,
    }

    /// A part of an order that was changed by hand.
    pub struct OrderEditRef {
        /// Order, id or number.
        order: String,
        /// The part.
        field: String,
    }

    /// A change by hand, as it lies over what files say.
    pub struct EditView {
        /// `ship_to`, `buyer_name`, `buyer_email` or `buyer_phone`.
        field: String,
        /// What the seller wrote; an address as one block.
        value: String,
        /// What the files said then.
        before: String,
        /// When; RFC 3339.
        at: String,
        /// Why.
        because: String,
        /// What the files say now, when that is neither; null while nothing contradicts.
        conflict: Option<String>,
    }

    /// An address that an order had before.
    pub struct EarlierAddressView {
        /// The block.
        address: String,
        /// File that told it; empty when the seller wrote it or it is not known any more.
        file: String,
        /// The address that came after it, as a block.
        replaced_with: String,
        /// File that told the next one; empty when the seller wrote it.
        replaced_by_file: String,
        /// Whether the seller wrote the next one.
        by_hand: bool,
        /// When it was replaced; RFC 3339.
        at: Option<String>,
        /// Why the seller replaced it; empty when a file did.
        because: String,
    }

    /// A line of a file an order came from.
    pub struct SourceView {
        /// Import.
        import: String,
        /// File name.
        file: String,
        /// Line.
        line: u32,
        /// When imported.
        at: String,
    }

    /// Opening a case.
    pub struct CaseOpen {
        /// Order, id or number.
        order: String,
        /// Kind (`item_not_received`).
        kind: String,
        /// What the buyer said, in the buyer's words; empty when nothing yet.
        reason: String,
        /// When the buyer wrote: a day or an instant; null means now.
        #[serde(default)]
        at: Option<String>,
        /// Why the buyer asks to cancel (`order_mistake`), as far as it is said; null where that is not asked.
        #[serde(default)]
        asked_reason: Option<String>,
        /// The day on which the buyer needs the goods, `YYYY-MM-DD`; null when nobody said.
        #[serde(default)]
        needed_by: Option<String>,
    }

    /// A case that was opened, or the open one of the order.
    pub struct CaseOpened {
        /// Case.
        case: String,
        /// Whether it was open already.
        existing: bool,
        /// The change.
        done: Done,
    }

    /// Which cases to list.
    pub struct CaseQuery {
        /// Only this kind.
        kind: Option<String>,
        /// Only what buyers ask to cancel or withdraw from, or only cases about parcels; null lists both.
        #[serde(default)]
        requests: Option<bool>,
        /// `open` (not done), `done`, or a status; null lists all.
        status: Option<String>,
        /// Words searched in everything of a case: numbers, buyer, items, what was written.
        #[serde(default)]
        find: String,
        /// `active`, `paused` or `done`.
        #[serde(default)]
        category: Option<String>,
        /// Who is awaited: `seller`, `buyer`, `carrier`, `platform`, `authority`.
        #[serde(default)]
        waiting_on: Option<String>,
        /// Stage at the platform.
        #[serde(default)]
        stage: Option<String>,
        /// A tag.
        #[serde(default)]
        tag: Option<String>,
        /// Only cases that are put off, or only those that are not.
        #[serde(default)]
        snoozed: Option<bool>,
        /// Only cases whose clock has run out.
        #[serde(default)]
        overdue: bool,
        /// Id of a shop.
        #[serde(default)]
        shop: Option<String>,
        /// `clock`, `money` (by currency, then amount), `age`, `number` or `needed`; empty is by clock.
        #[serde(default)]
        sort: String,
        /// The other way round.
        #[serde(default)]
        descending: bool,
        /// Rows to leave out first.
        #[serde(default)]
        offset: u32,
        /// The most rows; nothing is the most there may be, 500.
        #[serde(default)]
        limit: Option<u32>,
    }

    /// A page of cases.
    pub struct CaseList {
        /// How many match in all.
        total: u32,
        /// Rows left out first.
        offset: u32,
        /// Whether a search found more than is looked at; the newest cases are.
        capped: bool,
        /// Rows.
        rows: Vec<CaseRow>,
        /// Rises with every change; pages of one list belong to one revision.
        revision: i64,
    }

    /// One case in a list.
    pub struct CaseRow {
        /// Id.
        id: String,
        /// Order id.
        order: String,
        /// Order number.
        number: String,
        /// Platform.
        platform: String,
        /// Kind.
        kind: String,
        /// Status.
        status: String,
        /// Status in words.
        status_text: String,
        /// `active`, `paused`, `done`.
        status_category: String,
        /// Buyer.
        buyer: String,
        /// Items in one line.
        items: String,
        /// The next step in words; empty when done.
        next_step: String,
        /// Waiting on: `seller`, `buyer`, `carrier`, `authority`; null when done.
        waiting_on: Option<String>,
        /// Money at stake.
        exposure: Option<MoneyView>,
        /// Next clock; RFC 3339.
        due_at: Option<String>,
        /// Opened; RFC 3339.
        opened_at: String,
        /// How it ended; null while open.
        resolution: Option<String>,
        /// Kind in words.
        kind_text: String,
        /// Stage at the platform in words; empty when the platform does not know of it.
        stage_text: String,
        /// Since when somebody else is awaited; RFC 3339.
        waiting_since: Option<String>,
        /// Put off until then; RFC 3339; null when it is not put off now.
        snoozed_until: Option<String>,
        /// The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
        needed_by: Option<String>,
        /// Tags.
        tags: Vec<String>,
    }

    /// A case by id, or by its order's number.
    pub struct CaseRef {
        /// Case.
        case: String,
    }

    /// A case whole: what the three columns show.
    pub struct CaseView {
        /// Id.
        id: String,
        /// Kind.
        kind: String,
        /// Heading ("Owen Castle: item not received").
        title: String,
        /// Status.
        status: String,
        /// Status in words.
        status_text: String,
        /// `active`, `paused`, `done`.
        status_category: String,
        /// Stage at the platform.
        platform_stage: String,
        /// When that stage began; null when nobody said.
        platform_stage_at: Option<String>,
        /// What the platform itself calls it.
        platform_words: String,
        /// Stages there are: id and words.
        platform_stages: Vec<Choice>,
        /// Deadlines of rules, and where two of them clash.
        deadlines: DeadlineList,
        /// Opened.
        opened_at: String,
        /// Closed.
        closed_at: Option<String>,
        /// How it ended.
        resolution: Option<String>,
        /// Waiting on.
        waiting_on: Option<String>,
        /// Money at stake.
        exposure: Option<MoneyView>,
        /// Why it was opened, in the buyer's words.
        reason: String,
        /// The order.
        order: OrderView,
        /// Playbook.
        playbook: String,
        /// Its version, as frozen at opening.
        playbook_version: u32,
        /// Steps in order.
        steps: Vec<StepView>,
        /// Waits and other clocks, soonest first.
        clocks: Vec<ClockView>,
        /// Promises made.
        promises: Vec<PromiseView>,
        /// Reminders not done.
        reminders: Vec<ReminderView>,
        /// Timeline, oldest first.
        timeline: Vec<EntryView>,
        /// Private suspicion: cause.
        suspected_cause: String,
        /// Private suspicion: why.
        suspected_because: String,
        /// Papers made.
        papers: Vec<PaperMade>,
        /// Resolutions offered when closing.
        resolutions: Vec<ResolutionChoice>,
        /// Language letters to this buyer are written in.
        letter_language: String,
        /// A sentence of sympathy in that language; null where there is none.
        empathy: Option<String>,
        /// Resolution that the answers so far propose; null when none.
        proposed_resolution: Option<String>,
        /// The step to do next; null when none is ready.
        next_step: Option<String>,
        /// The letter of thanks that a case which ended well proposes; null when none.
        thanks: Option<String>,
        /// What was learned; empty when nothing yet.
        lesson: String,
        /// Feedback the buyer left; empty when none.
        feedback: String,
        /// The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
        needed_by: Option<String>,
        /// How the case stands to that day: `in_time`, `endangered`, `passed`; null without one, or once the case ended.
        needed_state: Option<String>,
        /// What would miss that day, a sentence each.
        needed_warnings: Vec<String>,
        /// What the goods are for, from the tags: `wedding`, `birthday`, `holiday`; null when nothing is said.
        occasion: Option<String>,
        /// When the parcel is expected; null while that is not known.
        arrival: Option<ArrivalView>,
        /// Whether new cases take another version of the playbook than this one has.
        playbook_newer: bool,
    }

    /// A value and its words.
    pub struct Choice {
        /// Value.
        value: String,
        /// Words.
        text: String,
    }

    /// How a case can end.
    pub struct ResolutionChoice {
        /// Stable name.
        value: String,
        /// Words.
        text: String,
        /// Whether that end keeps what was promised to the buyer; any other takes a word why a promise stays open.
        keeps_promises: bool,
    }

    /// One step of the playbook on a case.
    pub struct StepView {
        /// Id (`verify_address`).
        id: String,
        /// `locked`, `ready`, `waiting`, `done`, `skipped`, `not_applicable`.
        state: String,
        /// What to do, as a verb.
        title: String,
        /// Why.
        why: String,
        /// What the day on which the buyer needs the goods means for it; null where that changes nothing.
        advice: Option<String>,
        /// Who says so.
        source: String,
        /// Link of the source; null when none.
        source_url: Option<String>,
        /// Grade of the source: `A`, `B`, `C`, `R`, or `own` for Docket's own advice.
        grade: String,
        /// Day on which the source was looked up; null when a seller's own playbook does not say.
        checked: Option<String>,
        /// Why it is locked, in words; null when not locked.
        locked_because: Option<String>,
        /// Word of the seller when skipping; null when not skipped.
        skipped_because: Option<String>,
        /// Answer recorded; null when none.
        answer: Option<String>,
        /// Answers offered (`found`, `not_found`); empty when the step asks none.
        answers: Vec<Choice>,
        /// The answer that the shop's policy suggests; null when it suggests none.
        suggested: Option<String>,
        /// Why it is suggested, or that the buyer chooses; null where nothing is to be suggested.
        suggested_because: Option<String>,
        /// Fields that must be filled to do it.
        fields: Vec<FieldView>,
        /// Letter it hands over.
        letter: Option<String>,
        /// Paper it hands over.
        paper: Option<String>,
        /// Last instant of what it waits for; null when it does not wait.
        due: Option<String>,
        /// Done at.
        done_at: Option<String>,
        /// Whether it may be skipped.
        may_skip: bool,
        /// How often its letter is due again while it waits, in words; null when only once.
        repeats: Option<String>,
        /// Whether it belongs after the end of the case.
        when_closed: bool,
        /// Whether it is locked for want of something that may never come, so that it is shown apart.
        later: bool,
    }

    /// One field to fill.
    pub struct FieldView {
        /// Id.
        id: String,
        /// Label.
        label: String,
        /// `text`, `date`, `money`, `days`, `phone`, `choice`, `long_text`.
        kind: String,
        /// Value so far; empty when missing.
        value: String,
        /// Whether it must be filled.
        required: bool,
        /// Answers of its step that cannot be given without it.
        required_for: Vec<String>,
        /// What the figure or field is about; empty when clear.
        hint: String,
        /// Choices for `choice`.
        choices: Vec<Choice>,
    }

    /// When the parcel of a case is expected.
    pub struct ArrivalView {
        /// First day, `YYYY-MM-DD`.
        from: String,
        /// Last day, `YYYY-MM-DD`.
        by: String,
        /// Whether the last day is over.
        late: bool,
        /// In words, with the days that were counted and the calendar.
        text: String,
        /// Who says so.
        source: SaysView,
    }

    /// A clock that runs on a case.
    pub struct ClockView {
        /// Id of the step that started it.
        step: String,
        /// In words ("Wait for the postal inspector").
        what: String,
        /// Who is awaited.
        party: String,
        /// Started; RFC 3339.
        opens: String,
        /// Ends; RFC 3339.
        due: String,
        /// `running`, `over`, `ended`.
        state: String,
        /// Days in words ("10 business days").
        days_text: String,
        /// Days, as used.
        days: u32,
        /// Where the days come from, in words ("your setting", "our suggestion, recalled").
        basis: String,
    }

    /// A promise made to the buyer.
    pub struct PromiseView {
        /// Id.
        id: String,
        /// In words.
        text: String,
        /// Made at.
        made_at: String,
        /// Due; null when it has no date of its own.
        due: Option<String>,
        /// `open`, `kept`, `released`.
        state: String,
    }

    /// One entry of the timeline.
    pub struct EntryView {
        /// Id.
        id: String,
        /// When it happened; RFC 3339.
        at: String,
        /// When it was written down, when that differs; RFC 3339.
        recorded_at: String,
        /// `opened`, `message`, `call`, `letter`, `paper`, `step`, `note`, `status`, `suspicion`, `wait`, `reminder`, `remedy`.
        kind: String,
        /// Channel; null when none.
        channel: Option<String>,
        /// From whom; null when none.
        from: Option<String>,
        /// To whom; null when none.
        to: Option<String>,
        /// Headline in words.
        title: String,
        /// Full text; empty when none.
        body: String,
        /// Whether it never leaves the case file.
        private: bool,
    }

    /// Doing, skipping or answering a step.
    pub struct CaseStep {
        /// Case.
        case: String,
        /// Step.
        step: String,
        /// `done`, `skip`, `reopen`.
        action: String,
        /// Word of the seller for `skip`, or for a refund or replacement that somebody else would likely pay; empty
        /// otherwise.
        because: String,
        /// Answer, when the step asks one.
        answer: Option<String>,
        /// Fields by id.
        fields: std::collections::BTreeMap<String, String>,
    }

    /// A line for the timeline.
    pub struct CaseLog {
        /// Case.
        case: String,
        /// Channel: `platform_message`, `case_thread`, `email`, `phone`, `letter`, `in_person`; or `note` for a private note.
        channel: String,
        /// From: `buyer`, `seller`, `carrier`, `platform`, `authority`.
        from: String,
        /// To.
        to: String,
        /// When it happened; null is now.
        at: Option<String>,
        /// Text.
        text: String,
    }

    /// The private suspicion.
    pub struct CaseSuspect {
        /// Case.
        case: String,
        /// `unknown`, `theft`, `misdelivery`, `early_delivery_scan`, `delay`, `customs`, `fraud`.
        cause: String,
        /// What indicates it.
        because: String,
    }

    /// Closing a case.
    pub struct CaseClose {
        /// Case.
        case: String,
        /// Resolution.
        resolution: String,
        /// Word why open promises may stay unkept; empty when none is open.
        because: String,
    }

    /// Days of a wait that runs.
    pub struct WaitSet {
        /// Case.
        case: String,
        /// Step that started the wait.
        step: String,
        /// Days, 1 to 365.
        days: u32,
    }

    /// The letters there are.
    pub struct LetterList {
        /// Letters.
        letters: Vec<LetterInfo>,
    }

    /// One letter.
    pub struct LetterInfo {
        /// Id (`verify_address`).
        id: String,
        /// Title in words.
        title: String,
        /// Languages.
        langs: Vec<String>,
    }

    /// Rendering a letter for a case.
    pub struct LetterRequest {
        /// Case.
        case: String,
        /// Letter.
        letter: String,
        /// Language; null takes the buyer's.
        lang: Option<String>,
        /// `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
        #[serde(default)]
        register: Option<String>,
        /// Values for variables the case does not know.
        set: std::collections::BTreeMap<String, String>,
    }

    /// A text to look over for words that make a quarrel.
    pub struct CalmText {
        /// The text.
        text: String,
        /// Its language.
        lang: String,
    }

    /// What a seller may want to reconsider in a text.
    pub struct CalmMarks {
        /// Marks in reading order; empty when the text is calm.
        marks: Vec<CalmMark>,
    }

    /// A marked place of a text.
    pub struct CalmMark {
        /// The words.
        words: String,
        /// `accusation`, `insult`, `threat`, `pressure`, `guarantee` or `shouting`.
        concern: String,
        /// What is wrong with them, as a sentence.
        text: String,
    }

    /// A letter as it would be sent, or the names of what is missing.
    pub struct LetterDraft {
        /// Letter.
        letter: String,
        /// Title.
        title: String,
        /// Language.
        lang: String,
        /// Languages.
        langs: Vec<String>,
        /// How it addresses the buyer: `formal` or `informal`.
        register: String,
        /// The ways that its language has.
        registers: Vec<Choice>,
        /// Subject; empty while something is missing.
        subject: String,
        /// Body; empty while something is missing.
        body: String,
        /// Body in pieces: plain text and filled-in values, for marking.
        pieces: Vec<LetterPiece>,
        /// What is missing, as fields to fill.
        missing: Vec<FieldView>,
        /// Promises that sending creates.
        promises: Vec<String>,
        /// Words that could hurt ("you claim").
        warnings: Vec<String>,
        /// A sentence of sympathy that can be put after the greeting, as the value `empathy_line`; null where there is
        /// none, or the letter is about no case.
        empathy: Option<String>,
        /// Channels offered, the platform's own first.
        channels: Vec<Choice>,
        /// Buyer's e-mail; empty when unknown.
        to_email: String,
    }

    /// A piece of a letter.
    pub struct LetterPiece {
        /// Text.
        text: String,
        /// Whether it was filled in from the case.
        filled: bool,
    }

    /// "I sent it".
    pub struct LetterSend {
        /// Case.
        case: String,
        /// Letter.
        letter: String,
        /// Language.
        lang: Option<String>,
        /// `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
        #[serde(default)]
        register: Option<String>,
        /// Values for variables.
        set: std::collections::BTreeMap<String, String>,
        /// Channel.
        channel: String,
    }

    /// A letter to save as a file.
    pub struct LetterSave {
        /// Case.
        case: String,
        /// Letter.
        letter: String,
        /// Language; null takes the buyer's.
        lang: Option<String>,
        /// `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
        #[serde(default)]
        register: Option<String>,
        /// Values for variables the case does not know.
        set: std::collections::BTreeMap<String, String>,
        /// `eml` for a message, `pdf` for a paper.
        format: String,
        /// Attached files of the case that go with a message.
        attachments: Vec<String>,
    }

    /// What became of it.
    pub struct LetterSaved {
        /// The file; null when the dialog was cancelled.
        file: Option<String>,
    }

    /// How letters of a shop address buyers.
    pub struct ShopRegister {
        /// Shop.
        shop: String,
        /// `formal` or `informal`.
        register: String,
    }

    /// The forms there are.
    pub struct PaperList {
        /// Forms.
        papers: Vec<PaperInfo>,
    }

    /// One form.
    pub struct PaperInfo {
        /// Id (`usps_ps1000`).
        id: String,
        /// Title.
        title: String,
        /// Issuer.
        issuer: String,
        /// Languages.
        langs: Vec<String>,
    }

    /// A form for a case.
    pub struct PaperRequest {
        /// Case.
        case: String,
        /// Form.
        form: String,
        /// Values by field id.
        set: std::collections::BTreeMap<String, String>,
    }

    /// A paper as it would be printed.
    pub struct PaperPreview {
        /// Form.
        form: String,
        /// Title.
        title: String,
        /// Issuer.
        issuer: String,
        /// Pages as SVG documents.
        pages: Vec<String>,
        /// Fields that can be filled, in the form's order.
        fields: Vec<FieldView>,
        /// Labels of required fields that are missing.
        missing: Vec<String>,
        /// Edition and reliability of the form's data, in words.
        note: String,
    }

    /// Saving a paper as PDF; asks where in the native dialog.
    pub struct PaperSaved {
        /// Path; null when cancelled.
        file: Option<String>,
        /// Made paper.
        paper: Option<PaperMade>,
        /// The change.
        done: Done,
    }

    /// A paper that was made.
    pub struct PaperMade {
        /// Id.
        id: String,
        /// Form.
        form: String,
        /// Title.
        title: String,
        /// When.
        at: String,
        /// Pages.
        pages: u32,
        /// SHA-256 of the PDF, hex.
        sha256: String,
        /// Missing required fields at that time.
        missing: u32,
    }

    /// What needs the seller.
    pub struct TodayView {
        /// Groups in order; empty groups are left out.
        groups: Vec<TodayGroup>,
    }

    /// One group of Today.
    pub struct TodayGroup {
        /// `overdue`, `today`, `week`, `waiting`.
        id: String,
        /// Rows, soonest first.
        rows: Vec<TodayRow>,
        /// Whether there are more rows than these.
        more: bool,
    }

    /// One row of Today.
    pub struct TodayRow {
        /// Reminder id; null when the row is a step without reminder.
        reminder: Option<String>,
        /// `step`, `wait`, `promise`, `own`, `deadline`, `follow_up`, `silence`.
        kind: String,
        /// What to do, as a verb.
        title: String,
        /// A word more.
        text: String,
        /// Case.
        case: String,
        /// Step to open at; null when none.
        step: Option<String>,
        /// Buyer.
        buyer: String,
        /// Items in one line.
        items: String,
        /// Clock; RFC 3339; null when no hour presses.
        due: Option<String>,
        /// Money at stake.
        exposure: Option<MoneyView>,
        /// The day on which the buyer needs the goods, `YYYY-MM-DD`; null when unknown.
        needed_by: Option<String>,
    }

    /// A reminder.
    pub struct ReminderView {
        /// Id.
        id: String,
        /// When; RFC 3339.
        at: String,
        /// Words.
        text: String,
        /// `pending`, `fired`, `done`.
        state: String,
        /// Step it belongs to; null for own reminders.
        step: Option<String>,
    }

    /// A reminder by id.
    pub struct ReminderRef {
        /// Id.
        reminder: String,
    }

    /// Snoozing.
    pub struct ReminderSnooze {
        /// Id.
        reminder: String,
        /// Until; RFC 3339 or a day.
        until: String,
    }

    /// A reminder of one's own.
    pub struct ReminderAdd {
        /// Case.
        case: String,
        /// When; RFC 3339 or a day.
        at: String,
        /// Words.
        text: String,
    }

    /// A search for the palette.
    pub struct Find {
        /// Words.
        find: String,
    }

    /// Hits for the palette.
    pub struct Found {
        /// Hits, best first.
        hits: Vec<Hit>,
    }

    /// One hit.
    pub struct Hit {
        /// `order` or `case`.
        kind: String,
        /// Id.
        id: String,
        /// Headline.
        title: String,
        /// A word more.
        text: String,
    }

    /// A backup that was made.
    pub struct BackupMade {
        /// Path; null when cancelled.
        file: Option<String>,
        /// Verified by reopening.
        ok: bool,
    }

    /// Integrity of the store.
    pub struct CheckReport {
        /// Nothing wrong.
        ok: bool,
        /// What is wrong, as sentences.
        problems: Vec<String>,
    }

    /// What the sample shop holds.
    pub struct DemoMade {
        /// Orders.
        orders: u32,
        /// Cases.
        cases: u32,
        /// The change.
        done: Done,
    }

    /// What goes wrong, for people: a sentence that names what, where and the cure.
    pub struct WireError {
        /// Stable code the UI may act on.
        code: String,
        /// Sentence in the seller's language.
        message: String,
        /// What the sentence speaks of, by name.
        fields: std::collections::BTreeMap<String, String>,
        /// Id in the log for an error of ours; null when the cause lies outside.
        incident: Option<String>,
    }
}
