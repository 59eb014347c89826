//! Where the seller stands: evidence, who would pay, the right door.

use super::*;

impl Handle<'_> {
    pub fn case_standing(&self, request: CaseRef) -> Answer<StandingView> {
        let file = self.0.desk.case_file(self.case(&request.case)?)?;
        Ok(answer::standing::standing(&file, &self.0.desk, &self.0.words())?)
    }

    pub fn case_label(&self, request: CaseLabel) -> Answer<Done> {
        let case = self.case(&request.case)?;
        Ok(self.0.done(&self.0.desk.case_label(case, request.on_platform)?.change))
    }

    pub fn shop_handling(&self, request: ShopHandling) -> Answer<Done> {
        let unknown = |_| refused("shop_unknown", [("shop", request.shop.clone())]);
        let shop = request.shop.parse().map_err(unknown)?;
        Ok(self.0.done(&self.0.desk.shop_handling(shop, request.days)?.change))
    }
}
