//! Requests to cancel and withdrawals: reason, facts, clause, and how the buyer behaves.

use docket_desk::{GivenReason, ORDER_LETTERS};
use docket_domain::case::PlatformStage;
use docket_domain::policy::ClauseKind;
use docket_domain::request::{AskedReason, ReasonClass, RequestFact};

use super::*;

impl Handle<'_> {
    pub fn request_show(&self, request: CaseRef) -> Answer<RequestView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        let found = self.0.desk.request_file(&file)?;
        Ok(answer::request::view(found.as_ref(), &self.0.words()))
    }

    pub fn request_reasons(&self, _: Nothing) -> Answer<RequestReasons> {
        Ok(RequestReasons { reasons: answer::request::reasons(&self.0.words()) })
    }

    pub fn request_reread(&self, request: RequestReread) -> Answer<Done> {
        let given = given_reason(&request.reason, request.reason_class.as_deref())?;
        let changed = self.0.desk.request_reread(self.case(&request.case)?, given, &request.because)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn request_fact(&self, request: RequestFactSet) -> Answer<Done> {
        let known: Vec<&str> = RequestFact::ALL.iter().map(|fact| fact.name()).collect();
        let fact = named("fact", &request.fact, RequestFact::from_name, &known)?;
        let changed = self.0.desk.request_fact(self.case(&request.case)?, fact, &request.answer)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn request_cite(&self, request: RequestCite) -> Answer<Done> {
        let clause = request.clause.filter(|name| !name.is_empty());
        let clause = clause
            .map(|name| named("clause", &name, ClauseKind::from_name, ClauseKind::NAMES))
            .transpose()?;
        let changed = self.0.desk.request_cite(self.case(&request.case)?, clause)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_letter_render(&self, request: OrderLetterRequest) -> Answer<LetterDraft> {
        let desk = &self.0.desk;
        let order = desk.order_id(&request.order)?;
        let chosen = chosen(request.lang.as_deref(), request.register.as_deref())?;
        let drafted = desk.order_letter_draft(order, &request.letter, chosen, &request.set)?;
        let file = desk.order_file(order)?;
        let words = self.0.words();
        let offers = desk.packs().doors.offers(&file.order.record.platform, PlatformStage::None);
        let channels = offers
            .into_iter()
            .map(|channel| Choice {
                value: channel.name().to_owned(),
                text: words.name("channel", channel.name()),
            })
            .collect();
        Ok(answer::letter_to(&drafted, &file, channels, desk, &words))
    }

    pub fn order_letter_send(&self, request: OrderLetterSend) -> Answer<Done> {
        let order = self.0.desk.order_id(&request.order)?;
        let post = Post {
            chosen: chosen(request.lang.as_deref(), request.register.as_deref())?,
            letter: request.letter,
            set: request.set,
            channel: answer::channel(&request.channel)?,
        };
        let changed = self.0.desk.order_letter_send(order, &post)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn order_letters(&self, request: OrderRef) -> Answer<OrderLetters> {
        let desk = &self.0.desk;
        let words = self.0.words();
        let sent = desk.store().order_letters(desk.order_id(&request.order)?)?;
        let sent = sent.into_iter().map(|letter| OrderLetterSent {
            title: words.letter_title(&letter.letter, desk),
            letter: letter.letter,
            at: docket_domain::calendar::rfc3339(letter.at),
            subject: letter.subject,
            body: letter.body,
        });
        let offered = ORDER_LETTERS
            .iter()
            .map(|id| Choice { value: (*id).to_owned(), text: words.letter_title(id, desk) })
            .collect();
        Ok(OrderLetters { offered, sent: sent.collect() })
    }

    pub fn conduct_set(&self, request: ConductSet) -> Answer<Done> {
        let changed = self.0.desk.conduct_set(self.case(&request.case)?, request.because.as_deref())?;
        Ok(self.0.done(&changed.change))
    }
}

/// A reason by its names.
pub(super) fn given_reason(reason: &str, class: Option<&str>) -> Answer<GivenReason> {
    let reasons: Vec<&str> = AskedReason::ALL.iter().map(|one| one.name()).collect();
    let classes: Vec<&str> = ReasonClass::ALL.iter().map(|one| one.name()).collect();
    let class = class.filter(|name| !name.is_empty());
    Ok(GivenReason {
        reason: named("reason", reason, AskedReason::from_name, &reasons)?,
        class: class.map(|name| named("reason_class", name, ReasonClass::from_name, &classes)).transpose()?,
    })
}
