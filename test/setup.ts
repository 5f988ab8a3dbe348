import fc from 'fast-check';

// FC_NUM_RUNS=10000 draws more cases, FC_SEED=7 those of one seed. Without it each run draws others; a failure prints the seed to replay.
const { FC_NUM_RUNS: runs, FC_SEED: seed } = process.env;
fc.configureGlobal({
  ...(runs === undefined ? {} : { numRuns: Number(runs) }),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
