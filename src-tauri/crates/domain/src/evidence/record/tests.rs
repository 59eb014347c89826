use chrono_tz::Tz;

use super::*;
use crate::case::EntryKind;
use crate::evidence::{EvidenceFacts, EvidencePack, HandedIn, weigh};
use crate::order::{Item as OrderItem, Shipment};

fn pack() -> EvidencePack {
    EvidencePack::read("evidence.toml", include_str!("../../../../../packs/rules/evidence.toml")).unwrap()
}

fn order() -> OrderRecord {
    let mut order = OrderRecord::new("ebay", "21-14480-30517");
    order.ordered_at = "2026-11-09".parse().ok();
    order.ship_by = "2026-11-12".parse().ok();
    order.total = "33.20 USD".parse().ok();
    order.ship_to = Address {
        line1: "62 Larch Hill Rd".into(),
        city: "Alder".into(),
        region: "OR".into(),
        postal_code: "97003".into(),
        country: "US".into(),
        ..Address::default()
    };
    order.items = vec![OrderItem {
        sku: String::new(),
        title: "Mug".into(),
        variation: String::new(),
        quantity: 1,
        price: None,
    }];
    order.shipments = vec![Shipment {
        carrier: "USPS".into(),
        tracking_number: "9400111".into(),
        shipped_at: "2026-11-10".parse().ok(),
        ..Shipment::default()
    }];
    order
}

fn proof(order: &OrderRecord, place: Option<&str>) -> Evidence {
    let facts = EvidenceFacts {
        on_its_way: false,
        total: order.total,
        delivered: Some(true),
        delivered_at: "2026-11-14".parse().ok(),
        delivered_place: place.map(str::to_owned),
        signed: None,
        carrier: "USPS".into(),
        tracking_number: "9400111".into(),
        ordered_at: order.ordered_at,
        ship_by: order.ship_by,
        handling_days: None,
        shipped_at: order.shipments.first().and_then(|parcel| parcel.shipped_at),
        first_scan_at: None,
        ship_to: order.ship_to.clone(),
        address_edited: false,
        zone: Tz::America__New_York,
    };
    weigh(pack().of_platform("ebay").unwrap(), &facts, &|_| true)
}

fn policy(published: bool, cited: Option<ClauseKind>) -> Result<PolicyFacts, NotInForce> {
    Ok(PolicyFacts {
        version: 3,
        valid_from: "2026-01-01".parse().unwrap(),
        published: published.then(|| ("the shop's page".to_owned(), "2026-01-02".parse().unwrap())),
        cited,
    })
}

/// Everything is there, but for what is changed.
fn metered(kind: CaseKind, change: impl FnOnce(&mut RecordFacts<'_>)) -> Meter {
    let order = order();
    let (policy, proof) =
        (policy(true, Some(ClauseKind::CancelUntil)), proof(&order, Some("ALDER, OR 97003")));
    let mut facts = RecordFacts {
        kind,
        order: &order,
        ship_to: &order.ship_to,
        ordered_on: "2026-11-09".parse().ok(),
        has_left: true,
        from_buyer: 2,
        to_buyer: 1,
        policy: Some(&policy),
        events: 4,
        proof: Some(&proof),
        attachments: 1,
    };
    change(&mut facts);
    gather(&facts)
}

fn lacking(meter: &Meter) -> Vec<(&'static str, &'static str)> {
    meter.parts().iter().filter(|part| part.lacks()).map(|part| (part.kind.name(), part.note.key)).collect()
}

#[test]
fn a_pack_with_everything_is_complete_in_every_kind_of_case() {
    for kind in CaseKind::ALL {
        let meter = metered(*kind, |_| {});
        assert_eq!((meter.complete(), meter.missing()), (4, 0), "{kind:?} {:?}", lacking(&meter));
    }
}

#[test]
fn each_section_says_by_name_what_it_lacks() {
    let nothing = OrderRecord::new("ebay", "7");
    let bare = metered(CaseKind::ItemNotReceived, |facts| {
        // A leak is fine here: the facts borrow the order.
        facts.order = Box::leak(Box::new(nothing));
        facts.ship_to = &facts.order.ship_to;
        facts.ordered_on = None;
    });
    let order = [
        ("order_day", "no-order-day"),
        ("address", "no-address-told"),
        ("items", "no-items"),
        ("total", "no-total-told"),
        ("parcel", "no-parcel"),
    ];
    assert_eq!(lacking(&bare), order);
    assert!(!bare.is_complete(Section::Order) && bare.is_complete(Section::Communication));

    let silent = metered(CaseKind::ItemNotReceived, |facts| (facts.from_buyer, facts.to_buyer) = (1, 0));
    assert_eq!(lacking(&silent), [("answer", "no-answer")]);
    assert_eq!(silent.complete(), 3);

    let events = metered(CaseKind::ItemNotReceived, |facts| facts.events = 0);
    assert_eq!(lacking(&events), [("tracking_events", "no-events")]);
}

#[test]
fn a_policy_counts_only_when_it_was_in_force_and_public_before_the_order() {
    let kind = CaseKind::Cancellation;
    let none = Err(NotInForce::NoPolicy);
    let meter = metered(kind, |facts| facts.policy = Some(Box::leak(Box::new(none))));
    let all = [
        ("policy_version", "no-policy"),
        ("policy_published", "no-policy-public"),
        ("clause_cited", "no-clause"),
    ];
    assert_eq!(lacking(&meter), all);
    let hidden = policy(false, None);
    let meter = metered(kind, |facts| facts.policy = Some(Box::leak(Box::new(hidden.clone()))));
    assert_eq!(lacking(&meter), [("policy_published", "not-published"), ("clause_cited", "no-clause")]);
    let meter =
        metered(CaseKind::ItemNotReceived, |facts| facts.policy = Some(Box::leak(Box::new(hidden.clone()))));
    assert_eq!(lacking(&meter), [("policy_published", "not-published")], "nothing is cited about a parcel");
    let meter = metered(kind, |facts| facts.policy = None);
    assert!(lacking(&meter).contains(&("policy_version", "no-day-for-policy")));
}

#[test]
fn the_proof_decides_where_the_delivery_is_in_doubt_and_nowhere_else() {
    let order = order();
    let elsewhere = proof(&order, Some("PORTLAND, ME 04101"));
    let late = {
        let mut order = order.clone();
        order.shipments[0].shipped_at = "2026-11-13".parse().ok();
        proof(&order, Some("ALDER, OR 97003"))
    };
    for (evidence, gaps) in [(&elsewhere, 1), (&late, 1)] {
        let evidence: &'static Evidence = Box::leak(Box::new(evidence.clone()));
        let meter = metered(CaseKind::ItemNotReceived, |facts| facts.proof = Some(evidence));
        assert_eq!(lacking(&meter), [("proof_of_delivery", "proof-gaps")]);
        let part = meter.of(Section::Evidence).find(|part| part.kind == PartKind::ProofOfDelivery).unwrap();
        assert_eq!(part.note.values, [("count", Fact::Number(gaps))]);
        assert_eq!(metered(CaseKind::NotAsDescribed, |facts| facts.proof = Some(evidence)).missing(), 0);
    }
    let unlisted = metered(CaseKind::ItemNotReceived, |facts| facts.proof = None);
    assert_eq!(unlisted.missing(), 0, "without a list of the platform nothing of it can be missing");
}

#[test]
fn what_is_cancelled_before_it_is_sent_needs_no_parcel_and_a_complaint_needs_a_picture() {
    let mut order = order();
    order.shipments.clear();
    let order: &'static OrderRecord = Box::leak(Box::new(order));
    let unsent =
        |kind| metered(kind, |facts| (facts.order, facts.has_left, facts.events) = (order, false, 0));
    assert_eq!(unsent(CaseKind::Cancellation).missing(), 0);
    assert_eq!(
        lacking(&unsent(CaseKind::ItemNotReceived)),
        [("parcel", "no-parcel"), ("tracking_events", "no-events")]
    );
    let bare = |kind| metered(kind, |facts| facts.attachments = 0);
    assert_eq!(lacking(&bare(CaseKind::NotAsDescribed)), [("attachments", "no-photos")]);
    let helps = bare(CaseKind::ItemNotReceived);
    assert_eq!(helps.missing(), 0);
    assert!(helps.parts().iter().any(|part| part.note.key == "no-files"), "it is told all the same");
}

#[test]
fn nothing_private_and_nothing_of_the_sellers_own_plan_leaves() {
    for kind in EntryKind::ALL.iter().filter(|kind| kind.is_private()) {
        assert_eq!(share(*kind, ""), Share::Nothing, "{kind:?}");
    }
    for (kind, subject) in [
        (EntryKind::Step, "ask_household"),
        (EntryKind::Step, "settle:cover_seen"),
        (EntryKind::Remedy, "cover_seen"),
        (EntryKind::Wait, "file_theft_report"),
        (EntryKind::Reminder, "done"),
        (EntryKind::Request, "class::change_of_mind"),
        (EntryKind::Status, "merged:C-1043"),
        (EntryKind::Status, "playbook"),
        (EntryKind::Paper, EVIDENCE_PACK),
    ] {
        assert_eq!(share(kind, subject), Share::Nothing, "{kind:?} {subject}");
    }
    assert_eq!(share(EntryKind::Paper, "usps_ps1000"), Share::Headline, "its text is a path");
    assert_eq!(share(EntryKind::Status, "closed:declined"), Share::Headline);
    assert_eq!(share(EntryKind::Call, ""), Share::Whole);
}

#[test]
fn clauses_that_the_seller_keeps_for_themselves_never_matter_outside() {
    for kind in CaseKind::ALL {
        let shown: Vec<_> = ClauseKind::ALL.iter().filter(|clause| matters(**clause, *kind)).collect();
        assert!(!shown.is_empty() && shown.iter().all(|clause| clause.is_published()), "{kind:?} {shown:?}");
    }
}

fn file(name: &str, media: &str, bytes: u64, pages: Option<u32>) -> HandedIn {
    HandedIn { name: name.to_owned(), media: media.to_owned(), bytes, pages }
}

fn over(platform: &str, files: &[HandedIn]) -> Vec<&'static str> {
    let pack = pack();
    let limits = pack.of_platform(platform).unwrap().limits.as_ref().unwrap();
    limits.over(files).iter().map(|note| note.key).collect()
}

#[test]
fn shopifys_limits_hold_up_to_the_byte_and_the_page() {
    let pdf = |bytes, pages| file("pack.pdf", "application/pdf", bytes, Some(pages));
    assert_eq!(over("shopify", &[pdf(1_999_999, 49)]), [""; 0]);
    assert_eq!(over("shopify", &[pdf(2_000_000, 49)]), ["file-bytes"]);
    assert_eq!(over("shopify", &[pdf(10, 50)]), ["pages"]);
    assert_eq!(over("shopify", &[pdf(10, 1), file("n.txt", "text/plain", 9, None)]), ["media"]);
    let two = || file("p.png", "image/png", 1_999_999, None);
    assert_eq!(over("shopify", &[two(), two()]), [""; 0]);
    assert_eq!(over("shopify", &[two(), two(), pdf(2, 1)]), ["total-bytes"]);
}

#[test]
fn ebay_counts_files_and_only_in_a_payment_dispute() {
    let small = || file("p.png", "image/png", 350_000, None);
    let pack = pack();
    let limits = pack.of_platform("ebay").unwrap().limits.as_ref().unwrap();
    assert!(limits.is_for(CaseKind::PaymentDispute) && !limits.is_for(CaseKind::ItemNotReceived));
    assert_eq!(over("ebay", &[small(), small(), small(), small(), small()]), [""; 0]);
    assert_eq!(
        over("ebay", &[small(), small(), small(), small(), small(), small()]),
        ["total-bytes-most", "files"]
    );
    assert_eq!(limits.told().len(), 2);
    assert_eq!(pack.of_platform("etsy").unwrap().limits, None, "what nobody told limits nothing");
}
