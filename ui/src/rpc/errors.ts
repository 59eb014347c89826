// What a failed call says to the seller.
import { HostError } from '../host/host';
import { t } from '../words';

/** Codes on which the interface does something of its own. */
export const CODES = {
  /** The store cannot be opened: nothing else can be shown. */
  storeUnusable: 'store_unusable',
  /** The seller stopped a job; nothing is wrong. */
  cancelled: 'cancelled',
  /** The core did not answer at all. */
  unreachable: 'unreachable',
} as const;

/** What was asked for is not there (any more), as after its making was taken back. */
export const GONE: readonly string[] = ['case_unknown', 'order_unknown'];

export class RpcError {
  readonly code: string;
  readonly sentence: string;
  readonly incident: string | null;
  readonly fields: { [key in string]?: string };

  constructor(error: HostError) {
    this.code = error.wire.code;
    this.incident = error.wire.incident;
    this.fields = error.wire.fields ?? {};
    this.sentence = error.wire.message || t('error-unreachable');
  }

  get gone(): boolean {
    return GONE.includes(this.code);
  }

  get fatal(): boolean {
    return this.code === CODES.storeUnusable;
  }
}
