//! Records into parcels and payments, which are joined with their orders later.

use docket_domain::order::{OrderStage, Payment, Shipment, SideFact, SideRecord};
use docket_domain::{Currency, Money, Problem, ProblemKind};
use sha2::{Digest, Sha256};

use crate::cells::{damaged, identifier};
use crate::field::Field;
use crate::format::FileKind;
use crate::hooks::{Hook, chitchats, paypal, subject};
use crate::orders::{Reader, Settled};
use crate::records::Record;

impl Reader<'_> {
    /// What that record of a shipments or payments file tells, at least one side record. A number that a
    /// spreadsheet destroyed is noted and never used to find an order.
    pub(crate) fn sides(&mut self, record: &Record, notes: &mut Vec<Problem>) -> Vec<SideRecord> {
        let table = self.table;
        let format = table.format;
        self.remark(record, notes);
        let currency = self.currency(record, notes);
        // A provider may keep its fee in another currency than the buyer paid in.
        let kept_currency = match table.cell(record, Field::FeeCurrency) {
            None => currency,
            Some((column, cell)) => match Currency::from_code(identifier(cell)) {
                Some(currency) => Settled::Is(currency),
                None => {
                    self.note(notes, ProblemKind::CurrencyUnknown, record.line, column, cell);
                    Settled::Unknown
                }
            },
        };
        let ship_to = self.address(record);
        let buyer = self.buyer(record, &ship_to, notes);
        let stage = self.stage_of(record);
        let mut order_number = match format.hook {
            Some(Hook::Paypal) => paypal::order_number(table.cells(record, Field::OrderNumber)),
            _ => table.number(record).trim_start_matches('#').to_owned(),
        };
        if order_number.is_empty() {
            let subjects = table.cells(record, Field::Subject);
            order_number = subjects
                .map(|(_, text)| subject::order_number(text))
                .find(|number| !number.is_empty())
                .unwrap_or_default();
        }
        if damaged(&order_number) {
            let column = table.columns(Field::OrderNumber).first().copied().unwrap_or(0);
            self.note(notes, ProblemKind::Damaged, record.line, column, &order_number);
            order_number.clear();
        }
        let own = identifier(table.text(record, Field::RecordKey));
        let own = if damaged(own) { "" } else { own };
        let side = SideRecord {
            platform: if format.own_orders { format.platform.clone() } else { self.store(record) },
            key: String::new(),
            order_number,
            lines: vec![record.line],
            at: None,
            buyer,
            ship_to,
            stage: stage.unwrap_or(OrderStage::ToShip),
            fact: SideFact::Payment(Payment::default()),
        };
        match format.kind {
            FileKind::Payments => {
                let mut missing = false;
                let mut amount = |field| {
                    let kept = matches!(field, Field::Fee | Field::Net);
                    let currency = if kept { kept_currency } else { currency };
                    self.amount(record, field, currency, &mut missing, notes)
                };
                let (gross, fee, net) = (amount(Field::Gross), amount(Field::Fee), amount(Field::Net));
                let refunded =
                    amount(Field::Refunded).map(|money| Money { minor: money.minor.abs(), ..money });
                let at = self.main_date(record, Field::PaidAt, notes);
                let payment = Payment {
                    reference: own.to_owned(),
                    kind: self.words(record, Field::PaymentType),
                    at,
                    gross,
                    fee,
                    net,
                    refunded,
                    status: self.status(record),
                };
                let key = self.side_key(record, own);
                vec![SideRecord { key, at, fact: SideFact::Payment(payment), ..side }]
            }
            FileKind::Shipments | FileKind::Orders | FileKind::Items | FileKind::Tracking => {
                let mut missing = false;
                let mut amount = |field| self.amount(record, field, currency, &mut missing, notes);
                let (cost, insured_value) = (amount(Field::Postage), amount(Field::InsuredValue));
                let mut parcels: Vec<Shipment> = Vec::new();
                self.shipments(record, &mut parcels, notes);
                if parcels.is_empty() {
                    parcels.push(Shipment {
                        carrier: self.carrier(record),
                        service: self.words(record, Field::Service),
                        ..Shipment::default()
                    });
                }
                if format.hook == Some(Hook::Chitchats) {
                    let url = table.text(record, Field::TrackingUrl);
                    parcels.iter_mut().for_each(|parcel| chitchats::stand_in(parcel, own, url));
                }
                // A status of delivery came about when the parcel was delivered.
                if stage == Some(OrderStage::Delivered)
                    && let Some(day) = self.date(record, Field::StatusAt, notes)
                {
                    parcels
                        .iter_mut()
                        .for_each(|parcel| parcel.delivered_at = parcel.delivered_at.or(Some(day)));
                }
                let status = self.status(record);
                let several = parcels.len() > 1;
                let of_parcel = |parcel: Shipment| {
                    let key = match (own, parcel.tracking_number.as_str()) {
                        ("", "") => self.side_key(record, ""),
                        ("", number) => self.side_key(record, number),
                        (own, number) if several => self.side_key(record, &format!("{own}-{number}")),
                        (own, _) => self.side_key(record, own),
                    };
                    let stage = match stage {
                        Some(stage) => stage,
                        None if parcel.delivered_at.is_some() => OrderStage::Delivered,
                        None if parcel.shipped_at.is_some() || !parcel.tracking_number.is_empty() => {
                            OrderStage::Shipped
                        }
                        None => OrderStage::ToShip,
                    };
                    SideRecord {
                        key,
                        at: parcel.shipped_at,
                        stage,
                        fact: SideFact::Shipment(Shipment {
                            status: status.clone(),
                            cost,
                            insured_value,
                            ..parcel
                        }),
                        ..side.clone()
                    }
                };
                parcels.into_iter().map(of_parcel).collect()
            }
        }
    }

    /// What the record is known by: its own number, else all that stands in it.
    fn side_key(&self, record: &Record, own: &str) -> String {
        let format = &self.table.format.id;
        if !own.is_empty() {
            return format!("{format}:{own}");
        }
        let mut sha = Sha256::new();
        for cell in record.cells() {
            sha.update(cell.trim().as_bytes());
            sha.update([0x1f]);
        }
        let digest: String = sha.finalize().iter().take(10).map(|byte| format!("{byte:02x}")).collect();
        format!("{format}:={digest}")
    }

    /// The platform that the store's name speaks of; empty when it speaks of none.
    fn store(&self, record: &Record) -> String {
        let store = self.table.text(record, Field::Store).trim().to_lowercase().replace(' ', "_");
        let platforms = crate::format::all().iter().filter(|format| {
            matches!(format.kind, FileKind::Orders | FileKind::Items) && format.platform != "other"
        });
        let mut named = platforms.map(|format| format.platform.as_str()).filter(|name| store.contains(name));
        named.next().unwrap_or("").to_owned()
    }
}
