/** The table of commands. */
import type { Command } from './command.ts';
import { account } from './commands/account.ts';
import { accredit } from './commands/accredit.ts';
import { assess } from './commands/assess.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { compile } from './commands/compile.ts';
import { cover } from './commands/cover.ts';
import { curve } from './commands/curve.ts';
import { demo } from './commands/demo.ts';
import { describe } from './commands/describe.ts';
import { explain } from './commands/explain.ts';
import { listPresets } from './commands/list-presets.ts';
import { nation } from './commands/nation.ts';
import { otherwise } from './commands/otherwise.ts';
import { population } from './commands/population.ts';
import { reconcile } from './commands/reconcile.ts';
import { run } from './commands/run.ts';
import { schema } from './commands/schema.ts';
import { simulate } from './commands/simulate.ts';
import { solve } from './commands/solve.ts';
import { template } from './commands/template.ts';

/** All commands except `help`, in the order of the help text. */
export const commands: readonly Command[] = [
  demo,
  listPresets,
  check,
  describe,
  assess,
  explain,
  curve,
  compare,
  accredit,
  cover,
  account,
  reconcile,
  simulate,
  solve,
  otherwise,
  template,
  population,
  run,
  nation,
  compile,
  schema,
];
