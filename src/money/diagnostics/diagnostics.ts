/** All diagnostics: each code and its details. */
import type { AccountDiagnostics } from './account-diagnostics.ts';
import type { AccreditationDiagnostics } from './accreditation-diagnostics.ts';
import type { AssumptionDiagnostics } from './assumption-diagnostics.ts';
import type { CaisseDiagnostics } from './caisse-diagnostics.ts';
import type { CalibrationDiagnostics } from './calibration-diagnostics.ts';
import type { ChoiceDiagnostics } from './choice-diagnostics.ts';
import type { ConventionDiagnostics } from './convention-diagnostics.ts';
import type { DocumentDiagnostics } from './document-diagnostics.ts';
import type { FigureDiagnostics } from './figure-diagnostics.ts';
import type { FileDiagnostics } from './file-diagnostics.ts';
import type { FormatDiagnostics } from './format-diagnostics.ts';
import type { FundDiagnostics } from './fund-diagnostics.ts';
import type { HouseholdDiagnostics } from './household-diagnostics.ts';
import type { NumberDiagnostics } from './number-diagnostics.ts';
import type { PopulationDiagnostics } from './population-diagnostics.ts';
import type { RuleDiagnostics } from './rule-diagnostics.ts';
import type { SolveDiagnostics } from './solve-diagnostics.ts';
import type { UseDiagnostics } from './use-diagnostics.ts';
import type { VariantDiagnostics } from './variant-diagnostics.ts';
import type { WarningDiagnostics } from './warning-diagnostics.ts';

/**
 * All diagnostics: each code and its details.
 *
 * @remarks
 * A detail with a question mark is not always known. Add a code here, in the interface of its topic; its sentences in both languages
 * and its section of `docs/errors.md` are then required by the compiler and by the tests.
 */
export interface Diagnostics
  extends
    AccreditationDiagnostics,
    AssumptionDiagnostics,
    NumberDiagnostics,
    RuleDiagnostics,
    HouseholdDiagnostics,
    FileDiagnostics,
    DocumentDiagnostics,
    FigureDiagnostics,
    CaisseDiagnostics,
    CalibrationDiagnostics,
    ChoiceDiagnostics,
    ConventionDiagnostics,
    FormatDiagnostics,
    FundDiagnostics,
    PopulationDiagnostics,
    SolveDiagnostics,
    AccountDiagnostics,
    UseDiagnostics,
    VariantDiagnostics,
    WarningDiagnostics {}
