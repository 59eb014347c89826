/** Names of platforms as they write themselves. */
const NAMES: Record<string, string> = {
  amazon: 'Amazon', bigcartel: 'Big Cartel', bigcommerce: 'BigCommerce', depop: 'Depop', ebay: 'eBay', etsy: 'Etsy', kaufland: 'Kaufland',
  pirateship: 'Pirate Ship', prestashop: 'PrestaShop', shopify: 'Shopify', squarespace: 'Squarespace', tcgplayer: 'TCGplayer',
  tiktok_shop: 'TikTok Shop', woocommerce: 'WooCommerce',
};

export function platformName(id: string): string {
  return NAMES[id] ?? (id ? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('_', ' ') : '');
}
