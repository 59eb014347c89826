//! What each platform asks as proof of delivery, read from its pack.

use serde::{Deserialize, Serialize};

use super::Limits;
use crate::case::named;
use crate::note::{PackFault, Says};
use crate::{Currency, Money};

named! {
    /// One point of a proof of delivery.
    ItemKind {
        /// The status says delivered.
        StatusDelivered = "status_delivered",
        /// The day of delivery is known.
        DeliveryDate = "delivery_date",
        /// The place of delivery is the place on the order.
        PlaceMatch = "place_match",
        /// Shipped inside the handling time.
        ShippedInTime = "shipped_in_time",
        /// The carrier scanned it by the last day for shipping.
        FirstScanInTime = "first_scan_in_time",
        /// A tracking number stands on the order.
        TrackingOnOrder = "tracking_on_order",
        /// The carrier tells the platform by itself.
        IntegratedCarrier = "integrated_carrier",
        /// Signed for, where the amount asks for it.
        Signature = "signature",
        /// Sent to the address on the order.
        AddressAsOnOrder = "address_as_on_order",
        /// A signature or a photo of the delivery.
        SignatureOrPhoto = "signature_or_photo",
    }
}

named! {
    /// How much hangs on a point.
    Weight {
        /// The platform asks for it.
        Needed = "needed",
        /// It makes the proof better.
        Helps = "helps",
    }
}

/// The proofs of delivery of all platforms.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidencePack {
    /// Version.
    pub version: u32,
    /// Words in a status that mean delivered.
    pub delivered_words: Vec<String>,
    /// Words in a status that mean that it was not, although a word above stands in it.
    pub not_delivered_words: Vec<String>,
    /// Words of a delivery scan that say somebody signed, folded.
    pub signed_words: Vec<String>,
    /// Words of a delivery scan after which the name of the person who signed stands.
    pub signer_words: Vec<String>,
    /// Profiles.
    #[serde(rename = "profile")]
    pub profiles: Vec<Profile>,
}

/// One platform's list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id.
    pub id: String,
    /// Platforms it is for.
    pub platforms: Vec<String>,
    /// Who says so.
    pub source: Says,
    /// Points in the platform's order; the first carries the forecast.
    pub items: Vec<ItemRule>,
    /// From which amount a signature is asked.
    pub signature: Option<SignatureRule>,
    /// The letter for a parcel on its way, where the platform asks the buyer to wait for it.
    pub on_its_way_letter: Option<String>,
    /// Carriers that report to the platform by themselves, small letters.
    #[serde(default)]
    pub integrated_carriers: Vec<String>,
    /// What the platform takes as evidence, where that is known.
    pub limits: Option<Limits>,
}

/// One point of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRule {
    /// Point.
    pub kind: ItemKind,
    /// Weight.
    pub weight: Weight,
}

/// From which amount a signature is asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureRule {
    /// Whether the threshold itself is asked for too (`at_or_above`) or not (`above`).
    pub rule: ThresholdRule,
    /// Thresholds; several sites of one currency may have one each.
    pub thresholds: Vec<Threshold>,
}

named! {
    /// How an amount meets a threshold.
    ThresholdRule {
        /// From the threshold on.
        AtOrAbove = "at_or_above",
        /// Only above it.
        Above = "above",
    }
}

/// A threshold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Site of the platform.
    pub site: String,
    /// Decimal amount of the order with shipping and tax.
    pub amount: String,
    /// Currency.
    pub currency: Currency,
    /// Grade.
    pub grade: String,
}

impl SignatureRule {
    /// The threshold in that currency: of several sites the lowest, which is the safe one.
    pub fn threshold(&self, currency: Currency) -> Option<(Money, &Threshold)> {
        let of_currency = self.thresholds.iter().filter(|one| one.currency == currency);
        of_currency
            .filter_map(|one| Money::from_decimal(&one.amount, currency).ok().map(|money| (money, one)))
            .min_by_key(|(money, _)| money.minor)
    }

    /// Whether that order total needs a signature; nothing when no threshold is known in its currency.
    pub fn needs(&self, total: Money) -> Option<bool> {
        let (threshold, _) = self.threshold(total.currency)?;
        Some(match self.rule {
            ThresholdRule::AtOrAbove => total.minor >= threshold.minor,
            ThresholdRule::Above => total.minor > threshold.minor,
        })
    }
}

impl EvidencePack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, an unknown point or grade, an unreadable amount, a profile
    /// without points, a platform that two profiles claim.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        let mut seen = std::collections::BTreeSet::new();
        for profile in &pack.profiles {
            let fault = |message: String| PackFault::at(file, &format!("profile {}", profile.id), message);
            if profile.items.is_empty() {
                return Err(fault("it has no points".to_owned()));
            }
            let limits = profile.limits.iter().map(|limits| &limits.source);
            if let Some(source) = limits.chain([&profile.source]).find(|source| !source.has_known_grade()) {
                return Err(fault(format!("grade \"{}\" does not exist", source.grade)));
            }
            for platform in &profile.platforms {
                if !seen.insert(platform.clone()) {
                    return Err(fault(format!("platform \"{platform}\" has two lists")));
                }
            }
            for threshold in profile.signature.iter().flat_map(|rule| &rule.thresholds) {
                Money::from_decimal(&threshold.amount, threshold.currency)
                    .map_err(|error| fault(format!("{}: {error}", threshold.site)))?;
            }
        }
        Ok(pack)
    }

    /// The list of that platform.
    pub fn of_platform(&self, platform: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.platforms.iter().any(|one| one == platform))
    }

    /// The list of that id.
    pub fn named(&self, id: &str) -> Option<&Profile> {
        self.profiles.iter().find(|profile| profile.id == id)
    }

    /// Whether the words of a delivery scan say that somebody signed. Other words leave it open: carriers seldom say
    /// that nobody did.
    pub fn says_signed(&self, words: &str) -> bool {
        let words = crate::text::folded(words);
        self.signed_words.iter().any(|word| words.contains(word.as_str()))
    }

    /// Who signed, as the carrier wrote the name; nothing where the words name nobody.
    pub fn signer(&self, words: &str) -> Option<String> {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let after = |phrase: &String| {
            let found = |at: &usize| {
                words.get(*at..at + phrase.len()).is_some_and(|part| part.eq_ignore_ascii_case(phrase))
            };
            let at = (0..words.len()).find(found)?;
            let rest = words.get(at + phrase.len()..).filter(|rest| rest.starts_with([' ', ':']))?;
            let name = rest.trim_start_matches([' ', ':']).split([',', ';', '(']).next()?;
            let name = name.trim().trim_end_matches('.');
            name.chars().any(char::is_alphabetic).then(|| name.to_owned())
        };
        self.signer_words.iter().find_map(after)
    }

    /// Whether a status as a file words it means delivered; nothing when there is no status.
    pub fn says_delivered(&self, status: &str) -> Option<bool> {
        let status = crate::text::folded(status);
        if status.is_empty() {
            return None;
        }
        let has = |words: &[String]| words.iter().any(|word| status.contains(word.as_str()));
        Some(has(&self.delivered_words) && !has(&self.not_delivered_words))
    }
}
