//! Refunds, store credit and what was ordered by a platform.

use chrono::NaiveDate;
use docket_desk::{GivenObligation, GivenOffer, GivenRemedy};
use docket_domain::remedy::{ObligationKind, RefundLine, RemedyKind};
use docket_domain::{ObligationId, OfferId};

use super::*;

impl Handle<'_> {
    pub fn refund_list(&self, query: RefundQuery) -> Answer<LedgerView> {
        let desk = &self.0.desk;
        let order = match (&query.case, &query.order) {
            (Some(case), _) => desk.store().case(self.case(case)?)?.order,
            (None, order) => desk.order_id(order.as_deref().unwrap_or_default())?,
        };
        Ok(answer::refund::ledger(&desk.money_file(order)?, &self.0.words()))
    }

    pub fn remedy_add(&self, request: RemedyAdd) -> Answer<RemedyAdded> {
        let case = self.case(&request.case)?;
        let lines: Vec<&str> = RefundLine::ALL.iter().map(|line| line.name()).collect();
        let line = said(request.line);
        let given = GivenRemedy {
            kind: remedy_kind(&request.kind)?,
            amount: said(request.amount),
            line: line.map(|name| named("line", &name, RefundLine::from_name, &lines)).transpose()?,
            reference: request.reference.unwrap_or_default(),
            because: request.because.unwrap_or_default(),
            day: said(request.day).map(|text| day(&text)).transpose()?,
            paid: said(request.paid),
            expires_on: None,
            cover_seen: request.cover_seen,
        };
        let changed = self.0.desk.remedy_add(case, &given)?;
        Ok(RemedyAdded {
            refunded_total: changed.output.refunded().map(answer::money),
            remaining: changed.output.remaining().map(answer::money),
            done: self.0.done(&changed.change),
        })
    }

    pub fn paid_set(&self, request: PaidSet) -> Answer<Done> {
        let changed = self.0.desk.paid_set(self.case(&request.case)?, &request.amount)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn credit_make(&self, request: CreditMake) -> Answer<CreditMade> {
        let case = self.case(&request.case)?;
        let expires_on = said(request.expires_on).map(|text| day(&text)).transpose()?;
        let code = request.code.unwrap_or_default();
        let changed = self.0.desk.credit_make(case, &request.amount, &code, expires_on)?;
        Ok(CreditMade { code: changed.output.credit.code, done: self.0.done(&changed.change) })
    }

    pub fn credit_redeem(&self, request: CreditRedeem) -> Answer<CreditRedeemed> {
        let reference = request.reference.unwrap_or_default();
        let changed = self.0.desk.credit_redeem(&request.code, request.amount.as_deref(), &reference)?;
        Ok(CreditRedeemed { balance: answer::money(changed.output), done: self.0.done(&changed.change) })
    }

    pub fn offer_add(&self, request: OfferAdd) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let given = GivenOffer {
            party: answer::party(&request.party)?,
            kind: remedy_kind(&request.kind)?,
            amount: said(request.amount),
            text: request.text.unwrap_or_default(),
            until: said(request.until).map(|text| day(&text)).transpose()?,
        };
        let changed = self.0.desk.offer_add(case, &given)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn offer_answer(&self, request: OfferReply) -> Answer<Done> {
        let unknown = |_| refused("offer_unknown", [("offer", request.offer.clone())]);
        let offer: OfferId = request.offer.parse().map_err(unknown)?;
        let changed = self.0.desk.offer_answer(offer, request.accept)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn obligation_add(&self, request: ObligationAdd) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let kinds: Vec<&str> = ObligationKind::ALL.iter().map(|kind| kind.name()).collect();
        let given = GivenObligation {
            kind: named("kind", &request.kind, ObligationKind::from_name, &kinds)?,
            amount: said(request.amount),
            due_on: day(&request.due_on)?,
            text: request.text.unwrap_or_default(),
        };
        let changed = self.0.desk.obligation_add(case, &given)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn obligation_done(&self, request: ObligationRef) -> Answer<Done> {
        let unknown = |_| refused("obligation_unknown", [("obligation", request.obligation.clone())]);
        let obligation: ObligationId = request.obligation.parse().map_err(unknown)?;
        let changed = self.0.desk.obligation_done(obligation)?;
        Ok(self.0.done(&changed.change))
    }
}

fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

fn remedy_kind(name: &str) -> Answer<RemedyKind> {
    let known: Vec<&str> = RemedyKind::ALL.iter().map(|kind| kind.name()).collect();
    Ok(named("kind", name, RemedyKind::from_name, &known)?)
}

fn day(text: &str) -> Answer<NaiveDate> {
    text.trim().parse().map_err(|_| refused("time_unreadable", [("time", text.to_owned())]))
}
