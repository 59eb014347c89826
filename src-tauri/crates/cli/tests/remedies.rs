//! What was done for a buyer, by commands alone.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use serde_json::{Value, json};
use support::Shop;

const ORDER: &str = "3297012640";

fn usd(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "USD" })
}

fn shop_with_a_case() -> Shop {
    let shop = Shop::with_orders();
    shop.json(["case", "open", ORDER, "--kind", "item_not_received"]);
    shop
}

#[test]
fn refunds_by_line_add_up_to_what_was_paid() {
    let shop = shop_with_a_case();
    let add = ["remedy", "add", ORDER, "--kind", "refund_partial"];
    let first = shop.json(add.into_iter().chain(["--amount", "5.38", "--line", "shipping"]));
    assert_eq!((&first["refunded_total"], &first["remaining"]), (&usd("5.38"), &usd("20.00")));
    let second = shop.json(add.into_iter().chain(["--amount", "10.00", "--reference", "RF-9"]));
    assert_eq!((&second["refunded_total"], &second["remaining"]), (&usd("15.38"), &usd("10.00")));
    assert_eq!(shop.json(["case", "show", ORDER])["exposure"], usd("10.00"));
    let rest = shop.json(["remedy", "add", ORDER, "--kind", "refund_full"]);
    assert_eq!((&rest["refunded_total"], &rest["remaining"]), (&usd("25.38"), &usd("0.00")));
    let more = shop.refusal(["remedy", "add", ORDER, "--kind", "refund_full"]);
    assert_eq!(more["error"]["code"], "refund_nothing_left");
    shop.json(["undo"]);
    assert_eq!(shop.json(["case", "show", ORDER])["exposure"], usd("10.00"));
}

#[test]
fn what_cannot_be_given_is_refused_in_one_sentence() {
    let shop = shop_with_a_case();
    let before = shop.state();
    for (more, code) in [
        (&["--kind", "refund_partial", "--amount", "25.39"][..], "refund_too_large"),
        (&["--kind", "refund_partial", "--amount", "0"], "amount_not_positive"),
        (&["--kind", "refund_partial", "--amount", "-3.00"], "amount_not_positive"),
        (&["--kind", "refund_partial", "--amount", "3.00 EUR"], "refund_other_currency"),
        (&["--kind", "refund_partial", "--amount", "a lot"], "amount_unreadable"),
        (&["--kind", "refund_partial"], "amount_missing"),
        (&["--kind", "replacement"], "replacement_because_missing"),
        (&["--kind", "replacement", "--because", "they asked", "--amount", "3.00"], "amount_not_taken"),
        (&["--kind", "return_then_refund", "--amount", "3.00"], "condition_missing"),
        (&["--kind", "refund_full", "--on", "2026-12-24"], "date_in_future"),
    ] {
        let refused = shop.refusal(["remedy", "add", ORDER].iter().chain(more));
        assert_eq!(refused["error"]["code"], code, "{more:?}");
    }
    assert_eq!(shop.state(), before);
}

#[test]
fn a_replacement_with_a_word_why_moves_no_money() {
    let shop = shop_with_a_case();
    let add = ["remedy", "add", ORDER, "--kind", "replacement", "--because", "the last one of its kind"];
    let done = shop.json(add);
    assert_eq!((&done["refunded_total"], &done["remaining"]), (&usd("0.00"), &usd("25.38")));
}
