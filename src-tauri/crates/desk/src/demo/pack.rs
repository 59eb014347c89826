//! The data of the sample shop as its files tell it, checked as a whole before anything is written.

use std::collections::{BTreeMap, BTreeSet};

use chrono::format::{Item as Part, StrftimeItems};
use chrono_tz::Tz;
use docket_domain::case::{Channel, Party, PlatformStage, Resolution, SuspectedCause};
use docket_domain::order::OrderStage;
use docket_domain::text::Language;
use docket_domain::{Currency, Money};
use include_dir::{Dir, File, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::{DeskError, Result};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/demo");

/// The whole sample shop.
pub(super) struct Pack {
    pub(super) seller: Seller,
    /// Shops, and the hash of the file that tells each.
    pub(super) shops: Vec<(Shop, String)>,
    pub(super) cases: Vec<Case>,
}

/// Settings; each is set only where the seller has none.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Seller {
    pub(super) seller_name: String,
    pub(super) business_name: String,
    pub(super) phone: String,
    pub(super) email: String,
    /// Taken whole or not at all: two addresses mixed would be a third.
    pub(super) address: BTreeMap<String, String>,
}

/// A shop and its orders.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shop {
    pub(super) platform: String,
    pub(super) name: String,
    pub(super) currency: String,
    pub(super) times: Times,
    /// Days in which the platform wants an order shipped.
    pub(super) ship_within_days: Option<i64>,
    /// Days after which the buyer was told it is there.
    pub(super) deliver_within_days: Option<i64>,
    pub(super) file: ShopFile,
    /// The platform's own word by stage.
    #[serde(default)]
    pub(super) status: BTreeMap<String, String>,
    pub(super) order: Vec<Order>,
}

/// How precise the platform's export is.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Times {
    Day,
    Instant,
}

/// What is said of the file that the orders came in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShopFile {
    /// With the parts of the date, as in `Orders%Y-%m.csv`.
    pub(super) name: String,
    pub(super) format: String,
    pub(super) kind: String,
    pub(super) encoding: String,
    pub(super) delimiter: String,
    pub(super) decimal: String,
    pub(super) date_order: Option<String>,
    /// Line of the first record.
    pub(super) first_line: u64,
    pub(super) records: Records,
    /// The platform's own words below the records.
    pub(super) footer: Option<String>,
}

/// What one record of the file is.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Records {
    /// An order.
    Order,
    /// An item.
    Item,
    /// An item, and an order of several items once more for its totals.
    Summary,
}

/// An order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    pub(super) number: String,
    pub(super) stage: OrderStage,
    pub(super) ordered_days_ago: i64,
    #[serde(default = "noon")]
    pub(super) ordered_time: String,
    pub(super) shipped_days_ago: Option<i64>,
    pub(super) delivered_days_ago: Option<i64>,
    #[serde(default = "noon")]
    pub(super) delivered_time: String,
    /// Zone of the buyer, in which the delivery scan is told; absent takes the shop's.
    pub(super) zone: Option<Tz>,
    pub(super) buyer: Buyer,
    pub(super) to: To,
    pub(super) items: Vec<Item>,
    pub(super) currency: Option<String>,
    #[serde(default)]
    pub(super) shipping: String,
    #[serde(default)]
    pub(super) tax: String,
    #[serde(default)]
    pub(super) discount: String,
    #[serde(default)]
    pub(super) refunded: String,
    pub(super) parcel: Option<Parcel>,
    #[serde(default)]
    pub(super) note: String,
}

fn noon() -> String {
    "12:00".to_owned()
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Buyer {
    pub(super) name: String,
    pub(super) username: String,
    pub(super) email: String,
    pub(super) phone: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct To {
    /// Absent takes the buyer's name.
    pub(super) name: String,
    pub(super) company: String,
    pub(super) line1: String,
    pub(super) line2: String,
    pub(super) city: String,
    pub(super) region: String,
    pub(super) postal_code: String,
    pub(super) country: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    #[serde(default)]
    pub(super) sku: String,
    pub(super) title: String,
    #[serde(default)]
    pub(super) variation: String,
    #[serde(default = "one")]
    pub(super) quantity: u32,
    pub(super) price: String,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parcel {
    pub(super) carrier: String,
    #[serde(default)]
    pub(super) service: String,
    pub(super) tracking: String,
    #[serde(default)]
    pub(super) status: String,
}

/// A case and what happened in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub(super) order: String,
    pub(super) event: Vec<Event>,
}

/// Something that happened.
#[derive(Deserialize)]
#[serde(try_from = "toml::Table")]
pub(super) struct Event {
    pub(super) when: When,
    pub(super) act: Act,
}

/// When it happened: on an earlier day at a time, or earlier today.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum When {
    Earlier { days_ago: i64, time: String },
    Today { hours_ago: i64 },
}

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Act {
    Open {
        text: String,
    },
    /// Without channel a private note.
    Log {
        channel: Option<Channel>,
        #[serde(default = "seller")]
        from: Party,
        #[serde(default = "seller")]
        to: Party,
        text: String,
    },
    /// `set_days` sets facts to a day, counted from today.
    Letter {
        letter: String,
        channel: Channel,
        #[serde(default)]
        set_days: BTreeMap<String, i64>,
    },
    /// `days` sets fields to a day, counted from today.
    Step {
        step: String,
        answer: Option<String>,
        #[serde(default)]
        fields: BTreeMap<String, String>,
        #[serde(default)]
        days: BTreeMap<String, i64>,
    },
    Skip {
        step: String,
        because: String,
    },
    /// The wait that the step started ends on that day, whatever its usual figure is.
    Wait {
        step: String,
        in_days: i64,
    },
    Suspect {
        cause: SuspectedCause,
        because: String,
    },
    Remind {
        in_days: i64,
        at: String,
        text: String,
    },
    Paper {
        form: String,
        language: Language,
        #[serde(default)]
        set: BTreeMap<String, String>,
    },
    /// The stage at the platform began at that moment.
    Stage {
        stage: PlatformStage,
        #[serde(default)]
        words: String,
    },
    Close {
        resolution: Resolution,
        #[serde(default)]
        because: String,
    },
}

fn seller() -> Party {
    Party::Seller
}

impl TryFrom<toml::Table> for Event {
    type Error = toml::de::Error;

    /// `serde` cannot flatten two parts and still refuse a misspelt name, so the parts are told apart here.
    fn try_from(mut all: toml::Table) -> Result<Self, Self::Error> {
        let when: toml::Table = ["days_ago", "time", "hours_ago"]
            .into_iter()
            .filter_map(|name| all.remove(name).map(|value| (name.to_owned(), value)))
            .collect();
        Ok(Self { when: when.try_into()?, act: all.try_into()? })
    }
}

impl Pack {
    /// Reads what is built in.
    ///
    /// # Errors
    /// When a file is broken, naming it and what is wrong.
    pub(super) fn built_in() -> Result<Self> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Seats {
            /// Files of shops, in order.
            shops: Vec<String>,
            seller: Seller,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Cases {
            case: Vec<Case>,
        }
        let Seats { shops, seller } = parsed("shop.toml")?;
        let Cases { case: cases } = parsed("cases.toml")?;
        let mut pack = Self { seller, shops: Vec::new(), cases };
        for name in shops {
            let hash = Sha256::digest(file(&name)?.contents());
            let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            let shop: Shop = parsed(&name)?;
            shop.check().map_err(|wrong| broken(&name, &wrong))?;
            pack.shops.push((shop, hash));
        }
        pack.check_cases().map_err(|wrong| broken("cases.toml", &wrong))?;
        Ok(pack)
    }

    fn check_cases(&self) -> Result<(), String> {
        let known: BTreeMap<&str, &Order> = self
            .shops
            .iter()
            .flat_map(|(shop, _)| &shop.order)
            .map(|order| (order.number.as_str(), order))
            .collect();
        if known.len() != self.shops.iter().map(|(shop, _)| shop.order.len()).sum::<usize>() {
            return Err("two orders have one number".to_owned());
        }
        for case in &self.cases {
            let order = known.get(case.order.as_str()).ok_or(format!("no order {}", case.order))?;
            let first = case.event.first();
            if !first.is_some_and(|event| matches!(event.act, Act::Open { .. })) {
                return Err(format!("{}: the first thing that happens is opening", case.order));
            }
            for event in &case.event {
                let wrong = |what: &str| Err(format!("{}: {what}", case.order));
                match &event.when {
                    When::Earlier { days_ago, time } => {
                        if !(1..=order.ordered_days_ago).contains(days_ago) {
                            return wrong("a day before the order, or not before today");
                        }
                        check_time(time)?;
                    }
                    When::Today { hours_ago } => {
                        if !(0..24).contains(hours_ago) {
                            return wrong("hours of more than a day");
                        }
                    }
                }
                if let Act::Remind { at, .. } = &event.act {
                    check_time(at)?;
                }
            }
        }
        Ok(())
    }
}

impl Shop {
    fn check(&self) -> Result<(), String> {
        if StrftimeItems::new(&self.file.name).any(|part| matches!(part, Part::Error)) {
            return Err(format!("{} is no pattern of a date", self.file.name));
        }
        if let Some(stage) = self.status.keys().find(|stage| OrderStage::from_name(stage).is_none()) {
            return Err(format!("no stage {stage}"));
        }
        let mut numbers = BTreeSet::new();
        for order in &self.order {
            let wrong = |what: &str| Err(format!("{}: {what}", order.number));
            if !numbers.insert(&order.number) {
                return wrong("twice");
            }
            if order.items.is_empty() {
                return wrong("no items");
            }
            order.sums(self).map_err(|error| format!("{}: {error}", order.number))?;
            check_time(&order.ordered_time)?;
            check_time(&order.delivered_time)?;
            let days = [Some(order.ordered_days_ago), order.shipped_days_ago, order.delivered_days_ago];
            let days: Vec<i64> = days.into_iter().flatten().collect();
            if !days.is_sorted_by(|earlier, later| earlier >= later) || days.iter().any(|day| *day < 0) {
                return wrong("shipped before ordered, delivered before shipped, or in the future");
            }
            let told = (order.shipped_days_ago.is_some(), order.delivered_days_ago.is_some());
            let fits = match order.stage {
                OrderStage::Unpaid | OrderStage::ToShip => told == (false, false),
                OrderStage::Shipped => told == (true, false),
                OrderStage::Delivered => told == (true, true),
                OrderStage::Cancelled | OrderStage::Refunded => true,
            };
            if !fits || order.parcel.is_some() != told.0 {
                return wrong("the stage does not fit the dates and the parcel");
            }
        }
        Ok(())
    }
}

/// What an order cost.
pub(super) struct Sums {
    pub(super) prices: Vec<Money>,
    pub(super) subtotal: Money,
    pub(super) shipping: Option<Money>,
    pub(super) tax: Option<Money>,
    pub(super) discount: Option<Money>,
    pub(super) refunded: Option<Money>,
    pub(super) total: Money,
}

impl Order {
    /// The money of the order; the total follows from the parts.
    ///
    /// # Errors
    /// When an amount cannot be read, or more is refunded than was paid.
    pub(super) fn sums(&self, shop: &Shop) -> Result<Sums, String> {
        let code = self.currency.as_deref().unwrap_or(&shop.currency);
        let currency = Currency::from_code(code).ok_or_else(|| format!("no currency {code}"))?;
        let read = |text: &str| Money::from_decimal(text, currency).map_err(|error| error.to_string());
        let part = |text: &str| if text.is_empty() { Ok(None) } else { read(text).map(Some) };
        let prices = self.items.iter().map(|item| read(&item.price)).collect::<Result<Vec<_>, _>>()?;
        let mut subtotal = 0;
        for (item, price) in self.items.iter().zip(&prices) {
            subtotal += price.minor * i64::from(item.quantity);
        }
        let (shipping, tax) = (part(&self.shipping)?, part(&self.tax)?);
        let (discount, refunded) = (part(&self.discount)?, part(&self.refunded)?);
        let minor = |money: Option<Money>| money.map_or(0, |money| money.minor);
        let total = subtotal + minor(shipping) + minor(tax) - minor(discount);
        if total <= 0 || minor(refunded) > total {
            return Err("the amounts do not fit each other".to_owned());
        }
        let money = |minor| Money::new(minor, currency);
        let (subtotal, total) = (money(subtotal), money(total));
        Ok(Sums { prices, subtotal, shipping, tax, discount, refunded, total })
    }
}

/// Hour and minute of `14:05`.
pub(super) fn hour_and_minute(time: &str) -> Option<(u32, u32)> {
    let (hour, minute) = time.split_once(':')?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

fn check_time(time: &str) -> Result<(), String> {
    hour_and_minute(time).map(|_| ()).ok_or_else(|| format!("{time} is no time of a day"))
}

fn file(name: &str) -> Result<&'static File<'static>> {
    FILES.get_file(name).ok_or_else(|| broken(name, "it is missing"))
}

fn parsed<T: DeserializeOwned>(name: &str) -> Result<T> {
    let text = file(name)?.contents_utf8().unwrap_or_default();
    toml::from_str(text).map_err(|error| broken(name, &error.to_string()))
}

fn broken(name: &str, wrong: &str) -> DeskError {
    DeskError::Pack(format!("demo/{name}: {wrong}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_built_in_can_be_read() {
        let pack = Pack::built_in().unwrap();
        assert_eq!(pack.shops.len(), 4);
        assert_eq!(FILES.files().count(), pack.shops.len() + 2, "a file that nothing reads");
    }

    #[test]
    fn every_name_that_cases_speak_of_is_known_to_the_other_packs() {
        let (pack, packs) = (Pack::built_in().unwrap(), crate::Packs::built_in().unwrap());
        let letters: Vec<String> = packs.letters.list().into_iter().map(|letter| letter.id).collect();
        let forms: Vec<String> = packs.forms.list().into_iter().map(|form| form.id).collect();
        let playbook = packs.playbook_for(docket_domain::case::CaseKind::ItemNotReceived).unwrap();
        for event in pack.cases.iter().flat_map(|case| &case.event) {
            match &event.act {
                Act::Letter { letter, .. } => assert!(letters.contains(letter), "{letter}"),
                Act::Paper { form, .. } => assert!(forms.contains(form), "{form}"),
                Act::Step { step, .. } | Act::Skip { step, .. } | Act::Wait { step, .. } => {
                    assert!(playbook.step(step).is_some(), "{step}");
                }
                Act::Open { .. }
                | Act::Log { .. }
                | Act::Suspect { .. }
                | Act::Remind { .. }
                | Act::Stage { .. }
                | Act::Close { .. } => {}
            }
        }
    }

    #[test]
    fn a_misspelt_name_is_refused() {
        let event = "do = \"suspect\"\ndays_ago = 3\ntime = \"10:00\"\ncause = \"theft\"\nbecuase = \"x\"";
        assert!(toml::from_str::<Event>(event).is_err());
    }
}
