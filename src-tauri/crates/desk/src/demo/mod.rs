//! The sample shop: invented orders and cases with dates relative to today.
//!
//! Orders go the way every import goes and cases are made by the desk's own use cases at past instants, so the
//! sample shop can hold nothing that a seller's own store could not. The data is in `packs/demo`.

mod orders;
mod pack;
mod story;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use docket_domain::calendar::{day_in, instant_at};
use docket_store::case::CaseFilter;
use docket_store::order::Filter;
use docket_store::{NewOp, Tx};

use crate::error::refuse;
use crate::{Change, Changed, Desk, FixedClock, Result};
use pack::{Pack, Seller};

/// What the sample shop holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoMade {
    /// Orders.
    pub orders: u32,
    /// Cases.
    pub cases: u32,
}

impl Desk {
    /// Fills an empty store with the sample shop. Undo leaves it alone: taking back its steps one at a time
    /// would only confuse.
    ///
    /// # Errors
    /// `store_not_empty`.
    pub fn demo_fill(&self) -> Result<Changed<DemoMade>> {
        let pack = Pack::built_in()?;
        // The clock stands still meanwhile: a sample shop made over midnight has one today.
        let desk = self.under(Arc::new(FixedClock::at(self.now()))).without_undo();
        let calendar = Calendar::of(desk.now(), desk.settings()?.zone());
        let op = NewOp { bulk: true, undoable: false, ..desk.named_op("demo", "") };
        let filled = desk.transact(op, |tx| {
            // Nobody else can write as long as this runs, so what is empty here stays empty.
            desk.refuse_not_empty()?;
            desk.introduce(tx, &pack.seller)?;
            orders::fill(tx, &pack, &calendar)
        })?;
        let cases = desk.tell(&pack, &calendar)?;
        let tags = ["orders", "cases", "today", "imports", "settings", "app"];
        let change = Change { tags: BTreeSet::from(tags.map(str::to_owned)), ..filled.change };
        Ok(Changed { output: DemoMade { orders: filled.output, cases }, change })
    }

    /// Leaves the sample shop: its orders, cases and seller go, what the seller set stays. Undo brings it back.
    ///
    /// # Errors
    /// `no_sample_shop`, or `sample_has_own_orders` when files of the seller's own were imported into it.
    pub fn demo_leave(&self) -> Result<Changed<()>> {
        let pack = Pack::built_in()?;
        if !self.settings()?.sample_shop {
            return Err(refuse("no_sample_shop", []));
        }
        let imports = self.store.imports()?;
        let demo = imports.last().map(|import| import.op);
        let own = imports.iter().find(|import| Some(import.op) != demo && import.undone_at.is_none());
        if let Some(own) = own {
            return Err(refuse("sample_has_own_orders", [("file", own.head.file_name.clone())]));
        }
        let known = self.store.settings()?;
        self.transact(self.named_op("demo_leave", ""), |tx| {
            tx.empty()?;
            for (name, value) in pack.seller.settings() {
                if known.get(name).is_some_and(|known| known == value) {
                    tx.set_setting(name, "")?;
                }
            }
            tx.set_setting("sample_shop", "")?;
            Ok(())
        })
    }

    fn refuse_not_empty(&self) -> Result<()> {
        let (orders, _) = self.store.orders(&Filter { limit: 1, ..Filter::default() })?;
        if orders > 0 || !self.store.cases(&CaseFilter::default())?.is_empty() {
            return Err(refuse("store_not_empty", []));
        }
        Ok(())
    }

    /// What the seller has set already stays.
    fn introduce(&self, tx: &Tx<'_>, seller: &Seller) -> Result<()> {
        let known = self.store.settings()?;
        let unset = |name: &str| known.get(name).is_none_or(|value| value.trim().is_empty());
        for (name, value) in seller.settings().filter(|(name, _)| !ADDRESS.contains(name)) {
            if unset(name) {
                tx.set_setting(name, value)?;
            }
        }
        if ADDRESS.iter().all(|name| unset(name)) {
            for name in ADDRESS {
                tx.set_setting(name, seller.address.get(name).map_or("", String::as_str))?;
            }
        }
        tx.set_setting("sample_shop", "yes")?;
        Ok(())
    }
}

const ADDRESS: [&str; 6] = ["address_line1", "address_line2", "city", "region", "postal_code", "country"];

impl Seller {
    /// The settings of the invented seller.
    fn settings(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let person = [
            ("seller_name", self.seller_name.as_str()),
            ("business_name", &self.business_name),
            ("phone", &self.phone),
            ("email", &self.email),
        ];
        let address = ADDRESS.map(|name| (name, self.address.get(name).map_or("", String::as_str)));
        person.into_iter().chain(address)
    }
}

/// Turns "so many days ago at that time" into instants.
struct Calendar {
    now: DateTime<Utc>,
    today: NaiveDate,
    zone: Tz,
}

impl Calendar {
    fn of(now: DateTime<Utc>, zone: Tz) -> Self {
        Self { now, today: day_in(now, zone), zone }
    }

    fn day(&self, days_from_today: i64) -> NaiveDate {
        self.today + Duration::days(days_from_today)
    }

    /// That time of that day on the clocks of that zone.
    fn at(&self, days_from_today: i64, time: &str, zone: Tz) -> DateTime<Utc> {
        let (hour, minute) = pack::hour_and_minute(time).unwrap_or_default();
        instant_at(self.day(days_from_today), hour, zone) + Duration::minutes(minute.into())
    }

    /// So many hours ago, but today: a shop looked at shortly after midnight still has a fresh case.
    fn earlier_today(&self, hours_ago: i64) -> DateTime<Utc> {
        let midnight = instant_at(self.today, 0, self.zone);
        (self.now - Duration::hours(hours_ago)).max(midnight).min(self.now)
    }
}
