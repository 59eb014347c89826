//! The report: what would have prevented the cases of a period, and what came of them.

use super::*;

wire! {
    /// What a report is asked about.
    pub struct ReportAsk {
        /// Only this shop; null for every shop.
        shop: Option<String>,
        /// First day; null for as far back as reports usually look.
        from: Option<String>,
        /// Last day; null for today.
        to: Option<String>,
    }

    /// An item of a shop's checklist is done, or open again.
    pub struct PreventionMark {
        /// Shop.
        shop: String,
        /// Item.
        item: String,
        /// Whether it is done.
        done: bool,
    }

    /// An item of a checklist.
    pub struct CheckItem {
        /// Id.
        id: String,
        /// What to have.
        title: String,
        /// What it prevents.
        why: String,
        /// Whether it is done.
        done: bool,
        /// Whether Docket finds it out by itself; else the seller ticks it off.
        proven: bool,
        /// What Docket found; empty where the seller ticks it off.
        found: Vec<String>,
        /// Who says so, where somebody beside Docket does.
        source: Option<SaysView>,
    }

    /// Items about one thing.
    pub struct CheckGroup {
        /// Id.
        id: String,
        /// In words.
        title: String,
        /// Items.
        items: Vec<CheckItem>,
    }

    /// The checklist of one shop.
    pub struct ChecklistView {
        /// Shop.
        shop: String,
        /// Its name.
        name: String,
        /// How many items are done.
        done: u32,
        /// How many there are.
        total: u32,
        /// Both in words.
        progress: String,
        /// Items, by what they are about.
        groups: Vec<CheckGroup>,
    }

    /// What was learned from a case.
    pub struct LessonView {
        /// Case.
        case: String,
        /// What it was about.
        kind_text: String,
        /// Its buyer.
        buyer: String,
        /// How it ended.
        resolution_text: String,
        /// When; RFC 3339.
        closed_at: String,
        /// The lesson.
        lesson: String,
    }

    /// How many cases there are of something.
    pub struct ReportCount {
        /// Its stable name.
        id: String,
        /// In words.
        text: String,
        /// How many.
        cases: u32,
    }

    /// A question and its answer in one language.
    pub struct FaqText {
        /// Language code.
        lang: String,
        /// Question.
        question: String,
        /// Answer; null while nothing can be answered.
        answer: Option<String>,
    }

    /// A question that buyers ask.
    pub struct FaqView {
        /// Id.
        id: String,
        /// Behind how many cases it stands.
        cases: u32,
        /// In every language.
        texts: Vec<FaqText>,
        /// Clauses that would answer it and are not there.
        missing: Vec<Choice>,
        /// The same as a sentence; empty when none is missing.
        missing_text: String,
    }

    /// A listing that came back as not as described.
    pub struct ListingView {
        /// Title; where it has none its SKU.
        listing: String,
        /// SKU; empty when it has none or several.
        sku: String,
        /// How many cases.
        cases: u32,
        /// On how many orders.
        orders: u32,
        /// Orders with it that were placed in the period or came back in it; null when there are too many to look at.
        sold: Option<u32>,
        /// Which part of them came back, in whole percent; null where `sold` is.
        share: Option<u32>,
    }

    /// How fast buyers were answered.
    pub struct ResponsesView {
        /// Cases with an answer.
        answered: u32,
        /// Cases whose answer came in time.
        in_time: u32,
        /// Open cases without one.
        unanswered: u32,
        /// Cases that ended without one.
        ended_unanswered: u32,
        /// What in time means, in hours.
        within_hours: u32,
        /// The answer in the middle, in minutes; null while there is none.
        median_minutes: Option<u32>,
        /// The same in words.
        median: Option<String>,
        /// The slowest answer, in minutes.
        slowest_minutes: Option<u32>,
        /// The same in words.
        slowest: Option<String>,
        /// The case of the slowest answer.
        slowest_case: Option<String>,
    }

    /// How open cases stand now.
    pub struct HealthView {
        /// Open cases.
        open: u32,
        /// Of those, cases whose buyer waits too long for the first answer.
        late: u32,
        /// Of those, cases that a platform was asked to decide.
        escalated: u32,
    }

    /// How many cases of a kind ended so.
    pub struct OutcomeView {
        /// Kind.
        kind: String,
        /// In words.
        kind_text: String,
        /// How they ended.
        resolution: String,
        /// In words.
        resolution_text: String,
        /// How many.
        cases: u32,
    }

    /// By which step parcels turned up.
    pub struct FoundByView {
        /// Step; null when none says so.
        step: Option<String>,
        /// In words.
        text: String,
        /// Whether it was after a call, a search or a report was announced.
        after_notice: bool,
        /// How many.
        cases: u32,
    }

    /// What became of the missing parcels of a carrier.
    pub struct RecoveryView {
        /// Carrier; null when nobody tells.
        carrier: Option<String>,
        /// In words.
        text: String,
        /// Cases that ended.
        ended: u32,
        /// Of those, cases whose parcel turned up.
        turned_up: u32,
        /// Which part that is, in whole percent.
        share: Option<u32>,
    }

    /// Money of cases that ended.
    pub struct MoneyMovedView {
        /// Refunded, one sum for each currency.
        refunded: Vec<MoneyView>,
        /// Orders that ended with money back, of which nobody noted how much.
        refunds_unknown: u32,
        /// Recovered, one sum for each currency.
        recovered: Vec<MoneyView>,
        /// Claims that still await an answer or the money.
        claims_open: u32,
    }

    /// The report.
    pub struct ReportView {
        /// The one shop it is about; null for every shop.
        shop: Option<String>,
        /// First day.
        from: String,
        /// Last day.
        to: String,
        /// Checklists of prevention, shop by shop.
        checklists: Vec<ChecklistView>,
        /// What was learned, the newest first.
        lessons: Vec<LessonView>,
        /// How many lessons there are in all.
        lessons_total: u32,
        /// Why buyers ask to cancel or withdraw, the most frequent reasons.
        reasons: Vec<ReportCount>,
        /// What cases were about, the most frequent kinds.
        kinds: Vec<ReportCount>,
        /// Questions behind them.
        questions: Vec<FaqView>,
        /// The version of the policy that answers them; null when none is in force.
        policy: Option<u32>,
        /// Listings that come back as not as described.
        listings: Vec<ListingView>,
        /// How fast buyers were answered.
        responses: ResponsesView,
        /// How open cases stand now.
        health: HealthView,
        /// What came of cases that ended.
        outcomes: Vec<OutcomeView>,
        /// How many parcels turned up after a call, a search or a report was announced.
        found_after_notice: u32,
        /// By which step parcels turned up.
        found_by: Vec<FoundByView>,
        /// What became of missing parcels, by carrier.
        carriers: Vec<RecoveryView>,
        /// Money of cases that ended.
        money: MoneyMovedView,
    }
}
