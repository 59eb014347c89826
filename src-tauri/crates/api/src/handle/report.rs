//! The report, and the checklist of prevention.

use docket_desk::ReportAsked;

use super::*;

impl Handle<'_> {
    pub fn report_show(&self, request: ReportAsk) -> Answer<ReportView> {
        let desk = &self.0.desk;
        let day = |text: Option<String>| desk.day_said(&text.unwrap_or_default());
        let report = desk.report(ReportAsked {
            shop: request.shop.filter(|shop| !shop.is_empty()).map(|shop| shop_of(&shop)).transpose()?,
            from: day(request.from)?,
            to: day(request.to)?,
        })?;
        Ok(answer::report::view(&report, &self.0.words()))
    }

    pub fn prevention_mark(&self, request: PreventionMark) -> Answer<Done> {
        let shop = shop_of(&request.shop)?;
        let changed = self.0.desk.prevention_mark(shop, &request.item, request.done)?;
        Ok(self.0.done(&changed.change))
    }
}
