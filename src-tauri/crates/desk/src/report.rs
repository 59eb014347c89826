//! The report: what would have prevented the cases of a period, how buyers were answered, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Duration, NaiveDate};
use docket_domain::calendar::instant_at;
use docket_domain::case::{CaseKind, Resolution};
use docket_domain::money::sums;
use docket_domain::note::day_of;
use docket_domain::order::Shipment;
use docket_domain::playbook::Playbook;
use docket_domain::policy::{Clause, ClauseKind, Policy};
use docket_domain::prevention::Faq;
use docket_domain::report::{
    Ended, FindingSteps, FoundBy, Health, MoneyMoved, Outcome, Recovery, Responses, found_by, health, most,
    outcomes, recoveries, refunded, responses,
};
use docket_domain::request::AskedReason;
use docket_domain::{Address, OrderId, ShopId};
use docket_store::order::Shop;
use docket_store::report::{EndedCase, Lesson, ListingCases, Scope};

use crate::error::refuse;
use crate::prevention::Checklist;
use crate::{Desk, DeskError, Result};

/// The most lessons that are told at once.
const LESSONS: usize = 100;

/// What a report is asked about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReportAsked {
    /// Only this shop.
    pub shop: Option<ShopId>,
    /// First day in the shop's zone; without one as far back as reports usually look.
    pub from: Option<NaiveDate>,
    /// Last day; without one today.
    pub to: Option<NaiveDate>,
}

/// The report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The one shop it is about; absent when about every shop.
    pub shop: Option<Shop>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Checklists of prevention, shop by shop.
    pub checklists: Vec<Checklist>,
    /// What was learned, the newest first.
    pub lessons: Vec<Lesson>,
    /// How many lessons there are in all.
    pub lessons_total: u32,
    /// Why buyers ask to cancel or withdraw, the most frequent reasons.
    pub reasons: Vec<(AskedReason, u32)>,
    /// What cases were about, the most frequent kinds.
    pub kinds: Vec<(CaseKind, u32)>,
    /// Questions behind them.
    pub questions: Vec<Question>,
    /// The version of the policy that answers them; absent when none is in force.
    pub policy: Option<u32>,
    /// Listings that come back as not as described.
    pub listings: Vec<Listing>,
    /// How fast buyers were answered.
    pub responses: Responses,
    /// Within what time they should be.
    pub answer_within: Duration,
    /// How open cases stand now.
    pub health: Health,
    /// What came of cases that ended.
    pub outcomes: Vec<Outcome>,
    /// By which step parcels turned up.
    pub found_by: Vec<(FoundBy, u32)>,
    /// What became of missing parcels, by carrier.
    pub recoveries: Vec<Recovery>,
    /// Money of the cases that ended.
    pub money: MoneyMoved,
}

/// A question that buyers ask, with what the policy answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub faq: Faq,
    /// Behind how many cases it stands.
    pub cases: u32,
    /// Clauses of the policy in force that answer it.
    pub clauses: Vec<Clause>,
    /// Clauses that would answer it and are not there.
    pub missing: Vec<ClauseKind>,
}

/// A listing that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its title; where it has none its SKU.
    pub listing: String,
    /// Its SKU; empty when it has none or several.
    pub sku: String,
    /// How many cases.
    pub cases: u32,
    /// On how many orders.
    pub orders: u32,
    /// Orders with it that were placed in the period or came back in it; absent when there are too many to look at.
    pub sold: Option<u32>,
}

impl Desk {
    /// What would have prevented the cases of a period, and what came of them.
    ///
    /// # Errors
    /// `shop_unknown`, `report_period` when the first day lies after the last.
    pub fn report(&self, asked: ReportAsked) -> Result<Report> {
        let (from, to) = self.report_period(asked)?;
        let zone = self.settings()?.zone();
        let shops = self.store.shops()?;
        let shop = asked.shop.map(|id| self.shop(id)).transpose()?;
        let next = to.succ_opt().unwrap_or(to);
        let scope =
            Scope { shop: asked.shop, from: instant_at(from, 0, zone), until: instant_at(next, 0, zone) };
        let pack = &self.packs.prevention;
        let opened = self.store.report_opened(scope)?;
        let (lessons, lessons_total) = self.store.report_lessons(scope, LESSONS)?;
        let policy = self.policy_for_answers(shop.as_ref())?;
        let clauses = policy.as_ref().map(|policy| &policy.clauses);
        let questions = pack.asked(&opened).into_iter().map(|(faq, cases)| Question {
            faq: faq.clone(),
            cases,
            clauses: faq
                .clauses
                .iter()
                .filter_map(|kind| clauses?.iter().find(|clause| clause.kind() == *kind).cloned())
                .collect(),
            missing: faq.missing(clauses),
        });
        let ended: Vec<Ended> =
            self.store.report_ended(scope)?.into_iter().map(|one| self.ended(one)).collect();
        let within = pack.answer_within;
        Ok(Report {
            checklists: self.checklists(shop.as_ref().map_or(&shops[..], std::slice::from_ref))?,
            from,
            to,
            lessons,
            lessons_total,
            reasons: most(opened.iter().filter_map(|one| Some((one.reason?, one.cases))), pack.most),
            kinds: most(opened.iter().map(|one| (one.kind, one.cases)), pack.most),
            questions: questions.collect(),
            policy: policy.as_ref().map(|policy| policy.version),
            listings: self.listings(scope, (from, to))?,
            responses: responses(&self.store.report_answers(scope)?, within),
            answer_within: within,
            health: health(&self.store.report_going_on(asked.shop)?, within, self.now()),
            outcomes: outcomes(&ended),
            found_by: found_by(&self.store.report_found(scope)?, &self.finding_steps()?),
            recoveries: recoveries(&ended),
            money: self.money_moved(scope, &ended)?,
            shop,
        })
    }

    fn report_period(&self, asked: ReportAsked) -> Result<(NaiveDate, NaiveDate)> {
        // Beyond these years days have no four figures, and neither a calendar nor the store can order them.
        let unreadable = |day: &NaiveDate| !(1..9999).contains(&day.year());
        if let Some(day) = [asked.from, asked.to].into_iter().flatten().find(unreadable) {
            return Err(refuse("day_unreadable", [("value", day.to_string())]));
        }
        let to = asked.to.map_or_else(|| self.today(), Ok)?;
        let from = asked.from.unwrap_or_else(|| self.packs.prevention.back_from(to));
        if from > to {
            let days = [("from", from.to_string()), ("to", to.to_string())];
            return Err(refuse("report_period", days));
        }
        Ok((from, to))
    }

    /// The policy whose words answer questions today: that of the shop, or of the only shop; among several the one
    /// for every shop, else the newest.
    fn policy_for_answers(&self, shop: Option<&Shop>) -> Result<Option<Policy>> {
        let today = self.today()?;
        if let Some(shop) = shop {
            return Ok(self.policy_in_force(shop.id, &shop.platform, today)?.ok());
        }
        match self.policy_at(None, None, Some(today)) {
            Ok(version) => Ok(Some(version.policy)),
            Err(DeskError::Refused(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn listings(&self, scope: Scope, (from, to): (NaiveDate, NaiveDate)) -> Result<Vec<Listing>> {
        let zone = self.settings()?.zone();
        let most = self.packs.prevention.most;
        let found = self.store.report_listings(scope, CaseKind::NotAsDescribed, most)?;
        found
            .into_iter()
            .map(|ListingCases { listing, sku, cases, orders }| {
                let sold = self.store.listing_orders(&listing, scope.shop, &orders)?;
                let back: BTreeSet<OrderId> = orders.iter().copied().collect();
                let sold = sold.map(|all| {
                    let placed = |at| (from..=to).contains(&day_of(at, zone));
                    let counts = all
                        .iter()
                        .filter(|one| back.contains(&one.order) || one.ordered_at.is_some_and(placed));
                    count(counts.count())
                });
                Ok(Listing { listing, sku, cases, orders: count(back.len()), sold })
            })
            .collect()
    }

    fn ended(&self, one: EndedCase) -> Ended {
        let parcel = Shipment { carrier: one.carrier, service: one.service, ..Shipment::default() };
        let address = Address { country: one.country, ..Address::default() };
        Ended {
            case: one.case,
            order: one.order,
            kind: one.kind,
            resolution: one.resolution,
            carrier: self.carrier_of(&parcel, address.country_code()),
        }
    }

    /// What playbooks in use, and those that come with Docket, say of their steps.
    fn finding_steps(&self) -> Result<FindingSteps> {
        let mut known = FindingSteps::default();
        let mut learn = |playbook: &Playbook| {
            for step in &playbook.steps {
                if step.announces {
                    known.announcing.insert(step.id.clone());
                }
                let finds = step.on_answer.iter().filter(|(_, end)| Resolution::turned_up(**end));
                known.finding.extend(finds.map(|(answer, _)| (step.id.clone(), answer.clone())));
            }
        };
        self.packs.playbooks.values().for_each(|built_in| learn(&built_in.playbook));
        for kind in CaseKind::ALL {
            learn(&*self.playbook_in_use(*kind)?);
        }
        Ok(known)
    }

    fn money_moved(&self, scope: Scope, ended: &[Ended]) -> Result<MoneyMoved> {
        let mut ledgers = BTreeMap::new();
        for one in ended {
            if let std::collections::btree_map::Entry::Vacant(free) = ledgers.entry(one.order) {
                free.insert(self.store.ledger(one.order)?);
            }
        }
        let (refunded, refunds_unknown) = refunded(ended, &ledgers);
        let filed = self.store.report_filed(scope)?;
        let open = filed.iter().filter(|one| one.kind.takes_money() && one.state.is_undecided()).count();
        Ok(MoneyMoved {
            refunded,
            refunds_unknown,
            recovered: sums(filed.iter().filter_map(|one| one.paid)),
            claims_open: count(open),
        })
    }
}

fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}
