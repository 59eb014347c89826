//! Records into orders: what the cells of one record say, and how the records of one order come together.

use chrono::Datelike;
use docket_domain::calendar::Moment;
use docket_domain::order::{Buyer, Item, OrderRecord, OrderStage, Shipment};
use docket_domain::{Address, Currency, Money, Problem, ProblemKind};

use crate::amounts::{self, Sign};
use crate::cells::{damaged, decoded, guarded_text, identifier, scientific, unguarded};
use crate::dates::{self, Form};
use crate::field::Field;
use crate::format::{FileKind, Format, Rows, StageTest};
use crate::hooks::{self, etsy};
use crate::records::Record;
use crate::rows::{Table, raw};
use crate::{DateOrder, DecimalSign};

/// What was decided about the cells of a file.
#[derive(Debug)]
pub(crate) struct Decisions {
    pub decimal: DecimalSign,
    /// For records that name none.
    pub currency: Option<Currency>,
    /// By column: the order of its numbers, and whether a spreadsheet swapped some of its dates.
    pub dates: Vec<(DateOrder, bool)>,
}

/// An order while its records come in.
#[derive(Debug)]
pub(crate) struct Draft {
    pub key: String,
    pub order: OrderRecord,
    /// The platform's number of each item, empty where the file has none.
    item_keys: Vec<String>,
    /// For each stage rule what stands in its field.
    facts: Vec<String>,
    /// This record brought the order's own facts.
    head: bool,
    adjusted_total: Option<Money>,
    /// An amount of one of its records could not be read.
    incomplete: bool,
    /// The same order as an earlier part of the file told it, and the line where it is told again.
    previous: Option<(Box<OrderRecord>, u64)>,
}

/// The currency of one record.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Settled {
    Is(Currency),
    /// The file has a currency for it that does not exist; that was noted, and its amounts stay empty.
    Unknown,
    None,
}

/// Reads the cells of records.
pub(crate) struct Reader<'t> {
    pub(crate) table: &'t Table,
    decisions: Decisions,
    last_currency: Option<(String, Currency)>,
    ship_columns: bool,
    /// By column: the heading says that the times are UTC.
    utc: Vec<bool>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(table: &'t Table, decisions: Decisions) -> Self {
        use Field::*;
        let ship_columns =
            [ShipName, ShipLine1, ShipAddress, ShipCity, ShipRegion, ShipPostalCode, ShipCountry]
                .iter()
                .any(|field| table.has(*field));
        let utc = table.headings.iter().map(|heading| heading.to_uppercase().contains("UTC")).collect();
        Self { table, decisions, last_currency: None, ship_columns, utc }
    }

    pub(crate) fn note(
        &self,
        notes: &mut Vec<Problem>,
        kind: ProblemKind,
        line: u64,
        column: usize,
        text: &str,
    ) {
        notes.push(Problem { kind, line, field: self.table.headings.get(column).cloned(), raw: raw(text) });
    }

    /// Notes what is wrong with the record as a whole although it can be read.
    pub(crate) fn remark(&self, record: &Record, notes: &mut Vec<Problem>) {
        let mut remark = |kind| {
            notes.push(Problem { kind, line: record.line, field: None, raw: raw(&record.raw) });
        };
        if record.broken {
            remark(ProblemKind::EncodingBroken);
        }
        if record.len() < self.table.headings.len() {
            remark(ProblemKind::TooFewCells);
        }
    }

    /// The order that this record tells of, as far as it goes.
    pub(crate) fn draft(&mut self, record: &Record, key: &str, notes: &mut Vec<Problem>) -> Draft {
        let table = self.table;
        let format = table.format;
        let mut order = OrderRecord::new(&format.platform, key);
        order.lines.push(record.line);
        if !table.number(record).is_empty() {
            let aliases = table.fallback(record).map(|(prefix, cell)| format!("{prefix}{cell}"));
            order.aliases.extend(aliases.filter(|alias| alias != key));
        }
        self.remark(record, notes);
        order.ordered_at = self.main_date(record, Field::OrderedAt, notes);
        order.paid_at = self.date(record, Field::PaidAt, notes);
        order.ship_by = self.date(record, Field::ShipBy, notes);
        order.deliver_by = self.date(record, Field::DeliverBy, notes);

        let known = notes.len();
        let currency = self.currency(record, notes);
        let mut missing = false;
        let mut amount = |field| self.amount(record, field, currency, &mut missing, notes);
        order.total = amount(Field::Total);
        order.subtotal = amount(Field::Subtotal);
        order.shipping = amount(Field::Shipping);
        let tax = amount(Field::Tax);
        let more_tax = amount(Field::MoreTax);
        order.tax = match (tax, more_tax) {
            (Some(one), Some(other)) => one.plus(other).ok(),
            (one, other) => one.or(other),
        };
        order.discount = amount(Field::Discount).map(positive);
        order.refunded = amount(Field::Refunded).map(positive);
        let adjusted_total = amount(Field::AdjustedTotal);
        let price = Price { piece: amount(Field::ItemPrice), line: amount(Field::ItemTotal) };
        let incomplete = notes.len() > known;

        order.platform_status = self.status(record);
        order.ship_to = self.address(record);
        order.buyer = self.buyer(record, &order.ship_to, notes);
        order.buyer_note = self.words(record, Field::BuyerNote);
        let mut item_keys = Vec::new();
        if table.has(Field::ItemsPacked) || table.is_numbered() {
            order.items = self.items_of_row(record, currency, notes);
            item_keys.resize(order.items.len(), String::new());
        } else {
            match self.item(record, price, notes) {
                Some(item) => {
                    if format.add.contains(&Field::Subtotal) && order.subtotal.is_none() {
                        order.subtotal = price.line.or_else(|| price.of_line(item.quantity));
                    }
                    order.items.push(item);
                    item_keys.push(identifier(table.text(record, Field::ItemKey)).to_owned());
                }
                // A record that sums up the items of an order has their sum where an item has its price.
                None if format.rows == Rows::Summary && order.subtotal.is_none() => {
                    order.subtotal = price.piece;
                }
                None => {}
            }
        }
        self.shipments(record, &mut order.shipments, notes);
        Draft {
            key: key.to_owned(),
            facts: self.facts(record),
            head: [Field::Total, Field::PaymentStatus]
                .iter()
                .any(|field| table.cell(record, *field).is_some()),
            order,
            item_keys,
            adjusted_total,
            incomplete,
            previous: None,
        }
    }

    /// For each stage rule what stands in its field.
    fn facts(&self, record: &Record) -> Vec<String> {
        let table = self.table;
        let fact = |rule: &crate::format::StageRule| {
            if rule.field == Field::OrderNumber {
                return table.number(record).to_owned();
            }
            match rule.test {
                StageTest::Is(_) => table.text(record, rule.field).trim().to_lowercase(),
                StageTest::Filled | StageTest::Empty => {
                    table.cell(record, rule.field).map_or("", |_| "x").to_owned()
                }
            }
        };
        table.format.stage.iter().map(fact).collect()
    }

    /// The stage that the first rule which holds gives.
    fn stage(&self, facts: &[String]) -> Option<OrderStage> {
        let mut rules = self.table.format.stage.iter().zip(facts);
        let rule = rules.find(|(rule, fact)| match &rule.test {
            StageTest::Filled => !fact.is_empty(),
            StageTest::Empty => fact.is_empty() && self.table.has(rule.field),
            StageTest::Is(words) => words.iter().any(|word| word == *fact),
        });
        rule.map(|(rule, _)| rule.stage)
    }

    /// What that record says of its order's stage, when it says anything.
    pub(crate) fn stage_of(&self, record: &Record) -> Option<OrderStage> {
        self.stage(&self.facts(record))
    }

    /// The date on which the record is about, with the time of day and the zone where they have columns of
    /// their own. A time that no clock shows leaves the day.
    pub(crate) fn main_date(
        &self,
        record: &Record,
        field: Field,
        notes: &mut Vec<Problem>,
    ) -> Option<Moment> {
        let date = self.date(record, field, notes)?;
        let (Moment::Day(day), Some((column, cell))) = (date, self.table.cell(record, Field::Time)) else {
            return Some(date);
        };
        let zone = identifier(self.table.text(record, Field::Zone));
        let moment = dates::at_time(day, identifier(cell), zone);
        if moment.is_none() {
            self.note(notes, ProblemKind::DateUnreadable, record.line, column, cell);
        }
        moment.or(Some(date))
    }

    pub(crate) fn date(&self, record: &Record, field: Field, notes: &mut Vec<Problem>) -> Option<Moment> {
        let (column, cell) = self.table.cell(record, field)?;
        let bare = identifier(cell);
        let (order, swapped) = self.decisions.dates.get(column).copied().unwrap_or((DateOrder::Ymd, false));
        if swapped
            && let Some(Form::YearFirst(year, month, day)) = dates::form(bare)
            && year <= 2012
            && let Some(meant) = dates::put_right(year, month, day)
        {
            return Some(Moment::Day(meant));
        }
        // A year no order can have is a damaged cell, not a date.
        let read = dates::read(bare, order).filter(|moment| (1994..2100).contains(&moment.day().year()));
        if read.is_none() {
            self.note(notes, ProblemKind::DateUnreadable, record.line, column, cell);
        }
        match read {
            Some(Moment::Local(local)) if self.utc.get(column) == Some(&true) => {
                Some(Moment::Instant(local.and_utc().fixed_offset()))
            }
            read => read,
        }
    }

    pub(crate) fn currency(&mut self, record: &Record, notes: &mut Vec<Problem>) -> Settled {
        let Some((column, cell)) = self.table.cell(record, Field::Currency) else {
            let told = || self.table.format.hook.and_then(|hook| hook.currency(self.table, record));
            return self.decisions.currency.or_else(told).map_or(Settled::None, Settled::Is);
        };
        if let Some((text, currency)) = &self.last_currency
            && text == cell
        {
            return Settled::Is(*currency);
        }
        match Currency::from_code(unguarded(cell).trim()) {
            Some(currency) => {
                self.last_currency = Some((cell.to_owned(), currency));
                Settled::Is(currency)
            }
            None => {
                self.note(notes, ProblemKind::CurrencyUnknown, record.line, column, cell);
                Settled::Unknown
            }
        }
    }

    pub(crate) fn amount(
        &self,
        record: &Record,
        field: Field,
        settled: Settled,
        missing: &mut bool,
        notes: &mut Vec<Problem>,
    ) -> Option<Money> {
        if !self.table.format.sum.contains(&field) {
            return self.amount_in(record, self.table.cell(record, field)?, settled, missing, notes);
        }
        let mut sum: Option<Money> = None;
        for &column in self.table.columns(field) {
            let cell = record.cell(column);
            if crate::cells::is_empty(cell, &self.table.format.empty) {
                continue;
            }
            // A sum without one of its parts would be wrong.
            let part = self.amount_in(record, (column, cell), settled, missing, notes)?;
            sum = Some(match sum {
                None => part,
                Some(before) => before.plus(part).ok()?,
            });
        }
        sum
    }

    fn amount_in(
        &self,
        record: &Record,
        (column, cell): (usize, &str),
        settled: Settled,
        missing: &mut bool,
        notes: &mut Vec<Problem>,
    ) -> Option<Money> {
        let unreadable = |notes: &mut Vec<Problem>| {
            self.note(notes, ProblemKind::AmountUnreadable, record.line, column, cell);
            None
        };
        let Some(amount) = amounts::read(identifier(cell), self.decisions.decimal) else {
            return unreadable(notes);
        };
        let currency = match (amount.sign, settled) {
            (Sign::Code(currency), _) => currency,
            (_, Settled::Unknown) => return None,
            (Sign::None, Settled::Is(currency)) => currency,
            (Sign::Shared(sign), settled) => match shared(sign, settled) {
                Some(currency) => currency,
                None => return unreadable(notes),
            },
            (Sign::None, Settled::None) => {
                // Once a record is enough.
                if !std::mem::replace(missing, true) {
                    self.note(notes, ProblemKind::CurrencyUnknown, record.line, column, cell);
                }
                return None;
            }
        };
        match amount.in_currency(currency) {
            Some(money) => Some(money),
            None => unreadable(notes),
        }
    }

    pub(crate) fn status(&self, record: &Record) -> String {
        let mut status = String::new();
        for field in &self.table.format.status {
            let text = self.table.text(record, *field).trim();
            if !text.is_empty() {
                if !status.is_empty() {
                    status.push_str(", ");
                }
                status.push_str(text);
            }
        }
        status
    }

    /// Text for people, without blanks around it.
    pub(crate) fn words(&self, record: &Record, field: Field) -> String {
        decoded(unguarded(self.table.text(record, field)).trim()).into_owned()
    }

    /// A part of an address: as imported, with its blanks.
    fn part(&self, record: &Record, field: Field) -> String {
        decoded(unguarded(self.table.text(record, field)).trim_end_matches('\t')).into_owned()
    }

    pub(crate) fn address(&self, record: &Record) -> Address {
        use Field::*;
        if !self.ship_columns {
            let mut name = self.part(record, BillName);
            if name.is_empty() {
                name = joined(self.part(record, BillFirstName), self.part(record, BillLastName));
            }
            return Address {
                name,
                company: self.part(record, BillCompany),
                line1: self.part(record, BillLine1),
                line2: self.part(record, BillLine2),
                city: self.part(record, BillCity),
                region: self.part(record, BillRegion),
                postal_code: guarded_text(self.table.text(record, BillPostalCode)).to_owned(),
                country: self.part(record, BillCountry),
            };
        }
        let mut name = self.part(record, ShipName);
        if name.is_empty() {
            name = joined(self.part(record, ShipFirstName), self.part(record, ShipLastName));
        }
        let mut line1 = joined(self.part(record, ShipLine1), self.part(record, ShipHouseNumber));
        if line1.is_empty() {
            line1 = self.part(record, ShipAddress);
        }
        let (mut line2, line3) = (self.part(record, ShipLine2), self.part(record, ShipLine3));
        let mut country = self.part(record, ShipCountry);
        if line1.trim().contains('\n') && line2.is_empty() {
            let whole = hooks::address::apart(&line1, name.is_empty());
            (line1, line2) = (whole.line1, whole.line2);
            fill(&mut name, whole.name);
            fill(&mut country, whole.country);
        }
        if !line3.trim().is_empty() {
            line2 = if line2.trim().is_empty() { line3 } else { format!("{line2}, {line3}") };
        }
        Address {
            name,
            company: self.part(record, ShipCompany),
            line1,
            line2,
            city: self.part(record, ShipCity),
            region: self.part(record, ShipRegion),
            postal_code: guarded_text(self.table.text(record, ShipPostalCode)).to_owned(),
            country,
        }
    }

    pub(crate) fn buyer(&self, record: &Record, ship_to: &Address, notes: &mut Vec<Problem>) -> Buyer {
        let (mut name, mut username) =
            (self.words(record, Field::BuyerName), self.words(record, Field::BuyerUsername));
        if self.table.has(Field::BuyerDisplay) {
            let display = self.words(record, Field::BuyerDisplay);
            let (shown, account) = etsy::display(&display, ship_to.name.trim());
            if name.is_empty() {
                name = shown.to_owned();
            }
            if username.is_empty() {
                username = account.to_owned();
            }
        }
        if name.is_empty() {
            name = self.words(record, Field::BillName);
        }
        if name.is_empty() {
            let first = self.words(record, Field::BillFirstName);
            name = joined(first, self.words(record, Field::BillLastName));
        }
        if name.is_empty() {
            name = ship_to.name.trim().to_owned();
        }
        let mut phone = String::new();
        for field in [Field::BuyerPhone, Field::ShipPhone, Field::BillPhone] {
            let Some((column, cell)) = self.table.cell(record, field) else { continue };
            if scientific(identifier(cell)) {
                self.note(notes, ProblemKind::Damaged, record.line, column, cell);
                continue;
            }
            phone = identifier(cell).to_owned();
            break;
        }
        // Some exports put a sentence where they may not show the address.
        let mut email = self.words(record, Field::BuyerEmail);
        if !email.contains('@') || email.contains(char::is_whitespace) {
            email.clear();
        }
        Buyer { name, username, email, phone }
    }

    fn item(&self, record: &Record, price: Price, notes: &mut Vec<Problem>) -> Option<Item> {
        let table = self.table;
        let named = [Field::ItemTitle, Field::ItemListing, Field::ItemSku].iter();
        if !named.into_iter().any(|field| table.cell(record, *field).is_some()) {
            return None;
        }
        let mut sku = identifier(table.text(record, Field::ItemSku));
        if scientific(sku)
            && let Some((column, cell)) = table.cell(record, Field::ItemSku)
        {
            self.note(notes, ProblemKind::Damaged, record.line, column, cell);
            sku = "";
        }
        let quantity = match table.cell(record, Field::ItemQuantity) {
            None => 1,
            Some((column, cell)) => quantity(cell).unwrap_or_else(|| {
                self.note(notes, ProblemKind::QuantityUnreadable, record.line, column, cell);
                1
            }),
        };
        Some(Item {
            sku: sku.to_owned(),
            title: self.words(record, Field::ItemTitle),
            variation: self.words(record, Field::ItemVariation),
            quantity,
            price: price.piece.or_else(|| price.of_piece(quantity)),
        })
    }

    /// The items of a record that has all of an order's: packed into one cell, or in numbered columns.
    fn items_of_row(&self, record: &Record, currency: Settled, notes: &mut Vec<Problem>) -> Vec<Item> {
        let table = self.table;
        let money = |column: usize, text: &str, notes: &mut Vec<Problem>| {
            if text.trim().is_empty() {
                return None;
            }
            let money = self.money(text, currency);
            // That the record has no currency is said once, by its own amounts.
            let readable = amounts::read(identifier(text), self.decisions.decimal).is_some();
            if money.is_none() && !(readable && matches!(currency, Settled::None | Settled::Unknown)) {
                self.note(notes, ProblemKind::AmountUnreadable, record.line, column, text);
            }
            money
        };
        let pieces = |column: usize, text: &str, notes: &mut Vec<Problem>| {
            if text.trim().is_empty() {
                return 1;
            }
            quantity(text).unwrap_or_else(|| {
                self.note(notes, ProblemKind::QuantityUnreadable, record.line, column, text);
                1
            })
        };
        let text = |text: &str| decoded(unguarded(text).trim()).into_owned();
        let mut items = Vec::new();
        for group in table.groups() {
            let cell = |field: Field| {
                let column = group.iter().find(|(known, _)| *known == field)?.1;
                let cell = record.cell(column);
                (!crate::cells::is_empty(cell, &table.format.empty)).then_some((column, cell))
            };
            let of = |field: Field| cell(field).map_or(String::new(), |(_, cell)| text(cell));
            if cell(Field::ItemTitle).is_none() && cell(Field::ItemSku).is_none() {
                continue;
            }
            let quantity = cell(Field::ItemQuantity).map_or(1, |(column, cell)| pieces(column, cell, notes));
            let mut amount = |field| cell(field).and_then(|(column, cell)| money(column, cell, notes));
            let price = Price { piece: amount(Field::ItemPrice), line: amount(Field::ItemTotal) };
            items.push(Item {
                sku: cell(Field::ItemSku).map_or("", |(_, cell)| identifier(cell)).to_owned(),
                title: of(Field::ItemTitle),
                variation: of(Field::ItemVariation),
                quantity,
                price: price.piece.or_else(|| price.of_piece(quantity)),
            });
        }
        // Where items stand both in columns of their own and packed, the columns tell more.
        let packed = table.format.packed.filter(|_| items.is_empty());
        for (packed, (column, cell)) in packed
            .into_iter()
            .flat_map(|packed| table.cells(record, Field::ItemsPacked).map(move |cell| (packed, cell)))
        {
            for item in packed.items(cell) {
                let quantity = pieces(column, &item.quantity, notes);
                let price = Price {
                    piece: money(column, &item.price, notes),
                    line: money(column, &item.total, notes),
                };
                items.push(Item {
                    sku: identifier(&item.sku).to_owned(),
                    title: text(&item.title),
                    variation: text(&item.variation),
                    quantity,
                    price: price.piece.or_else(|| price.of_piece(quantity)),
                });
            }
        }
        items
    }

    /// The carrier that the record names, else that of all the file's parcels.
    pub(crate) fn carrier(&self, record: &Record) -> String {
        let carrier = self.words(record, Field::Carrier);
        if carrier.is_empty() { self.table.format.carrier.clone() } else { carrier }
    }

    /// An amount outside of a column of its own; nothing when it cannot be read.
    fn money(&self, text: &str, settled: Settled) -> Option<Money> {
        let amount = amounts::read(identifier(text), self.decisions.decimal)?;
        let currency = match (amount.sign, settled) {
            (Sign::Code(currency), _) | (Sign::None, Settled::Is(currency)) => Some(currency),
            (Sign::Shared(sign), settled) => shared(sign, settled),
            (Sign::None, Settled::Unknown | Settled::None) => None,
        };
        amount.in_currency(currency?)
    }

    pub(crate) fn shipments(&self, record: &Record, shipments: &mut Vec<Shipment>, notes: &mut Vec<Problem>) {
        let table = self.table;
        let shipped_at = match table.format.kind {
            FileKind::Shipments => self.main_date(record, Field::ShippedAt, notes),
            FileKind::Orders | FileKind::Items | FileKind::Payments | FileKind::Tracking => {
                self.date(record, Field::ShippedAt, notes)
            }
        };
        let delivered_at = self.date(record, Field::DeliveredAt, notes);
        let tracking = table.cell(record, Field::TrackingNumber);
        if shipped_at.is_none() && delivered_at.is_none() && tracking.is_none() {
            return;
        }
        let parcel = |tracking_number: &str| Shipment {
            carrier: self.carrier(record),
            service: self.words(record, Field::Service),
            tracking_number: tracking_number.to_owned(),
            shipped_at,
            delivered_at,
            ..Shipment::default()
        };
        if let Some((column, cell)) = tracking {
            for number in cell.split([',', ';', '\n']).map(identifier).filter(|number| !number.is_empty()) {
                if damaged(number) || cell.contains(',') && damaged(cell) {
                    self.note(notes, ProblemKind::Damaged, record.line, column, cell);
                    continue;
                }
                add_shipment(shipments, parcel(number));
            }
        }
        if shipments.is_empty() && (shipped_at.is_some() || delivered_at.is_some()) {
            shipments.push(parcel(""));
        }
    }

    /// The order as it is known when its last record has come.
    pub(crate) fn finish(&self, mut draft: Draft, notes: &mut Vec<Problem>) -> OrderRecord {
        let format = self.table.format;
        draft.compare(notes);
        draft.order.stage = self.stage(&draft.facts).unwrap_or(OrderStage::ToShip);
        draft.order.aliases.sort();
        if draft.incomplete {
            draft.drop_sums(&format.add);
        }
        if let Some(hook) = format.hook {
            hook.finish(&mut draft.order, draft.adjusted_total);
        }
        draft.order
    }
}

/// The price of an item as its record tells it.
#[derive(Debug, Clone, Copy)]
struct Price {
    piece: Option<Money>,
    line: Option<Money>,
}

impl Price {
    /// The price of one of so many pieces, when the line's divides without remainder.
    fn of_piece(self, quantity: u32) -> Option<Money> {
        let pieces = i64::from(quantity.max(1));
        self.line
            .filter(|line| line.minor % pieces == 0)
            .map(|line| Money { minor: line.minor / pieces, ..line })
    }

    /// The price of so many pieces.
    fn of_line(self, quantity: u32) -> Option<Money> {
        let minor = self.piece?.minor.checked_mul(i64::from(quantity))?;
        self.piece.map(|piece| Money { minor, ..piece })
    }
}

/// Two parts with a blank between, when both are there.
fn joined(first: String, last: String) -> String {
    if first.is_empty() || last.is_empty() { first + &last } else { format!("{first} {last}") }
}

fn positive(money: Money) -> Money {
    Money { minor: money.minor.abs(), ..money }
}

/// The currency that a sign shared by several means in a record of that currency.
fn shared(sign: &str, settled: Settled) -> Option<Currency> {
    const DOLLARS: [&str; 11] = ["USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP"];
    let (family, home): (&[&str], _) = match sign {
        "$" => (&DOLLARS, Some("USD")),
        "¥" => (&["JPY", "CNY"], Some("JPY")),
        _ => (&["SEK", "NOK", "DKK", "ISK"], None),
    };
    match settled {
        Settled::Is(currency) if family.contains(&currency.code()) => Some(currency),
        Settled::Is(_) | Settled::Unknown | Settled::None => home.and_then(Currency::from_code),
    }
}

/// A whole number of pieces, also as spreadsheets write it (`2.0`).
fn quantity(text: &str) -> Option<u32> {
    let bare = identifier(text);
    let (whole, fraction) = bare.split_once(['.', ',']).unwrap_or((bare, ""));
    if fraction.bytes().any(|byte| byte != b'0') || whole.len() > 9 {
        return None;
    }
    whole.bytes().all(|byte| byte.is_ascii_digit()).then(|| whole.parse().ok()).flatten()
}

/// Adds a parcel unless it is known already; one without a number is the one whose number comes later.
fn add_shipment(shipments: &mut Vec<Shipment>, parcel: Shipment) {
    let known = if parcel.tracking_number.is_empty() {
        shipments.first_mut()
    } else {
        let same = shipments.iter().position(|other| other.tracking_number == parcel.tracking_number);
        let open = || shipments.iter().position(|other| other.tracking_number.is_empty());
        match same.or_else(open) {
            Some(index) => shipments.get_mut(index),
            None => None,
        }
    };
    let Some(known) = known else {
        shipments.push(parcel);
        return;
    };
    fill(&mut known.tracking_number, parcel.tracking_number);
    fill(&mut known.carrier, parcel.carrier);
    fill(&mut known.service, parcel.service);
    fill(&mut known.status, parcel.status);
    known.shipped_at = known.shipped_at.or(parcel.shipped_at);
    known.delivered_at = known.delivered_at.or(parcel.delivered_at);
}

fn fill(text: &mut String, other: String) {
    if text.is_empty() {
        *text = other;
    }
}

impl Draft {
    /// Takes in another record of the same order.
    pub(crate) fn absorb(&mut self, other: Draft, format: &Format, notes: &mut Vec<Problem>) {
        match format.rows {
            Rows::Single => self.supersede(other, notes),
            Rows::Continued if self.head && other.head => self.supersede(other, notes),
            Rows::Continued | Rows::Items | Rows::Summary => self.complete(other, &format.add, notes),
        }
    }

    /// The file tells the order once more, from the beginning: the later telling holds.
    fn supersede(&mut self, mut other: Draft, notes: &mut Vec<Problem>) {
        self.compare(notes);
        let line = other.order.lines.first().copied().unwrap_or(0);
        let mut lines = std::mem::take(&mut self.order.lines);
        lines.append(&mut other.order.lines);
        other.order.lines = lines;
        std::mem::swap(self, &mut other);
        self.previous = Some((Box::new(other.order), line));
    }

    /// Says so when the order was told twice with different facts.
    fn compare(&mut self, notes: &mut Vec<Problem>) {
        let Some((previous, line)) = self.previous.take() else { return };
        let lines = std::mem::take(&mut self.order.lines);
        if *previous != self.order {
            notes.push(Problem {
                kind: ProblemKind::RepeatedOrder,
                line,
                field: None,
                raw: self.order.number.clone(),
            });
        }
        self.order.lines = lines;
    }

    /// Forgets the amounts that are sums over the records: without one of its parts a sum is wrong.
    fn drop_sums(&mut self, add: &[Field]) {
        let order = &mut self.order;
        for (field, sum) in [
            (Field::Total, &mut order.total),
            (Field::Subtotal, &mut order.subtotal),
            (Field::Shipping, &mut order.shipping),
            (Field::Tax, &mut order.tax),
            (Field::Discount, &mut order.discount),
            (Field::Refunded, &mut order.refunded),
        ] {
            if add.contains(&field) {
                *sum = None;
            }
        }
    }

    /// Another record of the same telling: it adds items and parcels and fills what was missing.
    fn complete(&mut self, other: Draft, add: &[Field], notes: &mut Vec<Problem>) {
        let Draft { order: mut new, item_keys, facts, head, adjusted_total, incomplete, .. } = other;
        let line = new.lines.first().copied().unwrap_or(0);
        let number = self.order.number.clone();
        let mut repeated = || {
            let raw = number.clone();
            notes.push(Problem { kind: ProblemKind::RepeatedOrder, line, field: None, raw });
        };
        for (item, key) in new.items.drain(..).zip(item_keys) {
            let known = self.item_keys.iter().position(|known| !key.is_empty() && *known == key);
            match known.and_then(|index| self.order.items.get_mut(index)) {
                Some(same) if *same == item => {}
                Some(changed) => {
                    *changed = item;
                    repeated();
                }
                None => {
                    self.order.items.push(item);
                    self.item_keys.push(key);
                }
            }
        }
        let order = &mut self.order;
        let mut mixed = false;
        for (field, sum, share) in [
            (Field::Total, &mut order.total, new.total),
            (Field::Subtotal, &mut order.subtotal, new.subtotal),
            (Field::Shipping, &mut order.shipping, new.shipping),
            (Field::Tax, &mut order.tax, new.tax),
            (Field::Discount, &mut order.discount, new.discount),
            (Field::Refunded, &mut order.refunded, new.refunded),
        ] {
            let (true, Some(share)) = (add.contains(&field), share) else { continue };
            match sum.map(|before| before.plus(share)) {
                None => *sum = Some(share),
                Some(Ok(more)) => *sum = Some(more),
                // Amounts of two currencies have no sum.
                Some(Err(_)) => mixed = true,
            }
        }
        if mixed {
            repeated();
        }
        if let (Some(before), Some(now)) = (order.total, new.total)
            && !add.contains(&Field::Total)
            && before != now
        {
            order.total = Some(now);
            repeated();
        }
        order.lines.append(&mut new.lines);
        for alias in new.aliases {
            if !order.aliases.contains(&alias) {
                order.aliases.push(alias);
            }
        }
        order.ordered_at = order.ordered_at.or(new.ordered_at);
        order.paid_at = order.paid_at.or(new.paid_at);
        order.ship_by = order.ship_by.or(new.ship_by);
        order.deliver_by = order.deliver_by.or(new.deliver_by);
        fill(&mut order.platform_status, new.platform_status);
        fill(&mut order.buyer.name, new.buyer.name);
        fill(&mut order.buyer.username, new.buyer.username);
        fill(&mut order.buyer.email, new.buyer.email);
        fill(&mut order.buyer.phone, new.buyer.phone);
        fill(&mut order.buyer_note, new.buyer_note);
        // An address is one thing; the parts of two are never mixed.
        if order.ship_to.is_empty() {
            order.ship_to = new.ship_to;
        }
        order.total = order.total.or(new.total);
        order.subtotal = order.subtotal.or(new.subtotal);
        order.shipping = order.shipping.or(new.shipping);
        order.tax = order.tax.or(new.tax);
        order.discount = order.discount.or(new.discount);
        order.refunded = order.refunded.or(new.refunded);
        for parcel in new.shipments {
            add_shipment(&mut order.shipments, parcel);
        }
        for (fact, more) in self.facts.iter_mut().zip(facts) {
            fill(fact, more);
        }
        self.head |= head;
        self.adjusted_total = self.adjusted_total.or(adjusted_total);
        self.incomplete |= incomplete;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("2", Some(2))]
    #[case("2.0", Some(2))]
    #[case("1,00", Some(1))]
    #[case("1.5", None)]
    #[case("two", None)]
    #[case("-1", None)]
    #[case("99999999999", None)]
    fn quantities_are_whole_numbers(#[case] text: &str, #[case] want: Option<u32>) {
        assert_eq!(quantity(text), want, "{text}");
    }

    #[test]
    fn a_parcel_without_number_becomes_the_one_whose_number_comes_later() {
        let parcel = |number: &str| Shipment { tracking_number: number.to_owned(), ..Shipment::default() };
        let mut parcels = vec![parcel("")];
        ["A1", "B2", "A1", ""].into_iter().for_each(|number| add_shipment(&mut parcels, parcel(number)));
        let numbers: Vec<&str> = parcels.iter().map(|p| p.tracking_number.as_str()).collect();
        assert_eq!(numbers, ["A1", "B2"]);
    }
}
