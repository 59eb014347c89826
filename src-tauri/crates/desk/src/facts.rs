//! The facts of a case by name, for letters and papers. The private suspicion and private notes have no fact:
//! what is not here cannot be printed.

use docket_domain::Address;
use docket_domain::calendar::{Moment, day_in};
use docket_domain::facts::{Fact, Facts};
use docket_domain::order::OrderRecord;
use docket_store::filing::StoredFiling;
use docket_store::order::items_text;

use crate::evidence::signer_of;
use crate::tracking::written;
use crate::{CaseFile, Desk, Result, Settings, TrackingFile};

impl Desk {
    /// Everything known about a case.
    pub(crate) fn facts(&self, file: &CaseFile) -> Result<Facts> {
        let settings = self.settings()?;
        let mut facts = Facts::default();
        let record = &file.order.order.record;
        of_order(&mut facts, record);
        of_address(&mut facts, &file.order.sent_to);
        of_seller(&mut facts, &settings);
        of_tracking(&mut facts, &file.tracking);
        if let Some(name) = signer_of(file, &self.packs.evidence) {
            facts.text("signed_by", &name);
        }
        facts.text("case_id", &file.case.id.to_string());
        facts.set("today", Fact::Day(day_in(self.now(), settings.zone())));
        if let Some((days, _)) = self.wait_days("investigation_days", &settings) {
            facts.set("investigation_days", Fact::Number(days.into()));
        }
        if let Some(at) = self.in_days("news_days", self.now(), &settings) {
            facts.set("news_by", Fact::Day(day_in(at, settings.zone())));
        }
        facts.text("origin_country", &settings.country);
        if may_ask_for_review(&record.platform) {
            facts.text("review_request", "yes");
        }
        for wait in &file.waits {
            facts.set(&wait.rule, Fact::Number(wait.days.into()));
            facts.set("wait_until", Fact::Day(day_in(wait.ends_at, settings.zone())));
        }
        for line in &file.steps {
            let Some(run) = file.runs.get(&line.step.id) else { continue };
            for (field, value) in &run.fields {
                let name = match field.as_str() {
                    "amount" => "refund_amount",
                    "reference" => "refund_reference",
                    other => other,
                };
                facts.text(name, value);
            }
        }
        let numbered =
            |stored: &StoredFiling| stored.filing.kind.is_claim() && !stored.filing.number.is_empty();
        if let Some(claim) = self.filings(file.case.id)?.into_iter().rfind(numbered) {
            facts.text("claim_number", &claim.filing.number);
        }
        let remedies = self.store.remedies_of_order(file.case.order)?;
        let refund =
            remedies.into_iter().rfind(|one| one.case == file.case.id && one.remedy.refund.is_some());
        if let Some(refund) = refund {
            if let Some((_, amount)) = refund.remedy.refund {
                facts.set("refund_amount", Fact::Money(amount));
            }
            facts.text("refund_reference", &refund.remedy.reference);
        }
        Ok(facts)
    }
}

pub(crate) fn of_order(facts: &mut Facts, record: &OrderRecord) {
    let (buyer, to) = (&record.buyer, &record.ship_to);
    let name = if buyer.name.trim().is_empty() { to.name.trim() } else { buyer.name.trim() };
    of_address(facts, to);
    facts
        .text("buyer_name", name)
        .text("buyer_first_name", split_name(name).0)
        .text("buyer_email", &buyer.email)
        .text("buyer_phone", &buyer.phone)
        .text("order_number", &record.number)
        .text("platform_name", &docket_letters::platform_name(&record.platform))
        .text("items", &items_text(&record.items));
    let mut day = |name: &str, moment: Option<Moment>| {
        if let Some(moment) = moment {
            facts.set(name, Fact::Day(moment.day()));
        }
    };
    day("ordered_on", record.ordered_at);
    let parcel = record.shipments.iter().find(|parcel| !parcel.tracking_number.is_empty());
    if let Some(parcel) = parcel.or(record.shipments.first()) {
        day("shipped_on", parcel.shipped_at);
        day("delivered_on", parcel.delivered_at);
        if let Some(Moment::Instant(at)) = parcel.delivered_at {
            // Told in the offset the carrier wrote: it is the clock on the buyer's wall.
            facts.text("delivered_at", &at.to_rfc3339());
        }
        facts
            .text("carrier", &parcel.carrier)
            .text("service", &parcel.service)
            .text("tracking_number", &parcel.tracking_number);
    }
    for (index, item) in record.items.iter().enumerate() {
        let line = index + 1;
        let title = if item.title.trim().is_empty() { &item.sku } else { &item.title };
        facts.text(&format!("item_{line}_description"), title);
        if let Some(price) = item.price {
            let value = docket_domain::Money::new(price.minor * i64::from(item.quantity), price.currency);
            facts.set(&format!("item_{line}_value"), Fact::Money(value));
        }
    }
    if let Some(total) = record.total {
        facts.set("total", Fact::Money(total));
    }
    // What can be claimed is what the goods were worth; a file that tells no value of the items leaves the
    // figure to the seller.
    if let Some(subtotal) = record.subtotal {
        facts.set("claim_amount", Fact::Money(subtotal));
    }
}

/// An address to send to, whole and by its parts.
pub(crate) fn of_address(facts: &mut Facts, to: &Address) {
    let (first, last) = split_name(&to.name);
    facts
        .text("ship_to_block", &to.block())
        .text("ship_to_first_name", first)
        .text("ship_to_last_name", last)
        .text("ship_to_company", &to.company)
        .text("ship_to_line1", &join_lines(&to.line1, &to.line2))
        .text("ship_to_city", &to.city)
        .text("ship_to_region", &to.region)
        .text("ship_to_postal_code", &to.postal_code)
        .text("ship_to_country", &to.country);
}

/// What the carrier's events say; a delivery that no export told is known from them.
fn of_tracking(facts: &mut Facts, tracking: &TrackingFile) {
    if let Some(at) = tracking.delivered {
        facts.set("delivered_on", Fact::Day(at.day()));
        match at {
            Moment::Instant(at) => facts.text("delivered_at", &at.to_rfc3339()),
            Moment::Local(_) => facts.text("delivered_at", &written(at)),
            Moment::Day(_) => facts,
        };
    }
    if let Some(at) = tracking.left_origin {
        facts.set("left_origin_on", Fact::Day(at.day()));
    }
    let said = tracking.events.first().map(|track| track.track.event.description.as_str());
    facts
        .text("delivered_place", &tracking.place_of_delivery)
        .text("facility", &tracking.facility)
        .text("tracking_status", said.unwrap_or_default())
        .text("tracking_events", &tracking.block());
}

pub(crate) fn of_seller(facts: &mut Facts, settings: &Settings) {
    let (first, last) = split_name(&settings.seller_name);
    facts
        .text("seller_name", &settings.seller_name)
        .text("seller_first_name", first)
        .text("seller_last_name", last)
        .text("business_name", &settings.business_name)
        .text("seller_line1", &join_lines(&settings.address_line1, &settings.address_line2))
        .text("seller_city", &settings.city)
        .text("seller_region", &settings.region)
        .text("seller_postal_code", &settings.postal_code)
        .text("seller_country", &settings.country)
        .text("seller_phone", &settings.phone)
        .text("seller_email", &settings.email);
}

/// Where goods go back to: the seller's own address, as a block.
pub(crate) fn return_address(settings: &Settings) -> String {
    let name = if settings.business_name.trim().is_empty() {
        &settings.seller_name
    } else {
        &settings.business_name
    };
    let place = [settings.postal_code.trim(), settings.city.trim(), settings.region.trim()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let street = join_lines(&settings.address_line1, &settings.address_line2);
    if street.trim().is_empty() || place.is_empty() {
        return String::new();
    }
    let lines = [name.trim(), street.trim(), &place.join(" "), settings.country.trim()];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn join_lines(one: &str, two: &str) -> String {
    if two.trim().is_empty() { one.to_owned() } else { format!("{one}, {two}") }
}

/// Given names and family name, as forms ask for them: the last word is the family name.
fn split_name(name: &str) -> (&str, &str) {
    name.trim().rsplit_once(' ').unwrap_or((name.trim(), ""))
}

/// Only in a shop of one's own nobody else's rules decide whether a buyer may be asked for a review.
fn may_ask_for_review(platform: &str) -> bool {
    ["shopify", "woocommerce", "squarespace", "wix", "bigcommerce", "magento", "prestashop"]
        .contains(&platform)
}
