//! Letters about an order that need no case, such as its confirmation, and what policy and calendar say of an order
//! to whoever writes to its buyer.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use docket_domain::OrderId;
use docket_domain::calendar::day_in;
use docket_domain::facts::{Fact, Facts};
use docket_domain::note::day_of;
use docket_domain::policy::{ClauseKind, Policy, Term};
use docket_domain::request::cancel_until;
use docket_domain::text::Language;
use docket_letters::Elapsed;
use docket_letters::policy::clause_sentence;
use docket_store::request::OrderLetter;
use docket_store::voice::Chosen;

use crate::error::refuse;
use crate::facts::{of_order, of_seller, return_address};
use crate::letter::Post;
use crate::voice::worded;
use crate::{Changed, Desk, DraftedLetter, OrderFile, Result};

/// The letters that can be written about an order without a case.
pub const ORDER_LETTERS: [&str; 1] = [CONFIRMATION];

pub(crate) const CONFIRMATION: &str = "order_confirmation";

impl Desk {
    /// Drafts a letter about an order.
    ///
    /// # Errors
    /// `letter_needs_case`, or when there is no such order or letter.
    pub fn order_letter_draft(
        &self,
        order: OrderId,
        letter: &str,
        chosen: Chosen,
        set: &BTreeMap<String, String>,
    ) -> Result<DraftedLetter> {
        if !ORDER_LETTERS.contains(&letter) {
            return Err(refuse("letter_needs_case", [("letter", letter.to_owned())]));
        }
        let file = self.order_file(order)?;
        let voice = self.voice(&file, chosen)?;
        let settings = self.settings()?;
        let mut facts = Facts::default();
        of_order(&mut facts, &file.order.record);
        of_seller(&mut facts, &settings);
        worded(&mut facts, &file.order.record, &settings, voice);
        self.of_policy(&mut facts, &file, voice.language(), Some(ClauseKind::CancelUntil))?;
        for (name, value) in set {
            facts.text(name, value);
        }
        let draft = self.packs.letters.render(letter, voice, &facts)?;
        Ok(DraftedLetter { letter: letter.to_owned(), voice, draft })
    }

    /// Records that a letter about an order was sent.
    ///
    /// # Errors
    /// `letter_incomplete`, `letter_needs_case`, or when there is no such order or letter.
    pub fn order_letter_send(&self, order: OrderId, post: &Post) -> Result<Changed<()>> {
        let drafted = self.order_letter_draft(order, &post.letter, post.chosen, &post.set)?;
        let language = drafted.voice.language();
        let news = self.news_of_voice(&self.order_file(order)?, post.chosen)?;
        let letter = drafted.whole()?;
        let number = self.store.order(order)?.record.number;
        self.transact(self.named_op("order_letter", &number), |tx| {
            let sent = OrderLetter {
                letter: post.letter.clone(),
                language,
                channel: post.channel,
                at: tx.at(),
                subject: letter.subject.clone(),
                body: letter.body.clone(),
            };
            tx.voice_chosen(order, news)?;
            Ok(tx.order_letter_add(order, &sent)?)
        })
    }

    /// What the policy in force on the day of the order says to its buyer, in that language: the clause that answers
    /// a request, until when it could be cancelled, how long things are ago.
    pub(crate) fn of_policy(
        &self,
        facts: &mut Facts,
        file: &OrderFile,
        language: Language,
        cited: Option<ClauseKind>,
    ) -> Result<()> {
        let settings = self.settings()?;
        let zone = settings.zone();
        let record = &file.order.record;
        let today = day_in(self.now(), zone);
        facts.text("return_address", &return_address(&settings));
        let ago = |day: NaiveDate| Elapsed::between(day, today).map(|elapsed| elapsed.ago(language));
        let ordered = record.ordered_at;
        if let Some(text) = ordered.and_then(|at| ago(day_of(at, zone))) {
            facts.text("ordered_ago", &text);
        }
        let shipped = record.shipments.iter().find_map(|parcel| parcel.shipped_at);
        if let Some(text) = shipped.and_then(|at| ago(day_of(at, zone))) {
            facts.text("shipped_ago", &text);
        }
        let sent = self.store.order_letters(file.order.id)?;
        if let Some(letter) = sent.iter().rev().find(|letter| letter.letter == CONFIRMATION) {
            facts.set("confirmation_sent_on", Fact::Day(day_in(letter.at, zone)));
        }
        let Some(ordered) = ordered else { return Ok(()) };
        let policy = self.policy_in_force(file.order.shop, &record.platform, day_of(ordered, zone))?;
        let Ok(policy) = policy else { return Ok(()) };
        facts.set("policy_since", Fact::Day(policy.valid_from));
        let mut says = |name: &str, kind: ClauseKind| {
            if let Some(text) = sentence(&policy, kind, language) {
                facts.text(name, &text);
            }
        };
        if let Some(kind) = cited {
            says("policy_clause", kind);
        }
        says("return_clause", ClauseKind::ReturnShippingPayer);
        says("condition_clause", ClauseKind::ReturnCondition);
        says("return_window_clause", ClauseKind::ReturnWindow);
        let until = policy
            .clauses
            .iter()
            .find_map(|clause| if let Term::CancelUntil(until) = clause.term { Some(until) } else { None });
        if let Some(at) = until.and_then(|until| cancel_until(until, ordered, zone)) {
            // Told on the buyer's clock; where that is not known, on the seller's.
            let buyer = record.ship_to.country_code();
            let there = self.packs.situations.zone_known(buyer).unwrap_or(zone);
            facts.set("cancel_until", Fact::Instant(at, there));
        }
        Ok(())
    }
}

fn sentence(policy: &Policy, kind: ClauseKind, language: Language) -> Option<String> {
    let clause = policy.clauses.iter().find(|clause| clause.kind() == kind)?;
    Some(clause_sentence(clause, language))
}
