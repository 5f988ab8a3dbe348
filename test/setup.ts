import fc from 'fast-check';

// More draws on demand: FC_NUM_RUNS=10000 npm test. The seed stays free; a failure prints the one to replay.
const runs = process.env['FC_NUM_RUNS'];
if (runs !== undefined) fc.configureGlobal({ numRuns: Number(runs) });
