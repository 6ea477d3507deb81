#!/usr/bin/env node
/**
 * The file that npm links as `plan-charts`.
 */
import { run } from './command.ts';

// Whoever reads may stop reading: `plan-charts check | head -3`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`plan-charts: ${error.message}\n`);
  process.exit(2);
});

// Not process.exit: what was written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), process);
