//! Many cases at once: views, tags, putting off, merging, searching.

use docket_desk::BulkAction;
use docket_desk::store::work::{CaseQuery as Query, CaseSort};
use docket_domain::case::{PlatformStage, StatusCategory};

use super::*;
use crate::answer::party;

impl Handle<'_> {
    pub fn case_list(&self, query: CaseQuery) -> Answer<CaseList> {
        let words = self.0.words();
        let revision = self.0.revision();
        let offset = query.offset;
        let page = self.0.desk.case_page(&asked(query)?)?;
        let mut rows = Vec::with_capacity(page.rows.len());
        for line in page.rows {
            rows.push(answer::case_row(line, &self.0.desk, &words)?);
        }
        Ok(CaseList { total: page.total, offset, capped: page.capped, rows, revision })
    }

    pub fn case_bulk(&self, request: CaseBulk) -> Answer<CaseBulkDone> {
        let mut cases = Vec::with_capacity(request.cases.len());
        for case in &request.cases {
            cases.push(case.parse().map_err(|_| refused("case_unknown", [("case", case.clone())]))?);
        }
        let actions = ["snooze", "wake", "tag", "untag", "close", "done"];
        let tag = request.tag.unwrap_or_default();
        let action = match request.action.as_str() {
            "snooze" => BulkAction::Snooze(self.0.desk.moment_to_come(&request.until.unwrap_or_default())?),
            "wake" => BulkAction::Wake,
            "tag" => BulkAction::Tag(tag),
            "untag" => BulkAction::Untag(tag),
            "close" => {
                let name = request.resolution.unwrap_or_default();
                let known: Vec<&str> = Resolution::ALL.iter().map(|one| one.name()).collect();
                let resolution = named("resolution", &name, Resolution::from_name, &known)?;
                BulkAction::Close(resolution, request.because)
            }
            "done" => BulkAction::Done,
            other => named("action", other, |_| None, &actions)?,
        };
        let changed = self.0.desk.case_bulk(&cases, &action)?;
        Ok(CaseBulkDone {
            cases: changed.output.done.iter().map(ToString::to_string).collect(),
            refused: answer::work::refused(&changed.output, &self.0.words()),
            done: self.0.done(&changed.change),
        })
    }

    pub fn case_merge(&self, request: CaseMerge) -> Answer<Done> {
        let changed = self.0.desk.case_merge(self.case(&request.case)?, self.case(&request.into)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_unmerge(&self, request: CaseRef) -> Answer<Done> {
        let changed = self.0.desk.case_unmerge(self.case(&request.case)?)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_tag(&self, request: CaseTag) -> Answer<Done> {
        let changed = self.0.desk.case_tag(self.case(&request.case)?, &request.tag, request.add)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_snooze(&self, request: CaseSnooze) -> Answer<Done> {
        let case = self.case(&request.case)?;
        let until = request.until.filter(|until| !until.is_empty());
        let until = until.map(|until| self.0.desk.moment_to_come(&until)).transpose()?;
        let changed = self.0.desk.case_snooze(case, until)?;
        Ok(self.0.done(&changed.change))
    }

    pub fn case_siblings(&self, request: CaseRef) -> Answer<CaseSiblings> {
        let id = self.case(&request.case)?;
        let case = self.0.desk.store().case(id)?;
        let found = self.0.desk.siblings(id)?;
        Ok(answer::work::siblings(&case, found, &self.0.desk, &self.0.words())?)
    }

    pub fn case_repeats(&self, request: CaseRef) -> Answer<RepeatList> {
        let repeats = self.0.desk.repeated_losses(self.case(&request.case)?)?;
        let words = self.0.words();
        Ok(RepeatList { repeats: repeats.iter().map(|one| answer::work::repeat(one, &words)).collect() })
    }

    pub fn view_list(&self, _: Nothing) -> Answer<ViewList> {
        let mut views = Vec::new();
        for view in self.0.desk.views()? {
            // A view that a newer program saved in a way this one cannot read is no reason to show none.
            if let Ok(query) = serde_json::from_str(&view.query) {
                views.push(ViewLine { id: view.id.to_string(), name: view.name, query });
            }
        }
        let tags = self.0.desk.store().tags_in_use()?;
        let tags = tags.into_iter().map(|(tag, cases)| TagCount { tag, cases });
        Ok(ViewList { views, tags: tags.collect(), stages: answer::stages(&self.0.words()) })
    }

    pub fn view_save(&self, request: ViewSave) -> Answer<ViewSaved> {
        let id = request.view.as_deref().map(view).transpose()?;
        asked(request.query.clone())?;
        let kept = CaseQuery { offset: 0, limit: None, ..request.query };
        let query = serde_json::to_string(&kept)
            .map_err(|error| refused("request_unreadable", [("detail", error.to_string())]))?;
        let changed = self.0.desk.view_save(id, &request.name, &query)?;
        Ok(ViewSaved { view: changed.output.to_string(), done: self.0.done(&changed.change) })
    }

    pub fn view_delete(&self, request: ViewRef) -> Answer<Done> {
        let changed = self.0.desk.view_delete(view(&request.view)?)?;
        Ok(self.0.done(&changed.change))
    }
}

fn view(text: &str) -> Answer<i64> {
    text.parse().map_err(|_| refused("view_unknown", [("view", text.to_owned())]))
}

/// The query as the desk asks it; unknown names are refused.
fn asked(query: CaseQuery) -> Answer<Query> {
    fn one<T: Copy>(
        what: &'static str,
        name: Option<String>,
        all: &[T],
        of: impl Fn(T) -> &'static str,
    ) -> Answer<Option<T>> {
        let known: Vec<&str> = all.iter().map(|one| of(*one)).collect();
        let found = |name: &str| all.iter().copied().find(|one| of(*one) == name);
        Ok(name.filter(|name| !name.is_empty()).map(|name| named(what, &name, found, &known)).transpose()?)
    }
    let (done, status) = match query.status.as_deref() {
        Some("open") => (Some(false), None),
        Some("done") => (Some(true), None),
        _ => (None, one("status", query.status, CaseStatus::ALL, CaseStatus::name)?),
    };
    let awaited = query.waiting_on.filter(|name| !name.is_empty());
    let awaited = awaited.map(|name| party(&name)).transpose()?.map(CaseStatus::awaiting);
    let shop = query.shop.filter(|shop| !shop.is_empty());
    let shop: Option<ShopId> = shop.as_deref().map(shop_of).transpose()?;
    Ok(Query {
        requests: query.requests,
        kind: one("kind", query.kind, CaseKind::ALL, CaseKind::name)?,
        status: awaited.or(status),
        category: one("category", query.category, StatusCategory::ALL, StatusCategory::name)?,
        done,
        stage: one("stage", query.stage, PlatformStage::ALL, PlatformStage::name)?,
        tag: query.tag.filter(|tag| !tag.is_empty()),
        snoozed: query.snoozed,
        overdue: query.overdue,
        shop,
        find: query.find,
        sort: one("sort", Some(query.sort), CaseSort::ALL, CaseSort::name)?.unwrap_or_default(),
        descending: query.descending,
        offset: query.offset,
        limit: query.limit.unwrap_or(PAGE).min(PAGE),
    })
}
