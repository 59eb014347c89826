//! Carriers and services as exports name them, and which of the known ones is meant.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::order::Shipment;
use crate::text::folded;

/// The names by which carriers, services and insurers are recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarrierNames {
    /// Version of the pack.
    pub version: u32,
    #[serde(rename = "carrier")]
    carriers: Vec<Carrier>,
    #[serde(default, rename = "insurer")]
    insurers: Vec<Named>,
    #[serde(default, rename = "authority")]
    authorities: Vec<Authority>,
    #[serde(default, rename = "platform")]
    platforms: Vec<Provider>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Carrier {
    id: String,
    name: String,
    country: Option<String>,
    /// Whether it is the postal service of its country.
    #[serde(default)]
    postal: bool,
    words: Vec<String>,
    #[serde(default, rename = "service")]
    services: Vec<Service>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    id: String,
    name: String,
    /// Whether it goes abroad, or stays; either when absent.
    abroad: Option<bool>,
    /// Any of these in the name tells it; without words it is the one that its carrier has for that way.
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    name: String,
    words: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Authority {
    id: String,
    name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Provider {
    id: String,
    name: String,
    /// Platforms whose payments it takes.
    #[serde(default)]
    of: Vec<String>,
}

/// Why a pack of names is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct NamesError {
    /// File.
    pub file: String,
    /// What is wrong.
    pub message: String,
}

/// The carrier of a parcel, as far as it is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Carrier.
    pub carrier: Option<String>,
    /// Service; nothing when the carrier has several and none is named.
    pub service: Option<String>,
    /// Insurers that are named.
    pub insurers: BTreeSet<String>,
}

impl CarrierNames {
    /// Reads a pack of names.
    ///
    /// # Errors
    /// When it is none, or an id stands twice.
    pub fn read(file: &str, text: &str) -> Result<Self, NamesError> {
        let refuse = |message: String| NamesError { file: file.to_owned(), message };
        let names: Self = toml::from_str(text).map_err(|error| refuse(error.to_string()))?;
        let mut ids = BTreeSet::new();
        let services = names.carriers.iter().flat_map(|one| one.services.iter().map(|service| &service.id));
        for id in names.carriers.iter().map(|carrier| &carrier.id).chain(services) {
            if !ids.insert(id) {
                return Err(refuse(format!("{id} stands twice")));
            }
        }
        Ok(names)
    }

    /// Ids of every carrier and service.
    pub fn ids(&self) -> BTreeSet<String> {
        self.carriers
            .iter()
            .flat_map(|one| std::iter::once(&one.id).chain(one.services.iter().map(|service| &service.id)))
            .cloned()
            .collect()
    }

    /// The name of a carrier, service, insurer, authority or payment provider for people.
    pub fn name(&self, id: &str) -> Option<&str> {
        let carriers = self.carriers.iter().map(|one| (&one.id, &one.name));
        let services = self.carriers.iter().flat_map(|one| &one.services).map(|one| (&one.id, &one.name));
        let insurers = self.insurers.iter().map(|one| (&one.id, &one.name));
        let authorities = self.authorities.iter().map(|one| (&one.id, &one.name));
        let platforms = self.platforms.iter().map(|one| (&one.id, &one.name));
        let mut all = carriers.chain(services).chain(insurers).chain(authorities).chain(platforms);
        all.find(|(known, _)| *known == id).map(|(_, name)| name.as_str())
    }

    /// The platform of an order, and the payment providers that stand behind it.
    pub fn platforms(&self, platform: &str) -> BTreeSet<String> {
        let behind = self.platforms.iter().filter(|one| one.of.iter().any(|of| of == platform));
        std::iter::once(platform.to_owned()).chain(behind.map(|one| one.id.clone())).collect()
    }

    /// The country whose postal service carries the parcels: `Some(None)` for a private carrier, `None` when no parcel
    /// tells.
    pub fn postal_country(&self, shipments: &[Shipment]) -> Option<Option<&str>> {
        shipments.iter().find_map(|parcel| {
            let id = self.find(parcel, None).carrier?;
            let carrier = self.carriers.iter().find(|one| one.id == id)?;
            match &carrier.country {
                Some(country) if carrier.postal => Some(Some(country.as_str())),
                None if carrier.postal => None,
                Some(_) | None => Some(None),
            }
        })
    }

    /// Which carrier and service takes the parcel to that country (ISO 3166 code; nothing when unknown).
    pub fn find(&self, parcel: &Shipment, to: Option<&str>) -> Found {
        let text = folded(&format!("{} {}", parcel.carrier, parcel.service));
        // "ups" must not be found inside another word, so names are compared with word borders.
        let padded: String = format!(" {text} ")
            .chars()
            .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
            .collect();
        let padded = format!(" {} ", padded.split_whitespace().collect::<Vec<_>>().join(" "));
        let told = |words: &[String]| {
            words.iter().filter(|word| padded.contains(&format!(" {word} "))).map(String::len).max()
        };
        let insurers =
            self.insurers.iter().filter(|one| told(&one.words).is_some()).map(|one| one.id.clone()).collect();
        // The longest name wins: "dhl express" is not "dhl".
        let best = self
            .carriers
            .iter()
            .filter_map(|one| {
                let named = one.services.iter().filter_map(|service| told(&service.words)).max();
                told(&one.words).max(named).map(|length| (length, one))
            })
            .max_by_key(|(length, _)| *length);
        let Some((_, carrier)) = best else { return Found { insurers, ..Found::default() } };
        let abroad = match (&carrier.country, to) {
            (Some(home), Some(to)) => Some(home != to),
            _ => None,
        };
        let fits = |service: &&Service| match (service.abroad, abroad) {
            (Some(wanted), Some(is)) => wanted == is,
            (Some(_), None) => !service.words.is_empty() && told(&service.words).is_some(),
            (None, _) => true,
        };
        let named = carrier
            .services
            .iter()
            .filter(fits)
            .filter_map(|service| told(&service.words).map(|length| (length, service)))
            .max_by_key(|(length, _)| *length)
            .map(|(_, service)| service);
        // Without a name, only a carrier with one service for that way tells which it is.
        let mut only = carrier.services.iter().filter(fits).filter(|service| service.words.is_empty());
        let service = named.or_else(|| only.next().filter(|_| only.next().is_none()));
        Found {
            carrier: Some(carrier.id.clone()),
            service: service.map(|service| service.id.clone()),
            insurers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> CarrierNames {
        let text = include_str!("../../../../packs/rules/carriers.toml");
        CarrierNames::read("carriers.toml", text).unwrap()
    }

    fn found(carrier: &str, service: &str, to: &str) -> (Option<String>, Option<String>) {
        let parcel = Shipment { carrier: carrier.into(), service: service.into(), ..Shipment::default() };
        let found = names().find(&parcel, (!to.is_empty()).then_some(to));
        (found.carrier, found.service)
    }

    #[test]
    fn the_names_of_exports_lead_to_carrier_and_service() {
        let told = |carrier: &str, service: &str, to: &str| {
            let (carrier, service) = found(carrier, service, to);
            (carrier.unwrap_or_default(), service.unwrap_or_default())
        };
        let pair = |carrier: &str, service: &str| (carrier.to_owned(), service.to_owned());
        assert_eq!(told("USPS", "Ground Advantage", "US"), pair("usps", "usps_ground_advantage"));
        assert_eq!(told("", "USPS Priority Mail Express®", "US"), pair("usps", "usps_priority_mail_express"));
        assert_eq!(told("USPS", "Priority Mail International", "CA"), pair("usps_intl", "usps_pmi"));
        assert_eq!(told("UPS", "Ground", "US"), pair("ups", "ups_domestic"));
        assert_eq!(told("UPS", "", "DE"), pair("ups", "ups_international"));
        assert_eq!(told("DHL Express", "", "US"), pair("dhl_express", "dhl_express_ww"));
        assert_eq!(told("DHL Paket", "", "DE"), pair("dhl_de", "dhl_de_paket"));
        assert_eq!(told("DHL Paket", "", "FR"), pair("dhl_de", "dhl_de_paket_intl"));
        assert_eq!(told("Royal Mail", "Tracked 48", "GB"), pair("royal_mail", "rm_tracked"));
        assert_eq!(told("Colissimo", "", "FR"), pair("la_poste", "colissimo_fr"));
    }

    #[test]
    fn a_postal_service_tells_its_country_and_a_private_carrier_none() {
        let names = names();
        let by = |carrier: &str, service: &str| {
            let parcel = Shipment { carrier: carrier.into(), service: service.into(), ..Shipment::default() };
            names.postal_country(&[parcel]).map(|country| country.map(str::to_owned))
        };
        assert_eq!(by("USPS", "Ground Advantage"), Some(Some("US".into())));
        assert_eq!(by("", "Standard (USPS) 5-7 Days"), Some(Some("US".into())));
        assert_eq!(by("", "First-Class"), Some(Some("US".into())));
        assert_eq!(by("DHL Paket", ""), Some(Some("DE".into())));
        assert_eq!(by("royal_mail", ""), Some(Some("GB".into())));
        for private in ["UPS", "FedEx", "DPD", "GLS", "Hermes", "DHL eCommerce"] {
            assert_eq!(by(private, "Ground"), Some(None), "{private}");
        }
        assert_eq!(by("", "Groups of three"), None);
        assert_eq!(by("", ""), None);
    }

    #[test]
    fn a_service_that_nobody_names_stays_unknown() {
        assert_eq!(found("USPS", "", "US"), (Some("usps".into()), None));
        assert_eq!(found("UPS", "Ground", ""), (Some("ups".into()), None), "at home or abroad is not known");
        assert_eq!(found("", "Groups of three", "US"), (None, None));
        assert_eq!(found("Pigeon", "", "US"), (None, None));
    }

    #[test]
    fn a_provider_stands_behind_the_shop_whose_money_it_takes() {
        assert!(names().platforms("shopify").contains("shopify_payments"));
        assert_eq!(names().platforms("ebay").len(), 1);
    }
}
