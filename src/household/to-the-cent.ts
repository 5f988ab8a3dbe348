import type { Rounding } from '../money/index.ts';

/** The default rounding: to the cent, ties away from zero. */
export const TO_THE_CENT: Rounding = { to: '0.01', mode: 'half-up' };
