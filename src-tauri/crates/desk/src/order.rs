//! Orders: finding one by our id or the platform's number, and an order with all that belongs to it.

use chrono_tz::Tz;
use docket_domain::calendar::day_in;
use docket_domain::order::{EditField, OrderRecord, address_of};
use docket_domain::{Address, OrderId, ShopId};
use docket_store::case::{CaseFilter, CaseLine};
use docket_store::edit::{EarlierAddress, StoredEdit};
use docket_store::order::{Filter, OrderLine, Shop, Source, StoredOrder};
use docket_store::side::StoredSide;

use crate::error::refuse;
use crate::{Desk, Result};

/// An order with its cases and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderFile {
    /// The order.
    pub order: StoredOrder,
    /// Its cases, open ones first.
    pub cases: Vec<CaseLine>,
    /// Files and lines.
    pub sources: Vec<Source>,
    /// Parcels and payments from files of their own, with how they came to the order.
    pub sides: Vec<StoredSide>,
    /// The address that the parcel was sent to, whatever was written over it since.
    pub sent_to: Address,
    /// What the seller changed by hand.
    pub edits: Vec<StoredEdit>,
    /// Addresses that the order had before the present one, oldest first, with who changed them.
    pub earlier_addresses: Vec<EarlierAddress>,
}

impl OrderFile {
    /// Whether the seller wrote another address over the one that the parcel was sent to.
    pub fn address_edited_since(&self) -> bool {
        self.sent_to != self.order.record.ship_to
    }
}

/// The address that the parcel was sent to: as the files tell it, unless the seller put it right on a day before the
/// parcel was shipped. What is written over it later moves no parcel.
fn sent_to(record: &OrderRecord, edits: &[StoredEdit], zone: Tz) -> Address {
    let Some(edit) = edits.iter().find(|edit| edit.field == EditField::ShipTo) else {
        return record.ship_to.clone();
    };
    let shipped = record.shipments.iter().filter_map(|parcel| parcel.shipped_at).min_by_key(|at| at.day());
    match shipped {
        Some(shipped) if day_in(edit.at, zone) < shipped.day() => record.ship_to.clone(),
        Some(_) | None => address_of(&edit.before),
    }
}

impl Desk {
    /// A shop.
    ///
    /// # Errors
    /// `shop_unknown`.
    pub(crate) fn shop(&self, id: ShopId) -> Result<Shop> {
        let known = self.store.shops()?.into_iter().find(|shop| shop.id == id);
        known.ok_or_else(|| refuse("shop_unknown", [("shop", id.to_string())]))
    }

    /// The id that a person means: our own (`O-1001`) or the platform's number.
    ///
    /// # Errors
    /// `order_unknown`, or `order_ambiguous` when shops share the number.
    pub fn order_id(&self, text: &str) -> Result<OrderId> {
        let text = text.trim();
        let numbered = self.store.orders_numbered(text)?;
        match numbered.as_slice() {
            [one] => return Ok(*one),
            [_, _, ..] => {
                let ids: Vec<String> = numbered.iter().map(ToString::to_string).collect();
                return Err(refuse("order_ambiguous", [("order", text.to_owned()), ("ids", ids.join(", "))]));
            }
            [] => {}
        }
        match text.parse::<OrderId>() {
            Ok(id) if self.store.order(id).is_ok() => Ok(id),
            _ => Err(refuse("order_unknown", [("order", text.to_owned())])),
        }
    }

    /// Orders that match, and how many there are in all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn orders(&self, filter: &Filter) -> Result<(u32, Vec<OrderLine>)> {
        Ok(self.store.orders(filter)?)
    }

    /// An order whole.
    ///
    /// # Errors
    /// When there is none.
    pub fn order_file(&self, id: OrderId) -> Result<OrderFile> {
        let order = self.store.order(id)?;
        let edits = self.store.order_edits(id)?;
        Ok(OrderFile {
            sent_to: sent_to(&order.record, &edits, self.settings()?.zone()),
            order,
            cases: self.store.cases(&CaseFilter { order: Some(id), ..CaseFilter::default() })?,
            sources: self.store.sources(id)?,
            sides: self.store.sides_of(id)?,
            edits,
            earlier_addresses: self.store.earlier_addresses(id)?,
        })
    }
}
