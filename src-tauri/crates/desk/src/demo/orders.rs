//! The orders of the sample shop, by the way that every import goes.

use std::ops::ControlFlow;

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use docket_domain::Address;
use docket_domain::calendar::Moment;
use docket_domain::order::{Buyer, Item, OrderRecord, OrderStage, Shipment};
use docket_store::Tx;
use docket_store::import::{Counts, ImportHead, ImportLine, Outcome};

use super::Calendar;
use super::pack::{Order, Pack, Records, Shop, Times};
use crate::{DeskError, Result};

/// One import a shop; says how many orders there are.
pub(super) fn fill(tx: &Tx<'_>, pack: &Pack, calendar: &Calendar) -> Result<u32> {
    let mut orders = 0;
    for (shop, sha256) in &pack.shops {
        let file = &shop.file;
        let file_name = calendar.today.format(&file.name).to_string();
        let id = tx.shop(&shop.platform, &shop.name)?;
        let mut importing = tx.import_begin(&ImportHead {
            path: file_name.clone(),
            file_name,
            sha256: sha256.clone(),
            shop: id,
            platform: shop.platform.clone(),
            format: file.format.clone(),
            kind: file.kind.clone(),
            encoding: file.encoding.clone(),
            delimiter: file.delimiter.clone(),
            decimal: file.decimal.clone(),
            date_order: file.date_order.clone(),
            as_of: Some(calendar.today),
            sheet: None,
        })?;
        let mut counts = Counts::default();
        let mut line = file.first_line;
        for order in &shop.order {
            let records = match file.records {
                Records::Order => 1,
                Records::Summary if order.items.len() > 1 => order.items.len() + 1,
                Records::Item | Records::Summary => order.items.len(),
            };
            let mut record = record(order, shop, calendar)?;
            let next = line + u64::try_from(records).unwrap_or(1);
            record.lines = (line..next).collect();
            line = next;
            counts.records += u32::try_from(records).unwrap_or(1);
            match importing.order(&record)? {
                Outcome::New => counts.new += 1,
                Outcome::Updated => counts.updated += 1,
                Outcome::Unchanged => counts.unchanged += 1,
            }
        }
        if let Some(footer) = &file.footer {
            importing.line(&ImportLine {
                line: u32::try_from(line).unwrap_or(u32::MAX),
                outcome: "ignored".to_owned(),
                reason: "footer".to_owned(),
                field: None,
                raw: footer.replace("{records}", &counts.records.to_string()),
            })?;
        }
        counts.accepted = counts.records;
        importing.finish(counts, &mut || ControlFlow::Continue(()))?;
        orders += counts.new;
    }
    Ok(orders)
}

fn record(order: &Order, shop: &Shop, calendar: &Calendar) -> Result<OrderRecord> {
    let sums = order.sums(shop).map_err(DeskError::Pack)?;
    let at = |days_ago: i64, time: &str| calendar.at(-days_ago, time, calendar.zone).min(calendar.now);
    let told = |instant: DateTime<Utc>| told(shop.times, instant, calendar.zone);
    let ordered = at(order.ordered_days_ago, &order.ordered_time);
    let within =
        |days: Option<i64>| days.map(|days| Moment::Day(calendar.day(days - order.ordered_days_ago)));
    let mut record = OrderRecord::new(&shop.platform, &order.number);
    record.stage = order.stage;
    record.platform_status = shop.status.get(order.stage.name()).cloned().unwrap_or_default();
    record.ordered_at = Some(told(ordered));
    record.paid_at = (order.stage != OrderStage::Unpaid).then(|| told(ordered));
    record.ship_by = within(shop.ship_within_days);
    record.deliver_by = within(shop.deliver_within_days);
    record.buyer = Buyer {
        name: order.buyer.name.clone(),
        username: order.buyer.username.clone(),
        email: order.buyer.email.clone(),
        phone: order.buyer.phone.clone(),
    };
    let to = &order.to;
    record.ship_to = Address {
        name: if to.name.is_empty() { order.buyer.name.clone() } else { to.name.clone() },
        company: to.company.clone(),
        line1: to.line1.clone(),
        line2: to.line2.clone(),
        city: to.city.clone(),
        region: to.region.clone(),
        postal_code: to.postal_code.clone(),
        country: to.country.clone(),
    };
    record.items = order
        .items
        .iter()
        .zip(&sums.prices)
        .map(|(item, price)| Item {
            sku: item.sku.clone(),
            title: item.title.clone(),
            variation: item.variation.clone(),
            quantity: item.quantity,
            price: Some(*price),
        })
        .collect();
    record.total = Some(sums.total);
    record.subtotal = Some(sums.subtotal);
    record.shipping = sums.shipping;
    record.tax = sums.tax;
    record.discount = sums.discount;
    record.refunded = sums.refunded;
    if let Some(parcel) = &order.parcel {
        // A carrier tells the time on the buyer's wall, and never one that is still to come.
        let scanned = order.delivered_days_ago.map(|days_ago| {
            let zone = order.zone.unwrap_or(calendar.zone);
            let at =
                calendar.at(-days_ago, &order.delivered_time, zone).min(calendar.now - Duration::hours(1));
            self::told(Times::Instant, at, zone)
        });
        record.shipments = vec![Shipment {
            carrier: parcel.carrier.clone(),
            service: parcel.service.clone(),
            tracking_number: parcel.tracking.clone(),
            shipped_at: order.shipped_days_ago.map(|days_ago| told(at(days_ago, "16:00"))),
            delivered_at: scanned,
            status: parcel.status.clone(),
            ..Shipment::default()
        }];
    }
    record.buyer_note = order.note.clone();
    Ok(record)
}

/// An instant as precisely as the platform's export tells it.
fn told(times: Times, instant: DateTime<Utc>, zone: Tz) -> Moment {
    let local = instant.with_timezone(&zone).fixed_offset();
    match times {
        Times::Day => Moment::Day(local.date_naive()),
        Times::Instant => Moment::Instant(local),
    }
}
