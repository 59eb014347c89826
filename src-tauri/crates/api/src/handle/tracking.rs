//! Tracking events: typing them in, pasting them, showing them.

use docket_desk::{NewTyped, PasteAsked};
use docket_domain::OrderId;
use docket_domain::tracking::{DateOrder as DayMonth, TrackStatus};

use super::*;

impl Handle<'_> {
    fn tracking_text(&self, request: TrackingText) -> Answer<(OrderId, PasteAsked)> {
        let date_order = request
            .date_order
            .filter(|name| !name.trim().is_empty())
            .map(|name| named("date_order", &name, DayMonth::from_name, &["mdy", "dmy"]))
            .transpose()?;
        let tracking_number = request.tracking_number.filter(|number| !number.trim().is_empty());
        let id = self.0.desk.order_id(&request.order)?;
        Ok((id, PasteAsked { text: request.text, tracking_number, date_order }))
    }

    pub fn tracking_preview(&self, request: TrackingText) -> Answer<TrackingPreview> {
        let (id, asked) = self.tracking_text(request)?;
        Ok(answer::tracking::preview(&self.0.desk.tracking_preview(id, &asked)?, &self.0.words()))
    }

    pub fn tracking_paste(&self, request: TrackingText) -> Answer<TrackingPasted> {
        let (id, asked) = self.tracking_text(request)?;
        let changed = self.0.desk.tracking_paste(id, &asked)?;
        let mut done = self.0.done(&changed.change);
        if changed.output.added == 0 {
            done.text = self.0.words().say("tracking-nothing-new", &[]);
        }
        Ok(TrackingPasted { added: u32::try_from(changed.output.added).unwrap_or(u32::MAX), done })
    }

    pub fn tracking_add(&self, request: TrackingAdd) -> Answer<Done> {
        let statuses: Vec<&str> = TrackStatus::ALL.iter().map(|status| status.name()).collect();
        let status = request
            .status
            .filter(|name| !name.trim().is_empty())
            .map(|name| named("status", &name, TrackStatus::from_name, &statuses))
            .transpose()?;
        let at = request
            .at
            .trim()
            .parse()
            .map_err(|_| refused("time_unreadable", [("time", request.at.clone())]))?;
        let id = self.0.desk.order_id(&request.order)?;
        let new = NewTyped {
            tracking_number: request.tracking_number.filter(|number| !number.trim().is_empty()),
            at,
            place: request.place,
            status,
            description: request.description,
            because: request.because,
        };
        let changed = self.0.desk.tracking_add(id, &new)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn tracking_remove(&self, request: TrackingRef) -> Answer<Done> {
        let id = self.0.desk.tracking_id(&request.event)?;
        let changed = self.0.desk.tracking_remove(id)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn tracking_show(&self, request: OrderRef) -> Answer<TrackingView> {
        let id = self.0.desk.order_id(&request.order)?;
        let file = self.0.desk.track_view(id)?;
        Ok(answer::tracking::view(id, &file, &self.0.desk, &self.0.words()))
    }
}
