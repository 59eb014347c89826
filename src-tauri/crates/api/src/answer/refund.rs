//! Refunds, store credit and what was ordered by a platform.

use chrono::NaiveDate;
use docket_desk::MoneyFile;
use docket_desk::store::refund::{StoredCredit, StoredObligation, StoredOffer, StoredRemedy};
use docket_domain::calendar::rfc3339;
use docket_domain::remedy::{AmountUse, RefundLine, RemedyKind};

use super::money;
use crate::wire::*;
use crate::words::Words;

pub(crate) fn ledger(file: &MoneyFile, words: &Words) -> LedgerView {
    let line = |line: &RefundLine| words.name("refund-line", line.name());
    LedgerView {
        order: file.order.to_string(),
        paid: file.ledger.paid.map(money),
        paid_by_hand: file.paid_by_hand || file.ledger.paid.is_none(),
        told: file.ledger.told.map(money),
        lines: file
            .ledger
            .by_line()
            .iter()
            .flat_map(|(of, sums)| {
                sums.iter().map(|sum| LineSum {
                    line: of.name().to_owned(),
                    text: line(of),
                    amount: money(*sum),
                })
            })
            .collect(),
        refunded: file.ledger.refunded().map(money),
        remaining: file.ledger.remaining().map(money),
        remedies: file.remedies.iter().map(|one| remedy(one, words)).collect(),
        credits: file.credits.iter().map(|one| credit(one, file.today)).collect(),
        offers: file.offers.iter().map(|one| offer(one, file.today, words)).collect(),
        obligations: file.obligations.iter().map(|one| obligation(one, file.today, words)).collect(),
        kinds: RemedyKind::ALL.iter().map(|kind| choice(*kind, words)).collect(),
        line_choices: RefundLine::ALL
            .iter()
            .map(|one| Choice { value: one.name().to_owned(), text: line(one) })
            .collect(),
    }
}

fn choice(kind: RemedyKind, words: &Words) -> RemedyChoice {
    let amount = match kind.amount() {
        AmountUse::Needed => "needed",
        AmountUse::Possible => "possible",
        AmountUse::Never => "never",
    };
    RemedyChoice {
        value: kind.name().to_owned(),
        text: words.name("remedy", kind.name()),
        amount: amount.to_owned(),
        needs_words: kind.needs_words(),
        gives_away: kind.gives_away(),
        line: kind.usual_line().name().to_owned(),
    }
}

fn remedy(one: &StoredRemedy, words: &Words) -> RemedyView {
    let line = one.remedy.refund.map(|(line, _)| line);
    RemedyView {
        id: one.id.to_string(),
        case: one.case.to_string(),
        kind: one.remedy.kind.name().to_owned(),
        kind_text: words.name("remedy", one.remedy.kind.name()),
        line: line.map(|line| line.name().to_owned()),
        line_text: line.map(|line| words.name("refund-line", line.name())),
        amount: one.remedy.refund.map(|(_, amount)| money(amount)),
        day: one.remedy.day.to_string(),
        reference: one.remedy.reference.clone(),
        because: one.remedy.because.clone(),
    }
}

fn credit(one: &StoredCredit, today: NaiveDate) -> CreditView {
    let expires_on = one.credit.expires_on;
    CreditView {
        code: one.credit.code.clone(),
        case: one.case.to_string(),
        amount: money(one.credit.amount),
        balance: money(one.balance()),
        expires_on: expires_on.map(|day| day.to_string()),
        expired: expires_on.is_some_and(|day| day < today),
        redemptions: one
            .redemptions
            .iter()
            .map(|taken| RedemptionView {
                amount: money(taken.amount),
                at: rfc3339(taken.at),
                reference: taken.reference.clone(),
            })
            .collect(),
    }
}

fn offer(one: &StoredOffer, today: NaiveDate, words: &Words) -> OfferView {
    let state = one.standing().state(today);
    OfferView {
        id: one.id.to_string(),
        case: one.case.to_string(),
        party: one.offer.party.name().to_owned(),
        kind: one.offer.kind.name().to_owned(),
        kind_text: words.name("remedy", one.offer.kind.name()),
        amount: one.offer.amount.map(money),
        text: one.offer.text.clone(),
        at: rfc3339(one.at),
        until: one.offer.until.map(|day| day.to_string()),
        state: state.name().to_owned(),
        state_text: words.name("offer-state", state.name()),
        counters: one.offer.counters.map(|id| id.to_string()),
    }
}

fn obligation(one: &StoredObligation, today: NaiveDate, words: &Words) -> ObligationView {
    ObligationView {
        id: one.id.to_string(),
        case: one.case.to_string(),
        kind: one.obligation.kind.name().to_owned(),
        kind_text: words.name("obligation", one.obligation.kind.name()),
        amount: one.obligation.amount.map(money),
        due_on: one.obligation.due_on.to_string(),
        text: one.obligation.text.clone(),
        done_at: one.discharged_at.map(rfc3339),
        overdue: one.discharged_at.is_none() && one.obligation.due_on < today,
    }
}
