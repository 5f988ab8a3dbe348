// Computes totals in a worker, with the built package.
import { parentPort, workerData } from 'node:worker_threads';
import { computeTotals } from 'caisse-rules/population';

const { population, rules } = workerData;
parentPort.postMessage(computeTotals(population, rules, { by: 'members' }));
