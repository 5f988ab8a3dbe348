import fc from 'fast-check';

// A mutant that survives must survive again: every run draws the same cases.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
