import type { Rounding } from '../money/index.ts';

/** Rounding to the cent, ties away from zero: what holds where nothing else is written. */
export const TO_THE_CENT: Rounding = { to: '0.01', mode: 'half-up' };
