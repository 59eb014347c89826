//! The money side of a case: refunds by line, store credit, offers, and what a platform's ruling obliges to.
//!
//! Docket moves no money. It writes down what the seller did on the platform or at the bank, and says before
//! whether it adds up. Every check is made inside the operation that writes, so that two windows cannot both
//! give away the same money.

use chrono::NaiveDate;
use docket_domain::calendar::instant_at;
use docket_domain::case::{CaseStatus, EntryKind, Party};
use docket_domain::playbook::{FieldKind, Step};
use docket_domain::remedy::{
    AmountUse, CreditRefused, Ledger, LedgerRefused, ObligationKind, OfferAnswer, OfferRefused, OfferState,
    RefundLine, RemedyKind, check_redemption,
};
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, Currency, Money, ObligationId, OfferId, OrderId};
use docket_store::Tx;
use docket_store::case::{NewEntry, NewReminder, ReminderKind, StoredCase};
use docket_store::refund::{
    NewCredit, NewObligation, NewOffer, NewRemedy, StoredCredit, StoredObligation, StoredOffer, StoredRemedy,
};

use crate::case::{DoneStep, refuse_closed};
use crate::error::refuse;
use crate::{CaseFile, Changed, Desk, DeskError, Result};

/// The money of an order, with all that its cases say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyFile {
    /// The order.
    pub order: OrderId,
    /// What was paid, went back and is left.
    pub ledger: Ledger,
    /// Whether what was paid is the seller's word, since no file tells it.
    pub paid_by_hand: bool,
    /// What was done for the buyer, oldest first.
    pub remedies: Vec<StoredRemedy>,
    /// Store credits, oldest first.
    pub credits: Vec<StoredCredit>,
    /// Offers, oldest first.
    pub offers: Vec<StoredOffer>,
    /// Obligations from rulings, each with the case it binds.
    pub obligations: Vec<StoredObligation>,
    /// Today in the shop's zone, by which offers and credits lapse.
    pub today: NaiveDate,
}

/// What a seller did for a buyer, as it is told to the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenRemedy {
    /// What it is.
    pub kind: RemedyKind,
    /// How much, as `12.34` or `12.34 USD`; a full refund without it gives back all that is left.
    pub amount: Option<String>,
    /// What it gives back; without it the usual line of that kind.
    pub line: Option<RefundLine>,
    /// Reference of the payment; for a store credit its code.
    pub reference: String,
    /// Why, or what exactly.
    pub because: String,
    /// The day on which it was done; without it today.
    pub day: Option<NaiveDate>,
    /// What the buyer paid, where no file tells it.
    pub paid: Option<String>,
    /// The last day of a store credit; absent when it has none.
    pub expires_on: Option<NaiveDate>,
    /// Whether the seller says to have seen who else would pay.
    pub cover_seen: bool,
}

impl GivenRemedy {
    /// That remedy without anything else said.
    pub fn of(kind: RemedyKind) -> Self {
        Self {
            kind,
            amount: None,
            line: None,
            reference: String::new(),
            because: String::new(),
            day: None,
            paid: None,
            expires_on: None,
            cover_seen: false,
        }
    }
}

/// An offer as it is told to the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenOffer {
    /// Who makes it: seller or buyer.
    pub party: Party,
    /// What is offered.
    pub kind: RemedyKind,
    /// How much, as `12.34` or `12.34 USD`.
    pub amount: Option<String>,
    /// In whose words.
    pub text: String,
    /// Its last day; absent when it has none.
    pub until: Option<NaiveDate>,
}

/// An obligation as it is told to the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenObligation {
    /// What has to be done.
    pub kind: ObligationKind,
    /// How much, as `12.34` or `12.34 USD`.
    pub amount: Option<String>,
    /// By which day.
    pub due_on: NaiveDate,
    /// The words of the ruling.
    pub text: String,
}

impl Desk {
    /// The money of an order.
    ///
    /// # Errors
    /// When there is no such order.
    pub fn money_file(&self, order: OrderId) -> Result<MoneyFile> {
        let file = self.order_file(order)?;
        let (mut offers, mut obligations): (Vec<StoredOffer>, Vec<StoredObligation>) = Default::default();
        // What a ruling said on a case that was merged binds the one that goes on, and offers are answered there.
        let (merged, own): (Vec<_>, Vec<_>) =
            file.cases.iter().partition(|line| line.case.merged_into.is_some());
        for line in own.into_iter().chain(merged) {
            for one in self.store.obligations(line.case.id)? {
                if !obligations.iter().any(|known| known.id == one.id) {
                    obligations.push(StoredObligation { case: line.case.id, ..one });
                }
            }
            for one in self.store.offers(line.case.id)? {
                if !offers.iter().any(|known| known.id == one.id) {
                    offers.push(StoredOffer { case: line.case.id, ..one });
                }
            }
        }
        offers.sort_by_key(|offer| offer.id);
        Ok(MoneyFile {
            order,
            ledger: self.store.ledger(order)?,
            paid_by_hand: file.order.record.total.is_none() && self.store.paid_by_hand(order)?.is_some(),
            remedies: self.store.remedies_of_order(order)?,
            credits: self.store.credits_of_order(order)?,
            offers,
            obligations,
            today: self.today()?,
        })
    }

    /// Books what was done for the buyer of a case, and gives the ledger as it is then.
    ///
    /// # Errors
    /// `case_closed`, `date_in_future`, `amount_missing`, `amount_not_taken`, `amount_unreadable`,
    /// `currency_missing`, `amount_not_positive`, `paid_unknown`, `paid_known`, `paid_too_small`,
    /// `refund_other_currency`, `refund_too_large`, `refund_nothing_left`, `refund_told_currency`,
    /// `replacement_because_missing`, `condition_missing`, `remedy_words_missing`, `credit_code_taken`,
    /// `remedy_cover_unseen`.
    pub fn remedy_add(&self, id: CaseId, given: &GivenRemedy) -> Result<Changed<Ledger>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        refuse_unexplained(given)?;
        let payers =
            if given.kind.gives_away() { self.others_would_pay(&self.case_file(id)?)? } else { None };
        if let Some(payers) = payers.as_ref().filter(|_| !given.cover_seen) {
            return Err(refuse("remedy_cover_unseen", [("payers", payers.clone())]));
        }
        self.transact(self.named_op("remedy_add", &id.to_string()), |tx| {
            if let Some(paid) = &given.paid {
                self.note_paid(tx, &case, paid)?;
            }
            let (what, amount) = self.book(tx, &case, given, None)?;
            let body = [given.because.trim(), given.reference.trim()];
            let body = body.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
            tell(tx, id, what.name(), amount, &body)?;
            if let Some(payers) = &payers {
                tx.entry_add(id, &NewEntry::of(EntryKind::Remedy, tx.at(), COVER_SEEN, payers))?;
            }
            self.deadlines_write_of_order(tx, case.order)?;
            Ok(tx.ledger(case.order)?)
        })
    }

    /// Notes what the buyer paid, for an order whose files do not tell it.
    ///
    /// # Errors
    /// `paid_known`, `paid_too_small`, `amount_unreadable`, `currency_missing`, `amount_not_positive`.
    pub fn paid_set(&self, id: CaseId, paid: &str) -> Result<Changed<Ledger>> {
        let case = self.store.case(id)?;
        self.transact(self.named_op("paid_set", &id.to_string()), |tx| {
            self.note_paid(tx, &case, paid)?;
            Ok(tx.ledger(case.order)?)
        })
    }

    fn note_paid(&self, tx: &Tx<'_>, case: &StoredCase, paid: &str) -> Result<()> {
        let ledger = tx.ledger(case.order)?;
        let refunded = ledger.refunded();
        let amount = amount_of(paid, refunded.or(ledger.paid).map(|money| money.currency))?;
        let told = self.store.order(case.order)?.record;
        if let Some(total) = told.total {
            if total == amount {
                return Ok(());
            }
            return Err(refuse("paid_known", [("paid", total.to_string()), ("order", told.number)]));
        }
        if amount.minor <= 0 {
            return Err(refuse("amount_not_positive", [("amount", amount.to_string())]));
        }
        if let Some(refunded) = refunded
            && (refunded.currency != amount.currency || refunded.minor > amount.minor)
        {
            let fields = [("paid", amount.to_string()), ("refunded", refunded.to_string())];
            return Err(refuse("paid_too_small", fields));
        }
        Ok(tx.paid_set(case.order, amount)?)
    }

    /// The one place where remedies are booked, by themselves or by a step. Says what was booked.
    fn book(
        &self,
        tx: &Tx<'_>,
        case: &StoredCase,
        given: &GivenRemedy,
        step: Option<&str>,
    ) -> Result<(RemedyKind, Option<Money>)> {
        let kind = given.kind;
        let today = self.today()?;
        let day = given.day.unwrap_or(today);
        if day > today {
            return Err(refuse("date_in_future", [("field", "day".to_owned()), ("value", day.to_string())]));
        }
        let number = self.store.order(case.order)?.record.number;
        let ledger = tx.ledger(case.order)?;
        let currency = ledger.paid.map(|paid| paid.currency);
        let amount = given.amount.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let amount = amount.map(|text| amount_of(text, currency)).transpose()?;
        if kind.amount() == AmountUse::Never && (amount.is_some() || given.line.is_some()) {
            return Err(refuse("amount_not_taken", [("remedy", kind.name().to_owned())]));
        }
        let amount = match (amount, kind) {
            (None, RemedyKind::RefundFull) => match ledger.all() {
                // The files tell of that very refund already; a step may say so after them.
                Err(LedgerRefused::NothingLeft) if step.is_some() => None,
                all => Some(all.map_err(|error| refused(error, None, &number))?),
            },
            (None, kind) if kind.amount() == AmountUse::Needed => {
                return Err(refuse("amount_missing", [("remedy", kind.name().to_owned())]));
            }
            (amount, _) => amount,
        };
        let credit = (kind == RemedyKind::StoreCredit).then_some(amount).flatten();
        let refund = if credit.is_some() { None } else { amount };
        if let Some(amount) = refund {
            ledger.check(amount).map_err(|error| refused(error, Some(amount), &number))?;
        }
        let remedy = NewRemedy {
            kind,
            step: step.map(str::to_owned),
            day,
            because: given.because.trim().to_owned(),
            reference: given.reference.trim().to_owned(),
            refund: refund.map(|amount| (given.line.unwrap_or_else(|| kind.usual_line()), amount)),
        };
        let id = tx.remedy_add(case.id, &remedy)?;
        if let Some(amount) = credit {
            refuse_foreign_or_nothing(amount, currency)?;
            let code = code_of(tx, case.id, &remedy.reference)?;
            tx.credit_add(&NewCredit { remedy: id, code, amount, expires_on: given.expires_on })?;
        }
        Ok((kind, amount))
    }

    /// Books what the answer of a step says was done for the buyer; other steps book nothing. A step is about
    /// money when it asks for an amount.
    pub(crate) fn book_step(&self, tx: &Tx<'_>, file: &CaseFile, step: &Step, done: &DoneStep) -> Result<()> {
        let asks = step.fields.iter().any(|field| field.kind == FieldKind::Money && field.id == AMOUNT);
        let kind = done.answer.as_deref().and_then(RemedyKind::of_answer);
        let Some(kind) = kind.filter(|_| asks) else { return Ok(()) };
        let field = |name: &str| done.fields.get(name).cloned().unwrap_or_default();
        let given = GivenRemedy {
            amount: done.fields.get(AMOUNT).filter(|_| kind.amount() != AmountUse::Never).cloned(),
            reference: field("reference"),
            because: field("because"),
            ..GivenRemedy::of(kind)
        };
        self.book(tx, &file.case, &given, Some(&step.id)).map(drop)
    }

    /// Takes back what a step booked.
    pub(crate) fn unbook_step(&self, tx: &Tx<'_>, file: &CaseFile, step: &str) -> Result<()> {
        for credit in self.store.credits_of_order(file.case.order)? {
            let of_step = self.store.remedies_of_order(file.case.order)?.into_iter().any(|one| {
                one.id == credit.credit.remedy
                    && one.case == file.case.id
                    && one.remedy.step.as_deref() == Some(step)
            });
            if of_step && !credit.redemptions.is_empty() {
                return Err(refuse("credit_in_use", [("code", credit.credit.code)]));
            }
        }
        Ok(tx.remedies_of_step_clear(file.case.id, step)?)
    }

    /// Gives a store credit, and says its code.
    ///
    /// # Errors
    /// As [`Desk::remedy_add`].
    pub fn credit_make(
        &self,
        id: CaseId,
        amount: &str,
        code: &str,
        expires_on: Option<NaiveDate>,
    ) -> Result<Changed<StoredCredit>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        if let Some(day) = expires_on.filter(|day| self.today().is_ok_and(|today| *day < today)) {
            return Err(refuse("day_passed", [("day", day.to_string())]));
        }
        let given = GivenRemedy {
            amount: Some(amount.to_owned()),
            reference: code.trim().to_owned(),
            expires_on,
            ..GivenRemedy::of(RemedyKind::StoreCredit)
        };
        let changed = self.transact(self.named_op("credit_make", &id.to_string()), |tx| {
            let (what, amount) = self.book(tx, &case, &given, None)?;
            tell(tx, id, what.name(), amount, &given.reference)
        })?;
        let made = self.store.credits_of_order(case.order)?.into_iter().rfind(|credit| credit.case == id);
        let output = made.ok_or_else(|| refuse("credit_unknown", [("code", code.to_owned())]))?;
        Ok(Changed { output, change: changed.change })
    }

    /// Takes something from a store credit, without an amount all that is left; gives what is left then.
    ///
    /// # Errors
    /// `credit_unknown`, `credit_expired`, `credit_too_small`, `credit_other_currency`, `amount_unreadable`,
    /// `amount_not_positive`, `credit_used_up`.
    pub fn credit_redeem(&self, code: &str, amount: Option<&str>, reference: &str) -> Result<Changed<Money>> {
        let code = code.trim();
        let today = self.today()?;
        self.transact(self.named_op("credit_redeem", code), |tx| {
            let unknown = || refuse("credit_unknown", [("code", code.to_owned())]);
            let credit = tx.credit(code)?.ok_or_else(unknown)?;
            let left = credit.balance();
            if left.minor == 0 {
                return Err(refuse("credit_used_up", [("code", credit.credit.code)]));
            }
            let wanted = amount.map(str::trim).filter(|text| !text.is_empty());
            let wanted = wanted.map_or(Ok(left), |text| amount_of(text, Some(left.currency)))?;
            check_redemption(left, credit.credit.expires_on, wanted, today)
                .map_err(|error| credit_refused(error, &credit, wanted))?;
            tx.redemption_add(credit.id, wanted, reference.trim())?;
            tell(tx, credit.case, "credit_redeemed", Some(wanted), &credit.credit.code)?;
            Ok(Money::new(left.minor - wanted.minor, left.currency))
        })
    }

    /// Writes an offer down. It answers an open offer of the other side with a counter-offer.
    ///
    /// # Errors
    /// `case_closed`, `offer_party`, `offer_open`, `day_passed`, and what is wrong with its amount as
    /// [`Desk::remedy_add`] says it.
    pub fn offer_add(&self, id: CaseId, given: &GivenOffer) -> Result<Changed<OfferId>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        let mine = match given.party {
            Party::Seller => true,
            Party::Buyer => false,
            Party::Carrier | Party::Platform | Party::PaymentProvider | Party::Authority => {
                return Err(refuse("offer_party", [("party", given.party.name().to_owned())]));
            }
        };
        let today = self.today()?;
        if let Some(day) = given.until.filter(|day| *day < today) {
            return Err(refuse("day_passed", [("day", day.to_string())]));
        }
        self.transact(self.named_op("offer_add", &id.to_string()), |tx| {
            let ledger = tx.ledger(case.order)?;
            let amount = self.offered(&case, &ledger, given, mine)?;
            let open = tx
                .offers(id)?
                .into_iter()
                .find(|offer| offer.standing().state(today) == OfferState::Proposed);
            if let Some(open) = &open {
                if open.offer.party == given.party {
                    return Err(refuse("offer_open", [("offer", open.id.to_string())]));
                }
                tx.offer_answer(open.id, OfferAnswer::Counter)?;
            }
            let offer = NewOffer {
                counters: open.map(|open| open.id),
                party: given.party,
                kind: given.kind,
                amount,
                text: given.text.trim().to_owned(),
                until: given.until,
            };
            let offered = tx.offer_add(id, &offer)?;
            tell(tx, id, if mine { "offer_seller" } else { "offer_buyer" }, amount, &offer.text)?;
            tx.case_status(id, if mine { CaseStatus::WaitingBuyer } else { CaseStatus::Open })?;
            Ok(offered)
        })
    }

    /// What an offer is worth. The seller offers no more than there is to give back; the buyer may ask for it.
    fn offered(
        &self,
        case: &StoredCase,
        ledger: &Ledger,
        given: &GivenOffer,
        mine: bool,
    ) -> Result<Option<Money>> {
        let kind = given.kind;
        let text = given.amount.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let currency = ledger.paid.map(|paid| paid.currency);
        let amount = text.map(|text| amount_of(text, currency)).transpose()?;
        let Some(amount) = amount else {
            return match kind {
                RemedyKind::RefundPartial | RemedyKind::StoreCredit | RemedyKind::Goodwill => {
                    Err(refuse("amount_missing", [("remedy", kind.name().to_owned())]))
                }
                RemedyKind::RefundFull
                | RemedyKind::ReturnThenRefund
                | RemedyKind::Replacement
                | RemedyKind::None
                | RemedyKind::Other => Ok(None),
            };
        };
        if kind.amount() == AmountUse::Never {
            return Err(refuse("amount_not_taken", [("remedy", kind.name().to_owned())]));
        }
        if mine && kind != RemedyKind::StoreCredit {
            let number = self.store.order(case.order)?.record.number;
            ledger.check(amount).map_err(|error| refused(error, Some(amount), &number))?;
        } else {
            refuse_foreign_or_nothing(amount, currency)?;
        }
        Ok(Some(amount))
    }

    /// Records that the other side took an offer, or turned it down; of a case that was merged, on the one that goes
    /// on. What was agreed is booked when it is done.
    ///
    /// # Errors
    /// `case_closed`, `offer_answered`, `offer_expired`, or that there is no such offer or no longer so much
    /// to give back.
    pub fn offer_answer(&self, id: OfferId, accept: bool) -> Result<Changed<()>> {
        let known = self.store.offer(id)?;
        let case = self.store.case(known.case)?;
        let on = self.goes_on(case.clone())?;
        refuse_closed(&on)?;
        let on = on.id;
        let today = self.today()?;
        let number = self.store.order(case.order)?.record.number;
        self.transact(self.named_op("offer_answer", &on.to_string()), |tx| {
            let offers = tx.offers(case.id)?;
            let offer = offers.into_iter().find(|offer| offer.id == id).unwrap_or(known);
            let answer = if accept { OfferAnswer::Accept } else { OfferAnswer::Deny };
            offer.standing().answer(answer, today).map_err(|error| match error {
                OfferRefused::Answered(state) => refuse(
                    "offer_answered",
                    [("offer", id.to_string()), ("offer_state", state.name().to_owned())],
                ),
                OfferRefused::Expired { on } => {
                    refuse("offer_expired", [("offer", id.to_string()), ("day", on.to_string())])
                }
            })?;
            let owed = offer.offer.amount.filter(|_| offer.offer.kind != RemedyKind::StoreCredit);
            if let Some(amount) = owed.filter(|_| accept) {
                let ledger = tx.ledger(case.order)?;
                ledger.check(amount).map_err(|error| refused(error, Some(amount), &number))?;
            }
            tx.offer_answer(id, answer)?;
            tell(
                tx,
                on,
                if accept { "offer_accepted" } else { "offer_denied" },
                offer.offer.amount,
                &offer.offer.text,
            )?;
            tx.case_status(on, CaseStatus::Open)?;
            Ok(())
        })
    }

    /// The case that goes on where one was merged, also by way of others; else itself.
    fn goes_on(&self, mut case: StoredCase) -> Result<StoredCase> {
        while let Some(into) = case.merged_into {
            case = self.store.case(into)?;
        }
        Ok(case)
    }

    /// Writes down what a ruling obliges to, with a reminder of its day.
    ///
    /// # Errors
    /// `case_closed`, or what is wrong with the amount.
    pub fn obligation_add(&self, id: CaseId, given: &GivenObligation) -> Result<Changed<ObligationId>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        let settings = self.settings()?;
        let text = given.amount.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let currency = self.store.ledger(case.order)?.paid.map(|paid| paid.currency);
        let amount = text.map(|text| amount_of(text, currency)).transpose()?;
        if let Some(amount) = amount {
            refuse_foreign_or_nothing(amount, currency)?;
        }
        let obligation = NewObligation {
            kind: given.kind,
            amount,
            due_on: given.due_on,
            text: given.text.trim().to_owned(),
        };
        self.transact(self.named_op("obligation_add", &id.to_string()), |tx| {
            let reminder = tx.reminder_add(
                id,
                &NewReminder {
                    kind: ReminderKind::Deadline,
                    step: None,
                    at: instant_at(given.due_on, settings.reminder_hour, settings.zone()),
                    subject: format!("reminder-obligation-{}", given.kind.name().replace('_', "-")),
                },
            )?;
            let what = match given.kind {
                ObligationKind::Refund => "obligation_refund",
                ObligationKind::AcceptReturn => "obligation_accept_return",
            };
            tell(tx, id, what, amount, &obligation.text)?;
            Ok(tx.obligation_add(id, &obligation, reminder)?)
        })
    }

    /// Records that an obligation was discharged.
    ///
    /// # Errors
    /// `obligation_done`, or that there is no such obligation.
    pub fn obligation_done(&self, id: ObligationId) -> Result<Changed<()>> {
        let known = self.store.obligation(id)?;
        if known.discharged_at.is_some() {
            return Err(refuse("obligation_done", [("obligation", id.to_string())]));
        }
        self.transact(self.named_op("obligation_done", &known.case.to_string()), |tx| {
            tx.obligation_done(id)?;
            tx.reminder_state(known.reminder, ReminderState::Done)?;
            tell(tx, known.case, "obligation_done", known.obligation.amount, &known.obligation.text)
        })
    }
}

/// The entry that says who else would have paid.
const COVER_SEEN: &str = "cover_seen";

/// The field of a step that asks for an amount.
const AMOUNT: &str = "amount";

/// Refuses to end a case over what a ruling still obliges to.
pub(crate) fn refuse_obliged(case: CaseId, obligations: &[StoredObligation]) -> Result<()> {
    let Some(first) = obligations.iter().find(|one| one.discharged_at.is_none()) else { return Ok(()) };
    Err(refuse(
        "obligation_open",
        [
            ("case", case.to_string()),
            ("obligation", first.obligation.kind.name().to_owned()),
            ("day", first.obligation.due_on.to_string()),
        ],
    ))
}

fn refuse_unexplained(given: &GivenRemedy) -> Result<()> {
    if !given.kind.needs_words() || !given.because.trim().is_empty() {
        return Ok(());
    }
    Err(match given.kind {
        RemedyKind::Replacement => refuse("replacement_because_missing", []),
        RemedyKind::ReturnThenRefund => refuse("condition_missing", []),
        RemedyKind::RefundFull
        | RemedyKind::RefundPartial
        | RemedyKind::StoreCredit
        | RemedyKind::Goodwill
        | RemedyKind::None
        | RemedyKind::Other => refuse("remedy_words_missing", [("remedy", given.kind.name().to_owned())]),
    })
}

fn refuse_foreign_or_nothing(amount: Money, currency: Option<Currency>) -> Result<()> {
    if amount.minor <= 0 {
        return Err(refuse("amount_not_positive", [("amount", amount.to_string())]));
    }
    match currency {
        Some(currency) if currency != amount.currency => Err(refuse(
            "refund_other_currency",
            [("amount", amount.to_string()), ("currency", currency.to_string())],
        )),
        _ => Ok(()),
    }
}

/// Reads `12.34 USD`, or `12.34` where the currency is known.
pub(crate) fn amount_of(text: &str, currency: Option<Currency>) -> Result<Money> {
    let text = text.trim();
    let unreadable = || refuse("amount_unreadable", [("amount", text.to_owned())]);
    if let Ok(amount) = text.parse::<Money>() {
        return Ok(amount);
    }
    match currency {
        Some(currency) => Money::from_decimal(text, currency).map_err(|_| unreadable()),
        None if text.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') && !text.is_empty() => {
            Err(refuse("currency_missing", [("amount", text.to_owned())]))
        }
        None => Err(unreadable()),
    }
}

/// The code of a new credit: the seller's own, or one made of case and number.
fn code_of(tx: &Tx<'_>, case: CaseId, wanted: &str) -> Result<String> {
    let wanted = wanted.trim();
    if !wanted.is_empty() {
        if tx.credit(wanted)?.is_some() {
            return Err(refuse("credit_code_taken", [("code", wanted.to_owned())]));
        }
        return Ok(wanted.to_owned());
    }
    let mut number = tx.credits_on(case)? + 1;
    loop {
        let code = format!("CREDIT-{}-{number}", case.0);
        if tx.credit(&code)?.is_none() {
            return Ok(code);
        }
        number += 1;
    }
}

fn tell(tx: &Tx<'_>, case: CaseId, what: &str, amount: Option<Money>, body: &str) -> Result<()> {
    let subject = amount.map_or_else(|| what.to_owned(), |amount| format!("{what}:{amount}"));
    tx.entry_add(case, &NewEntry::of(EntryKind::Remedy, tx.at(), &subject, body))?;
    Ok(())
}

fn refused(error: LedgerRefused, amount: Option<Money>, number: &str) -> DeskError {
    let amount = amount.map(|amount| amount.to_string()).unwrap_or_default();
    let order = number.to_owned();
    match error {
        LedgerRefused::PaidUnknown => refuse("paid_unknown", [("order", order)]),
        LedgerRefused::NotPositive => refuse("amount_not_positive", [("amount", amount)]),
        LedgerRefused::OtherCurrency { order: currency, .. } => {
            refuse("refund_other_currency", [("amount", amount), ("currency", currency.to_string())])
        }
        LedgerRefused::TooLarge { most } => {
            refuse("refund_too_large", [("amount", amount), ("most", most.to_string())])
        }
        LedgerRefused::NothingLeft => refuse("refund_nothing_left", [("order", order)]),
        LedgerRefused::ToldInOtherCurrency { told, order: currency } => refuse(
            "refund_told_currency",
            [("order", order), ("told", told.to_string()), ("currency", currency.to_string())],
        ),
    }
}

fn credit_refused(error: CreditRefused, credit: &StoredCredit, wanted: Money) -> DeskError {
    let code = credit.credit.code.clone();
    let amount = wanted.to_string();
    match error {
        CreditRefused::NotPositive => refuse("amount_not_positive", [("amount", amount)]),
        CreditRefused::OtherCurrency { credit: currency, .. } => refuse(
            "credit_other_currency",
            [("code", code), ("amount", amount), ("currency", currency.to_string())],
        ),
        CreditRefused::Expired { on } => refuse("credit_expired", [("code", code), ("day", on.to_string())]),
        CreditRefused::TooLarge { left } => {
            refuse("credit_too_small", [("code", code), ("amount", amount), ("left", left.to_string())])
        }
    }
}
