//! What the seller changes on an order by hand, and whose word holds when the files come to say something else.

use docket_domain::order::EditField;
use docket_domain::text::non_blank;
use docket_domain::{Address, OrderId};

use crate::case::unchanged;
use crate::error::refuse;
use crate::{Changed, Desk, Result};

/// What the seller writes into a part of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewEdit {
    /// Another shipping address.
    ShipTo(Address),
    /// Another name of the buyer.
    BuyerName(String),
    /// Another e-mail address.
    BuyerEmail(String),
    /// Another telephone number.
    BuyerPhone(String),
}

impl NewEdit {
    /// The part that is changed.
    pub fn field(&self) -> EditField {
        match self {
            NewEdit::ShipTo(_) => EditField::ShipTo,
            NewEdit::BuyerName(_) => EditField::BuyerName,
            NewEdit::BuyerEmail(_) => EditField::BuyerEmail,
            NewEdit::BuyerPhone(_) => EditField::BuyerPhone,
        }
    }

    fn value(&self) -> String {
        match self {
            NewEdit::ShipTo(address) => docket_domain::order::lines_of(address),
            NewEdit::BuyerName(text) | NewEdit::BuyerEmail(text) | NewEdit::BuyerPhone(text) => {
                text.trim().to_owned()
            }
        }
    }
}

impl Desk {
    /// Changes a part of an order by hand, with a word why. What already stands there changes nothing.
    ///
    /// # Errors
    /// `edit_because_missing`, `edit_empty` for an address or name without a word, or that there is no such
    /// order.
    pub fn order_edit(&self, id: OrderId, edit: &NewEdit, because: &str) -> Result<Changed<()>> {
        let record = self.store.order(id)?.record;
        let (field, value) = (edit.field(), edit.value());
        if field.of(&record) == value {
            return Ok(Changed { output: (), change: unchanged("order_edit", &record.number) });
        }
        if matches!(field, EditField::ShipTo | EditField::BuyerName) && value.trim().is_empty() {
            return Err(refuse("edit_empty", []));
        }
        let Some(because) = non_blank(because) else { return Err(refuse("edit_because_missing", [])) };
        self.transact(self.named_op("order_edit", &record.number), |tx| {
            tx.order_edit(id, field, &value, &because)?;
            self.deadlines_write_of_order(tx, id)
        })
    }

    /// Keeps a change by hand although the files say something else by now.
    ///
    /// # Errors
    /// `edit_unknown` when that part was not changed by hand.
    pub fn order_edit_keep(&self, id: OrderId, field: EditField) -> Result<Changed<()>> {
        let (number, conflict) = self.edited(id, field)?;
        if !conflict {
            return Ok(Changed { output: (), change: unchanged("order_edit_keep", &number) });
        }
        self.transact(self.named_op("order_edit_keep", &number), |tx| Ok(tx.order_edit_keep(id, field)?))
    }

    /// Drops a change by hand: what the files say holds again.
    ///
    /// # Errors
    /// `edit_unknown` when that part was not changed by hand.
    pub fn order_edit_drop(&self, id: OrderId, field: EditField) -> Result<Changed<()>> {
        let (number, _) = self.edited(id, field)?;
        self.transact(self.named_op("order_edit_drop", &number), |tx| {
            tx.order_edit_drop(id, field)?;
            self.deadlines_write_of_order(tx, id)
        })
    }

    /// The number of an order with that change, and whether the files contradict it.
    fn edited(&self, id: OrderId, field: EditField) -> Result<(String, bool)> {
        let number = self.store.order(id)?.record.number;
        let edits = self.store.order_edits(id)?;
        match edits.into_iter().find(|edit| edit.field == field) {
            Some(edit) => Ok((number, edit.conflict.is_some())),
            None => Err(refuse("edit_unknown", [("order", number)])),
        }
    }
}
