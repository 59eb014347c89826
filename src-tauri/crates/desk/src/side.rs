//! Parcels and payments that wait for their order, and those that found one: joining by hand, setting aside,
//! sending back.

use docket_domain::order::SideFact;
use docket_domain::text::non_blank;
use docket_domain::{OrderId, SideId};
use docket_store::StoreError;
use docket_store::order::OrderLine;
use docket_store::side::StoredSide;

use crate::case::unchanged;
use crate::error::refuse;
use crate::{Changed, Desk, Result};

impl Desk {
    /// The parcel or payment that a person means by its id (`L-12`).
    ///
    /// # Errors
    /// `side_unknown`.
    pub fn side_id(&self, text: &str) -> Result<SideId> {
        let unknown = || refuse("side_unknown", [("side", text.trim().to_owned())]);
        let id: SideId = text.parse().map_err(|_| unknown())?;
        match self.store.side(id) {
            Ok(_) => Ok(id),
            Err(StoreError::NotFound { .. }) => Err(unknown()),
            Err(error) => Err(error.into()),
        }
    }

    /// Parcels and payments that wait for their order, oldest first, and how many there are in all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn waiting(&self, offset: u32, limit: u32) -> Result<(u32, Vec<StoredSide>)> {
        Ok(self.store.waiting(offset, limit)?)
    }

    /// Parcels and payments that the seller set aside, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn set_aside(&self, offset: u32, limit: u32) -> Result<(u32, Vec<StoredSide>)> {
        Ok(self.store.set_aside(offset, limit)?)
    }

    /// Orders that a parcel or payment may belong to, the likeliest first.
    ///
    /// # Errors
    /// When there is no such parcel or payment, or the store cannot be read.
    pub fn side_candidates(&self, id: SideId) -> Result<Vec<OrderLine>> {
        let ids = self.store.side_candidates(id)?;
        Ok(self.store.order_lines(&ids)?)
    }

    /// Says that a parcel or payment belongs to that order.
    ///
    /// # Errors
    /// When there is no such parcel, payment or order.
    pub fn side_join(&self, id: SideId, order: OrderId) -> Result<Changed<()>> {
        let side = self.store.side(id)?;
        let subject = side_name(&side);
        if side.order == Some(order) && side.joined_by.as_deref() == Some("hand") {
            return Ok(Changed { output: (), change: unchanged("side_join", &subject) });
        }
        self.transact(self.named_op("side_join", &subject), |tx| Ok(tx.side_join(id, Some(order))?))
    }

    /// Says that a parcel or payment belongs to no order of this store.
    ///
    /// # Errors
    /// When there is no such parcel or payment.
    pub fn side_aside(&self, id: SideId) -> Result<Changed<()>> {
        let side = self.store.side(id)?;
        let subject = side_name(&side);
        if side.joined_by.as_deref() == Some("aside") {
            return Ok(Changed { output: (), change: unchanged("side_aside", &subject) });
        }
        self.transact(self.named_op("side_aside", &subject), |tx| Ok(tx.side_set_aside(id)?))
    }

    /// Sends a parcel or payment back to those that wait; it never finds by itself the order that it had.
    ///
    /// # Errors
    /// When there is no such parcel or payment.
    pub fn side_release(&self, id: SideId) -> Result<Changed<()>> {
        let side = self.store.side(id)?;
        let subject = side_name(&side);
        if side.joined_by.is_none() {
            return Ok(Changed { output: (), change: unchanged("side_release", &subject) });
        }
        self.transact(self.named_op("side_release", &subject), |tx| Ok(tx.side_join(id, None)?))
    }
}

/// What a person knows a parcel or payment by: its number, else the addressee.
fn side_name(side: &StoredSide) -> String {
    let number = match &side.record.fact {
        SideFact::Shipment(parcel) => &parcel.tracking_number,
        SideFact::Payment(payment) => &payment.reference,
    };
    let names = [number, &side.record.ship_to.name, &side.record.buyer.name];
    names.into_iter().find_map(|name| non_blank(name)).unwrap_or_else(|| side.id.to_string())
}
