// The parts of an order that the seller may change by hand.
import type { FtlKey } from '../../generated/ftl';

export type EditField = 'ship_to' | 'buyer_name' | 'buyer_email' | 'buyer_phone';

/** What changing each is called. */
export const EDITS: Record<EditField, FtlKey> = {
  ship_to: 'edit-ship-to', buyer_name: 'edit-buyer-name', buyer_email: 'edit-buyer-email', buyer_phone: 'edit-buyer-phone',
};
