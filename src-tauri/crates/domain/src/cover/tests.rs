use std::collections::BTreeSet;

use super::*;
use crate::Address;
use crate::filing::{Filing, FilingKind, FilingState};

fn pack() -> CoverPack {
    let forms = BTreeSet::from(["usps_ps1000".to_owned()]);
    CoverPack::read("programmes.toml", include_str!("../../../../packs/rules/programmes.toml"), &forms)
        .unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn weekday(day: NaiveDate) -> bool {
    use chrono::Datelike;
    day.weekday().number_from_monday() < 6
}

fn parcel() -> EvidenceFacts {
    EvidenceFacts {
        total: Some(money("33.20 USD")),
        delivered: Some(false),
        on_its_way: false,
        delivered_at: None,
        delivered_place: None,
        signed: None,
        carrier: "USPS".into(),
        tracking_number: "9400111206206406260787".into(),
        ordered_at: Some("2026-11-09".parse().unwrap()),
        ship_by: Some("2026-11-12".parse().unwrap()),
        handling_days: None,
        shipped_at: Some("2026-11-10".parse().unwrap()),
        first_scan_at: Some("2026-11-10T18:00:00-08:00".parse().unwrap()),
        ship_to: Address { line1: "62 Larch Hill Rd".into(), city: "Alder".into(), ..Address::default() },
        address_edited: false,
        zone: chrono_tz::America::Los_Angeles,
    }
}

fn facts(parcel: &EvidenceFacts) -> CoverFacts<'_> {
    CoverFacts {
        platform: "etsy",
        payments: Vec::new(),
        kind: CaseKind::ItemNotReceived,
        today: day("2026-11-30"),
        loss: parcel.total,
        parcel,
        service: "Ground Advantage",
        deliver_by: Some(day("2026-11-20")),
        platform_label: None,
        forecast: Some(Forecast::Weak),
        door: DoorState::Free,
        insured: None,
        claim_sheet: None,
        filings: &[],
        dispute_open: false,
    }
}

fn payer(facts: &CoverFacts<'_>, id: &str) -> Payer {
    let all = payers(&pack(), facts, &weekday);
    all.iter().find(|payer| payer.id == id).unwrap_or_else(|| panic!("no {id} in {all:?}")).clone()
}

fn criterion(payer: &Payer, kind: CriterionKind) -> (CriterionState, &'static str) {
    let one = payer.criteria.iter().find(|one| one.kind == kind).unwrap();
    (one.state, one.note.key)
}

#[test]
fn etsy_pays_below_its_limit_and_the_limit_has_seasons() {
    for (total, ordered, expected) in [
        ("249.99 USD", "2026-11-09", CriterionState::Met),
        ("250.00 USD", "2026-11-09", CriterionState::Unmet),
        ("250.01 USD", "2026-11-09", CriterionState::Unmet),
        ("250.00 USD", "2023-10-31", CriterionState::Unmet),
        ("250.00 USD", "2023-11-01", CriterionState::Met),
        ("499.99 USD", "2023-12-31", CriterionState::Met),
        ("500.00 USD", "2023-12-31", CriterionState::Unmet),
        ("250.00 USD", "2024-01-01", CriterionState::Unmet),
        ("100.00 EUR", "2026-11-09", CriterionState::Unknown),
    ] {
        let parcel = EvidenceFacts {
            total: Some(money(total)),
            ordered_at: Some(ordered.parse().unwrap()),
            ..parcel()
        };
        let etsy = payer(&facts(&parcel), "etsy_purchase_protection");
        assert_eq!(criterion(&etsy, CriterionKind::TotalInLimit).0, expected, "{total} on {ordered}");
    }
}

#[test]
fn every_condition_of_etsy_is_told_and_one_that_is_broken_makes_payment_unlikely() {
    let good = parcel();
    let etsy = payer(&facts(&good), "etsy_purchase_protection");
    assert_eq!((etsy.likelihood, etsy.amount), (Likelihood::Likely, Some(money("33.20 USD"))));
    assert_eq!(etsy.criteria.len(), 7);
    let unscanned = EvidenceFacts { first_scan_at: None, ..parcel() };
    assert_eq!(payer(&facts(&unscanned), "etsy_purchase_protection").likelihood, Likelihood::Possible);
    let untracked = EvidenceFacts { tracking_number: String::new(), ..parcel() };
    assert_eq!(payer(&facts(&untracked), "etsy_purchase_protection").likelihood, Likelihood::Unlikely);
    let late = EvidenceFacts { first_scan_at: Some("2026-11-13".parse().unwrap()), ..parcel() };
    let etsy = payer(&facts(&late), "etsy_purchase_protection");
    assert_eq!(criterion(&etsy, CriterionKind::FirstScanInTime), (CriterionState::Unmet, "day-too-late"));
    let edited = EvidenceFacts { address_edited: true, ..parcel() };
    let etsy = payer(&facts(&edited), "etsy_purchase_protection");
    assert_eq!(criterion(&etsy, CriterionKind::AddressAsOnOrder), (CriterionState::Unmet, "address-edited"));
    let unanswered = CoverFacts { door: DoorState::NotUsed, ..facts(&good) };
    let etsy = payer(&unanswered, "etsy_purchase_protection");
    assert_eq!(criterion(&etsy, CriterionKind::RightDoor), (CriterionState::Unmet, "door-not-used"));
}

#[test]
fn ebay_bears_the_loss_by_the_strength_of_the_proof() {
    let parcel = parcel();
    for (forecast, expected) in [
        (Some(Forecast::Strong), Likelihood::Likely),
        (Some(Forecast::Likely), Likelihood::Possible),
        (Some(Forecast::Weak), Likelihood::Unlikely),
        (Some(Forecast::Wait), Likelihood::Possible),
        (None, Likelihood::Possible),
    ] {
        let facts = CoverFacts { platform: "ebay", forecast, ..facts(&parcel) };
        assert_eq!(payer(&facts, "ebay_seller_protection").likelihood, expected, "{forecast:?}");
    }
}

#[test]
fn a_programme_says_that_it_is_not_for_this_kind_of_case() {
    let parcel = parcel();
    let facts = CoverFacts { platform: "shopify", ..facts(&parcel) };
    let protect = payer(&facts, "shopify_protect");
    assert_eq!(criterion(&protect, CriterionKind::KindCovered), (CriterionState::Unmet, "kind-not-covered"));
    assert_eq!(protect.likelihood, Likelihood::Unlikely);
}

#[test]
fn an_order_of_a_shop_of_ones_own_that_was_paid_through_paypal_has_its_protection() {
    let parcel = parcel();
    let payments = vec!["PayPal Express Checkout".to_owned()];
    let facts = CoverFacts { platform: "woocommerce", payments, ..facts(&parcel) };
    assert_eq!(payer(&facts, "paypal_seller_protection").likelihood, Likelihood::Unlikely);
}

#[test]
fn cover_is_never_above_the_loss_and_never_in_another_currency() {
    let parcel = parcel();
    assert_eq!(payer(&facts(&parcel), "usps_priority").amount, Some(money("33.20 USD")));
    let dear = EvidenceFacts { total: Some(money("180.00 USD")), ..parcel.clone() };
    assert_eq!(payer(&facts(&dear), "usps_priority").amount, Some(money("100.00 USD")));
    let euro = EvidenceFacts { total: Some(money("20.00 EUR")), ..parcel.clone() };
    let usps = payer(&facts(&euro), "usps_priority");
    assert_eq!((usps.amount, usps.no_amount.map(|note| note.key)), (None, Some("other-currency")));
    let unknown = EvidenceFacts { total: None, ..parcel };
    let usps = payer(&facts(&unknown), "usps_priority");
    assert_eq!((usps.amount, usps.no_amount.map(|note| note.key)), (None, Some("loss-unknown")));
}

#[test]
fn a_carrier_claim_has_a_last_day_and_a_delivered_parcel_none() {
    let parcel = parcel();
    for (today, expected, by) in [
        ("2026-11-30", Likelihood::Likely, Some(day("2027-01-09"))),
        ("2027-01-09", Likelihood::Likely, Some(day("2027-01-09"))),
        ("2027-01-10", Likelihood::Unlikely, None),
    ] {
        let usps = payer(&CoverFacts { today: day(today), ..facts(&parcel) }, "usps_priority");
        assert_eq!((usps.likelihood, usps.by), (expected, by), "{today}");
    }
    let delivered = EvidenceFacts { delivered: Some(true), ..parcel.clone() };
    assert_eq!(payer(&facts(&delivered), "usps_priority").likelihood, Likelihood::Unlikely);
    let undated = EvidenceFacts { shipped_at: None, ..parcel };
    let usps = payer(&facts(&undated), "usps_priority");
    assert_eq!(criterion(&usps, CriterionKind::ClaimOpen), (CriterionState::Unknown, "claim-unknown"));
}

#[test]
fn each_service_finds_its_cover() {
    let pack = pack();
    for (carrier, service, expected) in [
        ("USPS", "Ground Advantage", Some("usps_priority")),
        ("", "USPS Priority Mail®", Some("usps_priority")),
        ("USPS", "Priority Mail Express", Some("usps_express")),
        ("USPS", "Priority Mail International", Some("usps_intl")),
        ("USPS", "First-Class", Some("usps_uninsured")),
        ("USPS", "Media Mail", Some("usps_uninsured")),
        ("UPS", "Ground", Some("ups_included")),
        ("FedEx", "Home Delivery", Some("fedex_included")),
        ("DHL", "Paket", Some("dhl_paket")),
        ("DHL", "Päckchen", Some("dhl_paeckchen")),
        ("Deutsche Post", "Warensendung", Some("dhl_paeckchen")),
        ("Royal Mail", "Tracked 48", Some("royalmail_tracked")),
        ("Royal Mail", "2nd Class", Some("royalmail_class")),
        ("Evri", "", Some("evri_standard")),
        ("Canada Post", "Regular Parcel", None),
        ("Groups", "", None),
        ("", "", None),
    ] {
        let found = pack.included_with(carrier, service).map(|one| one.id.as_str());
        assert_eq!(found, expected, "{carrier} {service}");
    }
}

#[test]
fn bought_insurance_pays_what_it_was_bought_for() {
    let parcel = parcel();
    let insured = CoverFacts { insured: Some(money("25.00 USD")), ..facts(&parcel) };
    let insurance = payer(&insured, "insurance");
    assert_eq!(insurance.amount, Some(money("25.00 USD")));
    assert_eq!((insurance.likelihood, insurance.by), (Likelihood::Likely, Some(day("2026-12-10"))));
    let late = CoverFacts { today: day("2026-12-11"), ..insured };
    assert_eq!(payer(&late, "insurance").likelihood, Likelihood::Possible, "the insurer may give longer");
}

fn filing(kind: FilingKind, state: FilingState) -> Filing {
    Filing {
        kind,
        with: "USPS".into(),
        number: "7".into(),
        office: String::new(),
        contact: String::new(),
        phone: String::new(),
        filed_on: day("2026-11-26"),
        state,
        expected_by: Some(day("2026-12-26")),
        claimed: Some(money("30.00 USD")),
        paid: None,
        paid_because: String::new(),
        notes: String::new(),
    }
}

#[test]
fn a_claim_that_was_filed_says_how_it_stands_and_takes_the_place_of_what_could_be_claimed() {
    use CriterionState::{Met, Unknown, Unmet};
    let parcel = parcel();
    for (state, expected) in [
        (FilingState::Requested, (Likelihood::Possible, (Unknown, "claim-undecided"))),
        (FilingState::Open, (Likelihood::Possible, (Unknown, "claim-undecided"))),
        (FilingState::Answered, (Likelihood::Possible, (Unknown, "claim-undecided"))),
        (FilingState::Accepted, (Likelihood::Likely, (Met, "claim-accepted"))),
        (FilingState::Refused, (Likelihood::Unlikely, (Unmet, "claim-refused"))),
        (FilingState::Paid, (Likelihood::Certain, (Met, "claim-paid"))),
    ] {
        let filings = [filing(FilingKind::IndemnityClaim, state)];
        let sheet = Some(day("2026-11-25"));
        let facts = CoverFacts { filings: &filings, claim_sheet: sheet, ..facts(&parcel) };
        let claim = payer(&facts, "carrier_claim");
        assert_eq!((claim.likelihood, criterion(&claim, CriterionKind::ClaimFiled)), expected, "{state:?}");
        assert_eq!((claim.amount, claim.by), (Some(money("30.00 USD")), Some(day("2026-12-26"))));
        let all = payers(&pack(), &facts, &weekday);
        assert_eq!(all.iter().filter(|one| one.kind == PayerKind::CarrierClaim).count(), 1);
        assert!(
            all.iter().all(|one| one.kind != PayerKind::Carrier),
            "what was claimed is not claimed again"
        );
    }
}

#[test]
fn a_claim_taken_back_leaves_what_could_be_claimed() {
    let parcel = parcel();
    let filings = [
        filing(FilingKind::IndemnityClaim, FilingState::Withdrawn),
        filing(FilingKind::InsuranceClaim, FilingState::Withdrawn),
    ];
    let with = payers(&pack(), &CoverFacts { filings: &filings, ..facts(&parcel) }, &weekday);
    assert_eq!(with, payers(&pack(), &facts(&parcel), &weekday));
}

#[test]
fn what_an_insurer_paid_is_told_as_it_came() {
    let parcel = parcel();
    let paid =
        Filing { paid: Some(money("41.00 USD")), ..filing(FilingKind::InsuranceClaim, FilingState::Paid) };
    let insured = CoverFacts { insured: Some(money("25.00 USD")), filings: &[paid], ..facts(&parcel) };
    let insurance = payer(&insured, "insurance");
    assert_eq!((insurance.amount, insurance.likelihood), (Some(money("41.00 USD")), Likelihood::Certain));
    assert!(
        at_stake(&payers(&pack(), &insured, &weekday)).iter().all(|one| one.kind != PayerKind::Insurance)
    );
}

#[test]
fn a_payment_dispute_is_open_until_somebody_decides() {
    let open = |state| disputes(&filing(FilingKind::PaymentDispute, state));
    assert!(open(FilingState::Requested) && open(FilingState::Open) && open(FilingState::Answered));
    assert!(!open(FilingState::Accepted) && !open(FilingState::Refused) && !open(FilingState::Withdrawn));
    assert!(!disputes(&filing(FilingKind::IndemnityClaim, FilingState::Open)));
}

#[test]
fn money_is_at_stake_where_somebody_would_likely_pay_or_the_bank_is_at_it() {
    let good = parcel();
    let at = |facts: &CoverFacts<'_>| -> Vec<String> {
        let all = payers(&pack(), facts, &weekday);
        at_stake(&all).into_iter().map(|payer| payer.id.clone()).collect()
    };
    assert_eq!(at(&facts(&good)), ["etsy_purchase_protection", "usps_priority"]);
    let lost = EvidenceFacts { delivered: None, first_scan_at: None, ..parcel() };
    assert!(at(&facts(&lost)).is_empty());
    let disputed = CoverFacts { dispute_open: true, ..facts(&lost) };
    assert_eq!(at(&disputed), ["payment_dispute"]);
    let all = payers(&pack(), &disputed, &weekday);
    assert_eq!(all.last().map(|payer| payer.kind), Some(PayerKind::Seller));
}

#[test]
fn a_pack_that_names_something_unknown_is_refused_with_file_and_place() {
    let text = include_str!("../../../../packs/rules/programmes.toml");
    let read = |text: &str| CoverPack::read("p.toml", text, &BTreeSet::from(["usps_ps1000".to_owned()]));
    let fault = read(&text.replace("\"evidence_strong\"", "\"telepathy\"")).unwrap_err().to_string();
    assert!(fault.contains("p.toml") && fault.contains("line") && fault.contains("telepathy"), "{fault}");
    let fault = read(&text.replace("usps_ps1000", "usps_ps9")).unwrap_err().to_string();
    assert!(fault.contains("claim_forms") && fault.contains("usps_ps9"), "{fault}");
    let fault = read(&text.replace("id = \"xcover\"", "id = \"shipsurance\"")).unwrap_err().to_string();
    assert!(fault.contains("shipsurance") && fault.contains("twice"), "{fault}");
    let fault = read(&text.replace("amount = \"200\"", "amount = \"lots\"")).unwrap_err().to_string();
    assert!(fault.contains("mercari_shipping_protection") && fault.contains("lots"), "{fault}");
}
