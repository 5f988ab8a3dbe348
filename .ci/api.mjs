// Compares the API reports in docs/api, one per entry, with the built types. A difference fails; `--update` writes the reports.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const update = process.argv.includes('--update');
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const silent = { default: { logLevel: ExtractorLogLevel.None } };
mkdirSync('docs/api', { recursive: true });

const entries = Object.entries(packageJson.exports).filter(([, target]) => target.types !== undefined);
const reports = entries.map(([entry, { types }]) => {
  const reportFileName = `${packageJson.name}${entry.slice(1).replaceAll('/', '-')}.api.md`;
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(types),
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder: resolve('docs/api'),
        reportTempFolder: resolve('node_modules/.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
  return { reportFileName, config };
});
// One program for all entries: the types that they share are read once.
const compilerState = CompilerState.create(reports[0].config, {
  additionalEntryPoints: reports.map(({ config }) => config.mainEntryPointFilePath),
});
const failed = reports.filter(({ reportFileName, config }) => {
  const result = Extractor.invoke(config, {
    compilerState,
    localBuild: update,
    messageCallback: (message) => {
      message.handled ||= message.messageId === 'console-preamble';
    },
  });
  const ok = result.succeeded && (update || !result.apiReportChanged);
  console.log(`${ok ? 'ok  ' : 'FAIL'} docs/api/${reportFileName}`);
  return !ok;
});
if (failed.length > 0) {
  console.error(
    'The public types differ from their reports: run `npm run build && npm run api:update` and read the difference.',
  );
  process.exitCode = 1;
}
