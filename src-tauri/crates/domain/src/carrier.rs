//! Carriers as exports name them.

use crate::order::Shipment;
use crate::text::folded;

/// Words in a carrier's or service's name, and the country whose postal service that is; private carriers
/// have none.
const NAMES: &[(&str, Option<&str>)] = &[
    ("usps", Some("US")),
    ("united states postal", Some("US")),
    ("ground advantage", Some("US")),
    ("priority mail", Some("US")),
    ("first class", Some("US")),
    ("first-class", Some("US")),
    ("ebay standard envelope", Some("US")),
    ("deutsche post", Some("DE")),
    ("dhl paket", Some("DE")),
    ("dhl", Some("DE")),
    ("warensendung", Some("DE")),
    ("royal mail", Some("GB")),
    ("royal_mail", Some("GB")),
    ("canada post", Some("CA")),
    ("australia post", Some("AU")),
    ("la poste", Some("FR")),
    ("colissimo", Some("FR")),
    ("ups", None),
    ("fedex", None),
    ("hermes", None),
    ("evri", None),
    ("dpd", None),
    ("gls", None),
];

/// The country whose postal service carries the parcel: `Some(None)` for a private carrier, `None` when the
/// shipment does not tell.
pub fn postal_country(shipments: &[Shipment]) -> Option<Option<&'static str>> {
    shipments.iter().find_map(|parcel| {
        let text = folded(&format!("{} {}", parcel.carrier, parcel.service));
        // "ups" must not be found inside another word, so names are compared with word borders.
        let padded = format!(" {} ", text.replace(['(', ')', ',', '.'], " "));
        NAMES.iter().find(|(name, _)| padded.contains(&format!(" {name} "))).map(|(_, country)| *country)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(carrier: &str, service: &str) -> Option<Option<&'static str>> {
        postal_country(&[Shipment {
            carrier: carrier.into(),
            service: service.into(),
            ..Shipment::default()
        }])
    }

    #[test]
    fn a_postal_service_tells_its_country_and_a_private_carrier_none() {
        assert_eq!(by("USPS", "Ground Advantage"), Some(Some("US")));
        assert_eq!(by("", "Standard (USPS) 5-7 Days"), Some(Some("US")));
        assert_eq!(by("DHL Paket", ""), Some(Some("DE")));
        assert_eq!(by("UPS", "Ground"), Some(None));
        assert_eq!(by("", "Groups of three"), None);
        assert_eq!(by("", ""), None);
    }
}
