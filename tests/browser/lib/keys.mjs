// Finding the way without a mouse.

import { expect } from '@playwright/test';

/** Presses Tab until the locator has the focus; a seller gives up after so many. */
export async function tabTo(page, locator, atMost = 40) {
  const has = () => locator.evaluate((node) => node === document.activeElement);
  await expect(locator).toBeVisible();
  for (let pressed = 0; pressed < atMost; pressed += 1) {
    if (await has()) return;
    await page.keyboard.press('Tab');
  }
  await expect(locator).toBeFocused();
}

/** Goes there with Tab and presses Enter. */
export async function press(page, locator, atMost) {
  await tabTo(page, locator, atMost);
  await page.keyboard.press('Enter');
}
