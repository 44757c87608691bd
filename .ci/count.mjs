// Adds up the reports of all test runners and prints one last line: `N passed, N failed`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const buildStatus = Number(process.argv[2] ?? 0);

/** Every runner is asked to leave JUnit's XML; its root elements carry the counts. */
function reportsIn(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

function count(report) {
  const suites = report.match(/<testsuite\s[^>]*>/g) ?? [];
  const sum = (name) =>
    suites.reduce((total, suite) => total + Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0), 0);
  const failed = sum('failures') + sum('errors');
  return { failed, passed: sum('tests') - failed - sum('skipped') };
}

const counts = ['api/target/surefire-reports', 'extension/target/test-reports', 'extension/e2e/target/test-reports']
  .flatMap(reportsIn)
  .map(count);
const passed = counts.reduce((total, one) => total + one.passed, 0);
let failed = counts.reduce((total, one) => total + one.failed, 0);
// A build that broke outside a test (a linter, a compiler) is a failure too.
if (buildStatus !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
