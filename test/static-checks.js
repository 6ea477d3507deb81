/**
 * What can be said of the files without running them: eslint, prettier and the compiler, at the same time, because each uses
 * one core. What one of them has to say is printed when all have ended.
 */
import { spawn } from 'node:child_process';

const checks = [
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/typescript/bin/tsc'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
];

/** @param {string[]} words @returns {Promise<{ text: string, status: number }>} */
const run = (words) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
    child.on('close', (status) => resolve({ text, status: status ?? 2 }));
  });

const results = await Promise.all(checks.map(run));
process.stdout.write(results.map(({ text }) => text).join(''));
process.exitCode = Math.max(...results.map(({ status }) => status));
