// Lints the description of the API by the rules of Redocly; ends with 1 when one is broken.
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'docs/openapi.yaml');
const config = await createConfig({ extends: ['recommended'] });
const problems = await lint({ ref: file, config });
const totals = getTotals(problems);
formatProblems(problems, { format: 'stylish', cwd: root, totals, version: '1.0' });
console.log(`${relative(root, file)}: ${totals.errors} errors, ${totals.warnings} warnings.`);
process.exit(totals.errors > 0 ? 1 : 0);
