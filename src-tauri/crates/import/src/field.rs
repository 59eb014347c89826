//! The facts that a column can hold, whatever the platform calls it.

/// Declares [`Field`] once: variants, names and the list of all.
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// A fact that a column can hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Field] = &[$(Field::$variant,)+];

            /// The name in format files, mappings and JSON.
            pub fn name(self) -> &'static str {
                match self {
                    $(Field::$variant => $name,)+
                }
            }
        }
    };
}

fields! {
    /// The platform's order number.
    OrderNumber = "order_number",
    /// The seller's running number of a sale, which exists before the order number does.
    SalesRecord = "sales_record",
    /// When it was ordered.
    OrderedAt = "ordered_at",
    /// Time of day, where the main date of the record stands in a column of its own.
    Time = "time",
    /// Time zone or offset of that time.
    Zone = "zone",
    /// The file's own number of a payment or parcel.
    RecordKey = "record_key",
    /// The shop or marketplace that a parcel's order came from.
    Store = "store",
    /// When it was paid.
    PaidAt = "paid_at",
    /// When it was handed to the carrier.
    ShippedAt = "shipped_at",
    /// When the platform wants it shipped at the latest.
    ShipBy = "ship_by",
    /// Last day of the delivery estimate.
    DeliverBy = "deliver_by",
    /// When it was delivered.
    DeliveredAt = "delivered_at",
    /// When it was cancelled.
    CancelledAt = "cancelled_at",
    /// Status of the order in the platform's words.
    Status = "status",
    /// Status of the payment in the platform's words.
    PaymentStatus = "payment_status",
    /// Status of the shipping in the platform's words.
    FulfillmentStatus = "fulfillment_status",
    /// When the status came about; the day of delivery of a parcel that is delivered.
    StatusAt = "status_at",
    /// Whether a label was voided.
    Voided = "voided",
    /// What became of the refund of a label.
    RefundStatus = "refund_status",
    /// Currency of the record's amounts.
    Currency = "currency",
    /// What the buyer paid in all.
    Total = "total",
    /// What remains of the total after corrections; blank or zero when there were none.
    AdjustedTotal = "adjusted_total",
    /// Items before shipping, tax and discount.
    Subtotal = "subtotal",
    /// Shipping paid by the buyer.
    Shipping = "shipping",
    /// Tax paid by the buyer.
    Tax = "tax",
    /// Tax that is kept in a second column and added to the first.
    MoreTax = "more_tax",
    /// Discount.
    Discount = "discount",
    /// Refunded so far.
    Refunded = "refunded",
    /// What the buyer paid in one payment; negative when money went back.
    Gross = "gross",
    /// What the payment provider kept.
    Fee = "fee",
    /// What reached the seller.
    Net = "net",
    /// Currency of fee and net, where it is not that of the payment.
    FeeCurrency = "fee_currency",
    /// Text in which a payment may name its order: `Order #1234`.
    Subject = "subject",
    /// What kind of payment it is.
    PaymentType = "payment_type",
    /// Name of the buyer.
    BuyerName = "buyer_name",
    /// Name and account in one cell: `Alma Quill (almaq)`.
    BuyerDisplay = "buyer_display",
    /// Account name of the buyer.
    BuyerUsername = "buyer_username",
    /// E-mail address of the buyer.
    BuyerEmail = "buyer_email",
    /// Telephone number of the buyer.
    BuyerPhone = "buyer_phone",
    /// Note of the buyer.
    BuyerNote = "buyer_note",
    /// Addressee.
    ShipName = "ship_name",
    /// First name of the addressee, where the whole name is missing.
    ShipFirstName = "ship_first_name",
    /// Last name of the addressee, where the whole name is missing.
    ShipLastName = "ship_last_name",
    /// Company of the addressee.
    ShipCompany = "ship_company",
    /// First address line.
    ShipLine1 = "ship_line1",
    /// Second address line.
    ShipLine2 = "ship_line2",
    /// Third address line, added to the second.
    ShipLine3 = "ship_line3",
    /// House number, where it stands apart from the street; added to the first line.
    ShipHouseNumber = "ship_house_number",
    /// The whole address in one cell.
    ShipAddress = "ship_address",
    /// City.
    ShipCity = "ship_city",
    /// State, province or county.
    ShipRegion = "ship_region",
    /// Postal code.
    ShipPostalCode = "ship_postal_code",
    /// Country.
    ShipCountry = "ship_country",
    /// Telephone number of the addressee.
    ShipPhone = "ship_phone",
    /// Name on the bill.
    BillName = "bill_name",
    /// First name on the bill.
    BillFirstName = "bill_first_name",
    /// Last name on the bill.
    BillLastName = "bill_last_name",
    /// Company on the bill.
    BillCompany = "bill_company",
    /// First line of the billing address.
    BillLine1 = "bill_line1",
    /// Second line of the billing address.
    BillLine2 = "bill_line2",
    /// City of the billing address.
    BillCity = "bill_city",
    /// State of the billing address.
    BillRegion = "bill_region",
    /// Postal code of the billing address.
    BillPostalCode = "bill_postal_code",
    /// Country of the billing address.
    BillCountry = "bill_country",
    /// Telephone number on the bill.
    BillPhone = "bill_phone",
    /// The platform's number of an item line.
    ItemKey = "item_key",
    /// The platform's number of the listing.
    ItemListing = "item_listing",
    /// The seller's stock-keeping unit.
    ItemSku = "item_sku",
    /// Title of the item.
    ItemTitle = "item_title",
    /// Chosen variation.
    ItemVariation = "item_variation",
    /// Pieces.
    ItemQuantity = "item_quantity",
    /// Price of one piece.
    ItemPrice = "item_price",
    /// Price of the whole line of items, where that of one piece is not told.
    ItemTotal = "item_total",
    /// All items of the order in one cell.
    ItemsPacked = "items_packed",
    /// Carrier.
    Carrier = "carrier",
    /// Shipping service.
    Service = "service",
    /// Tracking number.
    TrackingNumber = "tracking_number",
    /// Web address of the tracking page.
    TrackingUrl = "tracking_url",
    /// What the label cost the seller.
    Postage = "postage",
    /// What the parcel is insured for.
    InsuredValue = "insured_value",
}

impl Field {
    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Whether its cells are dates.
    pub fn is_date(self) -> bool {
        use Field::*;
        matches!(
            self,
            OrderedAt | PaidAt | ShippedAt | ShipBy | DeliverBy | DeliveredAt | CancelledAt | StatusAt
        )
    }

    /// Whether its cells are amounts of money.
    pub fn is_amount(self) -> bool {
        use Field::*;
        matches!(
            self,
            Total
                | AdjustedTotal
                | Subtotal
                | Shipping
                | Tax
                | MoreTax
                | Discount
                | Refunded
                | Gross
                | Fee
                | Net
                | ItemPrice
                | ItemTotal
                | Postage
                | InsuredValue
        )
    }

    /// Whether a record without this cell tells too little to be trusted.
    pub(crate) fn is_essential(self) -> bool {
        use Field::*;
        matches!(
            self,
            OrderNumber
                | OrderedAt
                | Total
                | Currency
                | ShipName
                | ShipCity
                | ShipCountry
                | ItemTitle
                | ItemQuantity
                | ItemPrice
        )
    }
}
